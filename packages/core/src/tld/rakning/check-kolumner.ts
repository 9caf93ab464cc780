import type {RakningAvvikelse} from './avvikelse.js';
import {type Cellgrupper, mapCeller} from './group-celler.js';
import type {Svarskolumner} from './kolumner.js';
import {antalMonster} from './monsterform.js';
import {FLEST_SVAR} from './summera.js';

/** What in the columns cannot be counted. Throws a RangeError where they are not of one length. */
export function checkKolumner({dimensioner, cell}: Svarskolumner, grupper: Cellgrupper): readonly RakningAvvikelse[] {
  const tooMany = mapCeller(grupper, (from, to) => to - from > FLEST_SVAR).includes(true);
  const findings: RakningAvvikelse[] = [];
  if (tooMany) findings.push({kod: 'rakning/for-manga', niva: 'fel', path: '/cell', params: {hogst: FLEST_SVAR}});
  for (const [nr, {form, monster}] of dimensioner.entries()) {
    if (monster.length !== cell.length) throw new RangeError(`${monster.length} patterns of ${cell.length} children.`);
    const hogst = antalMonster(form) - 1;
    const at = firstAbove(monster, hogst);
    if (at === -1) continue;
    const params = {monster: String(monster[at]), hogst};
    findings.push({kod: 'rakning/monster-okant', niva: 'fel', path: `/dimensioner/${nr}/monster/${at}`, params});
  }
  return findings;
}

// A plain loop: findIndex with a function takes several times as long over millions.
function firstAbove(monster: ArrayLike<number>, hogst: number): number {
  for (let i = 0; i < monster.length; i++) if ((monster[i] ?? 0) > hogst) return i;
  return -1;
}
