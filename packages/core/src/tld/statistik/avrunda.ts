/**
 * Rounds half away from zero, as people do by hand: 62.5 is 63 and −62.5 is −63. What is a half but for the last figure of a
 * double counts as a half. A difference is worked out first and rounded last: 64.54 − 62.46 is 2, though 65 − 62 is 3.
 */
export function roundHalfAway(value: number, decimaler = 0): number {
  const scale = 10 ** decimaler;
  const size = Number((Math.abs(value) * scale).toPrecision(15));
  const rounded = Math.floor(size + 0.5) / scale;
  return value < 0 && rounded > 0 ? -rounded : rounded;
}
