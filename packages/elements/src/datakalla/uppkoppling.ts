import type {Klocka} from '../utkast/klocka.js';
import type {Svar, Svarsskal} from './svar.js';

/** How long an answer is waited for, milliseconds. */
const TALAMOD = 30_000;
/** A browser lets what is sent when the page is left be at most 64 KiB. */
const LEVER_KVAR = 60_000;

/** How something is asked. */
interface Fraga {
  readonly metod: 'GET' | 'PUT' | 'POST';
  readonly kropp?: unknown;
  readonly huvuden?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** The way to one server: the only place that calls `fetch`. It never throws; what went wrong is in the answer. */
export class Uppkoppling {
  readonly #bas: string;
  readonly #klocka: Klocka;
  /** `omit`: whoever asks is not to be known. */
  readonly #credentials: RequestCredentials;

  constructor(bas: string, klocka: Klocka, credentials: RequestCredentials = 'include') {
    this.#bas = bas;
    this.#klocka = klocka;
    this.#credentials = credentials;
  }

  /** The same server, without saying who asks or from which page. */
  get okand(): Uppkoppling {
    return new Uppkoppling(this.#bas, this.#klocka, 'omit');
  }

  get(vag: string, signal?: AbortSignal): Promise<Svar> {
    return this.#ask(vag, {metod: 'GET', ...(signal === undefined ? {} : {signal})});
  }

  /** Saves what was changed from the revision `bas`; undefined for what the server has never had. */
  put(vag: string, kropp: unknown, bas: string | undefined): Promise<Svar> {
    const villkor: Record<string, string> = bas === undefined ? {'If-None-Match': '*'} : {'If-Match': `"${bas}"`};
    return this.#ask(vag, {metod: 'PUT', kropp, huvuden: villkor});
  }

  /** Sends something; with a key the server does it once, however often it is sent. */
  post(vag: string, kropp: unknown, nyckel?: string): Promise<Svar> {
    return this.#ask(vag, {
      metod: 'POST',
      kropp,
      ...(nyckel === undefined ? {} : {huvuden: {'Idempotency-Key': nyckel}}),
    });
  }

  async #ask(vag: string, {metod, kropp, huvuden, signal}: Fraga): Promise<Svar> {
    const stop = new AbortController();
    const abort = (): void => stop.abort();
    const late = this.#klocka.after(TALAMOD, abort);
    signal?.addEventListener('abort', abort);
    if (signal?.aborted === true) abort();
    try {
      const body = kropp === undefined ? undefined : JSON.stringify(kropp);
      const response = await fetch(this.#bas + vag, {
        method: metod,
        credentials: this.#credentials,
        ...(this.#credentials === 'omit' ? {referrerPolicy: 'no-referrer'} : {}),
        // A redirect is a sign-in in front of the server: its page is nothing to read.
        redirect: 'manual',
        signal: stop.signal,
        headers: {
          Accept: 'application/json',
          ...(body === undefined ? {} : {'Content-Type': 'application/json'}),
          ...huvuden,
        },
        ...(body === undefined ? {} : {body, keepalive: body.length < LEVER_KVAR}),
      });
      return await readSvar(response);
    } catch {
      return {ok: false, skal: 'natverk', status: undefined, kropp: undefined};
    } finally {
      late();
      signal?.removeEventListener('abort', abort);
    }
  }
}

async function readSvar(response: Response): Promise<Svar> {
  const {status} = response;
  if (response.type === 'opaqueredirect') return {ok: false, skal: 'inloggning', status: undefined, kropp: undefined};
  const text = await response.text();
  const isJson = /^application\/([\w.-]+\+)?json\b/i.test(response.headers.get('Content-Type') ?? '');
  const kropp = isJson ? parseJson(text) : undefined;
  if (!response.ok) return {ok: false, skal: skalOf(status), status, kropp};
  // A page where data should be is some other server's answer.
  if (text !== '' && kropp === undefined) return {ok: false, skal: 'fel', status, kropp};
  return {ok: true, kropp, revision: /^(?:W\/)?"(.*)"$/.exec(response.headers.get('ETag') ?? '')?.[1]};
}

function skalOf(status: number): Svarsskal {
  switch (status) {
    case 401:
      return 'inloggning';
    case 403:
      return 'behorighet';
    case 404:
      return 'finns-inte';
    case 409:
      return 'konflikt';
    case 410:
      return 'stangd';
    case 408:
    case 429:
    case 503:
    case 504:
      return 'natverk';
    default:
      return 'fel';
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The address of the server, without a slash at its end; undefined for one that is not of the web. */
export function readBas(src: string, sida: string): string | undefined {
  try {
    const {protocol, origin, pathname} = new URL(src === '' ? '/' : src, sida);
    if (protocol !== 'https:' && protocol !== 'http:') return undefined;
    return origin + pathname.replace(/\/+$/, '');
  } catch {
    return undefined;
  }
}
