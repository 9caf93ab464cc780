import {failure, ok, type Result} from '../result.js';
import {applyPlan} from './apply.js';
import type {CommandAvvikelse} from './avvikelse.js';
import type {PlanCommand} from './command.js';
import type {Utvecklingsplan} from './schema.js';

/** A change that was made: the command, what takes it back, and where the user was. */
export interface Historikpost {
  readonly command: PlanCommand;
  readonly inverse: PlanCommand;
  /** The id of the node to lead back to; `''` for the plan. */
  readonly nod: string;
  /** What was done, as a sentence's end: `flyttade aktiviteten Läslyft`. */
  readonly etikett: string;
}

/** What can be undone and what can be redone, latest last. */
export interface Planhistorik {
  readonly gjort: readonly Historikpost[];
  readonly angrat: readonly Historikpost[];
  /** Has the field been left since the last change? Then what is written next is a change of its own. */
  readonly avslutad: boolean;
}

/** Nothing done yet. */
export const TOM_HISTORIK: Planhistorik = {gjort: [], angrat: [], avslutad: true};

/** So much text is kept to be undone, characters of JSON; the oldest goes first. */
const STORSTA_HISTORIK = 2_000_000;

/**
 * Remembers a change. Letters written one after the other in one field are one change, until the field is left or a word
 * is begun after a pause (`closeHistorik`); no clock decides.
 */
export function recordPost(historik: Planhistorik, post: Historikpost): Planhistorik {
  const last = historik.gjort.at(-1);
  const joined = !historik.avslutad && last !== undefined && isSameFalt(last.command, post.command);
  const gjort = joined ? [...historik.gjort.slice(0, -1), {...post, inverse: last.inverse}] : [...historik.gjort, post];
  return {gjort: trim(gjort), angrat: [], avslutad: post.command.typ !== 'satt'};
}

/** Tells that the field was left, or the plan saved: the next change is one of its own. */
export function closeHistorik(historik: Planhistorik): Planhistorik {
  return historik.avslutad ? historik : {...historik, avslutad: true};
}

/** A plan with its history after an undo or a redo, and the change that was taken back or made again. */
export interface Historiksteg {
  readonly plan: Utvecklingsplan;
  readonly historik: Planhistorik;
  readonly post: Historikpost;
}

/** Takes the last change back; undefined when there is none. A change whose node is gone is refused, and can be forgotten. */
export function undoPlan(
  plan: Utvecklingsplan,
  {gjort, angrat}: Planhistorik,
): Result<Historiksteg, CommandAvvikelse> | undefined {
  const post = gjort.at(-1);
  if (post === undefined) return undefined;
  const result = applyPlan(plan, post.inverse);
  if (!result.ok) return failure(result.errors);
  // What undid it now may give more back than the command took: the way forward is what that inverse says.
  const again = {...post, command: result.value.inverse};
  return ok({
    plan: result.value.plan,
    historik: {gjort: gjort.slice(0, -1), angrat: [...angrat, again], avslutad: true},
    post,
  });
}

/** Makes the last change that was undone again; undefined when there is none. */
export function redoPlan(
  plan: Utvecklingsplan,
  {gjort, angrat}: Planhistorik,
): Result<Historiksteg, CommandAvvikelse> | undefined {
  const post = angrat.at(-1);
  if (post === undefined) return undefined;
  const result = applyPlan(plan, post.command);
  if (!result.ok) return failure(result.errors);
  const again = {...post, inverse: result.value.inverse};
  return ok({
    plan: result.value.plan,
    historik: {gjort: [...gjort, again], angrat: angrat.slice(0, -1), avslutad: true},
    post,
  });
}

/** The history without the last change: what to do when it can no longer be undone. */
export function forgetLast({gjort}: Planhistorik): Planhistorik {
  return {gjort: gjort.slice(0, -1), angrat: [], avslutad: true};
}

function isSameFalt(a: PlanCommand, b: PlanCommand): boolean {
  return a.typ === 'satt' && b.typ === 'satt' && a.nod === b.nod && a.falt === b.falt && typeof b.varde === 'string';
}

function trim(gjort: readonly Historikpost[]): readonly Historikpost[] {
  let room = STORSTA_HISTORIK;
  for (let i = gjort.length - 1; i >= 0; i--) {
    const post = gjort[i];
    if (post !== undefined) room -= sizeOf(post);
    if (room < 0) return gjort.slice(Math.min(i + 1, gjort.length - 1));
  }
  return gjort;
}

const sizes = new WeakMap<Historikpost, number>();

function sizeOf(post: Historikpost): number {
  let size = sizes.get(post);
  if (size === undefined) {
    size = JSON.stringify(post).length;
    sizes.set(post, size);
  }
  return size;
}
