import type {ProblemAvvikelse} from './problem.js';
import type {ProblemtypId} from './problemtyp.js';

/** Thrown by a route that cannot answer; `createApp` turns it into a problem, so that no route builds error bodies. */
export class ProblemError extends Error {
  readonly typ: ProblemtypId;
  readonly avvikelser: readonly ProblemAvvikelse[] | undefined;
  /** Headers that go with the answer, such as `Allow`. */
  readonly headers: Readonly<Record<string, string>>;

  /** What goes with the problem beside what RFC 9457 names, such as the document that stood in the way. */
  readonly tillagg: Readonly<Record<string, unknown>>;

  constructor(
    typ: ProblemtypId,
    options: {
      readonly avvikelser?: readonly ProblemAvvikelse[];
      readonly headers?: Readonly<Record<string, string>>;
      readonly tillagg?: Readonly<Record<string, unknown>>;
    } = {},
  ) {
    super(typ);
    this.name = 'ProblemError';
    this.typ = typ;
    this.avvikelser = options.avvikelser;
    this.headers = options.headers ?? {};
    this.tillagg = options.tillagg ?? {};
  }
}
