import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findRojanden} from '../index.js';
import {antalOf, facitOf, radOf} from './testning/angripare.test-d.js';
import {aFall} from './testning/fall.test-d.js';

describe('an attacker', () => {
  test('finds hidden parts in releases that hide only what is too small, so the attack is worth something', () => {
    let found = 0;
    let tried = 0;
    fc.assert(
      fc.property(fc.integer({min: 0, max: 2 ** 31 - 1}), (seed) => {
        const fall = aFall(seed);
        const facit = facitOf(fall);
        const antal = antalOf(facit).map((n) => Math.max(n, 1));
        // Every part with at least five, every unit and the municipality: what most tools show.
        const cells = facit.celler.map((_, cell) => cell);
        const enheter = [...new Set(facit.celler.map((cell) => cell.replace(/\/.*/, '')))];
        const parts = [
          cells,
          ...cells.map((cell) => [cell]),
          ...enheter.map((enhet) => cells.filter((cell) => facit.celler[cell]?.startsWith(`${enhet}/`))),
        ];
        const visible = parts.filter((part) => part.reduce((sum, cell) => sum + antal[cell]!, 0) >= 5);
        const small = antal.some((n) => n < 5);
        if (!small || visible.length === 0) return;
        tried += 1;
        if (findRojanden({rader: visible.map(radOf), antal, minst: 5}).length > 0) found += 1;
      }),
      {numRuns: 100},
    );
    expect(tried).toBeGreaterThan(50);
    expect(found / tried).toBeGreaterThan(0.2);
  });
});
