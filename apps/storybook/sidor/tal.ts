const ETT = new Intl.NumberFormat('sv', {minimumFractionDigits: 1, maximumFractionDigits: 1});

/** A ratio with one decimal, rounded down so that it never promises too much: `6,4`. */
export function formatKvot(kvot: number): string {
  return ETT.format(Math.floor(kvot * 10) / 10);
}
