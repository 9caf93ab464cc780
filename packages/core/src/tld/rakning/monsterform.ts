import type {Enkat} from '../enkat/enkat.js';
import type {Monsterform} from './rakning.js';

const FLEST_FRAGOR = 10;
const FLEST_STEG = 7;

/**
 * What the patterns of a dimension can be, its questions in the order in which they are asked. Undefined where its answers
 * cannot be put together: no questions or more than ten, or scales that differ in length or in what counts as positive.
 */
export function monsterformOf(enkat: Enkat, dimension: string): Monsterform | undefined {
  const fragor = enkat.fragor.filter((fraga) => fraga.dimension === dimension);
  const skalor = fragor.map(({skala}) => enkat.skalor.find(({id}) => id === skala));
  const [first] = skalor;
  if (first === undefined) return undefined;
  const same = skalor.every(
    (skala) => skala?.steg.length === first.steg.length && skala.positivFran === first.positivFran,
  );
  const form = {antalFragor: fragor.length, antalSteg: first.steg.length, positivFran: first.positivFran};
  return same && isMonsterform(form) ? form : undefined;
}

/** Is it within what can be counted exactly: 1–10 questions, 2–7 steps, and a positive step among them? */
export function isMonsterform({antalFragor, antalSteg, positivFran}: Monsterform): boolean {
  return (
    isWithin(antalFragor, 1, FLEST_FRAGOR) && isWithin(antalSteg, 2, FLEST_STEG) && isWithin(positivFran, 1, antalSteg)
  );
}

/** How many patterns there are; the numbers are 0 up to, not including, this. At most 9¹⁰, 3,486,784,401. */
export function antalMonster({antalFragor, antalSteg}: Monsterform): number {
  return (antalSteg + 2) ** antalFragor;
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
