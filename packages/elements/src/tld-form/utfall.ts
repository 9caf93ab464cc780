import type {Klocka} from '../utkast/klocka.js';

/** How a try to send went: acknowledged; to be tried again; refused because the round is closed; refused for good. */
export type Utfall = 'skickad' | 'senare' | 'stangd' | 'nekad';

/** What an error of the host may say of why nothing was received. */
interface Sandfel {
  /** Status of the answer, where there was one. */
  readonly status?: unknown;
  /** The server's word for why: `stangd` when the round is closed. Any other says that a new try is of no use. */
  readonly kod?: unknown;
}

/** Too slow, too early, too many: a 4xx that says nothing of what was sent. */
const OVERGAENDE: readonly unknown[] = [408, 425, 429];

/**
 * What an error means. An answer of 4xx, but for 408, 425 and 429, is for good; so is a `kod` without a status. All else,
 * such as a lost network or a server that fails, is worth a new try.
 */
export function utfallOf(error: unknown): Exclude<Utfall, 'skickad'> {
  const {status, kod} = (typeof error === 'object' && error !== null ? error : {}) as Sandfel;
  const forGott =
    typeof status === 'number'
      ? status >= 400 && status < 500 && !OVERGAENDE.includes(status)
      : typeof kod === 'string';
  if (!forGott) return 'senare';
  return kod === 'stangd' ? 'stangd' : 'nekad';
}

/** A try that nobody answers is given up after so long, milliseconds. */
const TALAMOD = 30_000;

/** One try: how it went, whatever it does, and in the end also when nobody answers. */
export async function trySend(send: () => Promise<unknown>, klocka: Klocka): Promise<Utfall> {
  return new Promise((resolve) => {
    const stop = klocka.after(TALAMOD, () => resolve('senare'));
    const end = (utfall: Utfall): void => {
      stop();
      resolve(utfall);
    };
    send().then(
      () => end('skickad'),
      (error: unknown) => end(utfallOf(error)),
    );
  });
}
