import type {Dagslag, Datum, Period} from '../kalender/index.js';
import type {Datumregel, Lank, Upplagg} from '../riktlinje/index.js';

/** What kind of thing an activity is. `egen` is a unit's own. */
export type AktivitetSlag = 'dialog' | 'matning' | 'dokument' | 'mote' | 'uppfoljning' | 'aterkoppling' | 'egen';

/** How it stands with an activity on a day. `passerad`: over, and nobody here keeps count of whether it was done. */
export type AktivitetStatus = 'klar' | 'forsenad' | 'pagar' | 'vantar' | 'kommande' | 'passerad';

/** An activity that a rule counted from, and the day it counted from. */
export interface Ankare {
  readonly mall: string;
  readonly titel: string;
  readonly datum: Datum;
}

/** What is advice rather than said by the guideline: only the day, or the whole activity. */
export type Rad = 'dag' | 'aktivitet';

/** One reason why an activity has the dates it has. */
export type Varfor =
  | {
      readonly typ: 'regel';
      readonly avsnitt: string;
      readonly regel: Datumregel;
      readonly rad?: Rad | undefined;
      readonly ankare: readonly Ankare[];
    }
  | {
      readonly typ: 'dagpolicy';
      readonly fran: Datum;
      readonly till: Datum;
      readonly orsak: Dagslag;
      /** True where the year has no school day left the way that the guideline says. */
      readonly omvand: boolean;
    }
  | {readonly typ: 'fore-aret'; readonly fran: Datum; readonly ar: string}
  | {readonly typ: 'flyttad'; readonly fran: Period}
  | {readonly typ: 'egen'};

/** Something to have ready for an activity; `aktivitet` is the id of the activity that makes it so, where there is one. */
export interface Infor {
  readonly titel: string;
  readonly tillstand: 'klar' | 'paborjad';
  readonly aktivitet?: string | undefined;
}

/**
 * One thing that happens, with real dates; both days are included. It is stored once and whole, also when it crosses
 * the edge of the year: what a view shows of it is cut at view time.
 */
export interface Aktivitet extends Period {
  /** `<mall>@<year>`, in a monthly series `<mall>@<year>:<month>`; an own activity's id. */
  readonly id: string;
  readonly mall?: string;
  readonly titel: string;
  readonly kortTitel?: string | undefined;
  readonly slag: AktivitetSlag;
  readonly niva: string;
  /** The days its rule allows. */
  readonly fonster: Period;
  /** Does it last all through its dates, or happen once within them? */
  readonly omfattning: 'period' | 'tillfalle';
  /** False for an occasion whose day is still open within its dates. */
  readonly bestamd: boolean;
  /** Ids of the levels that keep count of it: whose roles answer for it and, for a dialogue, who take part. */
  readonly ansvarNivaer: readonly string[];
  readonly varfor: readonly Varfor[];
  readonly beskrivning: string;
  readonly avsnitt?: string;
  /** Names of roles. */
  readonly ansvar: readonly string[];
  /** Names of roles. */
  readonly deltar: readonly string[];
  readonly infor: readonly Infor[];
  /** Ids of the activities that come before it. */
  readonly kraver: readonly string[];
  readonly upplagg?: Upplagg | undefined;
  readonly rad?: Rad | undefined;
  readonly egen: boolean;
  readonly lankar: readonly Lank[];
}
