/** Figures of several units, drawn towards what is common to them. */
export interface Krympning {
  /** What is common to the units, index points. */
  readonly medel: number;
  /** The same as if the units did not differ but by chance. */
  readonly medelUtanSkillnad: number;
  /** How much the figures differ beyond that (Cochran's Q); about one less than there are units where it is chance alone. */
  readonly q: number;
  /** The variance between units, τ² ≥ 0. */
  readonly varians: number;
  /** For each unit, 0–1: how much of its own figure it keeps. */
  readonly vikter: readonly number[];
  /** For each unit, its figure drawn towards the common one, index points. */
  readonly index: readonly number[];
}

/**
 * Draws the figures of units towards their common mean, the more the less sure they are: an empirical Bayes estimate with the
 * variance between units of DerSimonian and Laird (1986). For picking out where to look: a table of raw means puts the
 * smallest units first and last by chance. Undefined where there are no units, or one has no spread to judge by.
 */
export function shrinkIndex(
  enheter: readonly {readonly index: number; readonly medelfel: number}[],
): Krympning | undefined {
  if (enheter.length === 0 || enheter.some(({medelfel}) => !(medelfel > 0))) return undefined;
  const weights = enheter.map(({medelfel}) => medelfel ** -2);
  const sum = total(weights);
  const medelUtanSkillnad = meanOf(enheter, weights);
  const q = total(enheter.map(({index}, i) => (weights[i] ?? 0) * (index - medelUtanSkillnad) ** 2));
  const scale = sum - total(weights.map((weight) => weight ** 2)) / sum;
  const varians = enheter.length === 1 ? 0 : Math.max(0, (q - (enheter.length - 1)) / scale);
  const medel = meanOf(
    enheter,
    enheter.map(({medelfel}) => 1 / (medelfel ** 2 + varians)),
  );
  const vikter = enheter.map(({medelfel}) => varians / (varians + medelfel ** 2));
  const index = enheter.map((enhet, i) => medel + (vikter[i] ?? 0) * (enhet.index - medel));
  return {medel, medelUtanSkillnad, q, varians, vikter, index};
}

function meanOf(enheter: readonly {readonly index: number}[], weights: readonly number[]): number {
  return total(enheter.map(({index}, i) => index * (weights[i] ?? 0))) / total(weights);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
