import {LJUS, MORK} from '@vetlanda/ska-core/arshjul';
import {describe, expect, test} from 'vitest';
import {exempeltema} from '../../../packages/elements/src/stories/exempeltema.ts';
import {contrast} from '../sidor/kontrast.ts';
import {checkPar, kontrastpar} from '../sidor/kontrastpar.ts';
import {formatKvot} from '../sidor/tal.ts';
import {paletterOf} from '../sidor/tema.ts';

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#1f5fa8', '#1f5fa8', 1],
    // The greys on either side of AA for text on white, as WCAG's own tools give them.
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
  ])('of %s and %s is %d', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
  });

  test('refuses what is no colour', () => {
    expect(() => contrast('red', '#ffffff')).toThrow(RangeError);
  });

  test('is written with a comma and never rounded up', () => {
    expect(formatKvot(4.4999)).toBe('4,4');
  });
});

describe('every pair of colours that carries meaning has contrast enough', () => {
  const own = paletterOf(exempeltema);
  test.each([
    ['in the light theme', LJUS],
    ['in the dark theme', MORK],
    ['in the light theme of the example', own.ljus],
    ['in the dark theme of the example', own.mork],
  ])('%s', (_, palett) => {
    expect(kontrastpar.filter((par) => !checkPar(par, palett).klarar)).toEqual([]);
  });
});
