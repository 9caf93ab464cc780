import type {AvvikelseOf} from '@vetlanda/ska-core';

/** What can be wrong with the query part of an address. `parameter` is the name as it stands in the address. */
export type FragaAvvikelse =
  | AvvikelseOf<'fraga/saknas', {parameter: string}>
  | AvvikelseOf<'fraga/flera-varden', {parameter: string}>
  | AvvikelseOf<'fraga/okand-riktlinje', {parameter: string; varde: string; kanda: readonly string[]}>
  | AvvikelseOf<'fraga/ogiltigt-lasar', {parameter: string; varde: string}>
  | AvvikelseOf<'fraga/lasar-utanfor', {parameter: string; varde: string; forsta: number; sista: number}>
  | AvvikelseOf<'fraga/ogiltig-dag', {parameter: string; varde: string}>
  | AvvikelseOf<'fraga/dag-utanfor', {parameter: string; varde: string; forsta: number; sista: number}>;
