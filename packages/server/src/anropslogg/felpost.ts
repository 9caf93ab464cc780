/** A bug as it is written in the log: where it was, never what it was about. */
export interface Felpost {
  readonly slag: 'fel';
  /** The number that the reader saw. */
  readonly arende: string;
  readonly namn: string;
  /** The code of the database or of Node, where there is one. */
  readonly kod?: string;
  /** The places in the program, innermost first. */
  readonly var: readonly string[];
}

/**
 * What may be written of an error. Its message is left out, for a database repeats values in it and a parser what it could
 * not read.
 */
export function createFelpost(error: unknown, arende: string): Felpost {
  if (!(error instanceof Error)) return {slag: 'fel', arende, namn: typeof error, var: []};
  const kod =
    'code' in error && typeof error.code === 'string' && /^\w{1,40}$/.test(error.code) ? error.code : undefined;
  return {slag: 'fel', arende, namn: error.constructor.name, ...(kod === undefined ? {} : {kod}), var: placesOf(error)};
}

function placesOf({stack = '', message}: Error): readonly string[] {
  // The message stands before the places, and may have lines that look like one.
  const after = stack.indexOf(message) < 0 ? stack : stack.slice(stack.indexOf(message) + message.length);
  return after
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 20);
}
