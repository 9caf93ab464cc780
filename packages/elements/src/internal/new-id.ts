/** An id that nobody else has: 96 random bits. Not `crypto.randomUUID`, which an intranet without TLS does not have. */
export function createId(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36).padStart(7, '0')).join('');
}
