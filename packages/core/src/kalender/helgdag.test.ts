import Holidays from 'date-holidays';
import {describe, expect, test} from 'vitest';
import {weekdayOf} from './dagnummer.js';
import {easterSunday, hasHelgdagar, helgdagar} from './helgdag.js';

const dayOf = (ar: number, namn: string): string | undefined => helgdagar(ar).find((dag) => dag.namn === namn)?.datum;

describe('public holidays by law', () => {
  test('are the same days as an independent calendar has for Sweden 2020–2040', () => {
    const sweden = new Holidays('SE');
    for (let ar = 2020; ar <= 2040; ar++) {
      // The other calendar lists every Sunday-like observance too; what it calls public, apart from eves, is the law.
      const theirs = sweden
        .getHolidays(ar)
        .filter(({type, name}) => type === 'public' && !/afton/i.test(name))
        .map(({date}) => date.slice(0, 10));
      const ours = helgdagar(ar).flatMap(({datum, enligtLag}) => (enligtLag ? [datum as string] : []));
      expect([...new Set(ours)].sort()).toEqual([...new Set(theirs)].sort());
    }
  });

  test.each([
    [2026, '2026-04-05', '2026-05-14', '2026-06-20', '2026-10-31'],
    [2027, '2027-03-28', '2027-05-06', '2027-06-26', '2027-11-06'],
    [2028, '2028-04-16', '2028-05-25', '2028-06-24', '2028-11-04'],
  ])(
    '%i: Easter %s, Kristi himmelsfärdsdag %s, midsommardagen %s, alla helgons dag %s',
    (ar, easter, himmel, midsommar, helgon) => {
      expect(easterSunday(ar)).toBe(easter);
      expect(dayOf(ar, 'Kristi himmelsfärdsdag')).toBe(himmel);
      expect(dayOf(ar, 'Midsommardagen')).toBe(midsommar);
      expect(dayOf(ar, 'Alla helgons dag')).toBe(helgon);
    },
  );

  test('fall on the weekdays that the law gives them, 2005–2200', () => {
    for (let ar = 2005; ar <= 2200; ar++) {
      for (const {namn, datum} of helgdagar(ar)) {
        if (namn === 'Midsommardagen' || namn === 'Alla helgons dag') expect(weekdayOf(datum)).toBe(6);
        if (namn === 'Kristi himmelsfärdsdag') expect(weekdayOf(datum)).toBe(4);
        if (namn === 'Påskdagen' || namn === 'Pingstdagen') expect(weekdayOf(datum)).toBe(7);
      }
    }
  });
});

test('eves are customary, not by law', () => {
  const eves = helgdagar(2026).filter(({enligtLag}) => !enligtLag);
  expect(eves.map(({datum}) => datum)).toEqual(['2026-04-04', '2026-06-19', '2026-12-24', '2026-12-31']);
});

test.each([2004, 2201, 0, -5, 2026.5, Number.NaN])('the year %d has no known holidays', (ar) => {
  expect(helgdagar(ar)).toEqual([]);
  expect(hasHelgdagar(ar)).toBe(false);
});
