import type {AvvikelseOf, SchemaAvvikelse} from '@vetlanda/ska-core';
import type {TabellAvvikelse} from '@vetlanda/ska-core/tld';

/** What can be wrong with a table of units. `path` is row and column: `/3/namn`; row 1 has the headings. */
export type OrganisationAvvikelse =
  | TabellAvvikelse
  | SchemaAvvikelse
  | AvvikelseOf<'organisation/for-manga-rader', {hogst: number}>
  | AvvikelseOf<'organisation/okand-kolumn', {rubrik: string; kanda: string}>
  | AvvikelseOf<'organisation/kolumn-dubbel', {rubrik: string}>
  | AvvikelseOf<'organisation/saknar-kolumn', {rubrik: string}>
  | AvvikelseOf<'organisation/for-manga-celler'>
  | AvvikelseOf<'organisation/id', {id: string}>
  | AvvikelseOf<'organisation/namn'>
  | AvvikelseOf<'organisation/dubbel', {id: string; rad: number}>
  | AvvikelseOf<'organisation/slag', {slag: string}>
  | AvvikelseOf<'organisation/slag-andras', {id: string; slag: string}>
  | AvvikelseOf<'organisation/kommunen'>
  | AvvikelseOf<'organisation/hor-till', {varde: string}>
  | AvvikelseOf<'organisation/hor-till-flera', {varde: string}>
  | AvvikelseOf<'organisation/skolform', {varde: string; kanda: string}>
  | AvvikelseOf<'organisation/dag', {varde: string}>
  | AvvikelseOf<'organisation/avslutad', {id: string; till: string}>
  | AvvikelseOf<'organisation/senare-andring', {id: string; fran: string}>
  | AvvikelseOf<'organisation/bakvand', {fran: string; till: string}>
  | AvvikelseOf<'organisation/fel-overordnad', {id: string}>
  | AvvikelseOf<'organisation/i-ring', {id: string}>
  | AvvikelseOf<'organisation/overordnad-saknas', {id: string; overordnad: string; dag: string}>;
