import {invertRest, PRIMTAL} from './restklass.js';

/** What rows of remainders span: the rows that are left when each has been cleared of the others, and where each has its 1. */
export interface Radrum {
  readonly rader: readonly (readonly number[])[];
  readonly pivoter: readonly number[];
}

/** Gauss–Jordan elimination: every pivot is 1 and alone in its column. */
export function reduceRows(rows: readonly (readonly number[])[], columns: number): Radrum {
  const left = rows.map((row) => [...row]);
  const pivoter: number[] = [];
  for (let column = 0; column < columns && pivoter.length < left.length; column++) {
    const at = pivoter.length;
    const found = left.findIndex((row, i) => i >= at && row[column] !== 0);
    const row = left[found];
    if (row === undefined) continue;
    left[found] = left[at] ?? row;
    left[at] = row;
    scale(row, invertRest(row[column] ?? 1));
    for (const [i, other] of left.entries()) if (i !== at) subtract(other, row, other[column] ?? 0);
    pivoter.push(column);
  }
  return {rader: left.slice(0, pivoter.length), pivoter};
}

function scale(row: number[], by: number): void {
  for (let i = 0; i < row.length; i++) row[i] = ((row[i] ?? 0) * by) % PRIMTAL;
}

function subtract(row: number[], other: readonly number[], times: number): void {
  if (times === 0) return;
  const factor = PRIMTAL - times;
  for (let i = 0; i < row.length; i++) row[i] = ((row[i] ?? 0) + factor * (other[i] ?? 0)) % PRIMTAL;
}
