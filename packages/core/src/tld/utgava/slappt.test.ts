import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  compareUtgavor,
  createSerie,
  formatUtgavaCsv,
  parseUtgava,
  selectEnhet,
  serializeUtgava,
  type Utgava,
  type Utgavainnehall,
} from '../index.js';
import {aFall, aGrund, countSvarande, release} from './testning/fall.test-d.js';
import {aKommun, showKommun} from './testning/kommun.test-d.js';

const fall = aKommun({a: {x: 12, y: 30}, b: 3, c: 8});
const utgava = showKommun(fall);
const mer: Utgavainnehall = {...utgava, poster: utgava.poster.map((post) => ({...post, antal: {fran: 3, till: 3}}))};

describe('only what has come out of the disclosure control can be shown', () => {
  test('so counts do not fit', () => {
    const [rakning] = countSvarande(fall);
    // @ts-expect-error: counts are no release.
    const inte: Utgava = rakning!;
    expect(parseUtgava(inte).ok).toBe(false);
  });

  test('nor does what has the shape of a release and has not been through it', () => {
    // @ts-expect-error: the shape alone is no release.
    const inte: Utgava = mer;
    expect(parseUtgava(inte).ok).toBe(false);
    const visa = [
      // @ts-expect-error: nor is it sent,
      () => serializeUtgava(mer),
      // @ts-expect-error: put in a table,
      () => formatUtgavaCsv(mer),
      // @ts-expect-error: divided by units,
      () => selectEnhet(mer, 'a'),
      // @ts-expect-error: compared,
      () => compareUtgavor(mer, mer),
      // @ts-expect-error: or drawn as a line.
      () => createSerie([mer], 'a'),
    ];
    expect(visa).toHaveLength(5);
  });

  test('nor does a release that has been copied with other figures in it', () => {
    // @ts-expect-error: a copy has lost the mark.
    const inte: Utgava = {...utgava, poster: mer.poster};
    expect(parseUtgava(inte).ok).toBe(false);
  });

  test('and a release cannot be written in', () => {
    // @ts-expect-error: it is read-only, and frozen.
    expect(() => utgava.poster.push(...mer.poster)).toThrow(TypeError);
    expect(() => {
      // @ts-expect-error: so is all that is in it.
      utgava.poster[0]!.dimensioner[0]!.index = {varde: 3};
    }).toThrow(TypeError);
  });
});

describe('what is sent', () => {
  test('has every field of the release and no other, at any depth', () => {
    const beside = {
      ...utgava,
      rakningar: countSvarande(fall),
      poster: utgava.poster.map((post) => ({...post, monster: {7: 3}})),
    };
    expect(serializeUtgava(beside as unknown as Utgava)).toBe(serializeUtgava(utgava));
  });

  test('is the release itself, whatever it holds', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 2 ** 31 - 1}), (seed) => {
        for (const one of release(aGrund(aFall(seed)))) {
          expect(JSON.parse(serializeUtgava(one))).toEqual(one);
        }
      }),
      {numRuns: 40},
    );
  });
});
