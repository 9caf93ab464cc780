import {type ProblemtypId, problemtyper} from './problemtyp.js';

/** One finding about a request, with its sentence, as it stands in a problem's `avvikelser`. */
export interface ProblemAvvikelse {
  readonly kod: string;
  /** JSON Pointer into the query seen as an object: `/lasar`. */
  readonly path: string;
  readonly mening: string;
}

/** The body of an `application/problem+json` answer (RFC 9457). */
export interface Problem {
  /** A path on this server that explains the kind of problem. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The path that was asked for. */
  readonly instance: string;
  readonly avvikelser?: readonly ProblemAvvikelse[];
  /** The number under which the error stands in the server's own log; only for status 500. */
  readonly arende?: string;
}

/** What a route knows about a problem; `createProblem` adds what the type says. */
export interface ProblemInput {
  readonly typ: ProblemtypId;
  readonly instance: string;
  readonly avvikelser?: readonly ProblemAvvikelse[];
  readonly arende?: string;
}

/** The whole problem: the type's title, status and advice, or the findings' own sentences where there are any. */
export function createProblem({typ, instance, avvikelser, arende}: ProblemInput): Problem {
  const {status, titel, rad} = problemtyper[typ];
  return {
    type: `/problem/${typ}`,
    title: titel,
    status,
    detail: avvikelser === undefined ? rad : avvikelser.map(({mening}) => mening).join(' '),
    instance,
    ...(avvikelser === undefined ? {} : {avvikelser}),
    ...(arende === undefined ? {} : {arende}),
  };
}
