import type {Heltalskolumn, Monsterkolumn} from './kolumner.js';
import {antalMonster} from './monsterform.js';
import type {Monsterform} from './rakning.js';

/**
 * Packs the answers to a dimension's questions, a column for each, into one column of patterns: 0 skipped, 1 … the step,
 * `antalSteg + 1` vet ej. Undefined where a column lacks, is of another length, or holds something else.
 */
export function packSvar(fragor: readonly Heltalskolumn[], form: Monsterform): Monsterkolumn | undefined {
  const [first] = fragor;
  const wrong = fragor.length !== form.antalFragor || fragor.some(({length}) => length !== first?.length);
  if (first === undefined || wrong) return undefined;
  const base = form.antalSteg + 2;
  const monster = antalMonster(form) > 2 ** 16 ? new Uint32Array(first.length) : new Uint16Array(first.length);
  for (const kolumn of [...fragor].reverse()) {
    if (!addDigits(monster, kolumn, base)) return undefined;
  }
  return {form, monster};
}

function addDigits(monster: Heltalskolumn, kolumn: Heltalskolumn, base: number): boolean {
  let most = 0;
  for (let i = 0; i < kolumn.length; i++) {
    const digit = kolumn[i] ?? 0;
    if (digit > most) most = digit;
    monster[i] = (monster[i] ?? 0) * base + digit;
  }
  return most < base;
}
