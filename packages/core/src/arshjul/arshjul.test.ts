import {describe, expect, test} from 'vitest';
import {
  createKalender,
  createKalenderar,
  createLasar,
  datum,
  exempelKalenderdata,
  shiftArsperiod,
} from '../kalender/index.js';
import {type Aktivitetsmall, type Arshjulsdel, exempelkoping, vetlandaArshjulsdel} from '../riktlinje/index.js';
import {
  type Aktivitet,
  type Arshjul,
  type ArshjulAnpassning,
  canMove,
  createAnpassning,
  createArshjul,
  describeArshjulAvvikelse,
  describeInfor,
  describeLage,
  describeVarfor,
  findAktivitet,
  lageAt,
  statusAt,
} from './index.js';

function arshjulOf(
  ar = createLasar(2026),
  {riktlinje = vetlandaArshjulsdel, anpassning}: {riktlinje?: Arshjulsdel; anpassning?: ArshjulAnpassning} = {},
): Arshjul {
  const years = [shiftArsperiod(ar, -1), ar, shiftArsperiod(ar, 1)].map((y) => createLasar(y.startAr));
  const kalender = createKalender(exempelKalenderdata(years));
  return createArshjul({riktlinje, ar, kalender, ...(anpassning === undefined ? {} : {anpassning})});
}

function find(arshjul: Arshjul, id: string): Aktivitet {
  const found = findAktivitet(arshjul, id);
  if (found === undefined) throw new Error(`No ${id} among ${arshjul.aktiviteter.map((a) => a.id).join(', ')}`);
  return found;
}

/** Vetlanda's guideline with one more template, to see what its rule gives. */
function withRegel(regel: Aktivitetsmall['regel'], more: Partial<Aktivitetsmall> = {}): Arshjulsdel {
  const mall: Aktivitetsmall = {
    id: 'prov',
    titel: 'Prov',
    slag: 'mote',
    niva: 'rektor',
    avsnitt: '5',
    period: 'lasar',
    regel,
    omfattning: 'tillfalle',
    beskrivning: 'Prov',
    ansvar: ['rektor'],
    aktiv: true,
    ...more,
  };
  return {...vetlandaArshjulsdel, aktivitetsmallar: [...vetlandaArshjulsdel.aktivitetsmallar, mall]};
}

const datesOf = (regel: Aktivitetsmall['regel'], more?: Partial<Aktivitetsmall>, startAr = 2026): readonly string[] =>
  arshjulOf(createLasar(startAr), {riktlinje: withRegel(regel, more)})
    .aktiviteter.filter(({mall}) => mall === 'prov')
    .map(({start, slut}) => (start === slut ? start : `${start}–${slut}`));

describe("Vetlanda's läsår 2026/2027", () => {
  const arshjul = arshjulOf();

  test('has the dialogues, the surveys and the meetings of the guideline on its months', () => {
    const periodOf = (id: string): string => `${find(arshjul, id).start}–${find(arshjul, id).slut}`;
    expect(periodOf('forutsattningsdialog@2026/2027')).toBe('2026-09-01–2026-09-30');
    expect(periodOf('processdialog@2026/2027')).toBe('2026-11-01–2027-02-28');
    expect(periodOf('resultatdialog@2026/2027')).toBe('2027-05-01–2027-06-30');
    expect(periodOf('tld-oktober@2026/2027')).toBe('2026-10-01–2026-10-31');
    expect(periodOf('tld-april@2026/2027')).toBe('2027-04-01–2027-04-30');
    expect(periodOf('oktobermotet@2026')).toBe('2026-10-01–2026-10-31');
    expect(periodOf('februarimotet@2027')).toBe('2027-02-01–2027-02-28');
    expect(periodOf('manadsmote@2027:03')).toBe('2027-03-01–2027-03-31');
  });

  test('is in order of time', () => {
    const starts = arshjul.aktiviteter.map(({start}) => start);
    expect(starts).toEqual([...starts].sort());
  });

  test('has every id once', () => {
    const ids = arshjul.aktiviteter.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says why: the month in the guideline, or the school days it counts', () => {
    const why = (id: string): string => describeVarfor(find(arshjul, id).varfor[0]!);
    expect(why('tld-oktober@2026/2027')).toBe('oktober enligt riktlinjen avsnitt 5');
    expect(why('utvecklingsplan-klar@2026/2027')).toBe(
      '10 skoldagar före Förutsättningsdialog (tis 1 sep), dagen är ett råd',
    );
    expect(describeVarfor(find(arshjul, 'tld-oktober@2026/2027').varfor[0]!, {sprak: 'en'})).toBe(
      'October, guideline section 5',
    );
  });

  test('ties what to bring to the activity that makes it ready', () => {
    const [plan] = find(arshjul, 'forutsattningsdialog@2026/2027').infor;
    expect(plan).toEqual({titel: 'Utvecklingsplan', tillstand: 'klar', aktivitet: 'utvecklingsplan-klar@2026/2027'});
    expect(describeInfor(plan!)).toBe('Utvecklingsplan, klar');
    expect(describeInfor(find(arshjul, 'resultatdialog@2026/2027').infor[0]!)).toBe('Läsårsrapport, påbörjad');
  });

  test('warns that the October survey meets the höstlov, with the dates', () => {
    const found = arshjul.avvikelser.find(({kod}) => kod === 'matning/moter-lov');
    expect(describeArshjulAvvikelse(found!)).toBe(
      'TLD-mätning i oktober möter Höstlov 26–30 okt. Planera svarstiden så att alla hinner.',
    );
  });

  test('has no prerequisite after what needs it, and none that leads back', () => {
    for (const aktivitet of arshjul.aktiviteter) {
      for (const id of aktivitet.kraver) expect(find(arshjul, id).start <= aktivitet.start).toBe(true);
    }
  });
});

test('an activity over New Year is stored once, whole, and stands in both calendar years of the board', () => {
  for (const ar of [2026, 2027]) {
    expect(find(arshjulOf(createKalenderar(ar)), 'processdialog@2026/2027')).toMatchObject({
      start: '2026-11-01',
      slut: '2027-02-28',
    });
  }
});

test('every läsår 2020–2040 has the same activities, whole, for both municipalities', () => {
  for (const riktlinje of [vetlandaArshjulsdel, exempelkoping]) {
    const {lasarStartManad} = riktlinje.perioder;
    const templates = (ar: number): readonly string[] =>
      arshjulOf(createLasar(ar, lasarStartManad), {riktlinje})
        .aktiviteter.map(({mall}) => mall ?? '')
        .sort();
    // What comes only every third year is told of by its own test.
    const rare = new Set(riktlinje.aktivitetsmallar.filter(({intervall}) => intervall !== undefined).map(({id}) => id));
    const everyYear = (ar: number): ReadonlySet<string> => new Set(templates(ar).filter((id) => !rare.has(id)));
    const first = everyYear(2020);
    for (let ar = 2020; ar <= 2040; ar++) expect(everyYear(ar)).toEqual(first);
  }
});

test('advice can be switched off by the guideline, and what counts from it says so', () => {
  const riktlinje: Arshjulsdel = {
    ...vetlandaArshjulsdel,
    aktivitetsmallar: vetlandaArshjulsdel.aktivitetsmallar.map((mall) =>
      mall.id === 'forutsattningsdialog' ? {...mall, aktiv: false} : mall,
    ),
  };
  const arshjul = arshjulOf(undefined, {riktlinje});
  expect(findAktivitet(arshjul, 'forutsattningsdialog@2026/2027')).toBeUndefined();
  expect(findAktivitet(arshjul, 'utvecklingsplan-klar@2026/2027')).toBeUndefined();
  expect(arshjul.avvikelser).toContainEqual(
    expect.objectContaining({
      kod: 'aktivitet/ankare-saknas',
      params: {titel: 'Utvecklingsplanen klar', ankare: 'Förutsättningsdialog', avstangd: true},
    }),
  );
  expect(arshjul.avvikelser.map((avvikelse) => describeArshjulAvvikelse(avvikelse))).toContain(
    'Utvecklingsplanen klar räknas från Förutsättningsdialog, som är avstängd i riktlinjen. Slå på den eller räkna från en annan.',
  );
});

describe('date rules', () => {
  test.each<[string, Aktivitetsmall['regel'], readonly string[]]>([
    ['a date', {typ: 'datum', manad: 4, dag: 30}, ['2027-04-30']],
    ['a day that the month lacks is its last', {typ: 'datum', manad: 2, dag: 30}, ['2027-02-28']],
    ['months over New Year', {typ: 'manader', fran: 12, till: 1}, ['2026-12-01–2027-01-31']],
    ['a week in autumn', {typ: 'iso-vecka', vecka: 40, veckodag: 3}, ['2026-09-30']],
    ['a week in spring', {typ: 'iso-vecka', vecka: 4, veckodag: 1}, ['2027-01-25']],
    ['week 53 in a year that has it', {typ: 'iso-vecka', vecka: 53, veckodag: 1}, ['2026-12-28']],
    ['the second Wednesday', {typ: 'veckodag-i-manad', manad: 3, veckodag: 3, nummer: 2}, ['2027-03-10']],
    ['the last Friday', {typ: 'veckodag-i-manad', manad: 4, veckodag: 5, nummer: -1}, ['2027-04-30']],
    ['every month', {typ: 'manadsvis', manader: [1, 9]}, ['2026-09-01–2026-09-30', '2027-01-01–2027-01-31']],
    [
      'a weekday every month',
      {typ: 'manadsvis-veckodag', manader: [9, 10], veckodag: 2, nummer: -1},
      ['2026-09-29', '2026-10-27'],
    ],
    ['the first day of a term', {typ: 'termin', termin: 'vt', dag: 'forsta'}, ['2027-01-08']],
    [
      'weeks after the end',
      {typ: 'relativ', antal: 2, enhet: 'veckor', riktning: 'efter', mall: 'tld-oktober', kant: 'slut'},
      ['2026-11-14'],
    ],
    [
      'school days before the start',
      {typ: 'relativ', antal: 1, enhet: 'skoldagar', riktning: 'fore', mall: 'processdialog', kant: 'start'},
      ['2026-10-23'],
    ],
    [
      'no school days after',
      {typ: 'relativ', antal: 0, enhet: 'skoldagar', riktning: 'efter', mall: 'tld-oktober', kant: 'start'},
      ['2026-10-01'],
    ],
    [
      'a meeting of the board',
      {typ: 'relativ', antal: 1, enhet: 'veckor', riktning: 'efter', mall: 'oktobermotet', kant: 'slut'},
      ['2026-11-07'],
    ],
  ])('%s', (_, regel, dates) => {
    expect(datesOf(regel)).toEqual(dates);
  });

  test.each<[string, Aktivitetsmall['regel'], string]>([
    ['week 53 in a year without it', {typ: 'iso-vecka', vecka: 53, veckodag: 1}, 'aktivitet/ingen-dag'],
    [
      'a fifth Monday that does not come',
      {typ: 'veckodag-i-manad', manad: 2, veckodag: 1, nummer: 5},
      'aktivitet/ingen-dag',
    ],
    ['a term without dates', {typ: 'termin', termin: 'sommar', dag: 'forsta'}, 'aktivitet/termin-saknas'],
    [
      'an activity that does not exist',
      {typ: 'relativ', antal: 1, enhet: 'veckor', riktning: 'efter', mall: 'ingen', kant: 'slut'},
      'aktivitet/ankare-saknas',
    ],
    [
      'itself',
      {typ: 'relativ', antal: 1, enhet: 'veckor', riktning: 'efter', mall: 'prov', kant: 'slut'},
      'aktivitet/ankare-saknas',
    ],
  ])('%s gives no date but a finding', (_, regel, kod) => {
    const arshjul = arshjulOf(createLasar(2027), {riktlinje: withRegel(regel)});
    expect(arshjul.aktiviteter.filter(({mall}) => mall === 'prov')).toEqual([]);
    const found = arshjul.avvikelser.find((avvikelse) => avvikelse.kod === kod);
    expect(describeArshjulAvvikelse(found!)).toMatch(/^Prov .*\.$/);
    expect(describeArshjulAvvikelse(found!, 'en')).toMatch(/^Prov .*\.$/);
  });

  test('a day without school is kept, or moved and marked, as the guideline says', () => {
    const saturday: Aktivitetsmall['regel'] = {typ: 'datum', manad: 10, dag: 31};
    expect(datesOf(saturday)).toEqual(['2026-10-31']);
    expect(datesOf(saturday, {dagpolicy: 'nasta-skoldag'})).toEqual(['2026-11-02']);
    expect(datesOf(saturday, {dagpolicy: 'foregaende-skoldag'})).toEqual(['2026-10-23']);
    const arshjul = arshjulOf(undefined, {riktlinje: withRegel(saturday, {dagpolicy: 'nasta-skoldag'})});
    expect(describeVarfor(find(arshjul, 'prov@2026/2027').varfor[1]!)).toBe('flyttad från lör 31 okt, som är röd dag');
  });

  test('a day that would be moved out of its year is moved the other way, and says so', () => {
    const afterTerm: Aktivitetsmall['regel'] = {typ: 'datum', manad: 7, dag: 20};
    const arshjul = arshjulOf(undefined, {riktlinje: withRegel(afterTerm, {dagpolicy: 'nasta-skoldag'})});
    const {start, varfor} = find(arshjul, 'prov@2026/2027');
    expect(start).toBe('2027-06-11');
    expect(describeVarfor(varfor[1]!)).toBe(
      'flyttad från tis 20 juli, som är lov. Ingen skoldag fanns kvar i året åt det håll som riktlinjen anger',
    );
  });

  test('a term whose id is misspelt is a warning that names the terms; one without any dates is a tip', () => {
    const riktlinje = withRegel({typ: 'termin', termin: 'host', dag: 'forsta'});
    const ar = createLasar(2027);
    const isTermin = ({kod}: {readonly kod: string}): boolean => kod === 'aktivitet/termin-saknas';
    const misspelt = arshjulOf(ar, {riktlinje}).avvikelser.find(isTermin)!;
    expect(misspelt.niva).toBe('varning');
    expect(describeArshjulAvvikelse(misspelt)).toBe(
      'Prov räknas från terminen host, som inte finns 2027/2028. Terminerna heter ht och vt.',
    );
    const empty = createArshjul({riktlinje, ar, kalender: createKalender()}).avvikelser.findLast(isTermin)!;
    expect(empty.niva).toBe('tips');
    expect(describeArshjulAvvikelse(empty)).toContain('Lägg in läsårstiderna.');
  });
});

test('a plan is not due before its year begins, and says why', () => {
  const day = (ar: number): Aktivitet => find(arshjulOf(createLasar(ar)), `utvecklingsplan-klar@${ar}/${ar + 1}`);
  for (let ar = 2020; ar <= 2040; ar++) expect(day(ar).start >= `${ar}-08-01`).toBe(true);
  const clamped = day(2022);
  expect(clamped.start).toBe('2022-08-23');
  expect(describeVarfor(clamped.varfor[1]!)).toMatch(
    /^första skoldagen 2022\/2023, eftersom regeln ger .* juni före årets början$/,
  );
});

describe('what a unit makes of the year', () => {
  const rektor = createAnpassning('rektor');

  test('a moved dialogue moves what counts from it, and keeps the rule it came from', () => {
    const anpassning = {
      ...rektor,
      flyttar: {'forutsattningsdialog@2026/2027': {start: datum('2026-09-23'), slut: datum('2026-09-23')}},
    };
    const arshjul = arshjulOf(undefined, {anpassning});
    const dialog = find(arshjul, 'forutsattningsdialog@2026/2027');
    expect(dialog).toMatchObject({start: '2026-09-23', bestamd: true});
    expect(dialog.varfor.map((varfor) => describeVarfor(varfor))).toEqual([
      'september enligt riktlinjen avsnitt 5',
      'enheten har ändrat datum, från 1–30 sep',
    ]);
    expect(find(arshjul, 'utvecklingsplan-klar@2026/2027').start).toBe('2026-09-09');
  });

  test('dates outside what the rule allows are kept and told of', () => {
    const move = {start: datum('2026-12-01'), slut: datum('2026-12-01')};
    const arshjul = arshjulOf(undefined, {anpassning: {...rektor, flyttar: {'tld-oktober@2026/2027': move}}});
    expect(find(arshjul, 'tld-oktober@2026/2027')).toMatchObject(move);
    expect(arshjul.avvikelser.map(({kod}) => kod)).toContain('aktivitet/flyttad-utanfor');
    const dialog = find(arshjul, 'forutsattningsdialog@2026/2027');
    expect(canMove(dialog, move).ok).toBe(false);
    expect(canMove(dialog, {start: datum('2026-09-10'), slut: datum('2026-09-10')}).ok).toBe(true);
    expect(canMove(dialog, {start: datum('2026-09-10'), slut: datum('2026-09-09')}).ok).toBe(false);
  });

  test('own activities stand among the others; those of other years do not', () => {
    const egen = {
      id: 'egen-1',
      titel: 'Läslyft',
      slag: 'egen' as const,
      niva: 'rektor',
      start: datum('2027-01-11'),
      slut: datum('2027-01-12'),
    };
    const anpassning = {
      ...rektor,
      egna: [egen, {...egen, id: 'egen-2', start: datum('2029-01-11'), slut: datum('2029-01-12')}],
    };
    const own = arshjulOf(undefined, {anpassning}).aktiviteter.filter((aktivitet) => aktivitet.egen);
    expect(own.map(({titel}) => titel)).toEqual(['Läslyft']);
  });

  test('own activities that make no sense are left out or mended, and told of', () => {
    const egen = {
      id: 'egen-1',
      titel: 'Läslyft',
      slag: 'egen' as const,
      niva: 'rektor',
      start: datum('2027-01-11'),
      slut: datum('2027-01-12'),
    };
    const arshjul = arshjulOf(undefined, {
      anpassning: {
        ...rektor,
        egna: [egen, egen, {...egen, id: 'egen-2', niva: 'himlen'}, {...egen, id: 'egen-3', slut: datum('2027-01-01')}],
      },
    });
    expect(arshjul.aktiviteter.filter(({egen}) => egen).map(({id, niva}) => [id, niva])).toEqual([
      ['egen-1', 'rektor'],
      ['egen-2', 'rektor'],
    ]);
    const codes = arshjul.avvikelser.map(({kod}) => kod);
    expect(codes).toEqual(expect.arrayContaining(['egen/id-dubbelt', 'egen/niva-okand', 'aktivitet/datum-bakvanda']));
  });
});

describe('how it stands on a day', () => {
  const idag = datum('2026-11-24');
  const arshjul = arshjulOf();
  const rektor = createAnpassning('rektor');
  const at = (id: string, anpassning?: ArshjulAnpassning): string =>
    statusAt(arshjul, find(arshjul, id), idag, anpassning);

  test('without anyone who keeps count, what is over has passed', () => {
    expect(at('tld-oktober@2026/2027')).toBe('passerad');
    expect(at('processdialog@2026/2027')).toBe('pagar');
    expect(at('resultatdialog@2026/2027')).toBe('kommande');
  });

  test('for a rektor, what the rektor answers for is late until it is done', () => {
    expect(at('tld-oktober@2026/2027', rektor)).toBe('forsenad');
    expect(at('tld-oktober@2026/2027', {...rektor, klara: {'tld-oktober@2026/2027': idag}})).toBe('klar');
    expect(at('manadsmote@2026:09', rektor)).toBe('passerad');
  });

  test('what ended before the unit began to keep count is not late', () => {
    expect(at('tld-oktober@2026/2027', createAnpassning('rektor', idag))).toBe('passerad');
  });

  test('what goes on waits while something before it is not done', () => {
    const analys = find(arshjul, 'tld-oktober-analys@2026/2027');
    const on = (anpassning: ArshjulAnpassning) => statusAt(arshjul, analys, datum('2026-11-03'), anpassning);
    expect(on(rektor)).toBe('vantar');
    expect(on({...rektor, klara: {'tld-oktober@2026/2027': idag}})).toBe('pagar');
  });

  test('is told in one line, in Swedish and English', () => {
    expect(describeLage(lageAt(arshjul, idag))).toBe(
      'v. 48 · Processdialog pågår · närmast Följ upp utvecklingsplanen, mån 21 dec',
    );
    expect(describeLage(lageAt(arshjul, idag, rektor))).toBe(
      'v. 48 · Processdialog pågår · 5 saker är försenade: Utvecklingsplanen klar, Förutsättningsdialog … · närmast Följ upp utvecklingsplanen, mån 21 dec',
    );
    const two = {...rektor, fran: datum('2026-11-10')};
    expect(describeLage(lageAt(arshjul, idag, two))).toBe(
      'v. 48 · Processdialog pågår · 2 saker är försenade: Analysera TLD från oktober, Berätta resultatet för barn och elever · närmast Följ upp utvecklingsplanen, mån 21 dec',
    );
    expect(describeLage(lageAt(arshjul, datum('2026-08-10')), {sprak: 'en'})).toBe(
      'w. 33 · Månadsmöte med nämnden under way · next Utvecklingsplanen klar, Tue 18 Aug',
    );
    expect(describeLage(lageAt(arshjul, datum('2027-03-15')))).toMatch(
      /^v\. 11 · Månadsmöte med nämnden pågår · närmast/,
    );
  });

  test('names the next three', () => {
    expect(lageAt(arshjul, idag).narmast.map(({id}) => id)).toEqual([
      'uppfoljning-hosttermin@2026/2027',
      'verksamhetsrapport-klar@2027',
      'verksamhetsplan-klar@2027',
    ]);
  });
});
