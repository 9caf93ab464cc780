import {findProblemtyp, type Problem, ProblemError, type ProblemtypId} from '@vetlanda/ska-server';
import type {Context, Hono} from 'hono';

/** Asks the API as the visitor of a page: the same rights and the same words, in one place. */
export interface Api {
  /** What a resource says; throws the problem that it answers with. */
  read<T>(c: Context, path: Apivag): Promise<T>;
  /** The same, or undefined where there is nothing yet (404) or it is not for this visitor (403). */
  find<T>(c: Context, path: Apivag): Promise<T | undefined>;
  /**
   * Sends something, and gives back what was answered, so that a form can be shown again with what was wrong. Throws where
   * the visitor may not: no form helps then.
   */
  send<T>(c: Context, anrop: Apianrop): Promise<Apisvar<T>>;
}

type Apivag = `/api/${string}`;

/** What is sent. */
interface Apianrop {
  readonly metod: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly path: Apivag;
  readonly body?: string;
  /** What the body is. */
  readonly typ?: 'application/json' | 'text/csv';
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came back: an answer with its ETag, or the problem. */
export type Apisvar<T> =
  | {readonly ok: true; readonly value: T; readonly etag: string | undefined; readonly location: string | undefined}
  | {readonly ok: false; readonly problem: Apiproblem};

/** A problem with what goes beside it, such as the document that stood in the way. */
export type Apiproblem = Problem & Readonly<Record<string, unknown>>;

/** Says who asks, and from where: the API itself refuses what another site's page sends. */
const FORWARDED = ['Cookie', 'Origin', 'Sec-Fetch-Site'] as const;

/** The API of an app that may not be made yet when the pages are. */
export function createApi(app: () => Hono): Api {
  const ask = (c: Context, {metod, path, body, typ, headers}: Apianrop): Response | Promise<Response> => {
    const all = new Headers(headers);
    for (const name of FORWARDED) {
      const value = c.req.header(name);
      if (value !== undefined) all.set(name, value);
    }
    if (typ !== undefined) all.set('Content-Type', typ);
    // The whole address: an origin is compared with the one that the visitor has asked.
    return app().request(new URL(path, c.req.url), {
      method: metod,
      headers: all,
      ...(body === undefined ? {} : {body}),
    });
  };
  return {
    async read<T>(c: Context, path: Apivag): Promise<T> {
      const response = await ask(c, {metod: 'GET', path});
      if (!response.ok) throw toError(await readProblem(response));
      return (await response.json()) as T;
    },
    async find<T>(c: Context, path: Apivag): Promise<T | undefined> {
      const response = await ask(c, {metod: 'GET', path});
      if (response.status === 404 || response.status === 403) return undefined;
      if (!response.ok) throw toError(await readProblem(response));
      return (await response.json()) as T;
    },
    async send<T>(c: Context, anrop: Apianrop): Promise<Apisvar<T>> {
      const response = await ask(c, anrop);
      if (!response.ok) {
        const problem = await readProblem(response);
        if (problem.status === 401 || problem.status === 403) throw toError(problem);
        return {ok: false, problem};
      }
      const text = await response.text();
      return {
        ok: true,
        value: (text === '' ? undefined : JSON.parse(text)) as T,
        etag: response.headers.get('ETag') ?? undefined,
        location: response.headers.get('Location') ?? undefined,
      };
    },
  };
}

async function readProblem(response: Response): Promise<Apiproblem> {
  return (await response.json()) as Apiproblem;
}

function toError({type, avvikelser}: Problem): ProblemError {
  const id = type.replace('/problem/', '');
  // What no page knows is a fault of the program.
  if (findProblemtyp(id) === undefined) throw new Error(`The API answers with an unknown problem: ${type}`);
  return new ProblemError(id as ProblemtypId, avvikelser === undefined ? {} : {avvikelser});
}
