import type {ArshjulAnpassning} from '@vetlanda/ska-core/arshjul';
import {addDays} from '@vetlanda/ska-core/kalender';
import {createUnderlag, IDAG, matchSokord, SOKORD} from './data.ts';

/** An event as FullCalendar takes it: the day after the last, where we count the last. */
export interface CalendarEvent {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
}

/** The same activities for both calendars, as plain data that can be sent to a page. */
export interface PageData {
  readonly idag: string;
  readonly lasar: string;
  /** First day of the year. */
  readonly start: string;
  readonly anpassning: ArshjulAnpassning;
  readonly events: readonly CalendarEvent[];
  readonly sokord: string;
  /** Ids of those that the search word leaves out. */
  readonly outside: readonly string[];
}

/** A year of `antal` activities for a page. */
export function createPageData(antal: number): PageData {
  const underlag = createUnderlag(antal);
  const {arshjul, anpassning} = underlag;
  const inside = new Set(matchSokord(underlag).map(({id}) => id));
  return {
    idag: IDAG,
    lasar: arshjul.ar.label,
    start: arshjul.ar.start,
    anpassning,
    events: arshjul.aktiviteter.map(({id, titel, start, slut}) => ({id, title: titel, start, end: addDays(slut, 1)})),
    sokord: SOKORD,
    outside: arshjul.aktiviteter.filter(({id}) => !inside.has(id)).map(({id}) => id),
  };
}
