/** A rectangle in pixels. */
interface Ruta {
  readonly x: number;
  readonly y: number;
  readonly bredd: number;
  readonly hojd: number;
}

/** One decimal is a tenth of a pixel: enough for the eye, and a third of the bytes. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** Path data of a curve from the middle of a right edge to the middle of a left edge, level at both ends. */
export function curveBetween(fran: Ruta, till: Ruta): string {
  const x1 = round(fran.x + fran.bredd);
  const y1 = round(fran.y + fran.hojd / 2);
  const x2 = round(till.x);
  const y2 = round(till.y + till.hojd / 2);
  const middle = round((x1 + x2) / 2);
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}
