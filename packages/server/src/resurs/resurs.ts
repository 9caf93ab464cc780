import type {Datum} from '@vetlanda/ska-core/kalender';
import type {Riktlinje} from '@vetlanda/ska-core/riktlinje';
import type {Context} from 'hono';
import type {Dependencies, Serverdel} from '../dependencies.js';
import type {Harkomst} from '../ratt/find-roll.js';
import type {Ratt} from '../ratt/ratter.js';
import type {Identitet, Roll} from '../ratt/roll.js';

/** What a resource answers for: a method at a path, who may, what comes in and what goes out. OpenAPI is made from it. */
export type Resurs = OppenResurs | SkyddadResurs;

/** A resource for anybody. */
interface OppenResurs extends Resursbeskrivning {
  readonly krav: 'oppen';
  answer(anrop: Anrop): Response | Promise<Response>;
}

/** A resource for those who are signed in, or only for those who have a right where they ask. */
export interface SkyddadResurs extends Resursbeskrivning {
  readonly krav: Ratt | 'inloggad';
  answer(anrop: BehorigtAnrop): Response | Promise<Response>;
}

/** What every resource says of itself. */
export interface Resursbeskrivning {
  readonly metod: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** With parameters as `:enhet`. The one named `enhet` is where the right is asked for; without it, the municipality. */
  readonly vag: `/${string}`;
  /** What it does, in a Swedish sentence without a full stop. */
  readonly gor: string;
  readonly kropp?: Kropp;
  /** Parameters after the question mark, with what they are. */
  readonly fraga?: Readonly<Record<string, string>>;
  /** Takes If-Match or If-None-Match: * (428 without). */
  readonly villkor?: true;
  /** What it answers is shown once and kept nowhere: no Idempotency-Key makes it come again. */
  readonly visasEnGang?: true;
  /** What comes out, by status, beside problems. */
  readonly svar: Readonly<Record<number, Svarsbeskrivning>>;
}

/** What comes in. It is read as text, and by the same functions of the core as in the browser. */
export interface Kropp {
  readonly typ: 'application/json' | 'text/csv' | 'text/plain';
  /** More than this is refused before it is read. Bytes. */
  readonly hogst: number;
  /** The name of its shape among OpenAPI's schemas. */
  readonly schema?: string;
}

/** What goes out. */
export interface Svarsbeskrivning {
  readonly om: string;
  readonly typ?: string;
  readonly schema?: string;
}

/** A request that is being answered. */
export interface Anrop {
  readonly c: Context;
  readonly del: Serverdel;
  readonly idag: Datum;
  /** What holds until an administrator has saved something else. */
  readonly forvald: Forvald;
  /** What came in; empty where nothing is taken. */
  readonly kropp: string;
  /** The revision that was read before writing: 0 when there was none, and where `villkor` is not set. */
  readonly bas: number;
}

/** The guideline and the calendar that the server was started with. */
interface Forvald {
  readonly riktlinje: Riktlinje;
  readonly kalenderdata: Dependencies['kalenderdata'];
}

/** A request from somebody who may. */
export interface BehorigtAnrop extends Anrop {
  readonly identitet: Identitet;
  /** The role in which they may. */
  readonly roll: Roll;
  /** Where the right was asked for. */
  readonly enhet: string;
  /** That unit and all that it belongs to, itself first. */
  readonly harkomst: Harkomst;
}
