import {describe, expect, test} from 'vitest';
import {
  type Arsperiod,
  createKalender,
  createKalenderar,
  createLasar,
  datum,
  exempelKalenderdata,
  type Kalender,
  type Kalenderdata,
  type Period,
} from '../kalender/index.js';
import {type Aktivitetsmall, type Arshjulsdel, vetlandaArshjulsdel} from '../riktlinje/index.js';
import {
  type Aktivitet,
  type Arshjul,
  canMove,
  createAnpassning,
  createArshjul,
  describeArshjulAvvikelse,
  statusAt,
} from './index.js';

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

  test('that runs between days of a monthly meeting gives one span for every meeting', () => {
    const before = {typ: 'relativ', enhet: 'veckor', riktning: 'fore', mall: 'manadsmote', kant: 'start'} as const;
    const riktlinje = withMall({
      period: 'kalenderar',
      regel: {typ: 'mellan', fran: {...before, antal: 3}, till: {...before, antal: 1}},
    });
    const found = provIn(arshjulOf(riktlinje, createKalenderar(2027)));
    expect(found.map(({id, start, slut}) => [id, start, slut]).slice(0, 2)).toEqual([
      ['prov@2027:03', '2027-02-08', '2027-02-22'],
      ['prov@2027:04', '2027-03-11', '2027-03-25'],
    ]);
    expect(found).toHaveLength(7);
  });

  test('that counts from the meetings of the board in a läsår gives each of its months once, wherever a meeting is moved', () => {
    const riktlinje = withMall({
      regel: {typ: 'relativ', antal: 1, enhet: 'veckor', riktning: 'fore', mall: 'manadsmote', kant: 'start'},
    });
    const flyttar = {'manadsmote@2026:09': {start: datum('2026-03-10'), slut: datum('2026-03-10')}};
    const anpassning = {...createAnpassning('rektor'), flyttar};
    const ids = [2025, 2026].flatMap((ar) =>
      provIn(createArshjul({riktlinje, ar: createLasar(ar), kalender: createKalender(data), anpassning})).map(
        ({id}) => id,
      ),
    );
    expect(ids.filter((id) => id === 'prov@2026/2027:09')).toHaveLength(1);
    const own = ids.filter((id) => id.startsWith('prov@2026/2027:'));
    expect(new Set(own).size).toBe(new Set(own.map((id) => id.slice(-2))).size);
  });

  test('of a weekday in every month says in which months that day does not come', () => {
    const riktlinje = withMall({
      regel: {typ: 'manadsvis-veckodag', manader: [9, 10, 11, 12], veckodag: 1, nummer: 5},
    });
    const arshjul = arshjulOf(riktlinje);
    expect(daysOf(arshjul)).toEqual(['2026-11-30']);
    const found = arshjul.avvikelser.filter(({kod}) => kod === 'aktivitet/ingen-dag');
    expect(found.map((avvikelse) => describeArshjulAvvikelse(avvikelse))).toEqual([
      'Prov får ingen dag i september, oktober, december 2026/2027: regeln ger inget datum då.',
    ]);
    expect(found[0]?.path).toBe(`/aktivitetsmallar/${vetlandaArshjulsdel.aktivitetsmallar.length}`);
  });

  test('of a term gives the first day that somebody goes to school, where the term begins on a free day', () => {
    const early: Kalenderdata = {
      ...data,
      lasar: data.lasar.map((year) => ({
        ...year,
        terminer: year.terminer.map((termin) =>
          termin.id === 'vt' && termin.start.startsWith('2027') ? {...termin, start: datum('2027-01-06')} : termin,
        ),
      })),
    };
    const riktlinje = withMall({regel: {typ: 'termin', termin: 'vt', dag: 'forsta'}});
    expect(daysOf(arshjulOf(riktlinje, lasar, early))).toEqual(['2027-01-07']);
  });

  test('of a term takes the one that begins in the year, not one that reaches into it', () => {
    const long: Kalenderdata = {
      ...data,
      lasar: data.lasar.map((year) => ({
        ...year,
        terminer: year.terminer.map((termin) =>
          termin.id === 'ht' && termin.start.startsWith('2025') ? {...termin, slut: datum('2026-01-05')} : termin,
        ),
      })),
    };
    const riktlinje = withMall({period: 'kalenderar', regel: {typ: 'termin', termin: 'ht', dag: 'forsta'}});
    expect(daysOf(arshjulOf(riktlinje, createKalenderar(2026), long))).toEqual(['2026-08-18']);
  });

  test('over the summer gives the days that reach into a year from the one before', () => {
    const riktlinje = withMall({regel: {typ: 'manader', fran: 7, till: 9}});
    expect(provIn(arshjulOf(riktlinje)).map(({id, start, slut}) => [id, start, slut])).toEqual([
      ['prov@2025/2026', '2026-07-01', '2026-09-30'],
      ['prov@2026/2027', '2027-07-01', '2027-09-30'],
    ]);
  });

  test('that would count for years gives no day, and says so', () => {
    const riktlinje = withMall({
      regel: {typ: 'relativ', antal: 200, enhet: 'veckor', riktning: 'efter', mall: 'tld-oktober', kant: 'slut'},
    });
    const arshjul = arshjulOf(riktlinje);
    expect(daysOf(arshjul)).toEqual([]);
    expect(codesOf(arshjul)).toContain('aktivitet/ingen-dag');
  });

  test('stops counting where school days are so few that the answer would lie years away', () => {
    const regel: Aktivitetsmall['regel'] = {
      typ: 'relativ',
      antal: 200,
      enhet: 'skoldagar',
      riktning: 'efter',
      mall: 'tld-oktober',
      kant: 'slut',
    };
    let asked = 0;
    const kalender: Kalender = {
      ...createKalender(data),
      dagAt: (dag) => {
        asked++;
        return {datum: dag, slag: dag.endsWith('-08-20') ? 'skoldag' : 'lov'};
      },
    };
    const prov = withMall({regel}).aktivitetsmallar.filter(({id}) => id === 'prov' || id === 'tld-oktober');
    createArshjul({riktlinje: {...vetlandaArshjulsdel, aktivitetsmallar: prov}, ar: lasar, kalender});
    expect(asked).toBeLessThan(10_000);
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
  const moved = (id: string, move: Period, riktlinje = vetlandaArshjulsdel, ar: Arsperiod = lasar): Arshjul =>
    createArshjul({
      riktlinje,
      ar,
      kalender: createKalender(data),
      anpassning: {...createAnpassning('rektor'), flyttar: {[id]: move}},
    });
  const on = (day: string): Period => ({start: datum(day), slut: datum(day)});
  const sentencesOf = (arshjul: Arshjul): readonly string[] =>
    arshjul.avvikelser
      .filter(({kod}) => kod === 'aktivitet/flyttad-utanfor')
      .map((avvikelse) => describeArshjulAvvikelse(avvikelse));

  test('keeps an activity that the unit has moved to another year, and says that the move is not used', () => {
    const id = 'forutsattningsdialog@2026/2027';
    const arshjul = moved(id, on('2028-09-01'));
    const dialog = arshjul.aktiviteter.find((aktivitet) => aktivitet.id === id);
    expect([dialog?.start, dialog?.slut, dialog?.bestamd]).toEqual(['2026-09-01', '2026-09-30', false]);
    expect(sentencesOf(arshjul)).toEqual([
      'Datumet för Förutsättningsdialog ligger utanför 1–30 september 2026, som riktlinjen anger. Det används inte.',
    ]);
    expect(arshjul.avvikelser.find(({kod}) => kod === 'aktivitet/flyttad-utanfor')?.path).toBe(
      '/anpassning/flyttar/forutsattningsdialog@2026~12027',
    );
    expect(arshjul.aktiviteter.some(({mall}) => mall === 'utvecklingsplan-klar')).toBe(true);
  });

  test('uses a move within the year, and tells of it wherever the activity is shown', () => {
    for (const ar of [lasar, createKalenderar(2026)]) {
      const arshjul = moved('oktobermotet@2026', on('2026-12-01'), vetlandaArshjulsdel, ar);
      expect(arshjul.aktiviteter.find(({id}) => id === 'oktobermotet@2026')).toMatchObject(on('2026-12-01'));
      expect(sentencesOf(arshjul)).toEqual(['Oktobermötet ligger utanför 1–31 oktober 2026, som riktlinjen anger.']);
    }
    const next = moved('oktobermotet@2026', on('2026-12-01'), vetlandaArshjulsdel, createKalenderar(2027));
    expect(sentencesOf(next)).toEqual([]);
  });

  test('uses a move within the days that the rule allows, where those lie before the year', () => {
    const riktlinje = withMall({regel: {typ: 'datum', manad: 4, dag: 30, ar: 'fore'}});
    const move = {start: datum('2027-04-28'), slut: datum('2027-04-30')};
    expect(provIn(moved('prov@2027/2028', move, riktlinje))).toMatchObject([move]);
  });

  test('lets the first and last day that the rule allows be taken, and no day beside them', () => {
    const dialog = arshjulOf(vetlandaArshjulsdel).aktiviteter.find(({mall}) => mall === 'forutsattningsdialog');
    if (dialog === undefined) throw new Error('The guideline has the dialogue.');
    const may = ['2026-08-31', '2026-09-01', '2026-09-30', '2026-10-01'].map((day) => canMove(dialog, on(day)).ok);
    expect(may).toEqual([false, true, true, false]);
    for (const day of ['2026-08-31', '2026-10-01']) expect(sentencesOf(moved(dialog.id, on(day)))).toHaveLength(1);
    for (const day of ['2026-09-01', '2026-09-30']) expect(sentencesOf(moved(dialog.id, on(day)))).toEqual([]);
  });

  test('knows which days are set: a rule that gives one, what lasts, and what the unit has set', () => {
    const set = (mall: Parameters<typeof withMall>[0]): boolean | undefined =>
      provIn(arshjulOf(withMall(mall)))[0]?.bestamd;
    expect(set({regel: {typ: 'datum', manad: 4, dag: 30}})).toBe(true);
    expect(set({regel: {typ: 'manader', fran: 4, till: 4}})).toBe(false);
    expect(set({regel: {typ: 'manader', fran: 4, till: 4}, omfattning: 'period'})).toBe(true);
    const riktlinje = withMall({regel: {typ: 'manader', fran: 4, till: 4}});
    expect(provIn(moved('prov@2026/2027', on('2027-04-06'), riktlinje))[0]?.bestamd).toBe(true);
  });

  test('warns of a dialogue or a survey on days without school, and of nothing else', () => {
    const warned = (slag: Aktivitetsmall['slag'], manad: number): boolean =>
      codesOf(arshjulOf(withMall({slag, regel: {typ: 'manader', fran: manad, till: manad}}))).includes(
        'aktivitet/utan-skoldag',
      );
    expect([warned('dialog', 7), warned('matning', 7), warned('mote', 7), warned('dialog', 9)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('tells where every finding belongs, in the guideline or in what the unit has made', () => {
    const egen = {id: 'egen-1', titel: 'E', slag: 'matning' as const, niva: 'rektor', ...on('2027-07-10')};
    const anpassning = {...createAnpassning('rektor'), egna: [{...egen, id: 'egen-0', slag: 'egen' as const}, egen]};
    const kalender = createKalender(data);
    const {avvikelser} = createArshjul({riktlinje: vetlandaArshjulsdel, ar: lasar, kalender, anpassning});
    const tld = vetlandaArshjulsdel.aktivitetsmallar.findIndex(({id}) => id === 'tld-oktober');
    expect(avvikelser.map(({kod, path}) => [kod, path])).toEqual(
      expect.arrayContaining([
        ['matning/moter-lov', `/aktivitetsmallar/${tld}`],
        ['aktivitet/utan-skoldag', '/anpassning/egna/1'],
      ]),
    );
  });

  test('ties to the latest that begins no later, on the same day too, and within a year', () => {
    const tied = (regel: Aktivitetsmall['regel'], kraver: string): readonly string[] | undefined =>
      provIn(arshjulOf(withMall({regel, kraver: [kraver]})))[0]?.kraver;
    expect(tied({typ: 'datum', manad: 5, dag: 1}, 'manadsmote')).toEqual(['manadsmote@2027:05']);
    expect(tied({typ: 'datum', manad: 4, dag: 30}, 'manadsmote')).toEqual(['manadsmote@2027:04']);
    expect(tied({typ: 'datum', manad: 9, dag: 15}, 'tld-april')).toEqual(['tld-april@2025/2026']);
    expect(tied({typ: 'datum', manad: 9, dag: 30}, 'tld-oktober')).toEqual(['tld-oktober@2025/2026']);
  });

  test('is not tied to what was more than a year ago, in whatever year it is shown', () => {
    const rare = withMall({id: 'sallan', regel: {typ: 'datum', manad: 9, dag: 1}, intervall: {ar: 3, fran: 2025}});
    const prov = withMall({regel: {typ: 'datum', manad: 3, dag: 1}, kraver: ['sallan']}).aktivitetsmallar.slice(-1);
    const riktlinje = {...rare, aktivitetsmallar: [...rare.aktivitetsmallar, ...prov]};
    const kraverIn = (ar: Arsperiod): readonly string[] => provIn(arshjulOf(riktlinje, ar)).flatMap((a) => a.kraver);
    expect(kraverIn(createLasar(2025))).toEqual(['sallan@2025/2026']);
    for (const ar of [lasar, createKalenderar(2027)]) expect(kraverIn(ar)).toEqual([]);
  });

  test('ties what to bring to the latest of those that make it', () => {
    const second = withMall({
      id: 'igen',
      regel: {typ: 'datum', manad: 2, dag: 1},
      dokument: 'utvecklingsplan',
      slag: 'dokument',
    });
    const mall = {...withMall({regel: {typ: 'datum', manad: 3, dag: 1}}).aktivitetsmallar.at(-1)};
    const medtag = [{dokument: 'utvecklingsplan', tillstand: 'klar' as const}];
    const riktlinje = {
      ...second,
      aktivitetsmallar: [...second.aktivitetsmallar, {...mall, medtag} as Aktivitetsmall],
    };
    expect(provIn(arshjulOf(riktlinje))[0]?.infor).toEqual([
      {titel: 'Utvecklingsplan', tillstand: 'klar', aktivitet: 'igen@2026/2027'},
    ]);
  });

  test('waits for the same things in whatever year it is shown', () => {
    const riktlinje = withMall({regel: {typ: 'manader', fran: 11, till: 2}, kraver: ['tld-oktober']});
    for (const ar of [lasar, createKalenderar(2027)]) {
      const arshjul = arshjulOf(riktlinje, ar);
      const prov = provIn(arshjul).find(({id}) => id === 'prov@2026/2027');
      if (prov === undefined) throw new Error('The template gives an activity over New Year.');
      expect(statusAt(arshjul, prov, datum('2027-01-15'), createAnpassning('rektor'))).toBe('vantar');
    }
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
