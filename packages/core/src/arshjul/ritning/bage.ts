/** One decimal is a tenth of a pixel: enough for the eye, and a third of the bytes. */
function n(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}

/** The point at radius `r` (pixels) and `vinkel` (radians clockwise from the top). */
export function pointAt(r: number, vinkel: number): {readonly x: number; readonly y: number} {
  return {x: r * Math.sin(vinkel), y: -r * Math.cos(vinkel)};
}

function xy(r: number, vinkel: number): string {
  const {x, y} = pointAt(r, vinkel);
  return `${n(x)} ${n(y)}`;
}

/** Path data of a circle round the centre, clockwise; `svep` 0 turns it the other way, to cut a hole. */
export function circlePath(r: number, svep: 0 | 1 = 1): string {
  const half = `A${n(r)} ${n(r)} 0 1 ${svep} 0 `;
  return `M0 ${n(-r)}${half}${n(r)}${half}${n(-r)}Z`;
}

/** Path data of a small disc round a point. */
export function discPath(x: number, y: number, r: number): string {
  return `M${n(x)} ${n(y - r)}a${n(r)} ${n(r)} 0 1 1 0 ${n(2 * r)}a${n(r)} ${n(r)} 0 1 1 0 ${n(-2 * r)}Z`;
}

/** Path data of an open arc at radius `r` from angle `fran` to `till`. */
export function arcPath(r: number, fran: number, till: number): string {
  const large = till - fran > Math.PI ? 1 : 0;
  return `M${xy(r, fran)}A${n(r)} ${n(r)} 0 ${large} 1 ${xy(r, till)}`;
}

/** Path data of a band between radii `inre` and `yttre`, from angle `fran` to `till`; a full turn becomes two circles. */
export function bandPath(inre: number, yttre: number, fran: number, till: number): string {
  if (till - fran >= 2 * Math.PI - 1e-6) return circlePath(yttre) + circlePath(inre, 0);
  const large = till - fran > Math.PI ? 1 : 0;
  return (
    `M${xy(yttre, fran)}A${n(yttre)} ${n(yttre)} 0 ${large} 1 ${xy(yttre, till)}` +
    `L${xy(inre, till)}A${n(inre)} ${n(inre)} 0 ${large} 0 ${xy(inre, fran)}Z`
  );
}

/** Path data of a straight line along a radius. */
export function spokePath(inre: number, yttre: number, vinkel: number): string {
  return `M${xy(inre, vinkel)}L${xy(yttre, vinkel)}`;
}

/** Path data of a closed polygon through points given as radius and angle. */
export function polarPolygonPath(points: readonly (readonly [r: number, vinkel: number])[]): string {
  return `M${points.map(([r, a]) => xy(r, a)).join('L')}Z`;
}

/** Path data of an open line through points in pixels. */
export function linePath(points: readonly (readonly [x: number, y: number])[]): string {
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`;
}
