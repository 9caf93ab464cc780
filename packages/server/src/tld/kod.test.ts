import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {createHemlighet} from '../inloggning/hemlighet.js';
import {createId} from './id.js';
import {createKod, readKod} from './kod.js';
import {lankkodOf, readGivenkod} from './kodmac.js';

const TECKEN = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const hemlig = {hemlighet: createHemlighet('exempel-hemlighet-for-proven-0123456789')};
const annan = {hemlighet: createHemlighet('en-annan-hemlighet-for-proven-0123456789')};
const slag = fc.constantFrom('urna', 'engangskod');

describe('a code', () => {
  test('is read however it is typed', () => {
    fc.assert(
      fc.property(slag, (ett) => {
        const kod = createKod(ett);
        const typed = kod.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
        expect(readKod(kod)).toBe(kod);
        expect(readKod(` ${typed.slice(0, 3)} - ${typed.slice(3)} `)).toBe(kod);
      }),
    );
  });

  test('with one wrong character, or two that have changed places, is none', () => {
    fc.assert(
      fc.property(slag, fc.nat(), fc.nat(), fc.nat({max: 31}), (ett, a, b, tecken) => {
        const kod = [...createKod(ett)];
        const [i, j] = [a % kod.length, b % kod.length];
        const bytt = kod.with(i, TECKEN.charAt(tecken));
        expect(readKod(bytt.join(''))).toBe(bytt[i] === kod[i] ? kod.join('') : undefined);
        const kastad = kod.with(i, kod[j] ?? '').with(j, kod[i] ?? '');
        expect(readKod(kastad.join(''))).toBe(kod[i] === kod[j] ? kod.join('') : undefined);
      }),
    );
  });

  test('is nothing else that somebody may send', () => {
    for (const text of ['', '0', 'ÅÄÖÅÄÖ', '💡💡💡', '00000U', '0'.repeat(7), '\u0000'.repeat(6)]) {
      expect(readKod(text)).toBeUndefined();
    }
  });

  test('in a link is told from one that is guessed, and only with the secret of the server', () => {
    const kod = createKod('urna');
    const lank = lankkodOf(hemlig, kod);
    expect(lank).toMatch(new RegExp(`^${kod}[0-9A-Z]{8}$`));
    expect(readGivenkod(hemlig, kod)).toEqual({kod, styrkt: false});
    expect(readGivenkod(hemlig, lank)).toEqual({kod, styrkt: true});
    expect(readGivenkod(annan, lank)).toBeUndefined();
    expect(readGivenkod(hemlig, `${kod}00000000`)).toBeUndefined();
  });

  test('and an id are never the same twice', () => {
    expect(new Set(Array.from({length: 1000}, createId)).size).toBe(1000);
    expect(createId()).toMatch(/^[a-z0-9]{25}$/);
  });
});
