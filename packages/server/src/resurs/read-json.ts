import type {Result} from '@vetlanda/ska-core';
import type {ProblemAvvikelse} from '../problem/problem.js';
import {ProblemError} from '../problem/problem-error.js';

/** A finding of the core, whatever it is about. */
export interface Kodad {
  readonly kod: string;
  readonly path: string;
}

/** What was sent, read by a function of the core; refused with each of its findings in words (422). */
export function readJson<T, A extends Kodad>(
  kropp: string,
  parse: (value: unknown) => Result<T, A>,
  describe: (avvikelse: A) => string,
): T {
  const parsed = parse(parseJson(kropp));
  if (parsed.ok) return parsed.value;
  throw refuseInnehall(parsed.errors, describe);
}

/** The problem of what was sent, with each finding in words. */
export function refuseInnehall<A extends Kodad>(
  errors: readonly A[],
  describe: (avvikelse: A) => string,
): ProblemError {
  const avvikelser = errors.map((avvikelse) => ({
    kod: avvikelse.kod,
    path: avvikelse.path,
    mening: describe(avvikelse),
  }));
  return new ProblemError('ogiltigt-innehall', {avvikelser});
}

function parseJson(kropp: string): unknown {
  try {
    return JSON.parse(kropp) as unknown;
  } catch {
    const avvikelse: ProblemAvvikelse = {kod: 'json/olasbar', path: '', mening: 'Innehållet är inte JSON.'};
    throw new ProblemError('ogiltigt-innehall', {avvikelser: [avvikelse]});
  }
}
