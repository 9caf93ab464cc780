/** The bytes in the alphabet that needs no escape anywhere (RFC 4648 section 5), without padding. */
export function toBase64url(data: Uint8Array): string {
  return btoa(String.fromCharCode(...data))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The bytes again. Throws when there is another character in it. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (tecken) => tecken.charCodeAt(0));
}
