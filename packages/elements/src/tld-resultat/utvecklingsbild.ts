import {type Bild, cirkel, type Form, linje, pil, ruta, skrift} from './former.js';
import type {Punkt} from './serie.js';
import {formatIndex, isGrans, placeOf} from './tal.js';
import type {Resultattext} from './text.sv.js';

const HOJD = 210;
const MARGINAL = {over: 40, hoger: 8, under: 38, vanster: 30};

/** What a picture of the rounds is drawn for. */
export interface Utvecklingsval {
  readonly bredd: number;
  /** A name for each round, in two lines: `okt`, `2026`. */
  readonly namn: readonly (readonly [string, string])[];
  readonly text: Resultattext;
}

/**
 * A dimension over the rounds: a dot with its interval for each, and a line between two that can be compared. Where one is
 * hidden, or the questions or the group are new, the line stops and the picture says why.
 */
export function createUtvecklingsbild(punkter: readonly Punkt[], {bredd, namn, text}: Utvecklingsval): Bild {
  const {over, hoger, under, vanster} = MARGINAL;
  const steg = (bredd - vanster - hoger) / Math.max(1, punkter.length);
  const xOf = (i: number): number => vanster + (i + 0.5) * steg;
  const yOf = (index: number): number => HOJD - under - (index / 100) * (HOJD - under - over);
  return {
    bredd,
    hojd: HOJD,
    former: [
      ...[0, 50, 100].flatMap((index) => [
        linje('axel', vanster, yOf(index), bredd - hoger, yOf(index)),
        skrift('dampad', String(index), vanster - 6, yOf(index) + 4, {ankare: 'end'}),
      ]),
      ...punkter.flatMap((punkt, i) => drawLed(punkter[i - 1], punkt, xOf(i - 1), xOf(i), yOf, text)),
      ...punkter.flatMap((punkt, i) => drawPunkt(punkt, xOf(i), yOf, i === punkter.length - 1, text)),
      ...namn.flatMap(([forst, sedan], i) => [
        skrift(i === punkter.length - 1 ? 'fet' : 'dampad', forst, xOf(i), HOJD - under + 18),
        skrift('dampad', sedan, xOf(i), HOJD - under + 33),
      ]),
    ],
  };
}

type Yled = (index: number) => number;

/** The line from the round before, or why there is none. */
function drawLed(
  fore: Punkt | undefined,
  {varde, brott}: Punkt,
  x1: number,
  x2: number,
  yOf: Yled,
  text: Resultattext,
): readonly Form[] {
  if (fore === undefined) return [];
  if (brott !== undefined) {
    const ord = text.brott[brott];
    if (ord === undefined) return [];
    const x = (x1 + x2) / 2;
    return [linje('brott', x, yOf(100) - 20, x, yOf(0)), skrift('dampad', ord, x, yOf(100) - 26)];
  }
  if (fore.varde === undefined || varde === undefined) return [];
  return [linje('kurva', x1, yOf(placeOf(fore.varde.index)), x2, yOf(placeOf(varde.index)))];
}

function drawPunkt({post, varde}: Punkt, x: number, yOf: Yled, senast: boolean, text: Resultattext): readonly Form[] {
  if (varde === undefined) return drawUtan(post, x, yOf(50), text);
  const {index, detalj} = varde;
  const y = yOf(placeOf(index));
  const [lagst, hogst] = detalj?.intervall ?? [placeOf(index), placeOf(index)];
  const spann =
    detalj?.intervall === undefined
      ? []
      : [
          linje('intervall', x, yOf(lagst), x, yOf(hogst)),
          linje('intervall', x - 5, yOf(lagst), x + 5, yOf(lagst)),
          linje('intervall', x - 5, yOf(hogst), x + 5, yOf(hogst)),
        ];
  const radie = senast ? 6 : 4.5;
  const ovanfor = yOf(hogst) - 10 > 12;
  return [
    ...spann,
    isGrans(index) ? pil('grans', x, y, radie, 'over' in index ? 'upp' : 'ned') : cirkel('punkt', x, y, radie),
    skrift(
      senast ? 'fet' : 'text',
      formatIndex(index, text),
      x,
      ovanfor ? Math.min(yOf(hogst), y - radie) - 5 : yOf(lagst) + 15,
      {
        storlek: senast ? 14 : 12,
      },
    ),
  ];
}

/** What stands where there is no figure: in a dashed box, so that nobody takes it for a low one. */
function drawUtan(post: Punkt['post'], x: number, y: number, text: Resultattext): readonly Form[] {
  if (post === undefined) return [skrift('dampad', text.tomCell, x, y + 4)];
  const ord = post.visning === 'inga-svar' ? text.ingaSvarKort : text.dolt;
  const rader = ord.split(' ');
  const hojd = 8 + 14 * rader.length;
  return [
    ruta('dold', x - 20, y - hojd / 2, 40, hojd),
    ...rader.map((rad, i) => skrift('dampad', rad, x, y + 4 + 14 * (i - (rader.length - 1) / 2))),
  ];
}
