/** A path of this server to go on to; the start for anything else, so that no link leads away. */
export function ownPath(value: unknown): string {
  return typeof value === 'string' && /^\/(?![/\\])[^\\\p{C}]*$/u.test(value) ? value : '/';
}
