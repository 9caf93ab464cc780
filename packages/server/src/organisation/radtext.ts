/** What no line of text holds: control characters, halves of a character, and marks that turn the direction of what stands beside. */
const OSYNLIGT = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** Is it a line that can be shown beside others: something to see, and nothing that changes what stands round it? */
export function isRadtext(text: string): boolean {
  return text.trim() !== '' && !OSYNLIGT.test(text);
}
