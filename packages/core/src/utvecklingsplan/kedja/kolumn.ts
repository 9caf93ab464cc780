import type {Nodslag} from '../nod.js';
import type {Planregler} from '../regelmiljo.js';

/** The guideline's words for the links of the chain; one that it does not have is left out. */
export type Kedjeord = Planregler['effektkedja'];

/** A column of the diagram: what it is called and where it lies, in pixels. */
export interface Kedjekolumn {
  readonly slag: Nodslag;
  readonly rubrik: string;
  readonly x: number;
  readonly bredd: number;
}

/** The columns from cause to effect: the word of each, and its share of the width. */
const KOLUMNER = [
  {slag: 'malomrade', ord: 'malomrade', andel: 8},
  {slag: 'atagande', ord: 'atagande', andel: 9},
  {slag: 'aktivitet', ord: 'aktivitet', andel: 10},
  {slag: 'resultat', ord: 'aktivitetResultat', andel: 10},
  {slag: 'effekt', ord: 'effekt', andel: 10},
] as const satisfies readonly {readonly slag: Nodslag; readonly ord: keyof Kedjeord; readonly andel: number}[];

/** Width of a diagram that says none, and the narrowest and widest there are, pixels. */
const BREDD = 1240;
const MINSTA_BREDD = 320;
const STORSTA_BREDD = 10_000;
/** Between two columns, where the links run: a part of the whole width, and the least and most of it, pixels. */
const MELLANRUM = {andel: 0.035, minst: 16, hogst: 44};

/** The kinds of node that the guideline has a word for: all of them where it is not asked. */
export function slagIn(ord: Kedjeord | undefined): ReadonlySet<Nodslag> {
  return new Set(KOLUMNER.filter((kolumn) => ord === undefined || ord[kolumn.ord] !== undefined).map(({slag}) => slag));
}

/** The width of a diagram, in pixels, whatever was asked for. */
export function knownBredd(bredd: number | undefined): number {
  const asked = bredd === undefined || !Number.isFinite(bredd) ? BREDD : bredd;
  return Math.min(STORSTA_BREDD, Math.max(MINSTA_BREDD, asked));
}

/** The columns side by side over `bredd` pixels, their edges on whole ones, with room for the links between them. */
export function layKolumner(ord: Kedjeord, bredd: number): readonly Kedjekolumn[] {
  const used = KOLUMNER.flatMap(({slag, ord: nyckel, andel}) => {
    const rubrik = ord[nyckel];
    return rubrik === undefined ? [] : [{slag, rubrik, andel}];
  });
  const gap = Math.min(MELLANRUM.hogst, Math.max(MELLANRUM.minst, bredd * MELLANRUM.andel));
  const perAndel = (bredd - gap * (used.length - 1)) / used.reduce((sum, {andel}) => sum + andel, 0);
  let left = 0;
  return used.map(({slag, rubrik, andel}) => {
    const right = left + andel * perAndel;
    const x = Math.round(left);
    left = right + gap;
    return {slag, rubrik, x, bredd: Math.round(right) - x};
  });
}
