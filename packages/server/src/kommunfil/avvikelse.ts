import type {AvvikelseOf, SchemaAvvikelse} from '@vetlanda/ska-core';

/** What can be wrong with a file of a municipality, beside its shape. `path` points into the file. */
export type KommunfilRegelavvikelse =
  | AvvikelseOf<'kommunfil/fel-format', {format: string}>
  | AvvikelseOf<'kommunfil/nyare-format', {version: number; last: number}>
  | AvvikelseOf<'kommunfil/inte-en-kommun', {antal: number}>
  | AvvikelseOf<'kommunfil/dubbel', {id: string}>
  | AvvikelseOf<'kommunfil/okand-enhet', {enhet: string}>
  | AvvikelseOf<'kommunfil/fel-overordnad', {enhet: string}>
  | AvvikelseOf<'kommunfil/i-ring', {enhet: string}>
  | AvvikelseOf<'kommunfil/perioder', {enhet: string}>
  | AvvikelseOf<'kommunfil/inte-json'>
  | AvvikelseOf<'kommunfil/lasar', {slag: string}>
  /** What the reader of that kind of document says of it; `mening` is a sentence. */
  | AvvikelseOf<'kommunfil/innehall', {mening: string}>
  | AvvikelseOf<'kommunfil/overbokad', {dialogtid: string}>
  | AvvikelseOf<'kommunfil/bakvand', {fran: string; till: string}>
  | AvvikelseOf<'kommunfil/annan-utgava'>
  | AvvikelseOf<'kommunfil/andrad-utgava'>
  /** What is to be filled is not empty. */
  | AvvikelseOf<'kommunfil/inte-tom'>
  | AvvikelseOf<'kommunfil/omgang-upptagen', {omgang: string}>;

/** All that can be wrong with a file of a municipality. */
export type KommunfilAvvikelse = KommunfilRegelavvikelse | SchemaAvvikelse;
