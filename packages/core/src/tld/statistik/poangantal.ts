import {monstervardeOf, poangenhetOf} from '../rakning/monstervarde.js';
import type {Monsterform, Monsterrakning} from '../rakning/rakning.js';

/** How many have a score. */
export interface Poangantal {
  /** Higher is better; only the order counts. */
  readonly poang: number;
  readonly antal: number;
}

/** How many have each score, by checked counts of patterns: index points, from the least. */
export function poangantalOf(monster: Monsterrakning, form: Monsterform): readonly Poangantal[] {
  const counts = new Map<number, number>();
  for (const [key, antal] of Object.entries(monster)) {
    const {harPoang, poang} = monstervardeOf(Number(key), form);
    if (harPoang) counts.set(poang, (counts.get(poang) ?? 0) + antal);
  }
  const scale = 100 / poangenhetOf(form);
  return [...counts].sort(([a], [b]) => a - b).map(([poang, antal]) => ({poang: poang * scale, antal}));
}
