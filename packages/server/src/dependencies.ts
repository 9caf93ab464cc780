import type {Arsperiod, Datum, Kalenderdata} from '@vetlanda/ska-core/kalender';
import type {Riktlinje} from '@vetlanda/ska-core/riktlinje';
import type {Hono} from 'hono';
import type {HtmlEscapedString} from 'hono/utils/html';
import type {Loggpost} from './anropslogg/loggpost.js';
import type {Databas} from './db/databas.js';
import type {Hinkmatt} from './db/tld/hinkar.js';
import type {Files} from './files/file.js';
import type {Hemlighet} from './inloggning/hemlighet.js';
import type {Inloggning} from './inloggning/inloggning.js';
import type {Problem} from './problem/problem.js';

/** Pages for people, mounted beside the API. */
export interface Pages {
  readonly routes: Hono;
  /** The page that tells a reader what went wrong. */
  renderProblem(problem: Problem): HtmlEscapedString | Promise<HtmlEscapedString>;
}

/** How fast answers, and guesses at codes, may come in. */
export interface Insamling {
  /** Of each box: a school answers in five minutes, and a program that stuffs it does not get far. */
  readonly urna: Hinkmatt;
  /** Codes that were typed and do not exist, of the whole municipality. */
  readonly gissning: Hinkmatt;
}

/** What the app needs to store, to know who asks, and to take in answers. */
export interface Serverdel {
  readonly db: Databas;
  /** Whose data this server shows; every row has it. */
  readonly huvudman: string;
  readonly hemlighet: Hemlighet;
  /** The instant it is; only sessions and buckets ask for more than the day. */
  readonly nu: () => Date;
  /** Is it reached over https? Then cookies say so. */
  readonly saker: boolean;
  readonly inloggning: Inloggning;
  /** How fast answers may come in; `DEFAULT_INSAMLING` unless given. */
  readonly insamling?: Insamling;
  /** Other origins whose pages may read and write as a visitor who is signed in here. */
  readonly ursprung: readonly string[];
}

/** Everything the app needs from outside. It opens nothing and reads no clock by itself. */
export interface Dependencies {
  /** The day it is, where the schools are. */
  readonly today: () => Datum;
  /** The guidelines served, with unique ids; the first one is the default. */
  readonly riktlinjer: readonly [Riktlinje, ...Riktlinje[]];
  /** The calendar of a guideline's huvudman round a school year. */
  readonly kalenderdata: (riktlinje: Riktlinje, lasar: Arsperiod) => Kalenderdata;
  /** Files to serve, by path; none unless given. */
  readonly files?: Files;
  readonly pages?: Pages;
  /** Store, sign-in and rounds; without it the app shows guidelines, calendars and pages alone. */
  readonly server?: Serverdel;
  /** Takes a line for each request that has been answered. There is nothing of a person in it. */
  readonly log?: (rad: Loggpost) => void;
  /** Is the server about to stop? Then `/redo` says so. */
  readonly closing?: () => boolean;
  /** Told of every bug that became a 500, with the number that the reader saw. */
  readonly reportError?: (error: unknown, arende: string) => void;
}
