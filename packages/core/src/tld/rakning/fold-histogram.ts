import {createMonstertabell} from './monstertabell.js';
import type {Fragesummering, Monsterform, Summering} from './rakning.js';
import {tomSummering} from './summera.js';

/** How many gave each pattern, at the pattern's number. */
export type Histogram = Uint32Array<ArrayBuffer>;

/**
 * Makes what turns a histogram of a form into its summary, as `summarizeMonster` does, but by tables of what every pattern
 * is worth. It uses the histogram up: what is left in it means nothing.
 */
export function createHistogramfold(form: Monsterform): (histogram: Histogram) => Summering {
  const {poang, harPoang, slagAv, slag} = createMonstertabell(form);
  const antalAvSlag = new Float64Array(slag.length);
  return (histogram) => {
    let antalAlla = 0;
    let summa = 0;
    let kvadratsumma = 0;
    antalAvSlag.fill(0);
    for (let monster = 0; monster < histogram.length; monster++) {
      const alla = histogram[monster] ?? 0;
      // Multiplied rather than asked: a jump that cannot be foreseen costs more than the whole sum.
      const antal = alla * (harPoang[monster] ?? 0);
      const score = poang[monster] ?? 0;
      const place = slagAv[monster] ?? 0;
      histogram[monster] = antal;
      antalAlla += alla;
      summa += antal * score;
      kvadratsumma += antal * score * score;
      antalAvSlag[place] = (antalAvSlag[place] ?? 0) + antal;
    }
    const summering = {...tomSummering(form), antalAlla, summa, kvadratsumma, fragor: foldFragor(histogram, form)};
    for (const [place, {giltiga, positiva}] of slag.entries()) {
      const antal = antalAvSlag[place] ?? 0;
      summering.antal += antal;
      summering.positiva += antal * positiva;
      summering.giltiga += antal * giltiga;
      summering.positivaKvadrat += antal * positiva ** 2;
      summering.positivaGiltiga += antal * positiva * giltiga;
      summering.giltigaKvadrat += antal * giltiga ** 2;
    }
    return summering;
  };
}

/** Counts the answers to the first question, and leaves a histogram of the rest of the questions, until there are none. */
function foldFragor(histogram: Histogram, {antalFragor, antalSteg}: Monsterform): readonly Fragesummering[] {
  const base = antalSteg + 2;
  const fragor: Fragesummering[] = [];
  let size = histogram.length;
  for (let i = 0; i < antalFragor; i++) {
    const digits = new Float64Array(base);
    size /= base;
    for (let rest = 0, at = 0; rest < size; rest++) {
      let sum = 0;
      for (let digit = 0; digit < base; digit++, at++) {
        const antal = histogram[at] ?? 0;
        sum += antal;
        digits[digit] = (digits[digit] ?? 0) + antal;
      }
      histogram[rest] = sum;
    }
    fragor.push({steg: [...digits.slice(1, -1)], vetEj: digits[base - 1] ?? 0, saknas: digits[0] ?? 0});
  }
  return fragor;
}
