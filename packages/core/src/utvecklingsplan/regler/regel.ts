import type {AvvikelseNiva} from '../../avvikelse.js';
import type {Datum} from '../../kalender/index.js';
import type {PlanAvvikelse} from '../avvikelse.js';
import type {PlanCommand} from '../command.js';
import type {Noder} from '../nod.js';
import type {Plats} from '../plats.js';
import type {Planregler, Regelmiljo} from '../regelmiljo.js';
import type {Atagande, Malomrade, Uppfoljning, Utvecklingsplan} from '../schema.js';
import type {Nodstatus} from '../status.js';

/** What a rule can be about. */
export interface Plandelar extends Noder {
  readonly plan: Utvecklingsplan;
  readonly uppfoljning: Uppfoljning;
}

/** The code of a rule: that of the finding it gives. */
export type Regelkod = PlanAvvikelse['kod'];

/** What a rule reads beside the part that it is about; made once for a plan. */
export interface Granskning {
  readonly plan: Utvecklingsplan;
  readonly miljo: Regelmiljo;
  /** The guideline's words for the links; without a word there is no such link, and nothing asks for it. */
  readonly ord: Planregler['effektkedja'];
  readonly platser: ReadonlyMap<string, Plats>;
  readonly status: ReadonlyMap<string, Nodstatus>;
  /** What was followed up on this day or before deserves a new follow-up. */
  readonly langeSedan: Datum;
  /** The ids of the effects that a result says that it contributes to. */
  readonly lankade: ReadonlySet<string>;
  /** The areas that have the name of one before them. */
  readonly dubbletter: ReadonlySet<Malomrade>;
  /** The ids of the follow-ups. */
  readonly logg: ReadonlySet<string>;
  /** The results of every åtagande that has some. */
  readonly resultat: ReadonlyMap<Atagande, Resultatlage>;
}

/** Where a part stands. */
export interface Omgivning {
  readonly malomrade: Malomrade | undefined;
  readonly atagande: Atagande | undefined;
  /** Is it the first with its id? A command reaches only the first. */
  readonly forsta: boolean;
}

/** The results of what goes on in an åtagande. */
export interface Resultatlage {
  /** The id of the first. */
  readonly forsta: string;
  readonly antal: number;
  /** Is one of them without links, so that it leads to every effect of the åtagande? */
  readonly tillAlla: boolean;
}

type ParamsOf<Kod extends Regelkod> = Extract<PlanAvvikelse, {readonly kod: Kod}>['params'];

/** One finding of a rule, before its place is written out. */
export type Fynd<Kod extends Regelkod> = FyndOf<ParamsOf<Kod>>;

export interface FyndOf<Params = PlanAvvikelse['params']> {
  readonly params: Params;
  readonly falt?: string;
  /** The rest of the JSON Pointer after `falt`. */
  readonly rest?: string;
  readonly atgard?: PlanCommand;
}

/** A rule of a plan: what it is about, how much it weighs and what it rests on. */
export interface Regel {
  readonly kod: Regelkod;
  readonly niva: AvvikelseNiva;
  readonly galler: readonly (keyof Plandelar)[];
  /** A law, or `riktlinjen` for the section that the plan's rules stand in; left out where only good sense asks. */
  readonly kalla?: string;
  /** Does it hold for what has been ended too? What has been ended is not asked for more. */
  readonly avenAvslutade?: boolean;
  // A method, so that a rule about activities may stand in a list of rules about anything.
  find(del: Plandelar[keyof Plandelar], granskning: Granskning, omgivning: Omgivning): readonly FyndOf[];
}

interface RegelOf<Slag extends keyof Plandelar, Kod extends Regelkod> extends Regel {
  readonly kod: Kod;
  readonly galler: readonly Slag[];
  find(del: Plandelar[Slag], granskning: Granskning, omgivning: Omgivning): readonly Fynd<Kod>[];
}

/** A rule whose parameters are held to those of its code, and whose part is held to what it is about. */
export function regel<const Slag extends keyof Plandelar, const Kod extends Regelkod>(rule: RegelOf<Slag, Kod>): Regel {
  return rule;
}

/** Nothing found: one list for everybody. */
export const INGET: readonly never[] = [];
