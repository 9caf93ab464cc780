/** A text inside a sentence: without the full stop or question mark that it ends with. */
export function withoutStop(text: string): string {
  return text.trim().replace(/[.?]+$/, '');
}
