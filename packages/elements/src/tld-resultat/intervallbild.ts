import type {Dimensionspost} from '@vetlanda/ska-core/tld';
import {type Bild, cirkel, type Form, linje, pil} from './former.js';
import {isGrans, placeOf} from './tal.js';

const HOJD = 28;
const KANT = 7;

/** A unit's index with its interval on the scale 0–100 that all units share, and the round before as a ring. */
export function createIntervallbild(
  varde: Dimensionspost | undefined,
  fore: Dimensionspost | undefined,
  bredd: number,
): Bild {
  const xOf = (index: number): number => KANT + (index / 100) * (bredd - 2 * KANT);
  const mitt = HOJD / 2;
  return {
    bredd,
    hojd: HOJD,
    former: [
      linje('axel', xOf(0), mitt, xOf(100), mitt),
      ...[0, 50, 100].map((index) => linje('axel', xOf(index), 4, xOf(index), HOJD - 4)),
      ...(fore === undefined || varde === undefined ? [] : [cirkel('fore', xOf(placeOf(fore.index)), mitt, 3)]),
      ...drawVarde(varde, xOf, mitt),
    ],
  };
}

function drawVarde(varde: Dimensionspost | undefined, xOf: (index: number) => number, y: number): readonly Form[] {
  if (varde === undefined) return [];
  const {index, detalj} = varde;
  const x = xOf(placeOf(index));
  const [lagst, hogst] = detalj?.intervall ?? [];
  const spann =
    lagst === undefined || hogst === undefined
      ? []
      : [
          linje('intervall', xOf(lagst), y, xOf(hogst), y),
          linje('intervall', xOf(lagst), y - 4, xOf(lagst), y + 4),
          linje('intervall', xOf(hogst), y - 4, xOf(hogst), y + 4),
        ];
  return [
    ...spann,
    isGrans(index) ? pil('grans', x, y, 5, 'over' in index ? 'hoger' : 'vanster') : cirkel('punkt', x, y, 4.5),
  ];
}
