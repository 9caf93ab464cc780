import type {AvvikelseOf} from '../avvikelse.js';
import type {Datum} from '../kalender/index.js';
import type {PlanCommand} from './command.js';
import type {Nodslag} from './nod.js';

/** A finding of a plan's rules: where, and the command that mends it where there is one. */
type Planregel<Kod extends string, Params extends object = Record<never, never>> = AvvikelseOf<Kod, Params> & {
  /** The node or the follow-up that it is about, `''` for the plan as a whole. */
  readonly nod: string;
  /** The field to look at. */
  readonly falt?: string;
  readonly atgard?: PlanCommand;
};

/**
 * What the rules of a plan can find. A parameter with the name of a link (`malomrade`, `atagande`, `effekt`, `aktivitet`,
 * `aktivitetResultat`) is the guideline's own word for it.
 */
export type PlanAvvikelse =
  // What the guideline demands.
  | Planregel<'malomrade/obligatoriskt-saknas', {readonly namn: string; readonly malomrade: string}>
  /** `obligatoriska`: the areas that come beside those that were counted; none where they count like the others. */
  | Planregel<
      'malomrade/for-manga',
      {
        readonly antal: number;
        readonly hogst: number;
        readonly obligatoriska: readonly string[];
        readonly malomrade: string;
      }
    >
  | Planregel<'malomrade/dubbelt', {readonly namn: string}>
  /** `atagande`: the word for what is limited; that for an aktivitet where the chain has no åtaganden. */
  | Planregel<
      'atagande/for-manga',
      {readonly antal: number; readonly hogst: number; readonly namn: string; readonly atagande: string}
    >
  // What makes the document unusable.
  | Planregel<'nod/id-dubbelt', {readonly id: string}>
  /** `ord`: the guideline's word for the kind. */
  | Planregel<'nod/utan-namn', {readonly slag: Nodslag; readonly ord: string}>
  | Planregel<'aktivitet/datum-bakvanda', {readonly rubrik: string; readonly start: Datum; readonly slut: Datum}>
  /** `text`: that of the result with the link; `effekt`: the word for what it should lead to. */
  | Planregel<'lank/mal-saknas', {readonly text: string; readonly effekt: string}>
  | Planregel<'uppfoljning/mal-saknas', {readonly datum: Datum}>
  // Links of the chain that are not there yet.
  | Planregel<'malomrade/saknar-atagande', {readonly namn: string; readonly atagande: string}>
  | Planregel<'atagande/saknar-effekt', {readonly rubrik: string; readonly effekt: string}>
  /** About the area, with its name, where the chain has no åtaganden. */
  | Planregel<'atagande/saknar-aktivitet', {readonly rubrik: string; readonly aktivitet: string}>
  | Planregel<'aktivitet/saknar-resultat', {readonly rubrik: string; readonly aktivitetResultat: string}>
  | Planregel<'aktivitet/saknar-ansvar', {readonly rubrik: string}>
  | Planregel<'effekt/utan-resultat', {readonly text: string; readonly aktivitetResultat: string}>
  | Planregel<'aktivitet/utanfor-lasar', {readonly rubrik: string; readonly lasar: string}>
  | Planregel<'plan/saknar-orsaksanalys'>
  | Planregel<'plan/saknar-medverkan'>
  | Planregel<'plan/saknar-inflytande'>
  // What deserves a thought.
  | Planregel<'aktivitet/ej-uppfoljd', {readonly rubrik: string; readonly veckor: number; readonly sedan: Datum}>
  | Planregel<'plan/snart-dialog', {readonly titel: string; readonly datum: Datum; readonly dagar: number}>
  | Planregel<'text/process-i-effekt', {readonly ord: string}>
  | Planregel<'text/oklar-aktor', {readonly ord: string}>
  | Planregel<'text/mojlig-personuppgift', {readonly slag: 'personnummer' | 'telefon' | 'e-post' | 'namngiven-elev'}>;

/** Why a command cannot be carried out. */
export type CommandAvvikelse =
  | AvvikelseOf<'kommando/okand-nod', {readonly id: string}>
  | AvvikelseOf<'kommando/id-finns', {readonly id: string}>
  | AvvikelseOf<'kommando/fel-plats', {readonly slag: Nodslag}>
  | AvvikelseOf<'kommando/okant-falt', {readonly falt: string}>
  | AvvikelseOf<'kommando/fel-varde', {readonly falt: string}>
  | AvvikelseOf<'kommando/har-uppfoljning', {readonly namn: string; readonly antal: number}>
  | AvvikelseOf<'kommando/last', {readonly lage: string}>
  | AvvikelseOf<'kommando/fel-lage', {readonly fran: string; readonly till: string}>
  | AvvikelseOf<'kommando/bara-sista'>
  | AvvikelseOf<'kommando/for-manga', {readonly hogst: number}>;
