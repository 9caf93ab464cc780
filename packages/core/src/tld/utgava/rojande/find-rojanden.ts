import {invertRest, PRIMTAL, toRest} from './restklass.js';
import {type Radrum, reduceRows} from './row-space.js';

/** A published figure as a sum over cells: how much the answers of each cell count in it. Whole numbers. */
export type Publiceradrad = ReadonlyMap<number, number>;

/** What is to be looked through: everything that has been published of some cells. */
export interface Rojandefraga {
  readonly rader: readonly Publiceradrad[];
  /** How many answered in each cell. */
  readonly antal: readonly number[];
  /** The fewest people that a figure may be about. */
  readonly minst: number;
}

/**
 * Everything about fewer than `minst` people that can be computed from what is published, exactly (d7.5): the smallest sets
 * of cells such that some combination of the figures, added and subtracted in any way, depends on their answers alone.
 * Cells that nobody has answered in are left out, for there is nothing about anybody in them.
 *
 * Cells that every figure counts alike are one: what is had of one of them is had of all. A combination depends on a set
 * alone just when the set's rows of a basis of the null space are linearly dependent. They are looked at through a random map
 * to a few dimensions, which keeps every dependence.
 */
export function findRojanden({rader, antal, minst}: Rojandefraga): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (const part of splitCeller(rader, antal)) {
    const lika = joinLika(part, antal);
    const small = lika.flatMap((one, column) => (one.antal < minst ? [{...one, column}] : []));
    if (small.length === 0) continue;
    const columns = lika.length;
    const rows = part.rader.map((rad) => lika.map(({celler: [cell = 0]}) => toRest(rad.get(cell) ?? 0)));
    const vectors = shadowsOf(reduceRows(rows, columns), columns, minst);
    const seen = small.map((one) => ({...one, vector: vectors[one.column] ?? []}));
    search(seen, 0, {celler: [], left: minst - 1, basis: []}, found);
  }
  return found
    .map((set) => [...set].sort((a, b) => a - b))
    .filter((set, _, all) => !all.some((other) => isSubset(other, set)))
    .sort(byCeller);
}

/** Cells that every figure counts alike. */
interface Likaceller {
  readonly celler: readonly number[];
  /** How many answered in them together. */
  readonly antal: number;
}

function joinLika({celler, rader}: Rojandedel, antal: readonly number[]): readonly Likaceller[] {
  const lika = new Map<string, number[]>();
  const columns = new Map(celler.map((cell) => [cell, [] as string[]]));
  for (const [i, rad] of rader.entries()) {
    for (const [cell, times] of rad) if (times !== 0) columns.get(cell)?.push(`${i}×${times}`);
  }
  for (const [cell, column] of columns) {
    const key = column.join();
    lika.set(key, [...(lika.get(key) ?? []), cell]);
  }
  return [...lika.values()].map((own) => ({
    celler: own,
    antal: own.reduce((sum, cell) => sum + (antal[cell] ?? 0), 0),
  }));
}

interface Sedda extends Likaceller {
  readonly vector: readonly number[];
}

interface Sokning {
  readonly celler: readonly number[];
  /** How many more people the set may hold. */
  readonly left: number;
  /** Rows with a 1 at a place of their own, and 0 at those of the ones before. */
  readonly basis: readonly {readonly place: number; readonly row: readonly number[]}[];
}

/** Adds cells to a set as long as it is about few enough, until one of them depends on the others. */
function search(small: readonly Sedda[], from: number, at: Sokning, found: (readonly number[])[]): void {
  for (let i = from; i < small.length; i++) {
    const next = small[i];
    if (next === undefined || next.antal > at.left) continue;
    const celler = [...at.celler, ...next.celler];
    const row = clear(next.vector, at.basis);
    const place = row.findIndex((value) => value !== 0);
    if (place === -1) found.push(celler);
    else
      search(
        small,
        i + 1,
        {celler, left: at.left - next.antal, basis: [...at.basis, {place, row: normal(row, place)}]},
        found,
      );
  }
}

function clear(vector: readonly number[], basis: Sokning['basis']): readonly number[] {
  const row = [...vector];
  for (const {place, row: other} of basis) {
    const factor = PRIMTAL - (row[place] ?? 0);
    for (let i = 0; i < row.length; i++) row[i] = ((row[i] ?? 0) + factor * (other[i] ?? 0)) % PRIMTAL;
  }
  return row;
}

function normal(row: readonly number[], place: number): readonly number[] {
  const factor = invertRest(row[place] ?? 1);
  return row.map((value) => (value * factor) % PRIMTAL);
}

/**
 * For each column its row of a basis of the null space, mapped to `minst` dimensions: as many as a set can have cells and one
 * more. The map is a fixed stream of numbers, so that the same figures give the same answer.
 */
function shadowsOf({rader, pivoter}: Radrum, columns: number, minst: number): readonly (readonly number[])[] {
  const next = createStream();
  const shadows: number[][] = Array.from({length: columns}, () => Array.from({length: minst}, () => 0));
  const pivots = new Set(pivoter);
  const free = shadows.flatMap((_, column) => (pivots.has(column) ? [] : [column]));
  for (const column of free) shadows[column] = Array.from({length: minst}, next);
  for (const [i, pivot] of pivoter.entries()) {
    const shadow = shadows[pivot] ?? [];
    for (const column of free) {
      const times = rader[i]?.[column] ?? 0;
      if (times === 0) continue;
      const factor = PRIMTAL - times;
      for (let k = 0; k < minst; k++) shadow[k] = ((shadow[k] ?? 0) + factor * (shadows[column]?.[k] ?? 0)) % PRIMTAL;
    }
  }
  return shadows;
}

/** Numbers that look like chance, always the same ones (xorshift). */
function createStream(): () => number {
  let state = 0x9e3779b9 | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % PRIMTAL;
  };
}

interface Rojandedel {
  readonly celler: readonly number[];
  readonly rader: readonly Publiceradrad[];
}

/** Cells that no chain of figures ties together are looked at apart: two rounds have no answer in common. */
function splitCeller(rader: readonly Publiceradrad[], antal: readonly number[]): readonly Rojandedel[] {
  const root = antal.map((_, cell) => cell);
  const find = (cell: number): number => {
    let at = cell;
    while (root[at] !== at) at = root[at] ?? at;
    root[cell] = at;
    return at;
  };
  const answered = rader.map((rad) => [...rad].flatMap(([cell, times]) => (times !== 0 && antal[cell] ? [cell] : [])));
  for (const [first = 0, ...rest] of answered) for (const cell of rest) root[find(cell)] = find(first);
  const delar = new Map<number, {readonly celler: number[]; readonly rader: Publiceradrad[]}>();
  for (const cell of [...new Set(answered.flat())].sort((a, b) => a - b)) {
    const del = delar.get(find(cell)) ?? {celler: [], rader: []};
    delar.set(find(cell), del);
    del.celler.push(cell);
  }
  for (const [i, cells] of answered.entries()) {
    const rad = rader[i];
    if (rad !== undefined && cells[0] !== undefined) delar.get(find(cells[0]))?.rader.push(rad);
  }
  return [...delar.values()];
}

function isSubset(set: readonly number[], of: readonly number[]): boolean {
  return set.length < of.length && set.every((cell) => of.includes(cell));
}

function byCeller(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((cell, i) => cell !== b[i]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}
