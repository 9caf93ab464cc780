import {failure, ok, type Result} from '../../result.js';
import type {RakningAvvikelse} from './avvikelse.js';
import {checkKolumner} from './check-kolumner.js';
import {type Cellgrupper, groupCeller, mapCeller} from './group-celler.js';
import type {Heltalskolumn, Svarskolumner} from './kolumner.js';
import type {Monsterrakning} from './rakning.js';

/**
 * The counts of many cells at once, by dimension and cell. Refuses patterns that a form lacks. Throws a RangeError where
 * the columns do not fit together.
 */
export function countKolumner(
  kolumner: Svarskolumner,
): Result<readonly (readonly Monsterrakning[])[], RakningAvvikelse> {
  const grupper = groupCeller(kolumner.cell, kolumner.antalCeller);
  const findings = checkKolumner(kolumner, grupper);
  return findings.length > 0
    ? failure(findings)
    : ok(kolumner.dimensioner.map(({monster}) => countKolumn(monster, grupper)));
}

/** The counts of each cell in a checked column. */
export function countKolumn(monster: Heltalskolumn, grupper: Cellgrupper): readonly Monsterrakning[] {
  const {ordning} = grupper;
  return mapCeller(grupper, (from, to) => {
    const antal = new Map<number, number>();
    for (let i = from; i < to; i++) {
      const one = monster[ordning === undefined ? i : (ordning[i] ?? 0)] ?? 0;
      antal.set(one, (antal.get(one) ?? 0) + 1);
    }
    return Object.fromEntries(antal);
  });
}
