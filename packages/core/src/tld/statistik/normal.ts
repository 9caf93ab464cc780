/** From here on the continued fraction of the tail converges in fewer terms than the series about the middle. */
const TAIL_FROM = 2.5;
const ROOT_2_PI = Math.sqrt(2 * Math.PI);

/** P(Z > z) of the standard normal distribution, to about 15 figures also far out. */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  return z < TAIL_FROM ? 0.5 - middleOf(z) : tailOf(z);
}

/** P(Z ≤ z) of the standard normal distribution. */
export function normalCdf(z: number): number {
  return normalTail(-z);
}

/**
 * The z that a share `p` of the standard normal distribution lies below; −∞ and ∞ at 0 and 1. By Newton's method with
 * Halley's correction from Abramowitz and Stegun 26.2.23, which is right to 5 × 10⁻⁴.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is no probability.`);
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p === 0) return Number.NEGATIVE_INFINITY;
  let z = startOf(p);
  for (let i = 0; i < 3; i++) {
    const step = (normalTail(z) - p) / densityOf(z);
    z += step / (1 - (z * step) / 2);
  }
  return -z;
}

function densityOf(z: number): number {
  return Math.exp(-(z ** 2) / 2) / ROOT_2_PI;
}

/** P(0 < Z < z): the power series of Abramowitz and Stegun 26.2.11, in which every term is positive. */
function middleOf(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; term > sum * 1e-17; k += 2) {
    term *= z ** 2 / k;
    sum += term;
  }
  return sum * densityOf(z);
}

/** P(Z > z): Laplace's continued fraction, Abramowitz and Stegun 26.2.14, from its end. */
function tailOf(z: number): number {
  let fraction = z;
  for (let k = 150; k > 0; k--) fraction = z + k / fraction;
  return densityOf(z) / fraction;
}

/** Where to begin looking for the z that a share `p` up to a half lies above: Abramowitz and Stegun 26.2.23. */
function startOf(p: number): number {
  const t = Math.sqrt(-2 * Math.log(p));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return t - above / below;
}
