/** Why the server did not do what it was asked. */
export type Svarsskal =
  /** No answer came, or none in time. */
  | 'natverk'
  /** Nobody is signed in, or no longer. */
  | 'inloggning'
  /** The one who is signed in may not. */
  | 'behorighet'
  | 'finns-inte'
  /** Somebody else has saved since; the body has what they saved. */
  | 'konflikt'
  /** The time for it is over, or has not come. */
  | 'stangd'
  /** The server failed, or answered what nobody can read. */
  | 'fel';

/** What came of asking the server. */
export type Svar = {readonly ok: true; readonly kropp: unknown; readonly revision: string | undefined} | Nej;

/** The server did not do it. */
export interface Nej {
  readonly ok: false;
  readonly skal: Svarsskal;
  readonly status: number | undefined;
  /** The problem that was sent, when it could be read. */
  readonly kropp: unknown;
}

/** A field of something that came from outside; undefined when it is not there. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** A text of something that came from outside. */
export function textOf(value: unknown, name: string): string | undefined {
  const field = fieldOf(value, name);
  return typeof field === 'string' ? field : undefined;
}

/** A list of something that came from outside; empty when it is none. */
export function listOf(value: unknown, name: string): readonly unknown[] {
  const field = fieldOf(value, name);
  return Array.isArray(field) ? field : [];
}

/** What somebody else has saved, out of the problem of a conflict; undefined when it is not there. */
export function konfliktOf({kropp}: Nej): {readonly deras: unknown; readonly revision: string} | undefined {
  const revision = fieldOf(kropp, 'revision');
  const deras = fieldOf(kropp, 'sparat');
  if (deras === undefined || !Number.isSafeInteger(revision)) return undefined;
  return {deras, revision: String(revision)};
}
