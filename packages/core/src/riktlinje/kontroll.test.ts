import {describe, expect, test} from 'vitest';
import {describeRiktlinjeAvvikelse, exempelkoping, parseArshjulsdel, parseRiktlinje} from './index.js';

type Plain = {[key: string]: Plain} & Plain[];

/** Exempelköping's guideline as plain data, with something changed: it has every part that a guideline may have. */
function changed(change: (copy: Plain) => void): unknown {
  const copy = JSON.parse(JSON.stringify(exempelkoping)) as Plain;
  change(copy);
  return copy;
}

/** Sets the value at a JSON Pointer. */
function set(pointer: string, value: unknown): (copy: Plain) => void {
  const path = pointer.slice(1).split('/');
  return (copy) => {
    const parent = path.slice(0, -1).reduce((at, key) => at[key]!, copy) as {[key: string]: unknown};
    parent[path.at(-1)!] = value;
  };
}

/** Puts a copy of the first item of the list at a JSON Pointer last in it. */
function double(pointer: string): (copy: Plain) => void {
  return (copy) => {
    const list = pointer
      .slice(1)
      .split('/')
      .reduce((at, key) => at[key]!, copy);
    list.push(JSON.parse(JSON.stringify(list[0])) as Plain);
  };
}

function findings(value: unknown): readonly string[] {
  const result = parseRiktlinje(value);
  if (result.ok) return [];
  for (const error of result.errors) {
    expect(describeRiktlinjeAvvikelse(error)).toMatch(/\.$/);
    expect(describeRiktlinjeAvvikelse(error, 'en')).toMatch(/\.$/);
  }
  return result.errors.map(({kod, path}) => `${kod} ${path}`);
}

const indexOf = (id: string): number => exempelkoping.aktivitetsmallar.findIndex((mall) => mall.id === id);
const mall = (id: string): string => `/aktivitetsmallar/${indexOf(id)}`;

test('nothing is wrong with the guideline that the others are made from', () => {
  expect(findings(changed(() => {}))).toEqual([]);
});

describe('an id that does not exist is told where it stands, in a list at its own index', () => {
  test.each<[string, unknown, string?]>([
    [`${mall('kvalitetssamtal')}/niva`, 'himlen'],
    [`${mall('kvalitetssamtal')}/ansvar`, ['rektor', 'ingen'], '/1'],
    [`${mall('kvalitetssamtal')}/deltar`, ['elevrad', 'arbetslag', 'ingen'], '/2'],
    [
      `${mall('kvalitetssamtal')}/medtag`,
      [
        {dokument: 'enhetsanalys', tillstand: 'klar'},
        {dokument: 'inget', tillstand: 'klar'},
      ],
      '/1/dokument',
    ],
    [`${mall('kvalitetssamtal')}/kraver`, ['enhetsanalys-klar', 'inget'], '/1'],
    [`${mall('kvalitetssamtal')}/dimension`, 'ingen'],
    [`${mall('enhetsanalys-klar')}/dokument`, 'inget'],
    [
      `${mall('enhetsanalys-klar')}/regel`,
      {typ: 'relativ', antal: 1, enhet: 'veckor', riktning: 'fore', mall: 'inget', kant: 'start'},
      '/mall',
    ],
    [
      `${mall('enhetsanalys-klar')}/regel`,
      {
        typ: 'mellan',
        fran: {typ: 'relativ', antal: 1, enhet: 'veckor', riktning: 'fore', mall: 'inget', kant: 'start'},
        till: {typ: 'datum', manad: 9, dag: 1},
      },
      '/fran/mall',
    ],
    [
      `${mall('enhetsanalys-klar')}/regel`,
      {
        typ: 'mellan',
        fran: {typ: 'datum', manad: 9, dag: 1},
        till: {typ: 'relativ', antal: 1, enhet: 'veckor', riktning: 'fore', mall: 'inget', kant: 'start'},
      },
      '/till/mall',
    ],
    ['/dialoger/0/aktivitet', 'ingen'],
    ['/moten/0/aktivitet', 'inget'],
    ['/dokument/0/niva', 'himlen'],
    ['/dokument/0/utgarFran', ['enhetsanalys', 'inget'], '/1'],
    ['/matningar/0/omgangar', ['barnrosten', 'ingen'], '/1'],
    ['/matningar/0/malgrupper', ['grundskola', 'ingen'], '/1'],
    ['/loop/startfas', 'ingen'],
  ])('%s', (pointer, value, index = '') => {
    expect(findings(changed(set(pointer, value)))).toEqual([`riktlinje/id-okant ${pointer}${index}`]);
  });
});

describe('what stands twice is told where it stands the second time', () => {
  test.each([
    ['/nivaer', '/nivaer/4/id'],
    ['/nivaer/2/roller', '/nivaer/2/roller/2/id'],
    ['/aktivitetsmallar', `/aktivitetsmallar/${exempelkoping.aktivitetsmallar.length}/id`],
    ['/dokument', '/dokument/3/id'],
    ['/principer', '/principer/1/id'],
    ['/undervisningskvalitet/larmiljoer', '/undervisningskvalitet/larmiljoer/1/id'],
    ['/undervisningskvalitet/faktorer', '/undervisningskvalitet/faktorer/1/id'],
    ['/kvalitetsdimensioner', '/kvalitetsdimensioner/2/id'],
    ['/loop/faser', '/loop/faser/3/id'],
    ['/ramverk', '/ramverk/1/id'],
    ['/ramverk/0/delar', '/ramverk/0/delar/2/id'],
    ['/barnkonventionen/artiklar', '/barnkonventionen/artiklar/2/nummer'],
    ['/barnkonventionen/perspektiv', '/barnkonventionen/perspektiv/1/id'],
    ['/dialoger', '/dialoger/2/aktivitet'],
    ['/matningar', '/matningar/1/id'],
    ['/matningar/0/dimensioner', '/matningar/0/dimensioner/2/id'],
    ['/moten', '/moten/2/aktivitet'],
    ['/stod', '/stod/1/id'],
    ['/skolformer', '/skolformer/2/id'],
  ])('%s', (list, pointer) => {
    expect(findings(changed(double(list)))).toContain(`riktlinje/id-dubbelt ${pointer}`);
  });

  test('a role that stands at two levels, with its place at the second', () => {
    const copy = changed(set('/nivaer/3/roller/0/id', 'rektor'));
    expect(findings(copy)).toContain('riktlinje/id-dubbelt /nivaer/3/roller/0/id');
  });
});

describe('an activity of another kind than its place asks for', () => {
  test.each([
    ['a dialogue that is a meeting', '/dialoger/0/aktivitet', 'lagesmote'],
    ['a meeting that is a dialogue', '/moten/0/aktivitet', 'kvalitetssamtal'],
    ['a round of a survey that is a document', '/matningar/0/omgangar/1', 'enhetsanalys-klar'],
  ])('%s', (_, pointer, id) => {
    expect(findings(changed(set(pointer, id)))).toEqual([`riktlinje/fel-slag ${pointer}`]);
  });
});

describe('a date rule that cannot be meant', () => {
  const rule = `${mall('enhetsanalys-klar')}/regel`;
  const weeks = (antal: number) => ({
    typ: 'relativ',
    antal,
    enhet: 'veckor',
    riktning: 'efter',
    mall: 'barnrosten',
    kant: 'slut',
  });
  test.each<[string, unknown, string[]]>([
    ['31 February', {typ: 'datum', manad: 2, dag: 31}, [`riktlinje/ingen-sadan-dag ${rule}/dag`]],
    ['31 April', {typ: 'datum', manad: 4, dag: 31}, [`riktlinje/ingen-sadan-dag ${rule}/dag`]],
    ['29 February, which some years have', {typ: 'datum', manad: 2, dag: 29}, []],
    [
      '30 February at the end of a span',
      {typ: 'mellan', fran: {typ: 'datum', manad: 2, dag: 1}, till: {typ: 'datum', manad: 2, dag: 30}},
      [`riktlinje/ingen-sadan-dag ${rule}/till/dag`],
    ],
    [
      '30 February at the beginning of a span',
      {typ: 'mellan', fran: {typ: 'datum', manad: 2, dag: 30}, till: {typ: 'datum', manad: 3, dag: 30}},
      [`riktlinje/ingen-sadan-dag ${rule}/fran/dag`],
    ],
    ['61 weeks away', weeks(61), [`riktlinje/for-manga-veckor ${rule}/antal`]],
    ['60 weeks away', weeks(60), []],
    ['200 school days away', {...weeks(200), enhet: 'skoldagar'}, []],
    ['201 school days away', {...weeks(201), enhet: 'skoldagar'}, [`schema/for-stort ${rule}/antal`]],
    ['the thirteenth month', {typ: 'manader', fran: 9, till: 13}, [`schema/for-stort ${rule}/till`]],
    ['an unknown kind', {typ: 'rrule'}, [`schema/fel-varde ${rule}/typ`]],
  ])('%s', (_, regel, expected) => {
    expect(findings(changed(set(rule, regel)))).toEqual(expected);
  });

  test('a span backwards, in the year that the template has: the läsår runs over New Year, the calendar year does not', () => {
    const regel = {typ: 'mellan', fran: {typ: 'datum', manad: 11, dag: 1}, till: {typ: 'datum', manad: 2, dag: 1}};
    const backwardsIn = (period: string, lasarStartManad: number) =>
      findings(
        changed((copy) => {
          set(rule, regel)(copy);
          set(`${mall('enhetsanalys-klar')}/period`, period)(copy);
          set('/perioder/lasarStartManad', lasarStartManad)(copy);
        }),
      );
    expect(backwardsIn('lasar', 8)).toEqual([]);
    expect(backwardsIn('kalenderar', 8)).toEqual([`riktlinje/mellan-bakvant ${rule}`]);
    expect(backwardsIn('lasar', 1)).toEqual([`riktlinje/mellan-bakvant ${rule}`]);
  });

  test('counts from itself', () => {
    const own = {...weeks(1), mall: 'enhetsanalys-klar'};
    expect(findings(changed(set(rule, own)))).toEqual([`riktlinje/cirkel ${rule}`]);
  });

  test('prerequisites go in a circle', () => {
    const copy = changed(set(`${mall('enhetsanalys-klar')}/kraver`, ['kvalitetssamtal']));
    expect(findings(copy)).toEqual([`riktlinje/cirkel ${mall('kvalitetssamtal')}/kraver`]);
  });
});

describe('the rules of a plan', () => {
  const regler = '/dokument/0/planregler';

  test('stand on a plan, not on a report', () => {
    expect(findings(changed(set('/dokument/0/slag', 'rapport')))).toEqual([`riktlinje/planregler-utan-plan ${regler}`]);
  });

  test.each<[string, number | undefined, boolean | undefined, boolean]>([
    ['two mandatory areas of at most two', 2, true, true],
    ['two mandatory areas of at most one', 1, true, false],
    ['two mandatory areas of at most one, where nothing says whether they count', 1, undefined, false],
    ['two mandatory areas beside at most one other', 1, false, true],
    ['two mandatory areas of as many as one likes', undefined, true, true],
  ])('%s', (_, hogst, raknas, fits) => {
    const copy = changed((plain) => {
      set(`${regler}/hogstMalomraden`, hogst)(plain);
      set(`${regler}/obligatoriskaRaknas`, raknas)(plain);
    });
    const expected = fits ? [] : [`riktlinje/for-manga-malomraden ${regler}/obligatoriskaMalomraden`];
    expect(findings(copy)).toEqual(expected);
  });
});

describe('bounds and days that contradict each other', () => {
  test('a group of at least 8 and at most 6', () => {
    const pointer = `${mall('ledningssamtal')}/upplagg/gruppstorlek`;
    expect(findings(changed(set(pointer, {minst: 8, hogst: 6})))).toEqual([`riktlinje/intervall-bakvant ${pointer}`]);
  });

  test('a skolform that ends before it begins', () => {
    expect(findings(changed(set('/skolformer/1/till', '2025-06-30')))).toEqual([
      'riktlinje/intervall-bakvant /skolformer/1',
    ]);
  });

  test('a version that is older than every decision', () => {
    expect(findings(changed(set('/version', '2024-12-02')))).toEqual(['riktlinje/version-utan-beslut /version']);
    expect(findings(changed(set('/version', '2024-12-03')))).toEqual([]);
  });
});

describe('a value of the wrong form, once and with its place', () => {
  test.each<[string, unknown, string]>([
    ['/principer/0/id', 'Årsmöte', 'schema/fel-form'],
    ['/principer/0/id', 'Kompass', 'schema/fel-form'],
    ['/version', '1/1 2026', 'schema/fel-form'],
    ['/version', '2026-02-30', 'schema/fel-form'],
    ['/visning/sprak', 'svenska', 'schema/fel-form'],
    ['/stod/0/lank/href', 'www.exempelkoping.se', 'schema/fel-form'],
    ['/stod/0/lank/href', 'mailto:rektor@exempelkoping.se', 'schema/fel-form'],
    ['/stod/0/lank/href', 'javascript:alert(1)', 'schema/fel-form'],
    ['/stod/0/lank/href', '//evil.example', 'schema/fel-form'],
    ['/huvudman', undefined, 'schema/saknas'],
    ['/stod/0/avsnitt', undefined, 'schema/saknas'],
    ['/schemaVersion', 2, 'schema/fel-varde'],
  ])('%s = %j', (pointer, value, kod) => {
    expect(findings(changed(set(pointer, value)))).toEqual([`${kod} ${pointer}`]);
  });

  test('a misspelt field is told at the part that has it', () => {
    expect(findings(changed(set('/stod/0/tittel', 'x')))).toEqual(['schema/okand-nyckel /stod/0']);
  });
});

test('the sentence says in words what an id should be the id of', () => {
  const told = (pointer: string, value: unknown) => {
    const result = parseRiktlinje(changed(set(pointer, value)));
    return result.ok
      ? []
      : result.errors.map((error) => [describeRiktlinjeAvvikelse(error), describeRiktlinjeAvvikelse(error, 'en')]);
  };
  expect(told('/dokument/0/utgarFran', ['inget'])).toEqual([
    [
      '/dokument/0/utgarFran/0: "inget" finns inte. Skriv id på ett dokument som finns i riktlinjen.',
      '/dokument/0/utgarFran/0: "inget" does not exist. Write the id of a document (dokument) in the guideline.',
    ],
  ]);
  expect(told('/moten/0/aktivitet', 'kvalitetssamtal')).toContainEqual([
    '/moten/0/aktivitet: "kvalitetssamtal" är inte ett möte. Ändra aktivitetens slag eller peka på en annan.',
    '/moten/0/aktivitet: "kvalitetssamtal" is not a meeting (mote). Change its kind or refer to another.',
  ]);
});

test('the part that the wheel reads is checked for what the wheel needs', () => {
  const copy = changed(set(`${mall('kvalitetssamtal')}/deltar`, ['ingen']));
  const result = parseArshjulsdel(copy);
  expect(result.ok || result.errors.map(({path}) => path)).toEqual([`${mall('kvalitetssamtal')}/deltar/0`]);
});
