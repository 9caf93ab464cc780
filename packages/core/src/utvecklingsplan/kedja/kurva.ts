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
  const start = [fran.x + fran.bredd, fran.y + fran.hojd / 2] as const;
  const slut = [till.x, till.y + till.hojd / 2] as const;
  const middle = round((start[0] + slut[0]) / 2);
  const [y1, y2] = [round(start[1]), round(slut[1])];
  return `M${round(start[0])} ${y1}C${middle} ${y1} ${middle} ${y2} ${round(slut[0])} ${y2}`;
}
