/** How sure an interval is, 0–1, and what lies outside it on each side. */
export function svansOf(konfidens: number): number {
  if (!(konfidens > 0 && konfidens < 1)) throw new RangeError(`An interval cannot be ${konfidens} sure.`);
  return (1 - konfidens) / 2;
}
