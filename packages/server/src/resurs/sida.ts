import type {Context} from 'hono';
import {ProblemError} from '../problem/problem-error.js';

/** Which part of a long list is wanted. */
export interface Sida {
  /** Only what stands before this number. */
  readonly fore: number | undefined;
  readonly antal: number;
}

const ANTAL = 50;
const HOGST = 200;

/** What an address may say about a part of a list. */
export const SIDFRAGOR = {
  fore: 'Bara det som kommer före det här numret',
  antal: `Hur många, 1–${HOGST}; ${ANTAL} om inget anges`,
} as const;

/** Reads `?fore=&antal=`. */
export function readSida(c: Context): Sida {
  return {fore: readTal(c, 'fore', Number.MAX_SAFE_INTEGER), antal: readTal(c, 'antal', HOGST) ?? ANTAL};
}

function readTal(c: Context, parameter: string, hogst: number): number | undefined {
  const text = c.req.query(parameter);
  if (text === undefined || text === '') return undefined;
  const tal = Number(text);
  if (/^\d+$/.test(text) && tal >= 1 && tal <= hogst) return tal;
  const mening = `”${parameter}” ska vara ett heltal från 1 till ${hogst}.`;
  throw new ProblemError('ogiltig-fraga', {avvikelser: [{kod: 'fraga/ogiltigt-tal', path: `/${parameter}`, mening}]});
}
