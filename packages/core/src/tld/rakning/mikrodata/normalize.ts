/**
 * A text as it is compared: without case, doubled spaces and surrounding signs, which tools and people add and drop. One
 * that is nothing but signs keeps them.
 */
export function normalize(text: string): string {
  const even = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\u200b]+/gu, ' ')
    .trim();
  return even.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || even;
}
