/** The codes to look for, the closest first, as RFC 4647 does it: `fi-FI` may be answered with `fi`. */
export function sprakval(sprak: string): readonly string[] {
  const parts = sprak.split('-');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
}
