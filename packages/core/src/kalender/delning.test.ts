import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fromDagnummer} from './dagnummer.js';
import {cutApart, cutOut, periodAt} from './delning.js';
import {isInPeriod} from './period.js';

const DAGAR = Array.from({length: 40}, (_, i) => fromDagnummer(20_000 + i));
const dag = fc.constantFrom(...DAGAR);
/** Some of them run backwards, as documents may. */
const perioder = fc
  .array(fc.tuple(dag, dag), {maxLength: 8})
  .map((pairs) => pairs.map(([start, slut], nr) => ({start, slut, nr})));

test('periods cut apart hold the same days, each day once, with the one that begins first', () => {
  fc.assert(
    fc.property(perioder, (all) => {
      const parts = cutApart(all);
      const inOrder = [...all].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
      for (const d of DAGAR) {
        const first = inOrder.find((period) => isInPeriod(d, period));
        expect(parts.filter((part) => isInPeriod(d, part)).map(({nr}) => nr)).toEqual(first ? [first.nr] : []);
        expect(periodAt(parts, d)?.nr).toBe(first?.nr);
      }
    }),
  );
});

test('days cut out of periods are gone, and no others', () => {
  fc.assert(
    fc.property(perioder, perioder, (all, cut) => {
      const parts = cutApart(all);
      const rest = cutOut(parts, cutApart(cut));
      expect(rest.every(({start, slut}) => start <= slut)).toBe(true);
      for (const d of DAGAR) {
        const gone = cut.some((period) => isInPeriod(d, period));
        const before = periodAt(parts, d);
        expect(rest.filter((part) => isInPeriod(d, part)).map(({nr}) => nr)).toEqual(
          gone || before === undefined ? [] : [before.nr],
        );
      }
    }),
  );
});
