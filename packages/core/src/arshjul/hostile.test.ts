import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
  createKalender,
  createKalenderar,
  createLasar,
  datum,
  exempelKalenderdata,
  type Kalender,
  parseKalenderdata,
} from '../kalender/index.js';
import {exempelkoping, parseArshjulsdel, vetlanda, vetlandaArshjulsdel} from '../riktlinje/index.js';
import {
  createArshjul,
  createRitning,
  describeArshjulAvvikelse,
  describeLage,
  lageAt,
  parseAnpassning,
  renderArshjulSvg,
} from './index.js';

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
  const {kalender, asked} = counted(createKalender(exempelKalenderdata(ar)));
  const stored = {schemaVersion: 1 as const, niva: 'rektor', egna, flyttar: {}, klara: {}};
  createArshjul({riktlinje: vetlanda, ar, kalender, anpassning: stored});
  expect(asked()).toBeLessThan(5000 * 40);
});

/** The same calendar, and how often it was asked for a day. */
function counted(kalender: Kalender): {readonly kalender: Kalender; readonly asked: () => number} {
  let asked = 0;
  const dagAt: Kalender['dagAt'] = (d) => {
    asked++;
    return kalender.dagAt(d);
  };
  return {kalender: {...kalender, dagAt}, asked: () => asked};
}

const manad = fc.integer({min: 1, max: 12});
const veckodag = fc.integer({min: 1, max: 7});
const nummer = fc.constantFrom(1, 2, 5, -1);
const mallId = fc.constantFrom(...Array.from({length: 8}, (_, i) => `m-${i}`));
const dagregel = fc.oneof(
  fc.record({typ: fc.constant('datum'), manad, dag: fc.integer({min: 1, max: 31})}),
  fc.record({typ: fc.constant('datum'), manad, dag: fc.integer({min: 1, max: 28}), ar: fc.constant('fore')}),
  fc.record({typ: fc.constant('iso-vecka'), vecka: fc.integer({min: 1, max: 53}), veckodag}),
  fc.record({typ: fc.constant('veckodag-i-manad'), manad, veckodag, nummer}),
  fc.record({typ: fc.constant('termin'), termin: fc.constantFrom('ht', 'vt'), dag: fc.constantFrom('forsta', 'sista')}),
  fc.record({
    typ: fc.constant('relativ'),
    antal: fc.constantFrom(0, 1, 10, 60, 200),
    enhet: fc.constantFrom('skoldagar', 'veckor'),
    riktning: fc.constantFrom('fore', 'efter'),
    mall: mallId,
    kant: fc.constantFrom('start', 'slut'),
  }),
);
const manader = fc.array(manad, {minLength: 1, maxLength: 12});
const regel = fc.oneof(
  dagregel,
  fc.record({typ: fc.constant('manader'), fran: manad, till: manad}),
  fc.record({typ: fc.constant('manadsvis'), manader}),
  fc.record({typ: fc.constant('manadsvis-veckodag'), manader, veckodag, nummer}),
  fc.record({typ: fc.constant('mellan'), fran: dagregel, till: dagregel}),
);
const mall = fc.record(
  {
    slag: fc.constantFrom('dialog', 'matning', 'dokument', 'mote'),
    period: fc.constantFrom('lasar', 'kalenderar'),
    regel,
    dagpolicy: fc.constantFrom('behall', 'foregaende-skoldag', 'nasta-skoldag'),
    omfattning: fc.constantFrom('period', 'tillfalle'),
    intervall: fc.record({ar: fc.integer({min: 2, max: 10}), fran: fc.integer({min: 1900, max: 2299})}),
    kraver: fc.array(mallId, {maxLength: 2}),
  },
  {requiredKeys: ['slag', 'period', 'regel', 'omfattning']},
);
const riktlinje = fc
  .tuple(fc.array(mall, {minLength: 1, maxLength: 8}), manad)
  .map(([mallar, lasarStartManad]) =>
    parseArshjulsdel({
      ...vetlandaArshjulsdel,
      perioder: {lasarStartManad},
      aktivitetsmallar: mallar.map((one, i) => ({
        id: `m-${i}`,
        titel: 'Exempel',
        niva: 'rektor',
        avsnitt: '5',
        beskrivning: 'Exempel',
        ansvar: ['rektor'],
        aktiv: true,
        ...one,
      })),
    }),
  )
  // What goes in a circle, or counts from what is not there, is refused by the parser.
  .filter((result) => result.ok)
  .map((result) => (result.ok ? result.value : vetlandaArshjulsdel));

const lasardag = fc.constantFrom(
  '1900-01-01',
  '2026-08-01',
  '2026-08-17',
  '2026-12-18',
  '2027-01-06',
  '2027-06-11',
  '2027-07-31',
  '2299-12-31',
);
const namngiven = fc.record({namn: fc.constant('Exempel'), start: lasardag, slut: lasardag});
const kalenderdata = fc
  .array(
    fc.record({
      lasar: fc.constantFrom('2025/2026', '2026/2027', '2027/2028', '2026'),
      terminer: fc.array(
        fc.record({id: fc.constantFrom('ht', 'vt'), namn: fc.constant('Termin'), start: lasardag, slut: lasardag}),
        {minLength: 1, maxLength: 3},
      ),
      lov: fc.array(namngiven, {maxLength: 4}),
      studiedagar: fc.array(fc.record({datum: lasardag}), {maxLength: 3}),
    }),
    {maxLength: 4},
  )
  .map((lasar) => parseKalenderdata({schemaVersion: 1, huvudman: 'Exempel', lasar}))
  .map((result) => (result.ok ? result.value : undefined));

test('whatever a guideline and a calendar say, the year is made and drawn without a long count', () => {
  fc.assert(
    fc.property(
      riktlinje,
      kalenderdata,
      fc.oneof(fc.constant(2026), fc.integer({min: 1901, max: 2297})),
      fc.boolean(),
      fc.dictionary(
        mallId.map((id) => `${id}@2026/2027`),
        period,
      ),
      (of, data, startAr, iLasar, flyttar) => {
        const ar = iLasar ? createLasar(startAr, of.perioder.lasarStartManad) : createKalenderar(startAr);
        const {kalender, asked} = counted(createKalender(data));
        const stored = {schemaVersion: 1 as const, niva: 'rektor', egna: [], klara: {}, flyttar: {}};
        const parsed = parseAnpassning({...stored, flyttar});
        const anpassning = parsed.ok ? parsed.value : stored;
        const arshjul = createArshjul({riktlinje: of, ar, kalender, anpassning});
        expect(asked()).toBeLessThan(200_000);
        const all = [...arshjul.aktiviteter, ...arshjul.utanfor].map(({id}) => id);
        expect(new Set(all).size).toBe(all.length);
        for (const avvikelse of arshjul.avvikelser) {
          expect(describeArshjulAvvikelse(avvikelse)).not.toMatch(/undefined|NaN|Invalid/);
          expect(avvikelse.path).toMatch(/^(\/aktivitetsmallar\/\d+|\/anpassning\/flyttar\/[^/]+|)$/);
        }
        const idag = datum('2026-11-24');
        describeLage(lageAt(arshjul, idag, anpassning));
        expect(renderArshjulSvg(arshjul, {idag, anpassning})).not.toMatch(/NaN|Infinity|undefined/);
      },
    ),
    {numRuns: 300},
  );
});

test('marks and moves past all reason are refused before they are read', () => {
  const klara = Object.fromEntries(Array.from({length: 20_001}, (_, i) => [`a-${i}`, 'ingen dag']));
  const stored = {schemaVersion: 1, niva: 'rektor', egna: [], flyttar: {}, klara};
  expect(parseAnpassning(stored)).toEqual({
    ok: false,
    errors: [{kod: 'schema/for-stort', niva: 'fel', path: '/klara', params: {hogst: 20_000, matt: 'poster'}}],
  });
});
