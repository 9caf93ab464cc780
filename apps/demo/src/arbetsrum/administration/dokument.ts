import type {Context} from 'hono';
import type {Api, Apiproblem, Apisvar} from '../api.js';

/** A document as it stands, with the ETag that it is saved on. */
export interface Dokument<T> {
  readonly innehall: T | undefined;
  /** Empty before anybody has saved it. */
  readonly etag: string;
}

/** A path of the API that keeps a document. */
export type Dokumentvag = `/api/enheter/${string}`;

/** Reads a document; one that nobody has saved has nothing in it. */
export async function loadDokument<T>(api: Api, c: Context, path: Dokumentvag): Promise<Dokument<T>> {
  const svar = await api.send<T>(c, {metod: 'GET', path});
  if (svar.ok) return {innehall: svar.value, etag: svar.etag ?? ''};
  if (svar.problem.status === 404) return {innehall: undefined, etag: ''};
  throw new Error(`A document could not be read: ${svar.problem.type}`);
}

/**
 * The document to write a part of: as it stands, where that part is what it was when the form was fetched. Undefined where
 * somebody has changed it since.
 */
export async function findGrund<T>(
  api: Api,
  c: Context,
  {path, dokument, etag}: {readonly path: Dokumentvag; readonly dokument: Dokument<T>; readonly etag: string},
  partOf: (innehall: T | undefined) => unknown,
): Promise<Dokument<T> | undefined> {
  if (dokument.etag === etag) return dokument;
  const revision = /^"(\d{1,9})"$/.exec(etag)?.[1];
  const before = revision === undefined ? undefined : await api.find<T>(c, `${path}/versioner/${revision}`);
  const same = JSON.stringify(partOf(before)) === JSON.stringify(partOf(dokument.innehall));
  return before !== undefined && same ? dokument : undefined;
}

/** Saves a document on the ETag that somebody has read it with. */
export function saveDokument(
  api: Api,
  c: Context,
  path: Dokumentvag,
  {innehall, etag}: {readonly innehall: string; readonly etag: string},
): Promise<Apisvar<undefined>> {
  return api.send<undefined>(c, {
    metod: 'PUT',
    path,
    typ: 'application/json',
    body: innehall,
    headers: etag === '' ? {'If-None-Match': '*'} : {'If-Match': etag},
  });
}

/** The document that stood in the way of a save; undefined for another problem. */
export function sparatOf<T>({status, sparat, revision}: Apiproblem): Dokument<T> | undefined {
  return status === 409 && typeof revision === 'number' ? {innehall: sparat as T, etag: `"${revision}"`} : undefined;
}
