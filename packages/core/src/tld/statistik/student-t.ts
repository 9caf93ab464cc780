import {normalQuantile, normalTail} from './normal.js';

/** Coefficients of Γ(a + ½)/Γ(a) ÷ √w in powers of w⁻², w = a − ¼ (Fields 1966); from a = 16 they give all of a double. */
const RATIO: readonly number[] = [
  1,
  1 / 64,
  -19 / 8192,
  631 / 524_288,
  -174_317 / 134_217_728,
  20_491_783 / 8_589_934_592,
];
const RATIO_FROM = 16;
/** Past so many degrees of freedom the fractions lose figures, and two terms towards the normal distribution give all of them. */
const NORMAL_FROM = 100_000;
const ROOT_PI = Math.sqrt(Math.PI);

/**
 * P(T > t) of Student's t distribution; the degrees of freedom need not be whole. Half the regularized incomplete beta
 * function of ν/(ν + t²) at ν/2 and ½ (Abramowitz and Stegun 26.7.1), to about 13 figures.
 */
export function tTail(t: number, frihetsgrader: number): number {
  if (!(frihetsgrader > 0)) throw new RangeError(`${frihetsgrader} degrees of freedom are none.`);
  if (t < 0) return 1 - tTail(-t, frihetsgrader);
  if (frihetsgrader > NORMAL_FROM) return normalTail(toNormal(t, frihetsgrader));
  const a = frihetsgrader / 2;
  const far = frihetsgrader / (frihetsgrader + t ** 2);
  const near = t ** 2 / (frihetsgrader + t ** 2);
  const front = (Math.exp(-a * Math.log1p(t ** 2 / frihetsgrader)) * Math.sqrt(near) * gammaRatio(a)) / ROOT_PI;
  // Each fraction converges on its own side of this point.
  return far < (a + 1) / (a + 2.5)
    ? (front / a / 2) * betaFraction(a, 0.5, far)
    : 0.5 - front * betaFraction(0.5, a, near);
}

/** P(T ≤ t) of Student's t distribution. */
export function tCdf(t: number, frihetsgrader: number): number {
  return tTail(-t, frihetsgrader);
}

/**
 * The t that a share `p` of Student's t distribution lies below; −∞ and ∞ at 0 and 1. Newton's method within a bracket that
 * only narrows.
 */
export function tQuantile(p: number, frihetsgrader: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is no probability.`);
  if (!(frihetsgrader > 0)) throw new RangeError(`${frihetsgrader} degrees of freedom are none.`);
  if (p > 0.5) return -tQuantile(1 - p, frihetsgrader);
  if (p === 0.5) return 0;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  const z = normalQuantile(p);
  if (frihetsgrader > NORMAL_FROM) return fromNormal(z, frihetsgrader);
  let low = -z;
  let high = low * 2 + 1;
  while (tTail(high, frihetsgrader) > p) [low, high] = [high, high * 2];
  let t = low;
  for (let i = 0; i < 200; i++) {
    const above = tTail(t, frihetsgrader) - p;
    if (above > 0) low = t;
    else high = t;
    const newton = t + above / densityOf(t, frihetsgrader);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - t) <= 1e-15 * t) return -next;
    t = next;
  }
  return -t;
}

/** The z with as much above it as t has, and back (Cornish and Fisher's expansion, Abramowitz and Stegun 26.7.5). */
function toNormal(t: number, frihetsgrader: number): number {
  const first = (t ** 3 + t) / 4;
  const second = (13 * t ** 5 + 8 * t ** 3 + 3 * t) / 96;
  return t - first / frihetsgrader + second / frihetsgrader ** 2;
}

function fromNormal(z: number, frihetsgrader: number): number {
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  return z + first / frihetsgrader + second / frihetsgrader ** 2;
}

function densityOf(t: number, frihetsgrader: number): number {
  const spread = Math.exp((-(frihetsgrader + 1) / 2) * Math.log1p(t ** 2 / frihetsgrader));
  return (spread * gammaRatio(frihetsgrader / 2)) / (ROOT_PI * Math.sqrt(frihetsgrader));
}

/** Γ(a + ½)/Γ(a): by its recurrence up to where the series is exact. */
function gammaRatio(a: number): number {
  let factor = 1;
  let from = a;
  for (; from < RATIO_FROM; from++) factor *= from / (from + 0.5);
  const w = from - 0.25;
  const sum = RATIO.reduceRight((rest, coefficient) => coefficient + rest / w ** 2, 0);
  return factor * Math.sqrt(w) * sum;
}

/** The continued fraction of the incomplete beta function (Abramowitz and Stegun 26.5.8), by Lentz's method. */
function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 20_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return fraction;
}

function notZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
