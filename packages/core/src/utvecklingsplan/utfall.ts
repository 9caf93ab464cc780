import {failure, type Result} from '../result.js';
import type {CommandAvvikelse} from './avvikelse.js';
import type {PlanCommand} from './command.js';
import {keepPlatser} from './plats.js';
import type {Utvecklingsplan} from './schema.js';

/** A changed plan, the command that takes the change back, and the ids of the nodes that were touched. */
export interface Planandring {
  readonly plan: Utvecklingsplan;
  readonly inverse: PlanCommand;
  readonly berorda: readonly string[];
}

/** What applying gives: the change, or why it cannot be made. */
export type Planutfall = Result<Planandring, CommandAvvikelse>;

/** A command of one type. */
export type CommandOf<T extends PlanCommand['typ']> = Extract<PlanCommand, {readonly typ: T}>;

/** No list is longer than what the schema reads back. */
export const LANGSTA_LISTA = 5_000;

type Skal = CommandAvvikelse extends infer A ? (A extends CommandAvvikelse ? Pick<A, 'kod' | 'params'> : never) : never;

/** A refusal: always an error, and about the plan as a whole. */
export function refuse(skal: Skal): Planutfall {
  return failure([{...skal, niva: 'fel', path: ''} as CommandAvvikelse]);
}

/** A change of the plan's own fields, after which every node is where it was. */
export function keeping(
  plan: Utvecklingsplan,
  change: Partial<Utvecklingsplan>,
  inverse: PlanCommand,
  berorda: readonly string[] = [],
): Planutfall {
  const next: Utvecklingsplan = {...plan, ...change};
  keepPlatser(plan, next);
  return {ok: true, value: {plan: next, inverse, berorda}};
}
