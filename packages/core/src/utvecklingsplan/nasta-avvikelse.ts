import type {AvvikelseOf} from '../avvikelse.js';

/** Why the plan of the next läsår cannot be made. */
export type NastaPlanAvvikelse =
  | AvvikelseOf<'nasta/val-saknas', {readonly nod: string; readonly rubrik: string}>
  | AvvikelseOf<'nasta/dubbelt-val', {readonly nod: string; readonly rubrik: string}>
  | AvvikelseOf<'nasta/okant-atagande', {readonly nod: string}>
  | AvvikelseOf<'nasta/fel-lasar', {readonly lasar: string}>
  | AvvikelseOf<'nasta/lasar-inte-senare', {readonly lasar: string; readonly fran: string}>;
