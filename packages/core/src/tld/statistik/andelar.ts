import type {Fragesummering, Summering} from '../rakning/rakning.js';

/** Shares of answers, 0–1. */
export interface Andelar {
  /** Positive among the answers with a step. Undefined where there are none. */
  readonly giltiga: number | undefined;
  /** Positive among all answers, vet ej among them, as Kolada counts. Undefined where there are none. */
  readonly medVetEj: number | undefined;
  /** Vet ej among all answers. Undefined where there are none. */
  readonly vetEj: number | undefined;
}

/** The shares of a dimension, over the answers of those with a score. */
export function andelarOf({positiva, giltiga, fragor}: Summering): Andelar {
  const vetEj = fragor.reduce((sum, fraga) => sum + fraga.vetEj, 0);
  return toAndelar(positiva, giltiga, vetEj);
}

/** The shares of one question; `positivFran` is the first step, from 1, that counts as positive. */
export function frageandelarOf({steg, vetEj}: Fragesummering, positivFran: number): Andelar {
  const positiva = steg.slice(positivFran - 1).reduce((sum, antal) => sum + antal, 0);
  const giltiga = steg.reduce((sum, antal) => sum + antal, 0);
  return toAndelar(positiva, giltiga, vetEj);
}

/**
 * Standard error of a dimension's share of positive answers among those with a step, 0–1. The answers of one child go
 * together, so the child is what is drawn: the linearized ratio Σy/Σm, √(n/(n − 1) × Σ(y − pm)²)/Σm. Counting the answers as
 * if each were drawn alone makes it far too small. Undefined where fewer than two have a score.
 */
export function andelsmedelfelOf(summering: Summering): number | undefined {
  const {antal, positiva, giltiga, positivaKvadrat, positivaGiltiga, giltigaKvadrat} = summering;
  if (antal < 2) return undefined;
  const [y, m] = [BigInt(positiva), BigInt(giltiga)];
  // m² × Σ(y − pm)², in whole numbers.
  const squares =
    m ** 2n * BigInt(positivaKvadrat) - 2n * m * y * BigInt(positivaGiltiga) + y ** 2n * BigInt(giltigaKvadrat);
  return Math.sqrt((antal / (antal - 1)) * Number(squares)) / giltiga ** 2;
}

function toAndelar(positiva: number, giltiga: number, vetEj: number): Andelar {
  const alla = giltiga + vetEj;
  return {
    giltiga: giltiga === 0 ? undefined : positiva / giltiga,
    medVetEj: alla === 0 ? undefined : positiva / alla,
    vetEj: alla === 0 ? undefined : vetEj / alla,
  };
}
