import {describe, expect, test} from 'vitest';
import {FORVALDA_TROSKLAR, type Svarsvarde} from '../index.js';
import {aGrund, release} from './testning/fall.test-d.js';
import {aKommun, type Kommunval, postOf, showKommun, visningar} from './testning/kommun.test-d.js';

describe('what a unit shows', () => {
  test.each([
    [0, 'inga-svar'],
    [1, 'dold'],
    [4, 'dold'],
    [5, 'index'],
    [9, 'index'],
    [10, 'detalj'],
    [19, 'detalj'],
    [20, 'full'],
    [300, 'full'],
  ])('of %d answers is %s', (antal, visning) => {
    expect(postOf(showKommun(aKommun({a: antal})), 'a').visning).toBe(visning);
  });

  test('is decided by the dimension with the fewest scored', () => {
    const skipped = (least: number) =>
      aKommun(
        {a: 30},
        {svar: ({nr, dimension}) => (dimension === 1 && nr >= least ? [undefined, undefined] : [1 + (nr % 4), 2])},
      );
    expect(postOf(showKommun(skipped(4)), 'a').visning).toBe('dold');
    expect(postOf(showKommun(skipped(9)), 'a')).toMatchObject({visning: 'index', antal: {fran: 5, till: 19}});
    expect(postOf(showKommun(skipped(19)), 'a')).toMatchObject({visning: 'detalj', antal: {fran: 19, till: 19}});
    expect(postOf(showKommun(skipped(20)), 'a').visning).toBe('full');
    const {dimensioner} = postOf(showKommun(skipped(19)), 'a');
    expect(dimensioner.map(({detalj}) => detalj?.antal)).toEqual([30, 19, 30]);
  });

  test('is nothing of a hidden one', () => {
    const {poster} = showKommun(aKommun({a: 4, b: 0, c: 30}));
    expect(poster.slice(1, 3)).toEqual([
      {id: 'a', namn: 'Enhet a', foralder: 'kommun', slag: 'enhet', visning: 'dold', delar: [], dimensioner: []},
      {id: 'b', namn: 'Enhet b', foralder: 'kommun', slag: 'enhet', visning: 'inga-svar', delar: [], dimensioner: []},
    ]);
  });

  test('is an index alone, with a number as wide as those of others, where all or all but one scored alike', () => {
    const agreeing = (antal: number, others: number, steg = 2) =>
      aKommun(
        {a: antal, b: 30},
        {svar: ({del, nr}) => (del === 'a/' && nr >= others ? [steg, steg] : [4, 4 - (nr % 2)])},
      );
    const small = postOf(showKommun(aKommun({a: 6, b: 30}, {svar: ({nr}) => [2, 2 + (nr % 2)]})), 'a');
    expect(small).toMatchObject({visning: 'index', antal: {fran: 5, till: 19}});
    for (const [antal, others] of [
      [10, 0],
      [10, 1],
      [19, 0],
      [19, 1],
    ] as const) {
      const post = postOf(showKommun(agreeing(antal, others)), 'a');
      expect(post).toMatchObject({visning: 'index', antal: {fran: 5, till: 19}});
      expect(Object.keys(post)).toEqual(Object.keys(small));
    }
    expect(postOf(showKommun(agreeing(10, 2)), 'a').visning).toBe('detalj');
    expect(postOf(showKommun(agreeing(20, 0)), 'a').visning).toBe('full');
    const [dimension] = postOf(showKommun(agreeing(20, 0)), 'a').dimensioner;
    expect(dimension?.detalj).toMatchObject({spridning: 0, medelfel: 0});
    expect(dimension?.detalj).not.toHaveProperty('intervall');
    // Nor has the figure of such units together.
    const together = (val: Kommunval = {}, andring: object = {}) =>
      postOf(showKommun(aKommun({a: 20, b: 21}, {svar: () => [4, 4], ...val}), andring), 'kommun').dimensioner[0]
        ?.detalj;
    expect(together()).toMatchObject({index: 100, medelfel: 0});
    expect(together()).not.toHaveProperty('intervall');
    // But where all that were asked have answered, there is nothing that is not known of them.
    const osakerhet = {osakerhet: 'andlig'};
    expect(together({inbjudna: {a: 20, b: 22}}, osakerhet)).not.toHaveProperty('intervall');
    expect(together({inbjudna: {a: 20, b: 21}}, osakerhet)).toMatchObject({intervall: [100, 100]});
    expect(together({inbjudna: {a: 20, b: 21}})).not.toHaveProperty('intervall');
  });

  test('is an index beyond a limit where it lies at an end, and there is no detail to say otherwise', () => {
    const at = (steps: readonly number[]) => {
      const fall = aKommun({a: steps.length}, {fragor: [1], antalSteg: 5, svar: ({nr}) => [steps[nr]]});
      return postOf(showKommun(fall), 'a').dimensioner[0]?.index;
    };
    expect(at([5, 5, 5, 5, 5])).toEqual({over: 95});
    expect(at([5, 5, 5, 5, 5, 4])).toEqual({over: 95});
    // 95 and 5 themselves are told.
    expect(at([5, 5, 5, 5, 4])).toEqual({varde: 95});
    expect(at([1, 1, 1, 1, 1])).toEqual({under: 5});
    expect(at([1, 1, 1, 1, 2])).toEqual({varde: 5});
    expect(at([1, 1, 1, 1, 1, 2])).toEqual({under: 5});
    // Half a point is rounded away from nought.
    expect(at([5, 5, 3, 1, 1, 2, 3, 4])).toEqual({varde: 50});
    expect(at([5, 3, 1, 1, 2, 3, 4, 2])).toEqual({varde: 41});
  });
});

describe('small units', () => {
  test('are shown together where they are enough, and by themselves not at all', () => {
    const utgava = showKommun(aKommun({a: 3, b: 2, c: 30}));
    expect(visningar(utgava)).toEqual(['kommun full', 'a dold', 'b dold', 'c full', 'kommun/ovriga/1 index']);
    expect(postOf(utgava, 'kommun/ovriga/1')).toMatchObject({
      namn: 'Övriga små enheter',
      foralder: 'kommun',
      slag: 'ovriga',
      delar: ['a', 'b'],
      antal: {fran: 5, till: 19},
    });
    expect(utgava.utelamnadeEnheter).toBe(0);
  });

  test('are in no figure where they are too few together, and the release says how many units that is', () => {
    const utgava = showKommun(aKommun({a: 2, b: 2, c: 30}));
    expect(visningar(utgava)).toEqual(['kommun full', 'a dold', 'b dold', 'c full']);
    expect(utgava.utelamnadeEnheter).toBe(2);
    expect(postOf(utgava, 'kommun')).toMatchObject({delar: ['c'], antalEnheter: 3, antal: {fran: 30, till: 30}});
  });

  test('are not shown together with one that only one person stands beside', () => {
    expect(showKommun(aKommun({a: 4, b: 1, c: 30})).utelamnadeEnheter).toBe(2);
    expect(showKommun(aKommun({a: 4, b: 2, c: 30})).utelamnadeEnheter).toBe(0);
  });

  test('take nothing from a healthy one', () => {
    const utgava = showKommun(aKommun({a: 4, b: 10, c: 30}));
    expect(postOf(utgava, 'b').visning).toBe('detalj');
    expect(postOf(utgava, 'kommun').delar).toEqual(['b', 'c']);
  });

  test('are put together within their area first', () => {
    const omrade = {a: 'norr', b: 'norr', c: 'norr', d: 'syd', e: 'syd', f: 'syd'};
    const utgava = showKommun(aKommun({a: 3, b: 3, c: 30, d: 3, e: 30, f: 31, g: 2}, {omrade}));
    expect(visningar(utgava)).toEqual([
      'kommun full',
      'norr full',
      'a dold',
      'b dold',
      'c full',
      'norr/ovriga/1 index',
      'syd full',
      'd dold',
      'e full',
      'f full',
      'g dold',
      'kommun/ovriga/1 index',
    ]);
    expect(postOf(utgava, 'kommun/ovriga/1').delar).toEqual(['d', 'g']);
    // The total of an area is what lies wholly in it.
    expect(postOf(utgava, 'syd')).toMatchObject({delar: ['e', 'f'], antalEnheter: 3, antal: {fran: 61, till: 61}});
    expect(postOf(utgava, 'kommun').antalEnheter).toBe(7);
  });

  test('of an area that has nothing else show only as the area', () => {
    const utgava = showKommun(aKommun({a: 3, b: 3, c: 30}, {omrade: {a: 'norr', b: 'norr'}}));
    expect(visningar(utgava)).toEqual(['kommun full', 'norr index', 'a dold', 'b dold', 'c full']);
    const hidden = showKommun(aKommun({a: 3, b: 1, c: 0, d: 30}, {omrade: {a: 'norr', b: 'norr', c: 'syd'}}));
    expect(visningar(hidden).slice(1, 3)).toEqual(['norr dold', 'a dold']);
    expect(postOf(hidden, 'syd').visning).toBe('inga-svar');
  });
});

describe('a total', () => {
  test('counts with all its figures those that have detail, alone or with others', () => {
    // 7 alone cannot be subtracted from a detailed total; with 8 it can be counted.
    const alone = showKommun(aKommun({a: 30, b: 7}));
    expect(postOf(alone, 'kommun')).toMatchObject({visning: 'full', delar: ['a'], antal: {fran: 30, till: 30}});
    const both = showKommun(aKommun({a: 30, b: 7, c: 8}));
    expect(postOf(both, 'kommun')).toMatchObject({delar: ['a', 'b', 'c'], antal: {fran: 45, till: 45}});
  });

  test('leaves the numbers of those with an index alone open', () => {
    const delarOf = (b: number, c: number) => postOf(showKommun(aKommun({a: 30, b, c})), 'kommun').delar;
    expect(delarOf(5, 8)).toEqual(['a']);
    expect(delarOf(5, 9)).toEqual(['a', 'b', 'c']);
    expect(delarOf(7, 7)).toEqual(['a', 'b', 'c']);
  });

  test('of such as have an index alone has one too, with the sum of their numbers', () => {
    const utgava = showKommun(aKommun({a: 6, b: 5}));
    expect(postOf(utgava, 'kommun')).toMatchObject({visning: 'index', delar: ['a', 'b'], antal: {fran: 10, till: 38}});
    expect(postOf(utgava, 'kommun')).not.toHaveProperty('inbjudna');
  });

  test('knows how many were asked of those that it counts', () => {
    const inbjudna = {a: 33, b: 9, c: 12};
    const utgava = showKommun(aKommun({a: 30, b: 7, c: 11}, {inbjudna}));
    expect(postOf(utgava, 'kommun')).toMatchObject({delar: ['a', 'c'], inbjudna: 45});
    expect(postOf(utgava, 'c').inbjudna).toBe(12);
    expect(postOf(utgava, 'b')).not.toHaveProperty('inbjudna');
    const unknown = showKommun(aKommun({a: 30, c: 11}, {inbjudna: {a: 33}}));
    expect(postOf(unknown, 'kommun')).not.toHaveProperty('inbjudna');
  });

  test('has full distributions, though a single unit has too few for one', () => {
    const utgava = showKommun(aKommun({a: 25, b: 40, c: 12}));
    expect(visningar(utgava)).toEqual(['kommun full', 'a detalj', 'b full', 'c detalj']);
    const two = showKommun(aKommun({a: 25, b: 40, c: 12, d: 12}));
    expect(visningar(two)).toEqual(['kommun full', 'a full', 'b full', 'c detalj', 'd detalj']);
  });
});

describe('groups of a unit', () => {
  test('show themselves, and their unit', () => {
    const utgava = showKommun(aKommun({a: {x: 12, y: 21}}));
    expect(visningar(utgava)).toEqual(['kommun full', 'a full', 'a/x detalj', 'a/y detalj']);
    expect(postOf(utgava, 'a').delar).toEqual(['a']);
    expect(postOf(utgava, 'a/x')).toMatchObject({
      namn: 'Grupp x',
      foralder: 'a',
      slag: 'grupp',
      delar: ['a/x'],
      antal: {fran: 12, till: 12},
    });
  });

  test('add up to it: a small one takes the smallest with it', () => {
    const utgava = showKommun(aKommun({a: {x: 12, y: 3, z: 25}}));
    expect(visningar(utgava)).toEqual([
      'kommun full',
      'a full',
      'a/x dold',
      'a/y dold',
      'a/z detalj',
      'a/ovriga/1 detalj',
    ]);
    expect(postOf(utgava, 'a/ovriga/1')).toMatchObject({
      namn: 'Övriga grupper',
      foralder: 'a',
      slag: 'ovriga',
      delar: ['a/x', 'a/y'],
      antal: {fran: 15, till: 15},
    });
  });

  test('are not shown where nothing is left to show', () => {
    const utgava = showKommun(aKommun({a: {x: 12, y: 3}}));
    expect(visningar(utgava)).toEqual(['kommun detalj', 'a detalj', 'a/x dold', 'a/y dold']);
  });

  test('that nobody has answered in say so, and change nothing for the others', () => {
    const grund = aGrund(aKommun({a: {x: 12, y: 0, z: 14}}));
    expect(visningar(release(grund)[0]!)).toEqual([
      'kommun full',
      'a full',
      'a/x detalj',
      'a/y inga-svar',
      'a/z detalj',
    ]);
  });

  test('have a number that says no more than that of the unit and the least of the others', () => {
    const utgava = showKommun(aKommun({a: {x: 12, y: 6}}));
    expect(visningar(utgava)).toEqual(['kommun detalj', 'a detalj', 'a/x index', 'a/y index']);
    expect(postOf(utgava, 'a/x').antal).toEqual({fran: 5, till: 13});
    expect(postOf(utgava, 'a/y').antal).toEqual({fran: 5, till: 13});
    const three = showKommun(aKommun({a: {x: 12, y: 6, z: 40, w: 30}}));
    expect(visningar(three)).toEqual(['kommun full', 'a full', 'a/x index', 'a/y index', 'a/z full', 'a/w detalj']);
    expect(postOf(three, 'a/x').antal).toEqual({fran: 5, till: 13});
    // A unit with an index alone has no exact number to take from.
    const agreeing = showKommun(aKommun({a: {x: 7, y: 8}}, {svar: () => [2, 2]}));
    expect(postOf(agreeing, 'a')).toMatchObject({visning: 'index', antal: {fran: 5, till: 19}});
    expect(postOf(agreeing, 'a/x').antal).toEqual({fran: 5, till: 14});
  });

  test('are not shown where the number of the unit would tell theirs', () => {
    const shown = (x: number, y: number) =>
      visningar(showKommun(aKommun({a: {x, y}}))).filter((line) => line.includes('/'));
    expect(shown(5, 5)).toEqual(['a/x dold', 'a/y dold']);
    expect(shown(7, 6)).toEqual(['a/x dold', 'a/y dold']);
    expect(shown(7, 7)).toEqual(['a/x index', 'a/y index']);
  });

  test('are not shown or hidden by what was answered in them', () => {
    const {rektor, huvudman, namnd} = FORVALDA_TROSKLAR;
    const trosklar = {rektor: {...rektor, index: 10}, huvudman: {...huvudman, index: 10}, namnd};
    const shown = (y: number, svar: NonNullable<Kommunval['svar']>) =>
      visningar(showKommun(aKommun({a: {x: 10, y}}, {svar}), {trosklar})).filter((line) => line.includes('/'));
    const spread: NonNullable<Kommunval['svar']> = ({nr}) => [1 + (nr % 4), 1 + (nr % 3)];
    const agreeing: NonNullable<Kommunval['svar']> = (who) => (who.del === 'a/x' ? [3, 3] : spread(who));
    // With 24 the number of the unit leaves those of its groups open also where one of them has to hide its own; with 23 not.
    expect(shown(13, spread)).toEqual(['a/x dold', 'a/y dold']);
    expect(shown(13, agreeing)).toEqual(['a/x dold', 'a/y dold']);
    expect(shown(14, spread)).toEqual(['a/x detalj', 'a/y detalj']);
    expect(shown(14, agreeing)).toEqual(['a/x index', 'a/y index']);
  });

  test('that are not in the organisation come last, by their id; answers of no group have a name', () => {
    const fall = aKommun({a: {x: 12, y: 14, '': 16}});
    const organisation = fall.organisation.filter(({slag}) => slag !== 'grupp');
    const utgava = showKommun({...fall, organisation});
    expect(utgava.poster.slice(2).map(({id, namn}) => [id, namn])).toEqual([
      ['a/', 'Utan grupp'],
      ['a/x', 'x'],
      ['a/y', 'y'],
    ]);
  });

  test('are not listed for a unit that was counted as a whole, or that is hidden', () => {
    const fall = aKommun({a: 30, b: {x: 2, y: 2}});
    const organisation = [...fall.organisation, {id: 'x', namn: 'X', slag: 'grupp' as const, foralder: 'a'}];
    expect(visningar(showKommun({...fall, organisation}))).toEqual(['kommun full', 'a full', 'b dold']);
  });

  test('know how many were asked in them, where the groups do', () => {
    const utgava = showKommun(aKommun({a: {x: 12, y: 14}}, {inbjudna: {'a/x': 15, 'a/y': 16}}));
    expect(postOf(utgava, 'a/x').inbjudna).toBe(15);
    // The unit is the sum of its groups where it says nothing itself.
    expect(postOf(utgava, 'a').inbjudna).toBe(31);
    const some = showKommun(aKommun({a: {x: 12, y: 14}}, {inbjudna: {'a/x': 15}}));
    expect(postOf(some, 'a/x').inbjudna).toBe(15);
    expect(postOf(some, 'a')).not.toHaveProperty('inbjudna');
    const own = showKommun(aKommun({a: {x: 12, y: 14}}, {inbjudna: {a: 40, 'a/x': 15, 'a/y': 16}}));
    expect(postOf(own, 'a').inbjudna).toBe(40);
  });
});

describe('audiences', () => {
  const {rektor, huvudman, namnd} = FORVALDA_TROSKLAR;
  const fall = aKommun({a: {x: 12, y: 30}, b: 7, c: 8, d: 3, e: 3, f: 40}, {omrade: {f: 'norr'}});
  const [first, second, third] = release(aGrund(fall));

  test('see what is meant for them: the groups, the units or the areas', () => {
    expect(visningar(first!)).toEqual([
      'kommun full',
      'norr full',
      'f full',
      'a full',
      'a/x detalj',
      'a/y detalj',
      'b index',
      'c index',
      'd dold',
      'e dold',
      'kommun/ovriga/1 index',
    ]);
    expect(visningar(second!)).toEqual(visningar(first!).filter((line) => !line.startsWith('a/')));
    const areas = release(aGrund(fall, {trosklar: {rektor, huvudman, namnd: {...namnd, finast: 'omrade'}}}))[2];
    expect(visningar(areas!)).toEqual(['kommun full', 'norr full']);
  });

  test('with a higher threshold see what is made of what the others see', () => {
    // 7 and 8 and the pool of 6 are each too few for ten; together they are 21.
    expect(visningar(third!)).toEqual([
      'kommun full',
      'norr full',
      'f full',
      'a full',
      'b dold',
      'c dold',
      'd dold',
      'e dold',
      'kommun/ovriga/1 full',
    ]);
    expect(postOf(third!, 'kommun/ovriga/1').delar).toEqual(['b', 'c', 'd', 'e']);
  });

  test('never pick up what an earlier one left out', () => {
    // 4 alone is left out of the first; in the third it could hide with 7, but then the 7 of the first would tell it.
    const utgavor = release(aGrund(aKommun({a: 40, b: 7, c: 4})));
    expect(utgavor.map(({utelamnadeEnheter}) => utelamnadeEnheter)).toEqual([1, 1, 2]);
    for (const utgava of utgavor) expect(utgava.poster.flatMap(({delar}) => delar)).not.toContain('c');
  });
});

describe('the answers', () => {
  test('of one who skipped everything hide that the unit is empty, and count for nothing', () => {
    const none: readonly Svarsvarde[] = [undefined, undefined];
    const utgava = showKommun(aKommun({a: 3, b: 30}, {svar: ({del, nr}) => (del === 'a/' ? none : [1 + (nr % 4), 2])}));
    expect(postOf(utgava, 'a').visning).toBe('dold');
    expect(postOf(utgava, 'kommun').delar).toEqual(['b']);
  });
});
