import type {Sprak} from '@vetlanda/ska-core';
import {describeSchemaAvvikelse, isSchemaAvvikelse} from '@vetlanda/ska-core';
import {describeUtgavaAvvikelse, parseUtgava, type Utgava} from '@vetlanda/ska-core/tld';

export {createLage, createSerier, findBlick} from './jamforelse.js';

/** The releases as they were read. */
export interface Utgavelasning {
  readonly utgavor: readonly Utgava[];
  /** Why some were not, a sentence each. */
  readonly problem: readonly string[];
}

/** At most this many sentences: the rest says the same again. */
const FLEST = 5;

/**
 * Reads what a host has set as releases. Together with the comparison it is the part of the element that is loaded when
 * there is something to show.
 */
export function readUtgavor(values: readonly unknown[], sprak: Sprak): Utgavelasning {
  const utgavor: Utgava[] = [];
  const problem: string[] = [];
  for (const value of values) {
    const result = parseUtgava(value);
    if (result.ok) utgavor.push(result.value);
    else {
      problem.push(
        ...result.errors.map((one) =>
          isSchemaAvvikelse(one) ? describeSchemaAvvikelse(one, sprak) : describeUtgavaAvvikelse(one, sprak),
        ),
      );
    }
  }
  return {utgavor, problem: [...new Set(problem)].slice(0, FLEST)};
}
