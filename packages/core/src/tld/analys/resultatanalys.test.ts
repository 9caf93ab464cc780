import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  applyAnalystext,
  findAnalystext,
  parseResultatanalys,
  type Resultatanalys,
  TOM_RESULTATANALYS,
} from './resultatanalys.js';

const plats = {omgang: 'oktober', del: 'exempelskolan'} as const;

describe('what a unit writes about its results', () => {
  test('is kept for each round, part and field, and nothing else changes', () => {
    const skrivning = fc.record({
      omgang: fc.constantFrom('oktober', 'april'),
      del: fc.constantFrom('exempelskolan', 'exempelskolan/4a'),
      falt: fc.constantFrom('analys' as const, 'aterkoppling' as const),
      text: fc.string({maxLength: 40}),
    });
    fc.assert(
      fc.property(fc.array(skrivning, {maxLength: 12}), skrivning, (before, last) => {
        const analys = before.reduce<Resultatanalys>(applyAnalystext, TOM_RESULTATANALYS);
        const next = applyAnalystext(analys, last);
        expect(findAnalystext(next, last)).toBe(last.text);
        for (const one of before) {
          const isLast = one.omgang === last.omgang && one.del === last.del && one.falt === last.falt;
          if (!isLast) expect(findAnalystext(next, one)).toBe(findAnalystext(analys, one));
        }
        expect(parseResultatanalys(JSON.parse(JSON.stringify(next)))).toEqual({ok: true, value: next});
      }),
    );
  });

  test('is empty before anybody has written', () => {
    expect(findAnalystext(TOM_RESULTATANALYS, {...plats, falt: 'analys'})).toBe('');
  });

  test('of another shape is refused', () => {
    for (const value of [null, [], {schemaVersion: 2, texter: []}, {schemaVersion: 1, texter: [{...plats}]}]) {
      expect(parseResultatanalys(value).ok).toBe(false);
    }
  });
});
