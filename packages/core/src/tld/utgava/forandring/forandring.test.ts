import {describe, expect, test} from 'vitest';
import {datum} from '../../../kalender/index.js';
import {
  compareUtgavor,
  createSerie,
  describeJamforelsehinder,
  findBlickpunkter,
  type Progression,
  type Skattning,
  type Svarsvarde,
  type Utgava,
} from '../../index.js';
import {aGrund, release} from '../testning/fall.test-d.js';
import {aKommun, type Kommunval, postOf, type Storlekar} from '../testning/kommun.test-d.js';

interface Omgangsval extends Kommunval {
  readonly nr?: number;
  readonly lasar?: string;
  readonly version?: number;
  readonly skattning?: Skattning;
  readonly osakerhet?: 'process' | 'andlig';
  readonly publik?: number;
}

/** A release of one round: `nr` is its place among the rounds. */
function omgang(storlekar: Storlekar, val: Omgangsval = {}): Utgava {
  const {nr = 1, lasar = '2026/2027', version = 1, publik = 0} = val;
  const fall = aKommun(storlekar, {fragor: [2, 2], ...val});
  const enkat = {...fall.enkat, version};
  const dag = datum(`2026-0${nr}-01`);
  const utgavor = release(
    aGrund(
      {...fall, enkat},
      {
        omgang: {id: `omgang ${nr}`, lasar, namn: `Omgång ${nr}`},
        stangd: dag,
        datum: dag,
        ...(val.skattning && {skattning: val.skattning}),
        ...(val.osakerhet && {osakerhet: val.osakerhet}),
      },
    ),
  );
  return utgavor[publik]!;
}

/** Answers a step higher than the even spread, or lower, in one unit and one dimension. */
function moved(enhet: string, dimension: number, by: number): NonNullable<Kommunval['svar']> {
  return ({del, nr, dimension: d}) => {
    const steps = [1 + (nr % 4), 1 + ((nr + 1) % 4)];
    return del.startsWith(`${enhet}/`) && d === dimension
      ? steps.map((step) => Math.min(4, Math.max(1, step + by)))
      : steps;
  };
}

const told = ({poster}: Progression) =>
  poster.map(({id, hinder, delar, dimensioner}) =>
    hinder === undefined
      ? `${id} ${delar.join('+')}: ${dimensioner.map(({bedomning}) => bedomning.utfall).join()}`
      : `${id} ${hinder}`,
  );

describe('two rounds', () => {
  test('are compared part by part, the dimensions of a part together', () => {
    const svar = moved('a', 1, 2);
    const progression = compareUtgavor(omgang({a: 60, b: 12, c: 7}), omgang({a: 60, b: 12, c: 7}, {nr: 2, svar}));
    expect(told(progression)).toEqual([
      'kommun a+b: ingen-saker,tydlig-okning',
      'a a: ingen-saker,tydlig-okning',
      'b b: ingen-saker,ingen-saker',
      'c c: for-fa-svar,for-fa-svar',
    ]);
    expect(progression).toMatchObject({
      fran: {nummer: 1, publik: 'rektor', omgang: {namn: 'Omgång 1'}},
      till: {nummer: 1, publik: 'rektor', omgang: {namn: 'Omgång 2'}},
      exempel: true,
    });
    const [, a] = progression.poster;
    expect(a).toMatchObject({namn: 'Enhet a', slag: 'enhet', foralder: 'kommun'});
    const [still, up] = a!.dimensioner;
    expect(still).toMatchObject({dimension: 'trygghet', bedomning: {skillnad: 0, k: 10, grans: 5}});
    // Steps 1 to 4 become 3, 4, 4, 4.
    expect(up).toMatchObject({dimension: 'larande', fore: {antal: 60, index: 50}});
    expect(up?.bedomning.skillnad).toBeCloseTo(100 * (11 / 12) - 50, 9);
  });

  test('of a unit with its own standard error', () => {
    const [fore, efter] = [omgang({a: 25}), omgang({a: 28}, {nr: 2})];
    const one = compareUtgavor(fore, efter).poster[1]!.dimensioner[0]!;
    const {antal, index, spridning} = postOf(fore, 'a').dimensioner[0]!.detalj!;
    expect(one.fore).toEqual({antal, index, medelfel: spridning / Math.sqrt(antal)});
    const kommun = compareUtgavor(fore, efter).poster[0]!.dimensioner[0]!;
    expect(kommun.fore).toEqual(one.fore);
  });

  test('of several units with that of the estimator', () => {
    const inbjudna = {a: 30, b: 50};
    const [fore, efter] = [omgang({a: 25, b: 40}, {inbjudna}), omgang({a: 28, b: 41}, {inbjudna, nr: 2})];
    const {antal, index, medelfel} = postOf(fore, 'kommun').dimensioner[0]!.detalj!;
    expect(compareUtgavor(fore, efter).poster[0]!.dimensioner[0]?.fore).toEqual({
      antal,
      index,
      medelfel,
      frihetsgrader: Number.POSITIVE_INFINITY,
    });
    // A release about those asked alone has a standard error that change does not use.
    const andlig = omgang({a: 25, b: 40}, {inbjudna, osakerhet: 'andlig'});
    const detalj = postOf(andlig, 'kommun').dimensioner[0]!.detalj!;
    expect(compareUtgavor(andlig, efter).poster[0]!.dimensioner[0]?.fore).toEqual({
      antal,
      index,
      medelfel: detalj.spridning / Math.sqrt(antal),
    });
  });

  test('are judged by what is of interest, and by the higher threshold of the two', () => {
    const later = omgang(
      {a: 300},
      {nr: 2, svar: ({nr}) => (nr % 10 === 0 ? [4, 4] : [1 + (nr % 4), 1 + ((nr + 1) % 4)])},
    );
    const [, a] = compareUtgavor(omgang({a: 300}), later, {grans: 1}).poster;
    expect(a?.dimensioner[0]?.bedomning).toMatchObject({grans: 1, k: 10});
    expect(a?.dimensioner[0]?.bedomning.utfall).not.toBe(
      compareUtgavor(omgang({a: 300}), later, {grans: 20}).poster[1]?.dimensioner[0]?.bedomning.utfall,
    );
  });
});

describe('two rounds are not compared', () => {
  test('where the questions are others, or of another version', () => {
    const fore = omgang({a: 25});
    expect(told(compareUtgavor(fore, omgang({a: 25}, {nr: 2, version: 2})))).toEqual([
      'kommun andra-fragor',
      'a andra-fragor',
    ]);
    const other = {...omgang({a: 25}, {nr: 2}), enkat: {...fore.enkat, id: 'annan'}} as Utgava;
    expect(told(compareUtgavor(fore, other))[0]).toBe('kommun andra-fragor');
    expect(describeJamforelsehinder('andra-fragor')).toMatch(/^Frågorna är inte desamma/);
    expect(describeJamforelsehinder('andra-fragor', 'en')).toMatch(/^The questions are not the same/);
  });

  test('where a part is hidden, empty or not there in one of them', () => {
    const fore = omgang({a: 25, b: 25, c: 4, d: 0, e: 25});
    const efter = omgang({a: 25, b: 4, c: 25, d: 25, e: 0, f: 25}, {nr: 2});
    expect(told(compareUtgavor(fore, efter)).slice(1)).toEqual([
      'a a: ingen-saker,ingen-saker',
      'b dold',
      'c dold',
      'd saknas',
      'e saknas',
      'f saknas',
    ]);
  });

  test('where several small units are not the same ones', () => {
    const [fore, efter] = [omgang({a: 4, b: 8, c: 3, d: 4, e: 30}), omgang({a: 4, b: 3, c: 3, d: 4, e: 30}, {nr: 2})];
    expect(postOf(fore, 'kommun/ovriga/1').delar).toEqual(['a', 'c', 'd']);
    expect(told(compareUtgavor(fore, efter)).at(-1)).toBe('kommun/ovriga/1 andrad-enhet');
    const same = omgang({a: 4, b: 8, c: 3, d: 4, e: 30}, {nr: 2});
    expect(told(compareUtgavor(fore, same)).at(-1)).toBe('kommun/ovriga/1 a+c+d: ingen-saker,ingen-saker');
  });

  test('of groups in two läsår, for a group has other children then', () => {
    const [fore, efter] = [
      omgang({a: {x: 12, y: 3, z: 25}}),
      omgang({a: {x: 12, y: 3, z: 25}}, {nr: 2, lasar: '2027/2028'}),
    ];
    expect(told(compareUtgavor(fore, efter)).slice(1)).toEqual([
      'a a: ingen-saker,ingen-saker',
      'a/x dold',
      'a/y dold',
      'a/z nytt-lasar',
      'a/ovriga/1 nytt-lasar',
    ]);
    const within = omgang({a: {x: 12, y: 3, z: 25}}, {nr: 2});
    expect(told(compareUtgavor(fore, within)).slice(4)).toEqual([
      'a/z a/z: ingen-saker,ingen-saker',
      'a/ovriga/1 a/x+a/y: ingen-saker,ingen-saker',
    ]);
    // Small units together are no group, and neither is a unit.
    const [b, c] = [
      omgang({a: 30, b: 8, c: 4, d: 4, e: 3}),
      omgang({a: 30, b: 8, c: 4, d: 4, e: 3}, {nr: 2, lasar: '2027/2028'}),
    ];
    expect(told(compareUtgavor(b, c)).at(-1)).toMatch(/^kommun\/ovriga\/1 c\+d\+e: /);
  });
});

describe('a municipality that is not made of the same units in both rounds', () => {
  const inbjudna = {a: 50, b: 40, c: 60, d: 30};

  test('is compared by those that are, put together by its estimator', () => {
    const [fore, efter] = [
      omgang({a: 40, b: 30, c: 20}, {inbjudna}),
      omgang({a: 40, b: 30, d: 20}, {inbjudna, nr: 2, svar: moved('a', 0, 1)}),
    ];
    const [kommun] = compareUtgavor(fore, efter).poster;
    expect(kommun?.delar).toEqual(['a', 'b']);
    const [a, b] = ['a', 'b'].map((id) => postOf(efter, id).dimensioner[0]!.detalj!);
    expect(kommun?.dimensioner[0]?.efter?.index).toBeCloseTo((50 * a!.index + 40 * b!.index) / 90, 9);
    expect(kommun?.dimensioner[0]?.efter?.antal).toBe(70);
    expect(kommun?.dimensioner[0]?.efter?.medelfel).toBeCloseTo(
      Math.sqrt((50 / 90) ** 2 * (a!.spridning ** 2 / 40) + (40 / 90) ** 2 * (b!.spridning ** 2 / 30)),
      9,
    );
  });

  test('by all answers together where the two rounds put units together differently', () => {
    const [fore, efter] = [omgang({a: 40, b: 30}, {inbjudna}), omgang({a: 40, b: 30}, {nr: 2, svar: moved('a', 0, 1)})];
    expect([fore.skattning, efter.skattning]).toEqual(['viktad', 'sammanlagd']);
    const [kommun] = compareUtgavor(fore, efter).poster;
    const [a, b] = ['a', 'b'].map((id) => postOf(efter, id).dimensioner[0]!.detalj!);
    expect(kommun?.dimensioner[0]?.efter?.index).toBeCloseTo((40 * a!.index + 30 * b!.index) / 70, 9);
  });

  test('not at all where they hold less than half of the answers of either', () => {
    const compared = (c: number) =>
      told(compareUtgavor(omgang({a: 20, b: 10, c}), omgang({a: 20, b: 10, d: 12}, {nr: 2})))[0];
    expect(compared(30)).toBe('kommun a+b: ingen-saker,ingen-saker');
    expect(compared(31)).toBe('kommun andrad-enhet');
    expect(told(compareUtgavor(omgang({a: 20, b: 10, d: 12}), omgang({a: 20, b: 10, c: 31}, {nr: 2})))[0]).toBe(
      'kommun andrad-enhet',
    );
  });

  test('also where a unit has moved to another area, which is then another area', () => {
    const fore = omgang({a: 40, b: 30, c: 20}, {omrade: {a: 'norr', b: 'norr', c: 'syd'}});
    const efter = omgang({a: 40, b: 30, c: 20}, {omrade: {a: 'norr', b: 'syd', c: 'syd'}, nr: 2});
    const progression = told(compareUtgavor(fore, efter));
    expect(progression[0]).toMatch(/^kommun a\+b\+c: /);
    // Of the north more than half is the same; of the south less.
    expect(progression[1]).toMatch(/^norr a: /);
    expect(progression[3]).toBe('syd andrad-enhet');
  });

  test('by the small ones that are together in both rounds too', () => {
    const small = {c: 4, d: 4, e: 4};
    const [fore, efter] = [omgang({a: 40, b: 30, ...small}), omgang({a: 40, f: 30, ...small}, {nr: 2})];
    expect(told(compareUtgavor(fore, efter))[0]).toMatch(/^kommun a\+c\+d\+e: /);
  });
});

describe('where to look first', () => {
  test('are the units and dimensions that have changed, in their order and with the way they went', () => {
    const storlekar = {a: 60, b: 60, c: 60, d: 60};
    const svar: Kommunval['svar'] = (who) => (who.del === 'c/' ? moved('c', 0, 2)(who) : moved('b', 1, -2)(who));
    const progression = compareUtgavor(omgang(storlekar), omgang(storlekar, {nr: 2, svar}));
    expect(findBlickpunkter(progression)).toEqual([
      {id: 'b', namn: 'Enhet b', dimension: 'larande', riktning: 'ned'},
      {id: 'c', namn: 'Enhet c', dimension: 'trygghet', riktning: 'upp'},
    ]);
    expect(findBlickpunkter(compareUtgavor(omgang(storlekar), omgang(storlekar, {nr: 2})))).toEqual([]);
  });

  test('counts how many were looked at: what one alone would show is not shown among many', () => {
    // A change that chance gives about once in twenty.
    const some: Kommunval['svar'] = ({del, nr, dimension}): readonly Svarsvarde[] =>
      del === 'a/' && dimension === 0 && nr % 4 === 0 && nr < 48 ? [3, 3] : [1 + (nr % 4), 1 + ((nr + 1) % 4)];
    const many = Object.fromEntries(['a', ...'bcdefghij'].map((id) => [id, 60]));
    const alone = compareUtgavor(omgang({a: 60}), omgang({a: 60}, {nr: 2, svar: some}));
    expect(findBlickpunkter(alone)).toHaveLength(1);
    expect(findBlickpunkter(compareUtgavor(omgang(many), omgang(many, {nr: 2, svar: some})))).toEqual([]);
  });
});

describe('the rounds of a part', () => {
  const points = (utgavor: readonly Utgava[], id: string, dimension = 0) =>
    createSerie(utgavor, id).dimensioner[dimension]!.punkter.map(
      ({visning, brott}) => `${visning}${brott ? ` | ${brott}` : ''}`,
    );

  test('are points in the order of the releases, with what is shown of each', () => {
    const utgavor = [omgang({a: 25}, {nr: 3, inbjudna: {a: 30}}), omgang({a: 7}, {nr: 1}), omgang({a: 12}, {nr: 2})];
    const serie = createSerie(utgavor, 'a');
    expect(serie.id).toBe('a');
    expect(serie.dimensioner.map(({dimension, namn}) => [dimension, namn])).toEqual([
      ['trygghet', 'trygghet'],
      ['larande', 'larande'],
    ]);
    const [first, second, third] = serie.dimensioner[0]!.punkter;
    expect(first).toEqual({
      utgava: {nummer: 1, publik: 'rektor', omgang: utgavor[1]!.omgang},
      visning: 'index',
      index: {varde: 50},
      antal: {fran: 5, till: 19},
    });
    expect(second).toMatchObject({visning: 'detalj', antal: {fran: 12, till: 12}});
    expect(second?.intervall).toHaveLength(2);
    expect(third).toMatchObject({visning: 'full', utgava: {omgang: {namn: 'Omgång 3'}}});
    expect(points(utgavor, 'a')).toEqual(['index', 'detalj', 'full']);
  });

  test('break where the questions change, something is hidden, or the part is not there', () => {
    const utgavor = [
      omgang({a: 25, b: 25}, {nr: 1}),
      omgang({a: 4, b: 25}, {nr: 2}),
      omgang({a: 25, b: 25}, {nr: 3}),
      omgang({b: 25}, {nr: 4}),
      omgang({a: 25, b: 25}, {nr: 5}),
      omgang({a: 25, b: 25}, {nr: 6, version: 2}),
      omgang({a: 0, b: 25}, {nr: 7, version: 2}),
    ];
    expect(points(utgavor, 'a')).toEqual([
      'full',
      'dold | dold',
      'full | dold',
      'saknas | saknas',
      'full | saknas',
      'full | andra-fragor',
      'inga-svar | saknas',
    ]);
    expect(points(utgavor, 'b').slice(0, 6)).toEqual(['full', 'full', 'full', 'full', 'full', 'full | andra-fragor']);
  });

  test('break at a figure that only lies beyond a limit, in its own dimension', () => {
    const svar: Kommunval['svar'] = ({nr, dimension}) => (dimension === 0 ? [4, 4] : [1 + (nr % 4), 2]);
    const utgavor = [omgang({a: 7}, {nr: 1}), omgang({a: 7}, {nr: 2, svar}), omgang({a: 7}, {nr: 3})];
    expect(points(utgavor, 'a', 0)).toEqual(['index', 'index | dold', 'index | dold']);
    expect(points(utgavor, 'a', 1)).toEqual(['index', 'index', 'index']);
  });

  test('of a group break at a new läsår', () => {
    const utgavor = [omgang({a: {x: 25, y: 25}}, {nr: 1}), omgang({a: {x: 25, y: 25}}, {nr: 2, lasar: '2027/2028'})];
    expect(points(utgavor, 'a/x')).toEqual(['full', 'full | nytt-lasar']);
    expect(points(utgavor, 'a')).toEqual(['full', 'full']);
  });

  test('of a municipality hold as long as nine answers of ten come from the same units', () => {
    const from = (fore: Storlekar, efter: Storlekar) => points([omgang(fore), omgang(efter, {nr: 2})], 'kommun')[1];
    expect(from({a: 90, b: 10}, {a: 90, c: 10})).toBe('full');
    expect(from({a: 90, b: 11}, {a: 90, c: 10})).toBe('full | andrad-enhet');
    expect(from({a: 90, b: 10}, {a: 90, c: 11})).toBe('full | andrad-enhet');
  });

  test('of a municipality break where its units are put together in another way', () => {
    const utgavor = [omgang({a: 25, b: 30}, {nr: 1, inbjudna: {a: 30, b: 40}}), omgang({a: 25, b: 30}, {nr: 2})];
    expect(points(utgavor, 'kommun')).toEqual(['full', 'full | annan-sammanrakning']);
    expect(points(utgavor, 'a')).toEqual(['full', 'full']);
  });

  test('of dimensions that are not there in all rounds are the rounds that have them', () => {
    const utgavor = [omgang({a: 25}, {nr: 1, fragor: [2]}), omgang({a: 25}, {nr: 2, version: 2})];
    expect(createSerie(utgavor, 'a').dimensioner[1]?.punkter.map((punkt) => 'index' in punkt)).toEqual([false, true]);
    expect(createSerie([], 'a').dimensioner).toEqual([]);
  });
});
