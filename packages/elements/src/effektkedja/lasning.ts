import type {Sprak} from '@vetlanda/ska-core';
import {describePlanlasning, parsePlan, type Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';

/** A plan as it was read, or why it could not be. */
export interface Planlasning {
  readonly plan: Utvecklingsplan | undefined;
  /** Was it saved by a newer version? Then it is only read. */
  readonly nyare: boolean;
  /** What deserves to be said about it, a sentence each. */
  readonly notiser: readonly string[];
  /** Why it was not read, a sentence each. */
  readonly problem: readonly string[];
}

/** At most this many sentences: the rest says the same again. */
const FLEST = 5;

/** Reads what a host has set as a plan. The only part of the element that needs a schema library. */
export function readPlan(value: unknown, sprak: Sprak): Planlasning {
  const result = parsePlan(value);
  if (result.ok) {
    const {plan, nyare, anmarkningar} = result.value;
    // That it is newer is told by a sentence of its own.
    const told = anmarkningar.filter(({kod}) => kod !== 'plan/nyare').slice(0, FLEST);
    return {plan, nyare, notiser: told.map((one) => describePlanlasning(one, sprak)), problem: []};
  }
  return {
    plan: undefined,
    nyare: false,
    notiser: [],
    problem: result.errors.slice(0, FLEST).map((one) => describePlanlasning(one, sprak)),
  };
}
