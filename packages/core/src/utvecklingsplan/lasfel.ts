import type {AvvikelseOf} from '../avvikelse.js';
import type {SchemaAvvikelse} from '../schema-avvikelse.js';

/** Why a file cannot be opened as a plan. */
export type PlanLasfel =
  | AvvikelseOf<'plan/fel-format', {readonly format: string}>
  | AvvikelseOf<'plan/utan-version'>
  | AvvikelseOf<'plan/okand-version', {readonly version: number}>
  /** First of the errors when it was written by a newer version and what this one knows does not fit. */
  | AvvikelseOf<'plan/nyare-olasbar', {readonly version: number; readonly last: number}>
  | SchemaAvvikelse;

/** What deserves to be said about a plan that was opened. */
export type PlanAnmarkning =
  | AvvikelseOf<'plan/nyare', {readonly version: number; readonly last: number}>
  | AvvikelseOf<'plan/uppgraderad', {readonly fran: number; readonly till: number}>
  /** Two fields of an older file have become one name; the one that was unknown then has got another. */
  | AvvikelseOf<'plan/falt-bytt-namn', {readonly falt: string; readonly till: string}>
  | AvvikelseOf<'plan/okant-falt', {readonly falt: string}>
  /** A field whose name no program can hold safely, `__proto__`. */
  | AvvikelseOf<'plan/falt-utelamnat', {readonly falt: string}>;
