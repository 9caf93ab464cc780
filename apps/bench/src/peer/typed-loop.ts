import {ANTAL_DIMENSIONER, FORM, type Svarsdata} from '../svar-data.ts';

const BASE = FORM.antalSteg + 2;
const MONSTER = BASE ** FORM.antalFragor;
/** A score is a whole number of twelfths of a step: 12 is divisible by 2, 3 and 4 answers. */
const TWELFTHS = 12;

/** What every way to count gives: for each cell and dimension n, Σ and Σ², and how many gave each answer to each question. */
export interface Loopsummor {
  readonly sums: Float64Array;
  readonly answers: Uint32Array;
}

/** The plainest loop over answers that lie child by child, question after question. */
export function loopRows({antalCeller, cell}: Svarsdata, rows: Uint8Array): Loopsummor {
  const {sums, answers} = createLoopsummor(antalCeller);
  const width = ANTAL_DIMENSIONER * FORM.antalFragor;
  for (let i = 0; i < cell.length; i++) {
    for (let dimension = 0; dimension < ANTAL_DIMENSIONER; dimension++) {
      const from = i * width + dimension * FORM.antalFragor;
      let valid = 0;
      let above = 0;
      for (let k = 0; k < FORM.antalFragor; k++) {
        const digit = rows[from + k] as number;
        if (digit === 0 || digit > FORM.antalSteg) continue;
        valid += 1;
        above += digit - 1;
      }
      if (valid * 2 < FORM.antalFragor) continue;
      const at = (cell[i] as number) * ANTAL_DIMENSIONER + dimension;
      addScore(sums, at, 1, (above * TWELFTHS) / valid);
      for (let k = 0; k < FORM.antalFragor; k++) {
        addAnswer(answers, (at * FORM.antalFragor + k) * BASE + (rows[from + k] as number), 1);
      }
    }
  }
  return {sums, answers};
}

/**
 * The plainest loop over patterns that lie cell by cell: count them, look up what each is worth. As few bytes as the answers
 * can be kept in, read once: the limit.
 */
export function loopPacked({antalCeller, cell}: Svarsdata, packed: readonly Uint16Array[]): Loopsummor {
  const {sums, answers} = createLoopsummor(antalCeller);
  const histogram = new Uint32Array(MONSTER);
  const ends = new Uint32Array(antalCeller);
  for (let i = 0; i < cell.length; i++) ends[cell[i] as number] = i + 1;
  for (const [dimension, monster] of packed.entries()) {
    let i = 0;
    for (let one = 0; one < antalCeller; one++) {
      histogram.fill(0);
      for (const end = ends[one] as number; i < end; i++) addAnswer(histogram, monster[i] as number, 1);
      const at = one * ANTAL_DIMENSIONER + dimension;
      for (let nr = 0; nr < MONSTER; nr++) {
        const antal = histogram[nr] as number;
        const score = SCORES[nr] as number;
        if (antal === 0 || score < 0) continue;
        addScore(sums, at, antal, score);
        for (let k = 0; k < FORM.antalFragor; k++) {
          addAnswer(answers, (at * FORM.antalFragor + k) * BASE + (DIGITS[nr * FORM.antalFragor + k] as number), antal);
        }
      }
    }
  }
  return {sums, answers};
}

/** The answers of a pattern, and its score; −1 where it has none. */
const DIGITS: Uint8Array = new Uint8Array(MONSTER * FORM.antalFragor).map(
  (_, i) => Math.floor(Math.floor(i / FORM.antalFragor) / BASE ** (i % FORM.antalFragor)) % BASE,
);
const SCORES: Float64Array = new Float64Array(MONSTER).map((_, nr) => {
  const steps = [...DIGITS.slice(nr * FORM.antalFragor, (nr + 1) * FORM.antalFragor)].filter(
    (digit) => digit > 0 && digit <= FORM.antalSteg,
  );
  const above = steps.reduce((sum, digit) => sum + digit - 1, 0);
  return steps.length * 2 < FORM.antalFragor ? -1 : (above * TWELFTHS) / steps.length;
});

function createLoopsummor(antalCeller: number): Loopsummor {
  const cells = antalCeller * ANTAL_DIMENSIONER;
  return {sums: new Float64Array(cells * 3), answers: new Uint32Array(cells * FORM.antalFragor * BASE)};
}

function addScore(sums: Float64Array, at: number, antal: number, score: number): void {
  sums[at * 3] = (sums[at * 3] as number) + antal;
  sums[at * 3 + 1] = (sums[at * 3 + 1] as number) + antal * score;
  sums[at * 3 + 2] = (sums[at * 3 + 2] as number) + antal * score * score;
}

function addAnswer(counts: Uint32Array, at: number, antal: number): void {
  counts[at] = (counts[at] as number) + antal;
}
