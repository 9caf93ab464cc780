import type {Sprak} from '@vetlanda/ska-core';
import {
  type Blickpunkt,
  compareUtgavor,
  createSerie,
  type Dimensionsforandring,
  describeBedomning,
  describeJamforelsehinder,
  findBlickpunkter,
  type Progression,
  type Utgava,
} from '@vetlanda/ska-core/tld';
import type {Lage, Mening} from './resultatmiljo.js';
import type {Dimensionsserie, Punkt} from './serie.js';
import {formatIndex, isGrans} from './tal.js';
import type {Resultattext} from './text.sv.js';
import {findPost, type Urval} from './urval.js';

/** Two releases are compared once, however often the result is drawn. */
const jamforda = new WeakMap<Utgava, WeakMap<Utgava, Progression>>();

/** The dimensions of a part over the rounds, with the breaks that the core finds between them. */
export function createSerier({utgavor, utgava, post}: Urval): readonly Dimensionsserie[] {
  const serie = createSerie(utgavor, post.id);
  return utgava.enkat.dimensioner.map((dimension) => {
    const punkter = serie.dimensioner.find((one) => one.dimension === dimension.id)?.punkter ?? [];
    return {
      dimension,
      punkter: utgavor.map((egen, i): Punkt => {
        const egenPost = findPost(egen, post.id);
        const varde = egenPost?.dimensioner.find((one) => one.dimension === dimension.id);
        return {utgava: egen, post: egenPost, varde, brott: punkter[i]?.brott};
      }),
    };
  });
}

/** What matters in a part since the round before: a sentence over all, and one for each dimension. */
export function createLage(urval: Urval, namn: readonly string[], text: Resultattext, sprak: Sprak): Lage {
  const {utgavor, utgava, post} = urval;
  const tidigare = utgavor.at(-2);
  const sedan = namn.at(-2) ?? '';
  const meningar = new Map<string, Mening>();
  if (post.visning === 'dold') return {ledord: text.allaDolda, meningar};
  if (post.visning === 'inga-svar') return {ledord: text.ingaSvar, meningar};
  if (tidigare === undefined) return {ledord: text.saknarJamforelse, meningar};
  const forandring = compare(tidigare, utgava).poster.find(({id}) => id === post.id);
  if (forandring === undefined) return {ledord: text.saknarJamforelse, meningar};
  if (forandring.hinder !== undefined) {
    return {ledord: describeJamforelsehinder(forandring.hinder, sprak), meningar};
  }
  const delvis = forandring.delar.join() === post.delar.join() ? [] : [text.jamforda(forandring.delar.length)];
  for (const dimension of forandring.dimensioner) {
    meningar.set(dimension.dimension, describeDimension(dimension, urval, {sedan, text, sprak, delvis}));
  }
  return {ledord: summarize(forandring.dimensioner, utgava, {sedan, text}), meningar};
}

/** Where something has happened in a municipality since the round before, in the order of the release. */
export function findBlick({utgavor, utgava}: Urval): readonly Blickpunkt[] | undefined {
  const tidigare = utgavor.at(-2);
  if (tidigare === undefined) return undefined;
  const progression = compare(tidigare, utgava);
  return progression.poster.every(({hinder}) => hinder !== undefined) ? undefined : findBlickpunkter(progression);
}

function compare(tidigare: Utgava, senare: Utgava): Progression {
  const kanda = jamforda.get(senare) ?? new WeakMap<Utgava, Progression>();
  jamforda.set(senare, kanda);
  const progression = kanda.get(tidigare) ?? compareUtgavor(tidigare, senare);
  kanda.set(tidigare, progression);
  return progression;
}

interface Ord {
  readonly sedan: string;
  readonly text: Resultattext;
}

/** `Ingen säker förändring sedan oktober 2026 (70 → 74).` and what that means. */
function describeDimension(
  {dimension, fore, efter, bedomning}: Dimensionsforandring,
  {post}: Urval,
  {sedan, text, sprak, delvis}: Ord & {readonly sprak: Sprak; readonly delvis: readonly string[]},
): Mening {
  const {rubrik, forklaring} = describeBedomning(bedomning, sprak);
  if (fore === undefined || efter === undefined) return {utfall: `${rubrik}.`, forklaring};
  // Nobody is told more exactly what was than what is.
  const nu = post.dimensioner.find((one) => one.dimension === dimension)?.index;
  const till = formatIndex(nu !== undefined && isGrans(nu) ? nu : {varde: efter.index}, text);
  return {
    utfall: text.sedan(rubrik, sedan, formatIndex({varde: fore.index}, text), till),
    forklaring: [forklaring, ...delvis].join(' '),
  };
}

/** The dimensions that have changed for sure, or that none has. */
function summarize(dimensioner: readonly Dimensionsforandring[], {enkat}: Utgava, {sedan, text}: Ord): string {
  const namn = (utfall: Dimensionsforandring['bedomning']['utfall']): readonly string[] =>
    dimensioner
      .filter(({bedomning}) => bedomning.utfall === utfall)
      .map(({dimension}) => enkat.dimensioner.find(({id}) => id === dimension)?.namn ?? dimension);
  const upp = namn('tydlig-okning');
  const ned = namn('tydlig-minskning');
  const antal = dimensioner.length;
  if (namn('for-fa-svar').length === antal) return text.forFaSvar;
  if (namn('oforandrat').length === antal) return text.allaOforandrade(sedan);
  const meningar = [
    ...(upp.length === 0 ? [] : [text.okat(text.och(upp), sedan)]),
    ...(ned.length === 0 ? [] : [text.minskat(text.och(ned), sedan)]),
  ];
  if (meningar.length === 0) return text.ingenSaker(sedan);
  return [...meningar, ...(upp.length + ned.length === antal ? [] : [text.ovrigaOsakra])].join(' ');
}
