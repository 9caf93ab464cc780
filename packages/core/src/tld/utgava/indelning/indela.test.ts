import {describe, expect, test} from 'vitest';
import {FORVALDA_TROSKLAR, type Publiktrosklar, type Svarsvarde, type Utgava} from '../../index.js';
import {aKommun, type Kommunval, postOf, type Storlekar, showKommun, visningar} from '../testning/kommun.test-d.js';

type Svar = NonNullable<Kommunval['svar']>;

const spread: Svar = ({nr}) => [1 + (nr % 4), 1 + ((nr + 1) % 4)];

/** Answers of its own in some parts, the others spread. */
function own(svar: Readonly<Record<string, (nr: number, dimension: number) => readonly Svarsvarde[]>>): Svar {
  return (who) => svar[who.del]?.(who.nr, who.dimension) ?? spread(who);
}

/** Of a first dimension of two questions, those whose distribution is told, with how many bars. */
function fragor(utgava: Utgava, id: string): readonly string[] {
  return (postOf(utgava, id).dimensioner[0]?.fragor ?? []).map(({fraga, staplar}) => `${fraga} ${staplar.length}`);
}

function show(storlekar: Storlekar, val: Kommunval = {}, trosklar?: Publiktrosklar): Utgava {
  return showKommun(aKommun(storlekar, {fragor: [2], ...val}), trosklar && {trosklar});
}

const {rektor, huvudman, namnd} = FORVALDA_TROSKLAR;
/** Full distributions from so many that two units of a dozen are too few. */
const SENT: Publiktrosklar = {
  rektor: {...rektor, full: 40},
  huvudman: {...huvudman, full: 40},
  namnd: {...namnd, full: 40},
};

describe('what joins the small', () => {
  test('is the one whose id comes first, of those that are as small, wherever it stands in the organisation', () => {
    expect(postOf(show({a: {y: 12, x: 12, z: 3}}), 'a/ovriga/1').delar).toEqual(['a/x', 'a/z']);
    expect(postOf(show({a: {x: 12, y: 12, z: 3}}), 'a/ovriga/1').delar).toEqual(['a/x', 'a/z']);
    // With several in it a part has the id of the first of them: b and d, that have to be one, before c.
    const pools = show({a: {d: 4, c: 8, b: 4, e: 3, f: 30}});
    expect(postOf(pools, 'a/ovriga/1').delar).toEqual(['a/b', 'a/d', 'a/e']);
  });

  test('is the smallest in the dimension in which it has the fewest', () => {
    const skipped = own({'a/x': (nr, dimension) => (dimension === 1 && nr > 11 ? [undefined] : [1 + (nr % 4)])});
    const utgava = show({a: {x: 20, y: 14, z: 3}}, {fragor: [1, 1], svar: (who) => skipped(who).slice(0, 1)});
    expect(postOf(utgava, 'a/ovriga/1').delar).toEqual(['a/x', 'a/z']);
  });

  test('is taken from the whole municipality, so that an area may lack what its units have', () => {
    // c is too small for full distributions: b, the smallest of the municipality, joins it, and not a, of its own area.
    const utgava = show({a: 40, c: 12, b: 25}, {omrade: {a: 'norr', c: 'norr'}});
    expect(visningar(utgava)).toEqual(['kommun full', 'norr detalj', 'a full', 'c detalj', 'b detalj']);
  });

  test('is so also for the shares of a question', () => {
    const agreeing = own({'c/': (nr) => [nr === 0 ? 1 : 4, 1 + (nr % 4)]});
    const utgava = show({a: 40, c: 12, b: 25}, {omrade: {a: 'norr', c: 'norr'}, svar: agreeing});
    const first = (id: string) => fragor(utgava, id).filter((one) => one.startsWith('trygghet-1'));
    expect([first('a'), first('b'), first('kommun')]).toEqual([['trygghet-1 4'], [], ['trygghet-1 4']]);
  });
});

describe('small units', () => {
  test('that are divided count as one when others are asked to hide them', () => {
    expect(show({a: {x: 2, y: 2}, b: 1, c: 30}).utelamnadeEnheter).toBe(2);
    expect(show({a: {x: 2, y: 2}, b: 2, c: 30}).utelamnadeEnheter).toBe(0);
  });

  test('are not pooled where one alone would be beside the others in any dimension', () => {
    const skipped = (scored: number) =>
      show(
        {a: 4, b: 2, c: 30},
        {
          fragor: [1, 1],
          svar: ({del, nr, dimension}) => [del === 'b/' && dimension === 1 && nr >= scored ? undefined : 1 + (nr % 4)],
        },
      ).utelamnadeEnheter;
    expect(skipped(1)).toBe(2);
    expect(skipped(2)).toBe(0);
  });
});

test('detail takes answers that differ in every dimension', () => {
  const agreeing = own({'a/': (nr, dimension) => (dimension === 1 ? [3, 3] : [1 + (nr % 4), 2])});
  expect(postOf(show({a: 12, b: 30}, {fragor: [2, 2], svar: agreeing}), 'a').visning).toBe('index');
  expect(postOf(show({a: 12, b: 30}, {fragor: [2, 2]}), 'a').visning).toBe('detalj');
});

describe('the share of a question', () => {
  test('is told of five answers, and of others only where it does not tell that of four', () => {
    const answered = (antal: number) =>
      show({a: 12, b: 30}, {svar: own({'a/': (nr) => [nr < antal ? 1 + (nr % 4) : undefined, 1 + (nr % 4)]})});
    expect(fragor(answered(5), 'a')).toEqual(['trygghet-1 2', 'trygghet-2 2']);
    expect(fragor(answered(5), 'b')).toEqual(['trygghet-1 2', 'trygghet-2 2']);
    expect(fragor(answered(4), 'a')).toEqual(['trygghet-2 2']);
    expect(fragor(answered(4), 'b')).toEqual(['trygghet-2 2']);
  });

  test('is told of twenty who agree', () => {
    const agreeing = (antal: number) =>
      show({a: antal, b: 30}, {svar: own({'a/': (nr) => [nr === 0 ? 1 : 4, 1 + (nr % 4)]})});
    expect(fragor(agreeing(20), 'b')).toContain('trygghet-1 4');
    expect(fragor(agreeing(19), 'b')).not.toContain('trygghet-1 4');
  });

  test('takes more into a pool where the small agree also together', () => {
    const agreeing = (nr: number) => [nr === 0 ? 1 : 4, 1 + (nr % 4)];
    const utgava = show({a: 12, b: 12, c: 45}, {svar: own({'a/': agreeing, 'b/': agreeing})}, SENT);
    expect(fragor(utgava, 'c')).toEqual(['trygghet-2 2']);
    // All of b agree the other way: then they do not together, and c can tell its own.
    const otherwise = (nr: number) => [nr === 0 ? 4 : 1, 1 + (nr % 4)];
    const both = show({a: 12, b: 12, c: 45}, {svar: own({'a/': agreeing, 'b/': otherwise})}, SENT);
    expect(fragor(both, 'c')).toEqual(['trygghet-1 2', 'trygghet-2 2']);
  });

  test('of two steps is told where all questions of its dimension are, for the index would tell the last', () => {
    const two = {fragor: [2, 2], antalSteg: 2};
    const both = (nr: number): readonly Svarsvarde[] => [1 + (nr % 2), 1 + (Math.floor(nr / 2) % 2)];
    const agreeing: Svar = ({del, nr, dimension}) =>
      del === 'a/' && dimension === 0 ? [nr === 0 ? 1 : 2, 1 + (nr % 2)] : both(nr);
    const utgava = show({a: 12, b: 30}, {...two, svar: agreeing});
    expect(fragor(utgava, 'b')).toEqual([]);
    // The other dimension, in which nobody agrees, is told.
    const [, other] = postOf(utgava, 'b').dimensioner;
    expect(other?.fragor?.map(({fraga}) => fraga)).toEqual(['larande-1', 'larande-2']);
    const [, small] = postOf(utgava, 'a').dimensioner;
    expect(small?.fragor?.map(({fraga}) => fraga)).toEqual(['larande-1', 'larande-2']);
  });

  test('of two steps takes all questions of its dimension into a pool, or none', () => {
    // In b the second question agrees and the first does not; together with a the first would do.
    const svar: Svar = ({del, nr}) =>
      del === 'a/' ? [nr === 0 ? 1 : 2, nr === 1 ? 1 : 2] : [1 + (nr % 2), nr === 0 ? 1 : 2];
    const utgava = show({a: 12, b: 15}, {antalSteg: 2, svar}, SENT);
    expect(fragor(utgava, 'kommun')).toEqual(['trygghet-2 2']);
  });
});

test('the share of a dimension is told where each of its own questions is, whatever those of another are', () => {
  const agreeing = own({'a/': (nr, dimension) => [dimension === 1 && nr > 0 ? 4 : 1, 1 + (nr % 4)]});
  const spreadFirst: Svar = (who) => (who.dimension === 0 ? spread(who) : agreeing(who));
  const [first, second] = postOf(show({a: 12, b: 30}, {fragor: [2, 2], svar: spreadFirst}), 'b').dimensioner;
  expect(first?.detalj).toHaveProperty('andelPositiva');
  expect(second?.detalj).not.toHaveProperty('andelPositiva');
});

describe('the full distribution of a question', () => {
  test('takes enough scored in every dimension, not in its own alone', () => {
    const skipped: Svar = (who) => (who.dimension === 1 && who.nr > 11 ? [undefined, undefined] : spread(who));
    const utgava = show({a: 30}, {fragor: [2, 2], svar: skipped});
    expect(postOf(utgava, 'a').visning).toBe('detalj');
    expect(fragor(utgava, 'a')).toEqual(['trygghet-1 2', 'trygghet-2 2']);
  });

  /** The first question answered by so many in each of two units that are large enough for full distributions. */
  const answered = (a: number, b: number) => {
    const some = (antal: number) => (nr: number) => [nr < antal ? 1 + (nr % 4) : undefined, 1 + (nr % 4)];
    return show({a: 22, b: 24, c: 40}, {svar: own({'a/': some(a), 'b/': some(b)})});
  };

  test('is of twenty answers to it, alone or together with others that lack them', () => {
    const utgava = answered(15, 16);
    for (const id of ['a', 'b']) expect(fragor(utgava, id)).toEqual(['trygghet-1 2', 'trygghet-2 4']);
    for (const id of ['c', 'kommun']) expect(fragor(utgava, id)).toEqual(['trygghet-1 4', 'trygghet-2 4']);
    expect(fragor(answered(20, 20), 'a')).toEqual(['trygghet-1 4', 'trygghet-2 4']);
  });

  test('takes one that has them into the pool where the others have not enough together', () => {
    const utgava = answered(9, 10);
    expect(fragor(utgava, 'c')).toEqual(['trygghet-1 2', 'trygghet-2 4']);
    expect(fragor(utgava, 'kommun')).toEqual(['trygghet-1 4', 'trygghet-2 4']);
  });
});
