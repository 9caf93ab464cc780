import {describe, expect, test} from 'vitest';
import {datum} from '../kalender/index.js';
import {vetlanda} from '../riktlinje/index.js';
import {
  ALLA_GENOMFORANDE,
  ALLA_MALUPPFYLLELSE,
  type Atagande,
  describeGenomforande,
  describeMaluppfyllelse,
  describePlanframsteg,
  framstegOf,
  type Malomrade,
  type Regelmiljo,
  statusOf,
  type Uppfoljning,
  type Utvecklingsplan,
} from './index.js';

const miljo: Regelmiljo = {
  idag: datum('2026-12-15'),
  regler: vetlanda.dokument[0]!.planregler!,
  avsnitt: '5',
  lasar: {start: datum('2026-08-01'), slut: datum('2027-07-31')},
  tidpunkter: [],
};
const resultat = {id: 're', text: 'Alla lärare använder rutinen', bidrarTill: []};
const ataganden = (id: string): readonly Atagande[] => [
  {
    id: `at${id}`,
    rubrik: 'Rutiner',
    beskrivning: '',
    taggar: [],
    effekter: [{id: `ef${id}`, text: 'Fler elever känner studiero', tecken: ''}],
    aktiviteter: [
      {
        id: `ak${id}`,
        rubrik: 'Gemensam lektionsstart',
        beskrivning: '',
        ansvar: 'rektor',
        start: datum('2026-08-20'),
        resultat: [{...resultat, id: `re${id}`}],
      },
    ],
  },
];
const omrade = (id: string, namn: string): Malomrade => ({
  id,
  namn,
  motivering: '',
  taggar: [],
  ataganden: ataganden(id),
});
const uppfoljning = (
  id: string,
  avser: readonly string[],
  day: string,
  more: Partial<Uppfoljning> = {},
): Uppfoljning => ({
  id,
  avser,
  datum: datum(day),
  tillfalle: 'annat',
  text: '',
  underlag: [],
  roll: 'rektor',
  ...more,
});
const planOf = (malomraden: readonly Malomrade[], uppfoljningar: readonly Uppfoljning[] = []): Utvecklingsplan => ({
  format: 'ska-utvecklingsplan',
  schemaVersion: 2,
  id: 'plan',
  enhet: {namn: 'Ekskolan'},
  skolform: 'grundskola',
  lasar: '2026/2027',
  riktlinje: {id: 'vetlanda', version: datum('2026-06-09')},
  lage: 'faststalld',
  orsaksanalys: '',
  medverkan: '',
  inflytande: '',
  underlag: [],
  malomraden,
  uppfoljningar,
  doldaTips: [],
});
const utanResultat = (one: Malomrade): Malomrade => ({
  ...one,
  ataganden: one.ataganden.map((a) => ({...a, aktiviteter: a.aktiviteter.map((k) => ({...k, resultat: []}))})),
});

const plan = planOf(
  [omrade('1', 'Kunskaper'), utanResultat(omrade('2', 'Trygghet och studiero'))],
  [
    uppfoljning('u1', ['ak1'], '2026-12-01', {genomforande: 'genomford'}),
    uppfoljning('u2', ['at2'], '2026-10-03', {maluppfyllelse: 'pa-vag'}),
  ],
);

describe('how far a plan has come', () => {
  test('area by area, and as a whole', () => {
    const framsteg = framstegOf(plan, miljo);
    expect(framsteg).toMatchObject({helaKedjor: 1, aktiviteter: 2, genomforda: 1, senastUppfoljd: '2026-12-01'});
    expect(framsteg.malomraden).toEqual([
      {
        malomrade: '1',
        namn: 'Kunskaper',
        helKedja: true,
        saknas: {atagande: 0, effekt: 0, aktivitet: 0, aktivitetResultat: 0, vag: 0},
        aktiviteter: 1,
        genomforda: 1,
        senastUppfoljd: '2026-12-01',
        behoverUppfoljning: false,
      },
      {
        malomrade: '2',
        namn: 'Trygghet och studiero',
        helKedja: false,
        saknas: {atagande: 0, effekt: 0, aktivitet: 0, aktivitetResultat: 1, vag: 0},
        aktiviteter: 1,
        genomforda: 0,
        senastUppfoljd: '2026-10-03',
        behoverUppfoljning: true,
      },
    ]);
  });

  test('in words', () => {
    expect(describePlanframsteg(framstegOf(plan, miljo))).toBe(
      'Kunskaper har en hel kedja. I Trygghet och studiero saknas aktivitetens resultat på ett ställe, och ingen uppföljning är gjord sedan 3 oktober.',
    );
    expect(describePlanframsteg(framstegOf(plan, miljo), 'en')).toBe(
      'Kunskaper has a whole chain. Missing in Trygghet och studiero: aktivitetens resultat in one place, and there is no follow-up since 3 October.',
    );
  });

  test('in words when nothing is written, when nothing is followed up and when much is missing', () => {
    const told = (malomraden: readonly Malomrade[]) => describePlanframsteg(framstegOf(planOf(malomraden), miljo));
    expect(told([])).toBe('Målområde saknas i planen.');
    expect(told([omrade('1', 'Kunskaper')])).toBe('I Kunskaper är kedjan hel, och ingen uppföljning är gjord än.');
    expect(told([{...omrade('1', ' '), ataganden: []}])).toBe('I en rad utan namn saknas åtagande på ett ställe.');
    const tomt = {...ataganden('3')[0]!, effekter: [], aktiviteter: []};
    expect(told([{...omrade('1', 'Kunskaper'), ataganden: [tomt, {...tomt, id: 'at4'}]}])).toBe(
      'I Kunskaper saknas tänkt effekt på 2 ställen och aktivitet på 2 ställen.',
    );
  });

  test('an effect without a way to it is no whole chain', () => {
    const [one] = ataganden('1');
    const other = {id: 'ef9', text: 'Fler elever mår bra', tecken: ''};
    const linked = {...resultat, bidrarTill: [{effekt: 'ef1'}]};
    const delvis: Atagande = {
      ...one!,
      effekter: [...one!.effekter, other],
      aktiviteter: [{...one!.aktiviteter[0]!, resultat: [linked]}],
    };
    const framsteg = framstegOf(planOf([{...omrade('1', 'Kunskaper'), ataganden: [delvis]}]), {
      ...miljo,
      uppfoljningsveckor: 52,
    });
    expect(describePlanframsteg(framsteg)).toBe('I Kunskaper saknas något som leder till tänkt effekt på ett ställe.');
  });

  test('the tenth area is not taken for the first', () => {
    const malomraden = Array.from({length: 11}, (_, i) => omrade(String(i), `Område ${i}`));
    const framsteg = framstegOf(planOf(malomraden.map((one, i) => (i === 10 ? utanResultat(one) : one))), miljo);
    expect(framsteg.malomraden.map(({helKedja}) => helKedja).indexOf(false)).toBe(10);
    expect(framsteg.helaKedjor).toBe(10);
  });
});

test('every step on both scales has words', () => {
  expect(ALLA_GENOMFORANDE.map((varde) => describeGenomforande(varde))).toContain('som planerat');
  expect(ALLA_MALUPPFYLLELSE.map((varde) => describeMaluppfyllelse(varde, 'en'))).toContain('on its way');
});

describe('how it stands with a node', () => {
  const statusIn = (uppfoljningar: readonly Uppfoljning[], nod = 'ak1') =>
    statusOf(planOf([omrade('1', 'Kunskaper')], uppfoljningar), nod);

  test('is what was said last of each thing, whatever the order in the log', () => {
    const log = [
      uppfoljning('b', ['ak1'], '2026-11-01', {genomforande: 'storre-avvikelse'}),
      uppfoljning('a', ['ak1'], '2026-10-01', {genomforande: 'som-planerat', maluppfyllelse: 'pa-vag'}),
      uppfoljning('c', ['ak1'], '2026-12-01'),
    ];
    expect(statusIn(log)).toEqual({
      genomforande: {varde: 'storre-avvikelse', datum: '2026-11-01'},
      maluppfyllelse: {varde: 'pa-vag', datum: '2026-10-01'},
      uppfoljd: '2026-12-01',
    });
  });

  test('of two of one day, the one that was written last', () => {
    const log = [
      uppfoljning('a', ['ak1'], '2026-10-01', {genomforande: 'planerad'}),
      uppfoljning('b', ['ak1'], '2026-10-01', {genomforande: 'genomford'}),
    ];
    expect(statusIn(log).genomforande?.varde).toBe('genomford');
  });

  test('leaves out what another corrects, also where the correction is corrected; nothing corrects itself', () => {
    const log = [
      uppfoljning('a', ['ak1'], '2026-10-03', {genomforande: 'genomford'}),
      uppfoljning('b', ['ak1'], '2026-10-02', {genomforande: 'avbruten', ersatter: 'a'}),
      uppfoljning('c', ['ak1'], '2026-10-01', {genomforande: 'planerad', ersatter: 'b'}),
    ];
    expect(statusIn(log).genomforande?.varde).toBe('planerad');
    expect(statusIn([{...log[0]!, ersatter: 'a'}]).genomforande?.varde).toBe('genomford');
  });

  test('is nothing where nobody has followed up; the plan as a whole has its own', () => {
    expect(statusIn([])).toEqual({});
    const log = [uppfoljning('a', [], '2026-10-03', {maluppfyllelse: 'delvis-uppnatt'})];
    expect(statusIn(log)).toEqual({});
    expect(statusIn(log, '').maluppfyllelse?.varde).toBe('delvis-uppnatt');
  });
});
