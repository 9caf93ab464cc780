import type {Antal, Skyddattal, Utgava, Utgavepost} from '../utgava.js';
import {isSameDelar, sumGemensamt} from './common-delar.js';
import {toReferens} from './compare-utgavor.js';
import {hinderOf} from './hinder.js';
import {isSeveral} from './matt.js';
import type {Jamforelsehinder, Utgavereferens} from './progression.js';

/** What a part of the municipality has had in round after round. */
export interface Serie {
  readonly id: string;
  readonly dimensioner: readonly Dimensionsserie[];
}

export interface Dimensionsserie {
  readonly dimension: string;
  /** As in the last release that has the dimension. */
  readonly namn: string;
  /** One for each release, the oldest first. */
  readonly punkter: readonly Seriepunkt[];
}

/** What is shown of a round. A part that is hidden has a point without figures, and no line passes it. */
export interface Seriepunkt {
  readonly utgava: Utgavereferens;
  readonly visning: Utgavepost['visning'] | 'saknas';
  readonly index?: Skyddattal;
  readonly intervall?: readonly [lagst: number, hogst: number];
  readonly antal?: Antal;
  /** Why no line is drawn from the point before. Not there where one is, and at the first point. */
  readonly brott?: Jamforelsehinder;
}

/** A municipality is the same to the eye where this share of the answers of both rounds comes from the same units. */
const SAMMA_KOMMUN = 0.9;

/**
 * The rounds of a part as points, and where the line between them breaks: where the questions are others, the part is made of
 * others, or one of the two is hidden. Of an area or a municipality it holds as long as nearly all answers come from the same
 * units. In the order of the days of release.
 */
export function createSerie(utgavor: readonly Utgava[], id: string): Serie {
  const inOrder = [...utgavor].sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : a.nummer - b.nummer));
  const names = new Map(inOrder.flatMap(({enkat}) => enkat.dimensioner.map((one) => [one.id, one.namn] as const)));
  return {
    id,
    dimensioner: [...names].map(([dimension, namn]) => ({
      dimension,
      namn,
      punkter: inOrder.map((utgava, i) => createPunkt(id, dimension, utgava, inOrder[i - 1])),
    })),
  };
}

function createPunkt(id: string, dimension: string, utgava: Utgava, before: Utgava | undefined): Seriepunkt {
  const post = utgava.poster.find((one) => one.id === id);
  const shown = post?.dimensioner.find((one) => one.dimension === dimension);
  const brott = before === undefined ? undefined : brottOf(id, dimension, before, utgava);
  const intervall = shown?.detalj?.intervall;
  return {
    utgava: toReferens(utgava),
    visning: post?.visning ?? 'saknas',
    ...(shown && {index: shown.index}),
    ...(intervall && {intervall}),
    ...(post?.antal && {antal: post.antal}),
    ...(brott && {brott}),
  };
}

function brottOf(id: string, dimension: string, before: Utgava, after: Utgava): Jamforelsehinder | undefined {
  const fore = before.poster.find((one) => one.id === id);
  const efter = after.poster.find((one) => one.id === id);
  if (efter === undefined) return 'saknas';
  const hinder = hinderOf(fore, efter, before, after);
  if (hinder !== undefined || fore === undefined) return hinder ?? 'saknas';
  if (!hasVarde(fore, dimension) || !hasVarde(efter, dimension)) return 'dold';
  if (isSeveral(efter) && before.skattning !== after.skattning) return 'annan-sammanrakning';
  if (isSameDelar(fore.delar, efter.delar)) return undefined;
  return sumGemensamt({fore, efter}, before, after) >= SAMMA_KOMMUN ? undefined : 'andrad-enhet';
}

/** Has it a figure that a line can be drawn to? */
function hasVarde({dimensioner}: Utgavepost, dimension: string): boolean {
  return dimensioner.some((one) => one.dimension === dimension && 'varde' in one.index);
}
