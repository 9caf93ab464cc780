import type {Utvecklingsplan} from '../schema.js';
import {divideMalomrade} from './blad.js';
import {createLed} from './create-led.js';
import {forbindelserIn} from './forbindelse.js';
import type {Kedja, Kedjebladval, Kedjekort, Kedjelank, Kedjeval} from './kedja.js';
import {type Kedjekolumn, knownBredd, layKolumner} from './kolumn.js';
import {curveBetween, round} from './kurva.js';
import {stack} from './lada.js';
import {layMalomrade, type ToLada} from './lay-led.js';
import type {Malomradesled} from './led.js';

/** Height of a card that nobody has measured, and the lowest and highest there are, pixels. */
const HOJD = 64;
const MINSTA_HOJD = 24;
const STORSTA_HOJD = 10_000;
/** Between two areas, pixels. */
const MELLANRUM = 48;

/**
 * The effect chain of a plan as a diagram: a column for every word of the guideline, each åtagande a block of its own
 * with its activities and results beside its effects, and a dashed card where a link is missing. Pure, and one pass:
 * the time grows with the plan and no faster.
 */
export function createKedja(plan: Utvecklingsplan, val: Kedjeval): Kedja {
  return layKedja(createLed(plan, val), val);
}

/**
 * The effect chain of a plan as sheets that are no higher than `bladhojd`, at least one to an area. No card is cut: what
 * goes on over several sheets has its area, and its åtagande, on each of them.
 */
export function createKedjeblad(plan: Utvecklingsplan, val: Kedjebladval): readonly Kedja[] {
  const {bladhojd, hojdOf} = val;
  return createLed(plan, val)
    .flatMap((led) => divideMalomrade(led, bladhojd, ({id}) => knownHojd(hojdOf?.(id))))
    .map((led) => layKedja([led], val));
}

function layKedja(malomraden: readonly Malomradesled[], {ord, bredd, hojdOf}: Kedjeval): Kedja {
  const width = knownBredd(bredd);
  const kolumner = layKolumner(ord, width);
  const kort: Kedjekort[] = [];
  const toLada = createToLada(kolumner, (id) => knownHojd(hojdOf?.(id)), kort);
  const all = stack(
    malomraden.map((led) => layMalomrade(led, toLada)),
    MELLANRUM,
  );
  all.place(0);
  return {bredd: width, hojd: round(all.hojd), kolumner, kort, lankar: drawLankar(malomraden, kort)};
}

/** Turns a link into a box that becomes a card in its column when it is put at a place. */
function createToLada(kolumner: readonly Kedjekolumn[], hojdOf: (id: string) => number, kort: Kedjekort[]): ToLada {
  const indexOf = new Map(kolumner.map(({slag}, i) => [slag, i]));
  return ({id, slag, foralder, saknas}) => {
    const hojd = hojdOf(id);
    const index = indexOf.get(slag) ?? 0;
    const {x = 0, bredd = 0} = kolumner[index] ?? {};
    const where = {kolumn: index, x, bredd, hojd: round(hojd)};
    return {
      hojd,
      place: (y) => {
        kort.push({id, slag, foralder, ...(saknas === undefined ? {} : {saknas}), ...where, y: round(y)});
      },
    };
  };
}

function drawLankar(malomraden: readonly Malomradesled[], kort: readonly Kedjekort[]): readonly Kedjelank[] {
  const kortById = new Map(kort.map((one) => [one.id, one]));
  return forbindelserIn(malomraden).flatMap((forbindelse) => {
    const [fran, till] = [kortById.get(forbindelse.fran), kortById.get(forbindelse.till)];
    return fran === undefined || till === undefined ? [] : [{...forbindelse, d: curveBetween(fran, till)}];
  });
}

function knownHojd(hojd: number | undefined): number {
  if (hojd === undefined || !Number.isFinite(hojd) || hojd <= 0) return HOJD;
  return Math.min(STORSTA_HOJD, Math.max(MINSTA_HOJD, hojd));
}
