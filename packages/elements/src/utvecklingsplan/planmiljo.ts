import type {Sprak} from '@vetlanda/ska-core';
import type {Datum} from '@vetlanda/ska-core/kalender';
import type {FrystPlan, PlanCommand, Plannod, Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';
import type {Faltmiljo} from '../effektkedja/falt.js';
import type {Gjort, Lasmiljo} from '../effektkedja/redigering.js';
import type {Underlagsmiljo} from '../effektkedja/underlag.js';
import type {Plantext} from './text.sv.js';

/** What the parts of the document need; always as it is now. */
export interface Planmiljo {
  readonly sprak: Sprak;
  readonly ord: Plantext;
  readonly plan: Utvecklingsplan;
  readonly idag: Datum;
  /** Can the plan itself be changed? */
  readonly readonly: boolean;
  /** Can it be followed up? A decided plan still can. */
  readonly kanFoljasUpp: boolean;
  /** Can a numbered copy of it be saved? Of an archived plan, too. */
  readonly kanFrysas: boolean;
  readonly versioner: readonly FrystPlan[];
  /** What the fields need. */
  readonly falt: Faltmiljo;
  /** What the list of what the plan rests on needs. */
  readonly underlag: Underlagsmiljo;
  readonly gor: (command: PlanCommand, gjort: Gjort) => boolean;
  readonly newId: () => string;
  readonly tell: (besked: string) => void;
  /** Saves a numbered copy for a dialogue. */
  readonly frys: (tillfalle: FrystPlan['tillfalle'], roll: string) => void;
  readonly callNod: (nod: Plannod) => string;
  /** What the views to read need for a plan. */
  readonly lasOf: (plan: Utvecklingsplan) => Lasmiljo;
  /** The follow-up that is being corrected. */
  readonly rattar: string | undefined;
  /** Opens a follow-up to correct it, or none; `fokus` is the id of what has the keyboard then. */
  readonly ratta: (id: string | undefined, fokus: string) => void;
}
