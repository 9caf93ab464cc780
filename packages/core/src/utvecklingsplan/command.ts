import type {Noder, Nodslag} from './nod.js';
import type {DoltTips, Effektlank, Planlage, Underlag, Uppfoljning, Utvecklingsplan} from './schema.js';

/** A node with its kind, as it is added. */
export type NyNod = {readonly [S in Nodslag]: {readonly slag: S; readonly nod: Noder[S]}}[Nodslag];

/**
 * A change of a plan. Every one has an inverse of the same type. Places are told by anchor, never by index: `efter` is
 * the id of the node before, `''` for the first place; so two who edit at once do not move each other's nodes.
 */
export type PlanCommand =
  | ({readonly typ: 'lagg-till'; readonly foralder: string; readonly efter: string} & NyNod)
  | {readonly typ: 'ta-bort'; readonly nod: string}
  | {readonly typ: 'flytta'; readonly nod: string; readonly foralder: string; readonly efter: string}
  /** Sets a field of a node, or of the plan when `nod` is `''`; undefined takes an optional field away. */
  | {readonly typ: 'satt'; readonly nod: string; readonly falt: string; readonly varde: unknown}
  /** Sets a link, in place of one to the same effect; `efter` is the effect of the link before. */
  | {readonly typ: 'lanka'; readonly resultat: string; readonly lank: Effektlank; readonly efter?: string}
  | {readonly typ: 'ta-bort-lank'; readonly resultat: string; readonly effekt: string}
  | {readonly typ: 'folj-upp'; readonly uppfoljning: Uppfoljning}
  /** Takes the last follow-up back: what an undo does. Older ones stay; they are corrected by new ones. */
  | {readonly typ: 'angra-uppfoljning'; readonly uppfoljning: string}
  | {readonly typ: 'lagg-till-underlag'; readonly underlag: Underlag; readonly efter: string}
  | {readonly typ: 'ta-bort-underlag'; readonly underlag: string}
  | {
      readonly typ: 'satt-lage';
      readonly lage: Planlage;
      readonly faststallande?: Utvecklingsplan['faststallande'];
    }
  /** Puts advice aside; `plats` is its index among those put aside, last unless given. */
  | {readonly typ: 'dolj-tips'; readonly tips: DoltTips; readonly plats?: number}
  | {readonly typ: 'visa-tips'; readonly kod: string; readonly nod: string}
  /** Several changes as one: carried out in order, taken back in one step. */
  | {readonly typ: 'grupp'; readonly kommandon: readonly PlanCommand[]};
