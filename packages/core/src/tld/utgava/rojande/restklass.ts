/**
 * A prime: sums that add up in whole numbers add up here too, so nothing that can be computed is missed. What happens to add
 * up here alone, about one in 67 million, is a false alarm. Products of two stay exact in a floating number.
 */
export const PRIMTAL = 67_108_859;

/** A whole number as a remainder, also a negative one. */
export function toRest(number: number): number {
  return ((number % PRIMTAL) + PRIMTAL) % PRIMTAL;
}

/** The remainder that gives 1 when multiplied by `rest`: Fermat's little theorem. */
export function invertRest(rest: number): number {
  let result = 1;
  let base = rest;
  for (let exponent = PRIMTAL - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % PRIMTAL;
    base = (base * base) % PRIMTAL;
  }
  return result;
}
