import type {Fragefordelning} from '@vetlanda/ska-core/tld';
import {type Bild, type Form, linje, ruta, skrift} from './former.js';
import {formatAndel, isGrans, placeOf} from './tal.js';
import type {Resultattext} from './text.sv.js';

/** Height of a bar and of the figures under it, pixels. */
const STAPEL = 24;
const UNDER = 18;
/** About how wide a sign is, in parts of the size of the text. */
const TECKEN = 0.6;
const STORLEK = 13;

/**
 * How the answers to a question are spread: a box for each step, as wide as its share and filled as high as its degree, so
 * that it is told apart without colours, in grey, and in high contrast. What is known only to a limit has a dashed edge.
 */
export function createFordelningsbild(
  {staplar}: Pick<Fragefordelning, 'staplar'>,
  {bredd, antalSteg, text}: {readonly bredd: number; readonly antalSteg: number; readonly text: Resultattext},
): Bild {
  // A share that is known only to a limit leaves a sum that is not one.
  const summa = staplar.reduce((sum, {andel}) => sum + placeOf(andel), 0) || 1;
  let x = 1;
  const former = staplar.flatMap(({till, andel}): readonly Form[] => {
    const vidd = ((bredd - 2) * placeOf(andel)) / summa;
    const start = x;
    x += vidd;
    const ord = formatAndel(andel, text);
    return [
      ...drawSteg(start, 1, vidd, STAPEL - 2, till / antalSteg, isGrans(andel) ? 'yta-grans' : 'yta'),
      ...(ord.length * TECKEN * STORLEK > vidd
        ? []
        : [skrift('text', ord, start + vidd / 2, STAPEL + UNDER - 4, {storlek: STORLEK})]),
    ];
  });
  return {bredd, hojd: STAPEL + UNDER, former};
}

function drawSteg(
  x: number,
  y: number,
  bredd: number,
  hojd: number,
  grad: number,
  stil: 'yta' | 'yta-grans',
): readonly Form[] {
  if (bredd <= 0) return [];
  const topp = y + hojd * (1 - grad);
  return [
    ruta(stil, x, y, bredd, hojd),
    ruta('niva', x, topp, bredd, hojd * grad),
    linje('topp', x, topp, x + bredd, topp),
  ];
}

/** The mark of a step in the legend: filled as high as in the bars. */
export function createStegmarke(steg: number, antalSteg: number): Bild {
  const sida = 18;
  return {bredd: sida, hojd: sida, former: drawSteg(1, 1, sida - 2, sida - 2, steg / antalSteg, 'yta')};
}
