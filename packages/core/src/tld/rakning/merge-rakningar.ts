import type {Monsterrakning, Rakning} from './rakning.js';

/**
 * Counts put together: one for each round, unit, group, version of the questions and dimension, always in the same order.
 * What was counted in parts is what would have been counted at once.
 *
 * A count that is no count (negative, a fraction) is not evened out by another: the sum is then NaN, which no summary takes.
 */
export function mergeRakningar(...lists: readonly (readonly Rakning[])[]): readonly Rakning[] {
  const merged = new Map<string, {readonly rakning: Rakning; readonly monster: Map<string, number>}>();
  for (const rakning of lists.flat()) {
    const key = keyOf(rakning);
    const known = merged.get(key) ?? {rakning, monster: new Map<string, number>()};
    merged.set(key, known);
    for (const [monster, antal] of Object.entries(rakning.monster)) {
      known.monster.set(monster, add(known.monster.get(monster) ?? 0, antal));
    }
  }
  return [...merged]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, {rakning, monster}]) => ({...rakning, monster: toMonsterrakning(monster)}));
}

function add(a: number, b: number): number {
  return isAntal(a) && isAntal(b) ? a + b : Number.NaN;
}

/** Is it a number of people? */
export function isAntal(antal: number): boolean {
  return Number.isSafeInteger(antal) && antal >= 0;
}

function toMonsterrakning(monster: ReadonlyMap<string, number>): Monsterrakning {
  return Object.fromEntries([...monster].filter(([, antal]) => antal !== 0));
}

function keyOf({omgang, enhet, grupp, enkat, dimension}: Rakning): string {
  return JSON.stringify([omgang, enhet, grupp, enkat.id, enkat.version, dimension]);
}
