import type {PlanAvvikelse} from '../avvikelse.js';
import type {Nodslag} from '../nod.js';

/** The findings that a dashed card stands for: a link of the chain that is not there yet. */
export type SaknatLed = Extract<
  PlanAvvikelse['kod'],
  'malomrade/saknar-atagande' | 'atagande/saknar-effekt' | 'atagande/saknar-aktivitet' | 'aktivitet/saknar-resultat'
>;

/** A link of the chain: a node of the plan, or the place where one is missing. */
export interface Led {
  /** The node's id; where one is missing an id that no node can have, such as `at-1:saknar-effekt`. */
  readonly id: string;
  readonly slag: Nodslag;
  /** The id of the parent in the plan, also where the guideline has no word for it; `''` for a målområde. */
  readonly foralder: string;
  readonly saknas?: SaknatLed;
  /** What it contributes to; only what stands before the effects contributes to them. */
  readonly bidrag?: Bidrag;
}

/** What a result contributes to, or where results have no column an activity with all of its. */
export interface Bidrag {
  /** The ids that its links name, each once. */
  readonly effekter: ReadonlySet<string>;
  /** Does it contribute to every effect of its åtagande, as no link says which? */
  readonly antytt: boolean;
}

/** An activity with its results. */
export interface Aktivitetsled {
  readonly aktivitet: Led;
  readonly resultat: readonly Led[];
}

/** An åtagande, where the guideline has such, with its activities and its effects. */
export interface Atagandeled {
  readonly atagande?: Led;
  readonly aktiviteter: readonly Aktivitetsled[];
  readonly effekter: readonly Led[];
}

/** An area with its åtaganden. */
export interface Malomradesled {
  readonly malomrade: Led;
  readonly ataganden: readonly Atagandeled[];
}

/** Every link in reading order: an activity before its results, and what is done before what it shall lead to. */
export function inOrder(malomraden: readonly Malomradesled[]): readonly Led[] {
  return malomraden.flatMap(({malomrade, ataganden}) => [
    malomrade,
    ...ataganden.flatMap(({atagande, aktiviteter, effekter}) => [
      ...(atagande === undefined ? [] : [atagande]),
      ...aktiviteter.flatMap(({aktivitet, resultat}) => [aktivitet, ...resultat]),
      ...effekter,
    ]),
  ]);
}
