import {type Datum, isoVecka, type Period, toDagnummer, type Vecka, veckaInterval} from '../../kalender/index.js';

/** Where a week's number stands on the wheel: `mitt` is a day number, fractions allowed. */
export interface Veckomarke {
  readonly vecka: Vecka;
  /** Day number of the first visible day of the week. */
  readonly fran: number;
  /** Day number after the last visible day. */
  readonly till: number;
  readonly mitt: number;
}

/** A part of a week shorter than this many days gets no number. */
const MINST_DAGAR = 2;

/**
 * The week numbers of a window, each once. A week is numbered at the middle of its visible part. When the first and
 * the last week carry the same number (a läsår usually begins and ends inside week 31) it stands once, across the seam.
 */
export function createVeckomarken(fonster: Period): readonly Veckomarke[] {
  const start = toDagnummer(fonster.start);
  const slut = toDagnummer(fonster.slut) + 1;
  const marken = veckaInterval(fonster).map(({vecka, period}) => {
    const fran = toDagnummer(period.start);
    const till = toDagnummer(period.slut) + 1;
    return {vecka, fran, till, mitt: (fran + till) / 2};
  });
  const first = marken[0];
  const last = marken.at(-1);
  const meets = first !== undefined && last !== undefined && first !== last && first.vecka.vecka === last.vecka.vecka;
  if (!meets) return marken.filter((m) => m.till - m.fran >= MINST_DAGAR);
  const before = slut - last.fran;
  const after = first.till - start;
  // The middle of the joined part, measured from the seam; negative is before it, that is at the window's end.
  const middle = (after - before) / 2;
  const joined: Veckomarke = {...first, mitt: middle >= 0 ? start + middle : slut + middle};
  return [joined, ...marken.slice(1, -1).filter((m) => m.till - m.fran >= MINST_DAGAR)];
}

/** How many weeks apart numbers may stand so that each has `plats` pixels: 1, 2 or 4. */
export function veckosteg(pixlarPerVecka: number, plats: number): 1 | 2 | 4 {
  if (pixlarPerVecka >= plats) return 1;
  return pixlarPerVecka * 2 >= plats ? 2 : 4;
}

/** Is `idag` a day of the marked week? */
export function isVeckaOf({vecka}: Veckomarke, idag: Datum): boolean {
  const {ar, vecka: nummer} = isoVecka(idag);
  return ar === vecka.ar && nummer === vecka.vecka;
}
