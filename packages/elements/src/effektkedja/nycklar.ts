import {type PlanAvvikelse, platserOf, type Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';

/** What tells whether a part of a plan has to be drawn anew, by the id of its node; `''` is the plan. */
export interface Nycklar {
  /** The findings of the node and of everything in it. */
  readonly fynd: ReadonlyMap<string, string>;
  /** What is open in it. */
  readonly oppet: ReadonlyMap<string, string>;
}

/** Nothing found, nothing open. */
export const INGA_NYCKLAR: Nycklar = {fynd: new Map(), oppet: new Map()};

/** Gathers findings and open parts up to every node that they are in: the same text again means nothing new in it. */
export function createNycklar(
  plan: Utvecklingsplan,
  fynd: readonly PlanAvvikelse[],
  oppet: readonly {readonly nod: string; readonly vad: string}[],
): Nycklar {
  return {
    fynd: gather(
      plan,
      fynd.map((one) => ({nod: one.nod, vad: JSON.stringify(one)})),
    ),
    oppet: gather(plan, oppet),
  };
}

function gather(
  plan: Utvecklingsplan,
  all: readonly {readonly nod: string; readonly vad: string}[],
): ReadonlyMap<string, string> {
  const platser = platserOf(plan);
  const found = new Map<string, string>();
  for (const {nod, vad} of all) {
    let id: string | undefined = nod;
    while (id !== undefined) {
      found.set(id, `${found.get(id) ?? ''}${nod} ${vad}\n`);
      id = id === '' ? undefined : (platser.get(id)?.foralder ?? '');
    }
  }
  return found;
}
