import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createKalender, createLasar, datum, exempelKalenderdata} from '../kalender/index.js';
import {exempelkoping, vetlanda} from '../riktlinje/index.js';
import {createArshjul, createRitning, describeLage, lageAt, parseAnpassning, renderArshjulSvg} from './index.js';

const ids = [
  'forutsattningsdialog@2026/2027',
  'tld-oktober@2026/2027',
  'kvalitetssamtal@2026/2027',
  'egen-1',
  '__proto__',
];
const dag = fc.constantFrom('1900-01-01', '2026-08-01', '2026-11-24', '2027-07-31', '2027-08-01', '2299-12-31');
const period = fc.record({start: dag, slut: dag});
const anpassning = fc
  .record({
    schemaVersion: fc.constant(1),
    niva: fc.constantFrom('rektor', 'enhet', 'ingen'),
    egna: fc.array(
      fc.record({
        id: fc.constantFrom(...ids.filter((id) => id !== '__proto__')),
        titel: fc.string({minLength: 1, maxLength: 200, unit: 'binary'}),
        slag: fc.constantFrom('dialog', 'matning', 'egen'),
        niva: fc.constantFrom('rektor', 'ingen'),
        start: dag,
        slut: dag,
      }),
      {maxLength: 20},
    ),
    flyttar: fc.dictionary(fc.constantFrom(...ids.slice(0, 4)), period),
    klara: fc.dictionary(fc.constantFrom(...ids.slice(0, 4)), dag),
  })
  .map((value) => {
    const result = parseAnpassning(value);
    if (!result.ok) throw new Error(JSON.stringify(result.errors));
    return result.value;
  });

test('whatever a unit has stored, the year is made and drawn, with every id once and no number that is none', () => {
  fc.assert(
    fc.property(
      anpassning,
      fc.constantFrom(vetlanda, exempelkoping),
      fc.oneof(fc.constant(2026), fc.integer({min: 1901, max: 2297})),
      fc.constantFrom(undefined, 0, 240, 280, 900, Number.NaN, Number.POSITIVE_INFINITY),
      (stored, riktlinje, startAr, bredd) => {
        const ar = createLasar(startAr);
        const kalender = createKalender(exempelKalenderdata(ar));
        const arshjul = createArshjul({riktlinje, ar, kalender, anpassning: stored});
        const all = arshjul.aktiviteter.map(({id}) => id);
        expect(new Set(all).size).toBe(all.length);
        const idag = datum('2026-11-24');
        describeLage(lageAt(arshjul, idag, stored));
        const vy = {idag, anpassning: stored, ...(bredd === undefined ? {} : {bredd})};
        for (const {inre, yttre} of createRitning(arshjul, vy).ringar) expect(yttre).toBeGreaterThan(inre);
        expect(renderArshjulSvg(arshjul, vy)).not.toMatch(/NaN|Infinity|undefined/);
      },
    ),
    {numRuns: 150},
  );
});

test('own activities that last for centuries cost no more than short ones', () => {
  const egna = Array.from({length: 5000}, (_, i) => ({
    id: `egen-${i}`,
    titel: `Exempel ${i}`,
    slag: 'matning' as const,
    niva: 'rektor',
    start: datum('1900-01-01'),
    slut: datum('2299-12-31'),
  }));
  const ar = createLasar(2026);
  const kalender = createKalender(exempelKalenderdata(ar));
  let asked = 0;
  const counting = {
    ...kalender,
    dagAt: (d: Parameters<typeof kalender.dagAt>[0]) => {
      asked++;
      return kalender.dagAt(d);
    },
  };
  const stored = {schemaVersion: 1 as const, niva: 'rektor', egna, flyttar: {}, klara: {}};
  createArshjul({riktlinje: vetlanda, ar, kalender: counting, anpassning: stored});
  expect(asked).toBeLessThan(5000 * 40);
});
