import type {AvvikelseOf} from '../avvikelse.js';

/** What can be wrong with a guideline whose shape is right. */
export type RiktlinjeRegelavvikelse =
  | AvvikelseOf<'riktlinje/id-dubbelt', {id: string}>
  | AvvikelseOf<'riktlinje/id-okant', {id: string; slag: string}>
  | AvvikelseOf<'riktlinje/fel-slag', {id: string; slag: string}>
  | AvvikelseOf<'riktlinje/ingen-sadan-dag', {dag: number; manad: number}>
  | AvvikelseOf<'riktlinje/version-utan-beslut', {version: string}>
  | AvvikelseOf<'riktlinje/cirkel', {id: string}>
  | AvvikelseOf<'riktlinje/intervall-bakvant', {fran: number | string; till: number | string}>;
