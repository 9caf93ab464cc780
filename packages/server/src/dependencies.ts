import type {Arsperiod, Datum, Kalenderdata} from '@vetlanda/ska-core/kalender';
import type {Riktlinje} from '@vetlanda/ska-core/riktlinje';
import type {Hono} from 'hono';
import type {HtmlEscapedString} from 'hono/utils/html';
import type {Files} from './files/file.js';
import type {Problem} from './problem/problem.js';

/** Pages for people, mounted beside the API. */
export interface Pages {
  readonly routes: Hono;
  /** The page that tells a reader what went wrong. */
  renderProblem(problem: Problem): HtmlEscapedString | Promise<HtmlEscapedString>;
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
  /** Told of every bug that became a 500, with the number that the reader saw. */
  readonly reportError?: (error: unknown, arende: string) => void;
}
