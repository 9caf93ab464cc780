/** PostgreSQL's own words for text that it can keep in no column: U+0000, or bytes that are no UTF-8. */
const UNSTORABLE: readonly unknown[] = ['22021', '22P05'];

/** Did the database refuse a text because no text of a person looks like it? It is what was sent that is wrong, then. */
export function isUnstorable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && UNSTORABLE.includes(error.code);
}
