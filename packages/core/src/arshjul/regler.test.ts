import {describe, expect, test} from 'vitest';
import {
  type Arsperiod,
  createKalender,
  createKalenderar,
  createLasar,
  datum,
  exempelKalenderdata,
  type Kalenderdata,
} from '../kalender/index.js';
import {type Aktivitetsmall, type Arshjulsdel, vetlandaArshjulsdel} from '../riktlinje/index.js';
import {type Aktivitet, type Arshjul, createAnpassning, createArshjul, statusAt} from './index.js';

const lasar = createLasar(2026);
const data = exempelKalenderdata([createLasar(2025), lasar, createLasar(2027)]);

/** Vetlanda's guideline with one more template, to see what its rule gives. */
function withMall(mall: Partial<Aktivitetsmall> & Pick<Aktivitetsmall, 'regel'>): Arshjulsdel {
  const prov: Aktivitetsmall = {
    id: 'prov',
    titel: 'Prov',
    slag: 'mote',
    niva: 'rektor',
    avsnitt: '5',
    period: 'lasar',
    omfattning: 'tillfalle',
    beskrivning: 'Prov',
    ansvar: ['rektor'],
    aktiv: true,
    ...mall,
  };
  return {...vetlandaArshjulsdel, aktivitetsmallar: [...vetlandaArshjulsdel.aktivitetsmallar, prov]};
}

function arshjulOf(riktlinje: Arshjulsdel, ar: Arsperiod = lasar, kalenderdata: Kalenderdata = data): Arshjul {
  return createArshjul({riktlinje, ar, kalender: createKalender(kalenderdata)});
}

const provIn = (arshjul: Arshjul): readonly Aktivitet[] => arshjul.aktiviteter.filter(({mall}) => mall === 'prov');
const daysOf = (arshjul: Arshjul): readonly string[] => provIn(arshjul).map(({start}) => start);
const codesOf = (arshjul: Arshjul): readonly string[] => arshjul.avvikelser.map(({kod}) => kod);
const idag = datum('2026-11-24');

describe('a date rule', () => {
  test('of a term gives a day that somebody goes to school, where the term itself ends on a red day', () => {
    const late: Kalenderdata = {
      ...data,
      lasar: data.lasar.map((year) => ({
        ...year,
        terminer: year.terminer.map((termin) =>
          termin.id === 'vt' && termin.slut.startsWith('2027') ? {...termin, slut: datum('2027-06-06')} : termin,
        ),
      })),
    };
    const riktlinje = withMall({regel: {typ: 'termin', termin: 'vt', dag: 'sista'}});
    expect(daysOf(arshjulOf(riktlinje, lasar, late))).toEqual(['2027-06-04']);
  });

  test('that counts from a monthly meeting gives one day for every meeting, each saying which', () => {
    const riktlinje = withMall({
      period: 'kalenderar',
      regel: {typ: 'relativ', antal: 1, enhet: 'veckor', riktning: 'fore', mall: 'manadsmote', kant: 'start'},
    });
    const arshjul = arshjulOf(riktlinje, createKalenderar(2027));
    expect(daysOf(arshjul)).toEqual([
      '2027-02-22',
      '2027-03-25',
      '2027-04-24',
      '2027-05-25',
      '2027-06-24',
      '2027-07-25',
      '2027-08-25',
    ]);
    expect(new Set(provIn(arshjul).map(({id}) => id)).size).toBe(7);
    expect(provIn(arshjul)[1]?.varfor[0]).toMatchObject({
      ankare: [{titel: 'Månadsmöte med nämnden', datum: '2027-04-01'}],
    });
  });

  test('of an ISO week gives the week that ISO 8601 counts to the year', () => {
    const riktlinje = withMall({period: 'kalenderar', regel: {typ: 'iso-vecka', vecka: 1, veckodag: 5}});
    expect(daysOf(arshjulOf(riktlinje, createKalenderar(2026)))).toEqual(['2026-01-02']);
    expect(daysOf(arshjulOf(riktlinje, createKalenderar(2025)))).toEqual(['2025-01-03']);
  });

  test('may lie before the year it belongs to, as 30 April before the läsår does', () => {
    const riktlinje = withMall({regel: {typ: 'datum', manad: 4, dag: 30, ar: 'fore'}});
    expect(provIn(arshjulOf(riktlinje)).map(({id, start}) => [id, start])).toEqual([['prov@2027/2028', '2027-04-30']]);
  });

  test('with an interval gives something only in those years', () => {
    const riktlinje = withMall({regel: {typ: 'datum', manad: 10, dag: 1}, intervall: {ar: 3, fran: 2026}});
    const has = (ar: number): boolean => provIn(arshjulOf(riktlinje, createLasar(ar))).length > 0;
    expect([2023, 2024, 2025, 2026, 2027, 2028, 2029].map(has)).toEqual([true, false, false, true, false, false, true]);
  });

  test('is never moved out of its year by its day policy, and a long move is told of', () => {
    const riktlinje = withMall({regel: {typ: 'datum', manad: 8, dag: 1}, dagpolicy: 'foregaende-skoldag'});
    const arshjul = arshjulOf(riktlinje);
    expect(daysOf(arshjul)).toEqual(['2026-08-18']);
    expect(arshjul.avvikelser).toContainEqual(
      expect.objectContaining({kod: 'aktivitet/langt-flyttad', niva: 'tips', path: '/aktivitetsmallar/21'}),
    );
  });
});

describe('a year', () => {
  test('keeps an activity that the unit has moved to another year, and says that the move is not used', () => {
    const id = 'forutsattningsdialog@2026/2027';
    const flyttar = {[id]: {start: datum('2028-09-01'), slut: datum('2028-09-01')}};
    const anpassning = {...createAnpassning('rektor'), flyttar};
    const arshjul = createArshjul({
      riktlinje: vetlandaArshjulsdel,
      ar: lasar,
      kalender: createKalender(data),
      anpassning,
    });
    const dialog = arshjul.aktiviteter.find((aktivitet) => aktivitet.id === id);
    expect([dialog?.start, dialog?.slut]).toEqual(['2026-09-01', '2026-09-30']);
    expect(codesOf(arshjul)).toContain('aktivitet/flyttad-utanfor');
    expect(arshjul.aktiviteter.some(({mall}) => mall === 'utvecklingsplan-klar')).toBe(true);
  });

  test('ties an activity to what comes before it, the same in whatever year it is shown', () => {
    const inLasar = arshjulOf(vetlandaArshjulsdel).aktiviteter;
    const inKalenderar = arshjulOf(vetlandaArshjulsdel, createKalenderar(2027)).aktiviteter;
    const both = inLasar.filter(({id}) => inKalenderar.some((other) => other.id === id));
    expect(both.length).toBeGreaterThan(10);
    for (const {id, kraver, infor} of both) {
      expect(inKalenderar.find((other) => other.id === id)).toMatchObject({kraver, infor});
    }
  });

  test('has every activity id once, also when a unit gives its own one of the guideline', () => {
    const egen = {
      id: 'tld-oktober@2026/2027',
      titel: 'Exempel',
      slag: 'egen' as const,
      niva: 'rektor',
      start: idag,
      slut: idag,
    };
    const anpassning = {...createAnpassning('rektor'), egna: [egen]};
    const arshjul = createArshjul({
      riktlinje: vetlandaArshjulsdel,
      ar: lasar,
      kalender: createKalender(data),
      anpassning,
    });
    expect(arshjul.aktiviteter.filter(({id}) => id === egen.id).map(({egen: own}) => own)).toEqual([false]);
    expect(arshjul.avvikelser).toContainEqual(
      expect.objectContaining({kod: 'egen/id-dubbelt', path: '/anpassning/egna/0'}),
    );
  });

  test('says when nobody knows its red days', () => {
    expect(codesOf(arshjulOf(vetlandaArshjulsdel, createLasar(2202)))).toContain('arshjul/roda-dagar-okanda');
    expect(codesOf(arshjulOf(vetlandaArshjulsdel))).not.toContain('arshjul/roda-dagar-okanda');
  });
});

test('a dialogue can be late for the level that takes part in it, and advice holds nobody up', () => {
  const arshjul = arshjulOf(
    withMall({
      regel: {typ: 'manader', fran: 11, till: 11},
      niva: 'huvudman',
      slag: 'dialog',
      ansvar: ['huvudmannarepresentanter'],
      deltar: ['rektor'],
      kraver: ['tld-oktober-aterkoppling'],
    }),
  );
  const [dialog] = provIn(arshjul);
  if (dialog === undefined) throw new Error('The template gives a dialogue.');
  const rektor = createAnpassning('rektor');
  expect(statusAt(arshjul, dialog, idag, rektor)).toBe('pagar');
  expect(statusAt(arshjul, dialog, datum('2026-12-05'), rektor)).toBe('forsenad');
  expect(statusAt(arshjul, dialog, datum('2026-12-05'), createAnpassning('namnd'))).toBe('passerad');
});
