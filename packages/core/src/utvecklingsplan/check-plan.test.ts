import {describe, expect, test} from 'vitest';
import {datum} from '../kalender/index.js';
import {exempelkoping, vetlanda} from '../riktlinje/index.js';
import {
  ALLA_REGLER,
  type Atagande,
  checkPlan,
  describePlanAvvikelse,
  type Malomrade,
  type PlanAvvikelse,
  type Planaktivitet,
  type Regelmiljo,
  type Uppfoljning,
  type Utvecklingsplan,
} from './index.js';
import {avvikelser} from './text.sv.js';

const reglerOf = (riktlinje: typeof vetlanda) => riktlinje.dokument[0]!.planregler!;
const miljo: Regelmiljo = {
  idag: datum('2026-11-24'),
  regler: reglerOf(vetlanda),
  avsnitt: '5',
  lasar: {start: datum('2026-08-01'), slut: datum('2027-07-31')},
  tidpunkter: [],
};

const aktivitet: Planaktivitet = {
  id: 'ak1',
  rubrik: 'Läslyft',
  beskrivning: 'Lärarna i åk 4–6 läser tillsammans.',
  ansvar: 'förstelärare',
  resultat: [{id: 're1', text: 'Lärarna undervisar om lässtrategier', bidrarTill: []}],
};
const atagande: Atagande = {
  id: 'at1',
  rubrik: 'Läsförståelse',
  beskrivning: '',
  taggar: [],
  effekter: [{id: 'ef1', text: 'Fler elever läser med flyt', tecken: ''}],
  aktiviteter: [aktivitet],
};
const omrade: Malomrade = {id: 'mo1', namn: 'Kunskaper', motivering: '', taggar: [], ataganden: [atagande]};
const hel: Utvecklingsplan = {
  format: 'ska-utvecklingsplan',
  schemaVersion: 2,
  id: 'plan',
  enhet: {namn: 'Ekskolan'},
  skolform: 'grundskola',
  lasar: '2026/2027',
  riktlinje: {id: 'vetlanda', version: datum('2026-06-09')},
  lage: 'faststalld',
  orsaksanalys: 'Få lärare undervisar om lässtrategier.',
  medverkan: 'Arbetslagen och elevrådet.',
  inflytande: 'Elevråd och samråd med vårdnadshavare.',
  underlag: [],
  malomraden: [omrade],
  uppfoljningar: [],
  doldaTips: [],
};
const uppfoljning: Uppfoljning = {
  id: 'up1',
  avser: ['ak1'],
  datum: datum('2026-11-20'),
  tillfalle: 'annat',
  text: 'Det går framåt.',
  underlag: [],
  roll: 'rektor',
};

const withOmrade = (change: Partial<Malomrade>): Utvecklingsplan => ({...hel, malomraden: [{...omrade, ...change}]});
const withOmraden = (...namn: readonly string[]): Utvecklingsplan => ({
  ...hel,
  malomraden: namn.map((one, i) => omradeOf(String(i), one)),
});
const omradeOf = (i: string, namn: string): Malomrade => ({
  ...omrade,
  id: `mo${i}`,
  namn,
  ataganden: [
    {
      ...atagande,
      id: `at${i}`,
      effekter: [{...atagande.effekter[0]!, id: `ef${i}`}],
      aktiviteter: [{...aktivitet, id: `ak${i}`, resultat: [{...aktivitet.resultat[0]!, id: `re${i}`}]}],
    },
  ],
});
const withAtagande = (change: Partial<Atagande>): Utvecklingsplan =>
  withOmrade({ataganden: [{...atagande, ...change}]});
const withAktivitet = (change: Partial<Planaktivitet>): Utvecklingsplan =>
  withAtagande({aktiviteter: [{...aktivitet, ...change}]});

const withRegler = (change: Partial<Regelmiljo['regler']>): Regelmiljo => ({
  ...miljo,
  regler: {...miljo.regler, ...change},
});
const short = ({kod, niva, path, nod}: PlanAvvikelse): string => `${niva} ${kod} ${path} ${nod}`.trim();
const found = (plan: Utvecklingsplan, where: Regelmiljo = miljo): readonly string[] =>
  checkPlan(plan, where).map(short);
const only = (plan: Utvecklingsplan, where: Regelmiljo = miljo): PlanAvvikelse => {
  const all = checkPlan(plan, where);
  expect(all.map(short)).toHaveLength(1);
  return all[0]!;
};

const chain = '/malomraden/0/ataganden/0';

test('a plan with every link says nothing', () => {
  expect(found(hel)).toEqual([]);
});

describe('the areas that the guideline wants', () => {
  test('Kunskaper is missing, and one click adds it first', () => {
    const avvikelse = only(withOmraden('Trygghet'));
    expect(avvikelse).toEqual({
      kod: 'malomrade/obligatoriskt-saknas',
      niva: 'fel',
      path: '/malomraden',
      params: {namn: 'Kunskaper', malomrade: 'Målområde'},
      kalla: '5',
      nod: '',
      falt: 'malomraden',
      atgard: {
        typ: 'lagg-till',
        foralder: '',
        efter: '',
        slag: 'malomrade',
        nod: {id: 'malomrade-kunskaper', namn: 'Kunskaper', motivering: '', taggar: [], ataganden: []},
      },
    });
    expect(describePlanAvvikelse(avvikelse)).toBe(
      'Målområde saknas: Kunskaper ska alltid vara med enligt riktlinjen. Lägg till Kunskaper.',
    );
  });

  test.each(['kunskaper', '  KUNSKAPER ', 'Kunskaper'.normalize('NFD')])('%j is Kunskaper', (namn) => {
    expect(found(withOmraden(namn))).toEqual([]);
  });

  test('a name is the same in composed and decomposed letters', () => {
    const where = withRegler({obligatoriskaMalomraden: ['Närvaro']});
    expect(found(withOmraden('Närvaro'.normalize('NFD')), where)).toEqual([]);
  });

  test('the id of what is added is one that nothing in the plan holds or points at', () => {
    const plan: Utvecklingsplan = {
      ...withOmraden('Trygghet'),
      uppfoljningar: [{...uppfoljning, avser: ['malomrade-kunskaper']}],
    };
    const [avvikelse] = checkPlan(plan, miljo);
    expect(avvikelse?.atgard).toMatchObject({nod: {id: 'malomrade-kunskaper-2'}});
  });

  test('two that are missing get different ids and come in the order of the guideline', () => {
    const where = withRegler({obligatoriskaMalomraden: ['Läsa', 'Trygghet', 'Lasa', '🌱']});
    const atgarder = checkPlan(withOmraden('Trygghet'), where).map(({atgard}) => atgard);
    expect(atgarder).toMatchObject([
      {efter: '', nod: {id: 'malomrade-lasa'}},
      {efter: 'mo0', nod: {id: 'malomrade-lasa-2'}},
      {efter: 'mo0', nod: {id: 'malomrade'}},
    ]);
  });
});

describe('how many areas', () => {
  test('Kunskaper and three more are allowed; a fourth is not, since Kunskaper does not count', () => {
    expect(found(withOmraden('Kunskaper', 'A', 'B', 'C'))).toEqual([]);
    const avvikelse = only(withOmraden('Kunskaper', 'A', 'B', 'C', 'D'));
    expect(short(avvikelse)).toBe('fel malomrade/for-manga /malomraden');
    expect(avvikelse.params).toEqual({antal: 4, hogst: 3, obligatoriska: ['Kunskaper'], malomrade: 'Målområde'});
    expect(avvikelse.kalla).toBe('5');
    expect(describePlanAvvikelse(avvikelse)).toBe(
      'Målområde: planen har 4 utöver Kunskaper, och riktlinjen tillåter högst 3. Ta bort eller slå ihop.',
    );
  });

  test('where the mandatory ones count they are counted, also when the guideline does not say', () => {
    const {obligatoriskaRaknas: _, ...regler} = miljo.regler;
    const avvikelse = only(withOmraden('Kunskaper', 'A', 'B', 'C'), {...miljo, regler});
    expect(avvikelse.params).toMatchObject({antal: 4, hogst: 3, obligatoriska: []});
  });

  test('without a limit there may be as many as one likes', () => {
    const {hogstMalomraden: _, ...regler} = miljo.regler;
    expect(found(withOmraden('Kunskaper', 'A', 'B', 'C', 'D', 'E'), {...miljo, regler})).toEqual([]);
  });
});

describe('two areas with one name', () => {
  test('are told at the second, which is kept when it holds something', () => {
    const avvikelse = only(withOmraden('Kunskaper', 'kunskaper '));
    expect(short(avvikelse)).toBe('fel malomrade/dubbelt /malomraden/1/namn mo1');
    expect(avvikelse.atgard).toBeUndefined();
  });

  test('can be mended with one click when the second holds nothing', () => {
    const [first] = withOmraden('Kunskaper').malomraden;
    const tom: Malomrade = {id: 'tom', namn: 'Kunskaper', motivering: ' ', taggar: [], ataganden: []};
    const [avvikelse] = checkPlan({...hel, malomraden: [first!, tom]}, miljo);
    expect(avvikelse).toMatchObject({kod: 'malomrade/dubbelt', atgard: {typ: 'ta-bort', nod: 'tom'}});
  });
});

describe('how many åtaganden', () => {
  const two = withOmrade({
    ataganden: [omradeOf('a', '').ataganden[0]!, omradeOf('b', '').ataganden[0]!],
  });
  const where = withRegler({hogstAtaganden: 1});

  test('no more than the guideline says, told with its word', () => {
    const avvikelse = only(two, where);
    expect(short(avvikelse)).toBe('fel atagande/for-manga /malomraden/0/ataganden mo1');
    expect(avvikelse.params).toEqual({antal: 2, hogst: 1, namn: 'Kunskaper', atagande: 'Åtagande'});
    expect(found(two)).toEqual([]);
  });

  test('those that have been ended do not count', () => {
    const [a, b] = two.malomraden[0]!.ataganden;
    const avslut = {datum: datum('2026-10-01'), skal: 'Klart'};
    expect(found(withOmrade({ataganden: [a!, {...b!, avslut}]}), where)).toEqual([]);
  });

  test('where the chain has no åtaganden, activities are counted', () => {
    const {atagande: _, ...effektkedja} = miljo.regler.effektkedja;
    const avvikelse = only(two, withRegler({hogstAtaganden: 1, effektkedja}));
    expect(avvikelse.params).toMatchObject({antal: 2, atagande: 'Aktivitet'});
  });
});

describe('nodes that cannot be told apart', () => {
  test('an id that stands twice is told at the second, and what would mend the second is not offered', () => {
    const start = datum('2027-01-10');
    const slut = datum('2027-01-01');
    const plan = withAtagande({aktiviteter: [aktivitet, {...aktivitet, start, slut, resultat: []}]});
    expect(found(plan)).toEqual([
      `fel nod/id-dubbelt ${chain}/aktiviteter/1/id ak1`,
      `fel aktivitet/datum-bakvanda ${chain}/aktiviteter/1/slut ak1`,
      `varning aktivitet/saknar-resultat ${chain}/aktiviteter/1/resultat ak1`,
    ]);
    expect(checkPlan(plan, miljo).map(({atgard}) => atgard)).toEqual([undefined, undefined, undefined]);
  });

  test('so is that of a follow-up', () => {
    const plan = {...hel, uppfoljningar: [uppfoljning, uppfoljning]};
    expect(found(plan)).toEqual(['fel nod/id-dubbelt /uppfoljningar/1/id up1']);
  });

  test('and that of what the analysis rests on', () => {
    const underlag = [
      {id: 'u', namn: 'Enkät'},
      {id: 'u', namn: 'Betyg'},
    ];
    expect(found({...hel, underlag})).toEqual(['fel nod/id-dubbelt /underlag/1/id']);
  });
});

describe('a node without the words that name it', () => {
  test.each<[string, Utvecklingsplan, string]>([
    ['an area', {...hel, malomraden: [omrade, omradeOf('2', ' ')]}, '/malomraden/1/namn mo2'],
    ['an åtagande', withAtagande({rubrik: ''}), `${chain}/rubrik at1`],
    [
      'an effect',
      withAtagande({effekter: [{id: 'ef1', text: '\u200b \n', tecken: ''}]}),
      `${chain}/effekter/0/text ef1`,
    ],
    ['an activity', withAktivitet({rubrik: ''}), `${chain}/aktiviteter/0/rubrik ak1`],
    [
      'a result',
      withAktivitet({resultat: [{id: 're1', text: '', bidrarTill: []}]}),
      `${chain}/aktiviteter/0/resultat/0/text re1`,
    ],
  ])('%s', (_, plan, where) => {
    const avvikelse = only(plan);
    expect(short(avvikelse)).toBe(`fel nod/utan-namn ${where}`);
  });

  test('is told with the guideline’s word', () => {
    const avvikelse = only(withAtagande({effekter: [{id: 'ef1', text: '', tecken: ''}]}));
    expect(describePlanAvvikelse(avvikelse)).toBe('Tänkt effekt saknar text. Fyll i fältet eller ta bort raden.');
    expect(describePlanAvvikelse(avvikelse, 'en')).toBe(
      'Tänkt effekt has no text. Fill in the field or remove the row.',
    );
  });

  test('an emoji, a word in Arabic and a tag of HTML are words', () => {
    expect(found(withOmraden('Kunskaper', '🌱', 'قراءة', '<script>'))).toEqual([]);
  });
});

describe('links that are not there yet', () => {
  test.each<[string, Utvecklingsplan, string]>([
    ['an area without åtagande', withOmrade({ataganden: []}), 'malomrade/saknar-atagande /malomraden/0/ataganden mo1'],
    ['an åtagande without effect', withAtagande({effekter: []}), `atagande/saknar-effekt ${chain}/effekter at1`],
    [
      'an åtagande without activity',
      withAtagande({aktiviteter: []}),
      `atagande/saknar-aktivitet ${chain}/aktiviteter at1`,
    ],
    [
      'an activity without result',
      withAktivitet({resultat: []}),
      `aktivitet/saknar-resultat ${chain}/aktiviteter/0/resultat ak1`,
    ],
  ])('%s', (_, plan, where) => {
    const avvikelse = only(plan);
    expect(short(avvikelse)).toBe(`varning ${where}`);
    expect(avvikelse.kalla).toBe('5');
  });

  test('an activity that nobody answers for', () => {
    const avvikelse = only(withAktivitet({ansvar: ' '}));
    expect(short(avvikelse)).toBe(`varning aktivitet/saknar-ansvar ${chain}/aktiviteter/0/ansvar ak1`);
    expect(avvikelse.kalla).toBeUndefined();
  });

  test('an effect that no result leads to, linked with one click when there is one result', () => {
    const effekter = [...atagande.effekter, {id: 'ef2', text: 'Fler elever lånar böcker', tecken: ''}];
    const resultat = [{...aktivitet.resultat[0]!, bidrarTill: [{effekt: 'ef1'}]}];
    const avvikelse = only(withAtagande({effekter, aktiviteter: [{...aktivitet, resultat}]}));
    expect(short(avvikelse)).toBe(`varning effekt/utan-resultat ${chain}/effekter/1 ef2`);
    expect(avvikelse.atgard).toEqual({typ: 'lanka', resultat: 're1', lank: {effekt: 'ef2'}});
  });

  test('with two results there is a choice, and with one without links there is none missing', () => {
    const effekter = [...atagande.effekter, {id: 'ef2', text: 'Fler elever lånar böcker', tecken: ''}];
    const linked = {id: 're1', text: 'x', bidrarTill: [{effekt: 'ef1'}]};
    const two = withAtagande({effekter, aktiviteter: [{...aktivitet, resultat: [linked, {...linked, id: 're2'}]}]});
    expect(only(two).atgard).toBeUndefined();
    const free = {...linked, id: 're2', bidrarTill: []};
    expect(found(withAtagande({effekter, aktiviteter: [{...aktivitet, resultat: [linked, free]}]}))).toEqual([]);
  });

  test('an effect that a result of another åtagande leads to is not without', () => {
    const a = omradeOf('a', '').ataganden[0]!;
    const b = omradeOf('b', '').ataganden[0]!;
    const linkedTo = (one: Atagande, id: string, ...effekt: string[]): Atagande => ({
      ...one,
      aktiviteter: [
        {...aktivitet, id: `${id}k`, resultat: [{id, text: 'x', bidrarTill: effekt.map((e) => ({effekt: e}))}]},
      ],
    });
    expect(found(withOmrade({ataganden: [linkedTo(a, 'r1', 'efb'), linkedTo(b, 'r2', 'efa')]}))).toEqual([]);
  });

  test('a guideline with fewer links does not ask for those it has no word for', () => {
    const effektkedja = {malomrade: 'Fokusområde', aktivitet: 'Insats'};
    const where = withRegler({effektkedja});
    const plan = withAtagande({rubrik: '', effekter: [], aktiviteter: [{...aktivitet, resultat: []}]});
    expect(found(plan, where)).toEqual([]);
    const avvikelse = only(withOmrade({ataganden: []}), where);
    expect(short(avvikelse)).toBe('varning atagande/saknar-aktivitet /malomraden/0/ataganden mo1');
    expect(describePlanAvvikelse(avvikelse)).toBe('Insats saknas för Kunskaper. Skriv vad enheten ska göra.');
  });

  test('the other municipality is asked with its own words', () => {
    const where = {...miljo, regler: reglerOf(exempelkoping), avsnitt: 'C'};
    const texts = checkPlan({...hel, malomraden: [{...omrade, namn: 'Läsning', ataganden: []}]}, where).map((one) => [
      one.kalla,
      describePlanAvvikelse(one),
    ]);
    expect(texts).toEqual([
      ['C', 'Fokusområde saknas: Studiero ska alltid vara med enligt riktlinjen. Lägg till Studiero.'],
      ['C', 'Löfte saknas i Läsning. Skriv vad enheten vill göra inom området.'],
    ]);
  });
});

describe('what has been ended', () => {
  const avslut = {datum: datum('2026-10-01'), skal: 'Klart'};

  test('is not asked for more, nor is what stands in it', () => {
    const tomt: Atagande = {...atagande, id: 'at2', rubrik: '', effekter: [], aktiviteter: [], avslut};
    expect(found(withOmrade({ataganden: [atagande, tomt]}))).toEqual([]);
    const tom: Planaktivitet = {...aktivitet, id: 'ak2', rubrik: '', ansvar: '', resultat: []};
    const nested: Atagande = {...tomt, aktiviteter: [tom]};
    expect(found(withOmrade({ataganden: [atagande, nested]}))).toEqual([]);
  });

  test('does not stand in for what goes on', () => {
    expect(found(withAtagande({aktiviteter: [{...aktivitet, avslut}]}))).toEqual([
      `varning atagande/saknar-aktivitet ${chain}/aktiviteter at1`,
    ]);
  });

  test('still holds no personal data', () => {
    expect(
      found(
        withAtagande({
          aktiviteter: [
            aktivitet,
            {...aktivitet, id: 'ak2', resultat: [], avslut: {...avslut, skal: 'eleven Anna flyttade'}},
          ],
        }),
      ),
    ).toEqual([`tips text/mojlig-personuppgift ${chain}/aktiviteter/1/avslut/skal ak2`]);
  });
});

describe('links and follow-ups that point at nothing', () => {
  test('a link is taken away with one click', () => {
    const resultat = [{...aktivitet.resultat[0]!, bidrarTill: [{effekt: 'ef1'}, {effekt: 'borta'}, {effekt: 'ak1'}]}];
    const all = checkPlan(withAktivitet({resultat}), miljo);
    expect(all.map(short)).toEqual([
      `varning lank/mal-saknas ${chain}/aktiviteter/0/resultat/0/bidrarTill/1 re1`,
      `varning lank/mal-saknas ${chain}/aktiviteter/0/resultat/0/bidrarTill/2 re1`,
    ]);
    expect(all[0]?.atgard).toEqual({typ: 'ta-bort-lank', resultat: 're1', effekt: 'borta'});
  });

  test('a follow-up of a node that is gone, and a correction of one that is gone', () => {
    const plan = {...hel, uppfoljningar: [{...uppfoljning, avser: ['ak1', 'borta'], ersatter: 'up0'}]};
    expect(found(plan)).toEqual([
      'varning uppfoljning/mal-saknas /uppfoljningar/0/avser/1 up1',
      'varning uppfoljning/mal-saknas /uppfoljningar/0/ersatter up1',
    ]);
    expect(found({...hel, uppfoljningar: [uppfoljning, {...uppfoljning, id: 'up2', ersatter: 'up1'}]})).toEqual([]);
  });
});

describe('days', () => {
  const start = datum('2027-01-10');
  const slut = datum('2027-02-10');

  test('that are the wrong way round change places with one click', () => {
    const avvikelse = only(withAktivitet({start: slut, slut: start}));
    expect(short(avvikelse)).toBe(`fel aktivitet/datum-bakvanda ${chain}/aktiviteter/0/slut ak1`);
    expect(avvikelse.atgard).toEqual({
      typ: 'grupp',
      kommandon: [
        {typ: 'satt', nod: 'ak1', falt: 'start', varde: start},
        {typ: 'satt', nod: 'ak1', falt: 'slut', varde: slut},
      ],
    });
    expect(found(withAktivitet({start, slut}))).toEqual([]);
    expect(found(withAktivitet({start, slut: start}))).toEqual([]);
  });

  test.each<[string, Partial<Planaktivitet>, string]>([
    ['begins before it', {start: datum('2026-07-31'), slut}, 'start'],
    ['ends after it', {start, slut: datum('2027-08-01')}, 'slut'],
    ['ends after it and has no beginning', {slut: datum('2027-08-01')}, 'slut'],
  ])('an activity outside the läsår: %s', (_, change, falt) => {
    const avvikelse = checkPlan(withAktivitet(change), miljo).find(({kod}) => kod === 'aktivitet/utanfor-lasar')!;
    expect(short(avvikelse)).toBe(`varning aktivitet/utanfor-lasar ${chain}/aktiviteter/0/${falt} ak1`);
    expect(avvikelse.params).toEqual({rubrik: 'Läslyft', lasar: '2026/2027'});
  });

  test('an activity on the first and last day of the läsår lies in it', () => {
    const where = {...miljo, uppfoljningsveckor: 99};
    expect(found(withAktivitet({start: datum('2026-08-01'), slut: datum('2027-07-31')}), where)).toEqual([]);
  });
});

describe('what the law asks for', () => {
  test.each([
    ['orsaksanalys', 'skollagen 4 kap. 3 §'],
    ['medverkan', 'skollagen 4 kap. 4 §'],
    ['inflytande', 'skollagen 4 kap. 14 §'],
  ])('%s', (falt, kalla) => {
    const avvikelse = only({...hel, [falt]: ' \n'});
    expect(short(avvikelse)).toBe(`varning plan/saknar-${falt} /${falt}`);
    expect(avvikelse).toMatchObject({kalla, falt, nod: ''});
  });
});

describe('an activity that goes on and has not been followed up', () => {
  const start = datum('2026-09-01');
  const at = `tips aktivitet/ej-uppfoljd ${chain}/aktiviteter/0 ak1`;
  const after = (day: string, change: Partial<Uppfoljning> = {}): Utvecklingsplan => ({
    ...withAktivitet({start}),
    uppfoljningar: [{...uppfoljning, datum: datum(day), ...change}],
  });

  test('for eight weeks is told, with since when', () => {
    const avvikelse = only(withAktivitet({start}));
    expect(short(avvikelse)).toBe(at);
    expect(avvikelse.params).toEqual({rubrik: 'Läslyft', veckor: 12, sedan: start});
    expect(describePlanAvvikelse(avvikelse)).toBe(
      'Läslyft har inte följts upp på 12 veckor, sedan 1 september 2026. Skriv en kort uppföljning.',
    );
  });

  test('on the day when eight weeks have gone, not the day before', () => {
    expect(found(after('2026-09-29'))).toEqual([at]);
    expect(found(after('2026-09-30'))).toEqual([]);
    expect(found(after('2026-09-30'), {...miljo, uppfoljningsveckor: 7})).toEqual([at]);
  });

  test.each<[string, readonly string[]]>([
    ['its result', ['re1']],
    ['its åtagande', ['at1']],
    ['its area', ['mo1']],
  ])('a follow-up of %s is one of it', (_, avser) => {
    expect(found(after('2026-11-20', {avser}))).toEqual([]);
  });

  test('a follow-up of the whole plan is not, and neither is one that another corrects', () => {
    expect(found(after('2026-11-20', {avser: []}))).toEqual([at]);
    const corrected = after('2026-11-20');
    const log = [...corrected.uppfoljningar, {...uppfoljning, id: 'up2', avser: ['ef1'], ersatter: 'up1'}];
    expect(found({...corrected, uppfoljningar: log})).toEqual([at]);
  });

  test('is not told of one that is done, over, not begun or without a day to count from', () => {
    expect(found(after('2026-09-20', {genomforande: 'genomford'}))).toEqual([]);
    expect(found(after('2026-09-20', {genomforande: 'avbruten'}))).toEqual([]);
    expect(found(withAktivitet({start, slut: datum('2026-11-23')}))).toEqual([]);
    expect(found(withAktivitet({start: datum('2026-11-25')}))).toEqual([]);
    expect(found(withAktivitet({}))).toEqual([]);
  });

  test('is not told in a plan that is put away', () => {
    expect(found({...withAktivitet({start}), lage: 'arkiverad'})).toEqual([]);
  });
});

describe('a plan that is soon due', () => {
  const dialog = (day: string, kraverPlan = true) => ({
    titel: 'Förutsättningsdialog',
    start: datum(day),
    slut: datum(day),
    kraverPlan,
  });
  const utkast: Utvecklingsplan = {...hel, lage: 'utkast'};

  test('is told from two weeks before the nearest dialogue', () => {
    const avvikelse = only(utkast, {...miljo, tidpunkter: [dialog('2026-12-24'), dialog('2026-12-08')]});
    expect(short(avvikelse)).toBe('tips plan/snart-dialog /lage');
    expect(avvikelse.params).toEqual({titel: 'Förutsättningsdialog', datum: '2026-12-08', dagar: 14});
    expect(found(utkast, {...miljo, tidpunkter: [dialog('2026-12-09')]})).toEqual([]);
    expect(found(utkast, {...miljo, tidpunkter: [dialog('2026-12-09')], dagarFore: 15})).toHaveLength(1);
  });

  test('is told on the day itself, not after, and not of a dialogue that needs no plan or a plan that is ready', () => {
    expect(only(utkast, {...miljo, tidpunkter: [dialog('2026-11-24')]}).params).toMatchObject({dagar: 0});
    expect(found(utkast, {...miljo, tidpunkter: [dialog('2026-11-23')]})).toEqual([]);
    expect(found(utkast, {...miljo, tidpunkter: [dialog('2026-11-25', false)]})).toEqual([]);
    expect(found({...hel, lage: 'klar-for-dialog'}, {...miljo, tidpunkter: [dialog('2026-11-25')]})).toEqual([]);
  });
});

describe('advice that has been put aside', () => {
  test('is left out for that node, but a warning never is', () => {
    const plan = withAtagande({effekter: [{id: 'ef1', text: 'Öka läsförståelsen', tecken: ''}]});
    const hide = (kod: string, nod: string) => [{kod, nod, skal: 'Vi menar så.'}];
    expect(found(plan)).toEqual([`tips text/process-i-effekt ${chain}/effekter/0/text ef1`]);
    expect(found({...plan, doldaTips: hide('text/process-i-effekt', 'ef1')})).toEqual([]);
    expect(found({...plan, doldaTips: hide('text/process-i-effekt', 'ef2')})).toHaveLength(1);
    const bare = {...withAtagande({effekter: []}), doldaTips: hide('atagande/saknar-effekt', 'at1')};
    expect(found(bare)).toHaveLength(1);
  });
});

test('findings come in document order, and what weighs most first where several are about one node', () => {
  const plan: Utvecklingsplan = {
    ...hel,
    orsaksanalys: '',
    malomraden: [
      {...omradeOf('2', 'Trygghet'), ataganden: []},
      {
        ...omrade,
        namn: '',
        ataganden: [
          {...atagande, rubrik: '', effekter: [], aktiviteter: [{...aktivitet, ansvar: '', rubrik: 'Man läser'}]},
        ],
      },
    ],
  };
  expect(found(plan)).toEqual([
    'fel malomrade/obligatoriskt-saknas /malomraden',
    'varning plan/saknar-orsaksanalys /orsaksanalys',
    'varning malomrade/saknar-atagande /malomraden/0/ataganden mo2',
    'fel nod/utan-namn /malomraden/1/namn mo1',
    'fel nod/utan-namn /malomraden/1/ataganden/0/rubrik at1',
    'varning atagande/saknar-effekt /malomraden/1/ataganden/0/effekter at1',
    'varning aktivitet/saknar-ansvar /malomraden/1/ataganden/0/aktiviteter/0/ansvar ak1',
    'tips text/oklar-aktor /malomraden/1/ataganden/0/aktiviteter/0/rubrik ak1',
  ]);
});

test('every rule is listed, and only what the guideline or the document itself must have is an error', () => {
  const errors = [...new Set(ALLA_REGLER.filter(({niva}) => niva === 'fel').map(({kod}) => kod))].sort();
  expect(errors).toEqual([
    'aktivitet/datum-bakvanda',
    'atagande/for-manga',
    'malomrade/dubbelt',
    'malomrade/for-manga',
    'malomrade/obligatoriskt-saknas',
    'nod/id-dubbelt',
    'nod/utan-namn',
  ]);
  expect([...new Set<string>(ALLA_REGLER.map(({kod}) => kod))].sort()).toEqual(Object.keys(avvikelser).sort());
});
