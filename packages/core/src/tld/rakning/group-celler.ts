import type {Heltalskolumn} from './kolumner.js';

/** Where the children of each cell lie. */
export interface Cellgrupper {
  /** Those of cell `i` are number `start[i]` up to, not including, `start[i + 1]`, … */
  readonly start: Uint32Array;
  /** … in this order; in that of the columns themselves where they are grouped already. */
  readonly ordning: Uint32Array | undefined;
}

/** Sorts children by cell, those of a cell as they stood (a counting sort). Throws a RangeError for a cell that is none. */
export function groupCeller(cell: Heltalskolumn, antalCeller: number): Cellgrupper {
  const start = new Uint32Array(antalCeller + 1);
  let grouped = true;
  let previous = 0;
  for (let i = 0; i < cell.length; i++) {
    const one = cell[i] ?? 0;
    if (one >= antalCeller) throw new RangeError(`Child ${i} is in cell ${one}, and there are ${antalCeller}.`);
    if (one < previous) grouped = false;
    previous = one;
    start[one + 1] = (start[one + 1] ?? 0) + 1;
  }
  for (let i = 1; i <= antalCeller; i++) start[i] = (start[i] ?? 0) + (start[i - 1] ?? 0);
  return {start, ordning: grouped ? undefined : orderOf(cell, start)};
}

/** What `each` makes of every cell's part of the order. */
export function mapCeller<T>({start}: Cellgrupper, each: (from: number, to: number) => T): readonly T[] {
  return Array.from({length: start.length - 1}, (_, i) => each(start[i] ?? 0, start[i + 1] ?? 0));
}

function orderOf(cell: Heltalskolumn, start: Uint32Array): Uint32Array {
  const next = start.slice();
  const ordning = new Uint32Array(cell.length);
  for (let i = 0; i < cell.length; i++) {
    const one = cell[i] ?? 0;
    const at = next[one] ?? 0;
    ordning[at] = i;
    next[one] = at + 1;
  }
  return ordning;
}
