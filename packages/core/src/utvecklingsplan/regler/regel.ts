import type {AvvikelseNiva} from '../../avvikelse.js';
import type {Datum, NamngivenPeriod} from '../../kalender/index.js';
import type {PlanAvvikelse} from '../avvikelse.js';
import type {PlanCommand} from '../command.js';
import type {Noder} from '../nod.js';
import type {Plats} from '../plats.js';
import type {Planregler, Regelmiljo} from '../regelmiljo.js';
import type {Atagande, Malomrade, Planlage, Uppfoljning, Utvecklingsplan} from '../schema.js';
import type {Nodstatus} from '../status.js';

/** What a rule can be about. */
export interface Plandelar extends Noder {
  readonly plan: Utvecklingsplan;
  readonly uppfoljning: Uppfoljning;
}

/** The code of a rule: that of the finding it gives. */
export type Regelkod = PlanAvvikelse['kod'];

/**
 * What every rule may read beside the part that it is about; made once for a plan. What is found in an åtagande is
 * remembered for as long as all of this says the same (`minne.ts`), so what is put here is to be easy to compare.
 */
export interface Sammanhang {
  /** The guideline's words for the links; without a word there is no such link, and nothing asks for it. */
  readonly ord: Planregler['effektkedja'];
  /** The section of the guideline that the rules stand in. */
  readonly avsnitt: string;
  readonly idag: Datum;
  /** What was followed up on this day or before deserves a new follow-up. */
  readonly langeSedan: Datum;
  readonly lasar: NamngivenPeriod;
  readonly lage: Planlage;
  readonly platser: ReadonlyMap<string, Plats>;
  readonly status: ReadonlyMap<string, Nodstatus>;
  /** The ids of the effects that a result says that it contributes to. */
  readonly lankade: ReadonlySet<string>;
}

/** What a rule about the plan, an area or a follow-up may read too: all there is. */
export interface Granskning extends Sammanhang {
  readonly plan: Utvecklingsplan;
  readonly miljo: Regelmiljo;
  /** The areas that have the name of one before them. */
  readonly dubbletter: ReadonlySet<Malomrade>;
  /** The ids of the follow-ups, and where in the log the first with each stands. */
  readonly logg: ReadonlyMap<string, number>;
}

/** Where a part stands. */
export interface Omgivning<Slag extends keyof Plandelar = keyof Plandelar> {
  readonly slag: Slag;
  /** The id of the area that it stands in: what else an area holds is no matter of what stands in it. */
  readonly malomrade: string | undefined;
  readonly atagande: Atagande | undefined;
  /** Is it the first with its id? A command reaches only the first. */
  readonly forsta: boolean;
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
  /** A law, or `riktlinjen` for the section that the plan's rules stand in; undefined where only good sense asks. */
  readonly kalla: string | undefined;
  /** Does it hold for what has been ended too? What has been ended is not asked for more. */
  readonly avenAvslutade: boolean;
  // A method, so that a rule about activities, or one that reads the whole plan, may stand in a list of rules.
  find(del: Plandelar[keyof Plandelar], sammanhang: Sammanhang, omgivning: Omgivning): readonly FyndOf[];
}

interface RegelOf<Slag extends keyof Plandelar, Kod extends Regelkod, Lasbart> {
  readonly kod: Kod;
  readonly niva: AvvikelseNiva;
  readonly galler: readonly Slag[];
  readonly kalla?: string;
  readonly avenAvslutade?: boolean;
  find(del: Plandelar[Slag], lasbart: Lasbart, omgivning: Omgivning<Slag>): readonly Fynd<Kod>[];
}

/** A rule whose parameters are held to those of its code, and whose part is held to what it is about. */
export function regel<const Slag extends keyof Plandelar, const Kod extends Regelkod>(
  rule: RegelOf<Slag, Kod, Sammanhang>,
): Regel {
  return create(rule);
}

/** A rule that reads the whole plan. What stands in an åtagande has none: what is said of it is remembered. */
export function planregel<const Slag extends 'plan' | 'malomrade' | 'uppfoljning', const Kod extends Regelkod>(
  rule: RegelOf<Slag, Kod, Granskning>,
): Regel {
  return create(rule);
}

/** With every field in every rule: thousands of parts are held against each, and rules of one shape are read faster. */
function create<Slag extends keyof Plandelar, Kod extends Regelkod, Lasbart extends Sammanhang>({
  kod,
  niva,
  galler,
  kalla,
  avenAvslutade = false,
  find,
}: RegelOf<Slag, Kod, Lasbart>): Regel {
  return {kod, niva, galler, kalla, avenAvslutade, find};
}

/** Nothing found: one list for everybody. */
export const INGET: readonly never[] = [];
