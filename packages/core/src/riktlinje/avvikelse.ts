import type {AvvikelseOf} from '../avvikelse.js';

/** What an id can be the id of. */
export type Hanvisning = 'niva' | 'roll' | 'dokument' | 'aktivitet' | 'fas' | 'kvalitetsdimension' | 'skolform';

/** The kinds of activity that a part of the guideline asks for. */
export type Aktivitetskrav = 'dialog' | 'matning' | 'mote';

/** What can be wrong with a guideline whose shape is right. */
export type RiktlinjeRegelavvikelse =
  | AvvikelseOf<'riktlinje/id-dubbelt', {id: string}>
  | AvvikelseOf<'riktlinje/id-okant', {id: string; slag: Hanvisning}>
  | AvvikelseOf<'riktlinje/fel-slag', {id: string; slag: Aktivitetskrav}>
  | AvvikelseOf<'riktlinje/ingen-sadan-dag', {dag: number; manad: number}>
  | AvvikelseOf<'riktlinje/for-manga-veckor', {antal: number; hogst: number}>
  /** `startManad`: the month in which the year of the rule begins. */
  | AvvikelseOf<'riktlinje/mellan-bakvant', {startManad: number}>
  | AvvikelseOf<'riktlinje/planregler-utan-plan'>
  | AvvikelseOf<'riktlinje/for-manga-malomraden', {antal: number; hogst: number}>
  | AvvikelseOf<'riktlinje/version-utan-beslut', {version: string}>
  | AvvikelseOf<'riktlinje/cirkel', {id: string}>
  | AvvikelseOf<'riktlinje/intervall-bakvant', {fran: number | string; till: number | string}>;
