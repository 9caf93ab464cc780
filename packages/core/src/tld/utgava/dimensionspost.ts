import type {Monsterform, Summering} from '../rakning/rakning.js';
import {roundHalfAway} from '../statistik/avrunda.js';
import type {Cell} from './celler.js';
import {createFullFordelning, createGrovFordelning} from './fordelning.js';
import type {Indelning} from './indelning/indela.js';
import type {Andelsmatt} from './indelning/matt.js';
import type {Partition} from './indelning/partition.js';
import {estimateIndex, estimateSpridning, type Indexskattning} from './indexskattning.js';
import {EN_AV, protectAndel, protectIndex} from './lika.js';
import {blocksWithin, isSameUrval, type Postval, type Urval} from './postval.js';
import {createSkikt, type Skikt, sumCeller, summeringOf, vikterOf} from './skikt.js';
import type {Trad} from './trad.js';
import type {Trosklar} from './troskel.js';
import type {Dimensionsdetalj, Dimensionspost, Fragefordelning, Skattning, Skyddattal} from './utgava.js';

/** A dimension of the questions, for computing. */
export interface Raknedimension {
  readonly id: string;
  readonly form: Monsterform;
  /** Ids of its questions, in order. */
  readonly fragor: readonly string[];
}

/** What the posts of an audience are made of. */
export interface Postunderlag {
  readonly celler: readonly Cell[];
  readonly trad: Trad;
  readonly dimensioner: readonly Raknedimension[];
  readonly matt: readonly Andelsmatt[];
  readonly indelning: Indelning;
  readonly trosklar: Trosklar;
  readonly skattning: Skattning;
  readonly osakerhet: 'process' | 'andlig';
}

/** What a part that shows something says of a dimension. */
export function createDimensionspost(
  {visning, urval}: Extract<Postval, {readonly urval: Urval}>,
  dimension: number,
  underlag: Postunderlag,
): Dimensionspost {
  const id = underlag.dimensioner[dimension]?.id ?? '';
  const skikt = createSkikt(urval, underlag.celler, underlag.trad);
  const alla = sumCeller(urval.flat(), underlag.celler, dimension);
  const skattat = estimateIndex(skikt, dimension, underlag);
  if (visning === 'index') return {dimension: id, index: protectIndex(skattat.index)};
  return {
    dimension: id,
    index: {varde: roundHalfAway(skattat.index)},
    detalj: createDetalj({urval, skikt, dimension, alla, skattat}, underlag),
    fragor: createFragor(urval, dimension, underlag),
  };
}

function createDetalj(
  of: {
    readonly urval: Urval;
    readonly skikt: readonly Skikt[];
    readonly dimension: number;
    readonly alla: Summering;
    readonly skattat: Indexskattning;
  },
  underlag: Postunderlag,
): Dimensionsdetalj {
  const {skikt, dimension, alla, skattat} = of;
  const vetEj = shareOf(skikt, underlag, dimension, (summering) => {
    const unsure = countVetEj(summering);
    return {del: unsure, av: unsure + summering.giltiga};
  });
  const andelPositiva = createAndelPositiva(of, vetEj, underlag);
  return {
    antal: alla.antal,
    index: skattat.index,
    spridning: estimateSpridning(alla),
    medelfel: skattat.medelfel,
    ...(skattat.intervall === undefined ? {} : {intervall: skattat.intervall}),
    ...(andelPositiva === undefined ? {} : {andelPositiva}),
    andelVetEj: vetEj,
  };
}

/** The share of positive answers with both denominators: both exact, or both beyond a limit, for vet ej ties them together. */
function createAndelPositiva(
  {urval, dimension, alla}: {readonly urval: Urval; readonly dimension: number; readonly alla: Summering},
  vetEj: number,
  underlag: Postunderlag,
): Dimensionsdetalj['andelPositiva'] {
  const {matt, indelning} = underlag;
  const own = matt.findIndex((one) => one.dimension === dimension && one.fraga === undefined);
  const tellable = tellableOf(urval, indelning.andelar[own]);
  const skikt = createSkikt(tellable ?? urval, underlag.celler, underlag.trad);
  const andel = shareOf(skikt, underlag, dimension, ({positiva, giltiga}) => ({
    del: positiva,
    av: giltiga,
  }));
  const giltiga = protectAndel(andel, limitOf(alla.antal, underlag));
  if (tellable === undefined && !isProtected(giltiga, alla.antal, underlag)) return undefined;
  if ('under' in giltiga) return {giltiga, medVetEj: giltiga};
  // The share with vet ej in it is at least the one without, less vet ej: whatever the estimator.
  if ('over' in giltiga) return {giltiga, medVetEj: {over: giltiga.over - vetEj}};
  const medVetEj = shareOf(skikt, underlag, dimension, (summering) => ({
    del: summering.positiva,
    av: summering.giltiga + countVetEj(summering),
  }));
  return {giltiga, medVetEj: {varde: medVetEj}};
}

/** The distributions of a dimension's questions: those that may be told. */
function createFragor(urval: Urval, dimension: number, underlag: Postunderlag): readonly Fragefordelning[] {
  return underlag.matt.flatMap((matt, i) =>
    matt.dimension === dimension && matt.fraga !== undefined
      ? createFragefordelning(urval, {...matt, fraga: matt.fraga}, i, underlag)
      : [],
  );
}

function createFragefordelning(
  urval: Urval,
  {dimension, fraga, antalSteg, positivFran}: Required<Andelsmatt>,
  own: number,
  underlag: Postunderlag,
): readonly Fragefordelning[] {
  const {indelning, dimensioner, trosklar, celler} = underlag;
  const stegOf = ({fragor}: Summering): readonly number[] => fragor[fraga]?.steg ?? [];
  const antal = sumOf(urval.flat().map((cell) => sumOf(stegOf(summeringOf(celler, cell, dimension)))));
  const tellable = tellableOf(urval, indelning.andelar[own]);
  const full = tellableOf(urval, indelning.fordelningar[own]);
  if (antal < trosklar.index) return [];
  const skikt = createSkikt(full ?? tellable ?? urval, celler, underlag.trad);
  const val = {
    antalSteg,
    enAv: limitOf(antal, underlag),
    andelOf: (fran: number, till: number) =>
      shareOf(skikt, underlag, dimension, (summering) => {
        const steg = stegOf(summering);
        return {del: sumOf(steg.slice(fran - 1, till)), av: sumOf(steg)};
      }),
  };
  const staplar = full === undefined ? createGrovFordelning(val, positivFran) : createFullFordelning(val);
  const [first] = staplar;
  if (first === undefined) return [];
  if (tellable === undefined && !isProtected(first.andel, antal, underlag)) return [];
  const andelVetEj = shareOf(skikt, underlag, dimension, ({fragor}) => {
    const vetEj = fragor[fraga]?.vetEj ?? 0;
    return {del: vetEj, av: vetEj + sumOf(fragor[fraga]?.steg ?? [])};
  });
  return [{fraga: dimensioner[dimension]?.fragor[fraga] ?? '', antal, staplar, andelVetEj}];
}

/** The blocks of a partition that a post counts, where they are all that it counts: then its figure is made of whole blocks. */
function tellableOf(urval: Urval, partition: Partition | undefined): Urval | undefined {
  const blocks = blocksWithin(urval.flat(), partition ?? []);
  return isSameUrval(blocks, urval) ? blocks : undefined;
}

/** Is it only said to lie beyond a limit, as it may be of a small group that nearly all agree in? */
function isProtected(tal: Skyddattal, antal: number, {trosklar}: Postunderlag): boolean {
  return !('varde' in tal) && antal >= trosklar.index && antal < trosklar.full;
}

function limitOf(antal: number, {trosklar}: Postunderlag): number {
  return antal < trosklar.full ? EN_AV.grov : EN_AV.full;
}

/** Answers of a kind, out of those that are counted. */
interface Andelsantal {
  readonly del: number;
  readonly av: number;
}

/** A share of the answers of several strata, by the release's estimator: of each a part of a whole. */
function shareOf(
  skikt: readonly Skikt[],
  {celler, skattning}: Postunderlag,
  dimension: number,
  countOf: (summering: Summering) => Andelsantal,
): number {
  const counts = skikt.map((one) => {
    const own = one.celler.map((cell) => countOf(summeringOf(celler, cell, dimension)));
    return {del: sumOf(own.map(({del}) => del)), av: sumOf(own.map(({av}) => av))};
  });
  // Of no answers there is no share, and nothing to weigh.
  const vikter = vikterOf(
    skikt,
    counts.map(({av}) => av),
    skattning,
  );
  return counts.reduce((sum, {del, av}, i) => sum + (av === 0 ? 0 : ((vikter[i] ?? 0) * del) / av), 0);
}

function countVetEj({fragor}: Summering): number {
  return sumOf(fragor.map(({vetEj}) => vetEj));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
