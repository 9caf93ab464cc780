import {type Problem, ProblemError, type ProblemtypId} from '@vetlanda/ska-server';
import type {Context, Hono} from 'hono';

/** Asks the API as the visitor of a page: the same rights and the same words, in one place. */
export interface Api {
  /** What a resource says; throws the problem that it answers with. */
  read<T>(c: Context, path: `/api/${string}`): Promise<T>;
  /** The same, or undefined where there is nothing yet (404) or it is not for this visitor (403). */
  find<T>(c: Context, path: `/api/${string}`): Promise<T | undefined>;
}

/** The API of an app that may not be made yet when the pages are. */
export function createApi(app: () => Hono): Api {
  const ask = (c: Context, path: string): Response | Promise<Response> =>
    app().request(path, {headers: {Cookie: c.req.header('Cookie') ?? ''}});
  return {
    async read<T>(c: Context, path: `/api/${string}`): Promise<T> {
      const response = await ask(c, path);
      if (!response.ok) throw await toProblem(response);
      return (await response.json()) as T;
    },
    async find<T>(c: Context, path: `/api/${string}`): Promise<T | undefined> {
      const response = await ask(c, path);
      if (response.status === 404 || response.status === 403) return undefined;
      if (!response.ok) throw await toProblem(response);
      return (await response.json()) as T;
    },
  };
}

async function toProblem(response: Response): Promise<ProblemError> {
  const {type} = (await response.json()) as Problem;
  return new ProblemError(type.replace('/problem/', '') as ProblemtypId);
}
