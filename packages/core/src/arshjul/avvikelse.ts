import type {AvvikelseOf} from '../avvikelse.js';
import type {Datum} from '../kalender/index.js';

/** What deserves a look in a year, or is wrong in a change to it. `aktivitet` is an activity's id. */
export type ArshjulAvvikelse =
  | AvvikelseOf<'matning/moter-lov', {aktivitet: string; titel: string; lov: string; start: Datum; slut: Datum}>
  | AvvikelseOf<'aktivitet/utan-skoldag', {aktivitet: string; titel: string}>
  /** Dates outside what the rule allows; not used where they would take the activity away from its year. */
  | AvvikelseOf<
      'aktivitet/flyttad-utanfor',
      {aktivitet: string; titel: string; start: Datum; slut: Datum; anvands: boolean}
    >
  | AvvikelseOf<'aktivitet/langt-flyttad', {titel: string; fran: Datum; till: Datum}>
  | AvvikelseOf<'arshjul/roda-dagar-okanda', {ar: string; fran: number; till: number}>
  | AvvikelseOf<'egen/for-manga', {hogst: number}>
  | AvvikelseOf<'aktivitet/okand', {id: string}>
  | AvvikelseOf<'aktivitet/datum-bakvanda', {start: Datum; slut: Datum}>
  /** `manader`: the months of a series that get no day; empty when the whole year does. */
  | AvvikelseOf<'aktivitet/ingen-dag', {titel: string; ar: string; manader: readonly number[]}>
  | AvvikelseOf<'aktivitet/ankare-saknas', {titel: string; ankare: string; avstangd: boolean}>
  | AvvikelseOf<'aktivitet/termin-saknas', {titel: string; termin: string; ar: string; finns: readonly string[]}>
  | AvvikelseOf<'egen/id-dubbelt', {id: string}>
  | AvvikelseOf<'egen/niva-okand', {titel: string; niva: string}>;
