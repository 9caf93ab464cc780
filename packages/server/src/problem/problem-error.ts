import type {ProblemAvvikelse} from './problem.js';
import type {ProblemtypId} from './problemtyp.js';

/** Thrown by a route that cannot answer; `createApp` turns it into a problem, so that no route builds error bodies. */
export class ProblemError extends Error {
  readonly typ: ProblemtypId;
  readonly avvikelser: readonly ProblemAvvikelse[] | undefined;
  /** Headers that go with the answer, such as `Allow`. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    typ: ProblemtypId,
    options: {
      readonly avvikelser?: readonly ProblemAvvikelse[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(typ);
    this.name = 'ProblemError';
    this.typ = typ;
    this.avvikelser = options.avvikelser;
    this.headers = options.headers ?? {};
  }
}
