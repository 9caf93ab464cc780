import type {Cell} from '../celler.js';
import {EN_AV, isAlike} from '../lika.js';
import type {Trad} from '../trad.js';
import type {Trosklar} from '../troskel.js';
import {type Block, type Cellplats, coarsen, type Indelningsregel, nodeOf} from './coarsen.js';
import {type Andelsmatt, countAndel} from './matt.js';
import {blocksOf, finestPartition, type Partition, partitionOf} from './partition.js';

/** What an audience may be shown, each partition made of whole blocks of the ones before it and of those of earlier audiences. */
export interface Indelning {
  /** What has an index. */
  readonly index: Partition;
  /** What has an interval, a spread and exact numbers. */
  readonly detalj: Partition;
  /** What has full distributions. */
  readonly full: Partition;
  /** What has a share of positive answers: one for each of the measures. */
  readonly andelar: readonly Partition[];
  /** What has a full distribution of a question: one for each of the measures; those of a dimension are not used. */
  readonly fordelningar: readonly Partition[];
}

/** What the partitions are made of. */
export interface Indelningsunderlag {
  readonly celler: readonly Cell[];
  readonly trad: Trad;
  readonly matt: readonly Andelsmatt[];
}

/** So many have to be left in a pool when any of its small parts is taken away, lest one person can do it alone. */
const MINST_KVAR = 2;

/** How many more than the threshold a part with an index alone can always have: five numbers that it may be. */
const MINST_RUM = 4;

/** The partitions of an audience, given those of the audience that sees more. */
export function indela(
  {celler, trad, matt}: Indelningsunderlag,
  trosklar: Trosklar,
  finare: Indelning | undefined,
): Indelning {
  const {index, detalj, full} = trosklar;
  const platser: Cellplats = {foralder: trad.map(({foralder}) => foralder), plats: celler.map(({enhet}) => enhet)};
  const antal = antalPerDimension(celler);
  const over = (own: readonly Partition[], finer: Partition | undefined): readonly Partition[] =>
    finer === undefined ? own : [...own, finer];
  const common = {
    storlek: (cells: Block) => Math.min(...antal.map((one) => sumOf(one, cells))),
    namn: (cells: Block) => leastOf(cells.map((cell) => celler[cell]?.del ?? '')),
  };
  const whole = (node: number): 'hel' | 'upp' => (trad[node]?.slag === 'enhet' ? 'hel' : 'upp');
  const help = (node: number): 'fyll' | 'upp' => (node === 0 || trad[node]?.slag === 'enhet' ? 'fyll' : 'upp');

  const atLeast = (least: number) => (cells: Block) => antal.every((one) => sumOf(one, cells) >= least);
  const keeps = (blocks: readonly Block[], sma: readonly Block[]) => antal.every((one) => leavesRest(one, blocks, sma));

  const differs = (cells: Block): boolean =>
    antal.every((one, dimension) => sumOf(one, cells) >= full || !isNearlyUnanimous(celler, cells, dimension));
  const hasDetalj = (cells: Block): boolean => atLeast(detalj)(cells) && differs(cells);

  const indexed = loosenEnheter(
    coarsen(
      {
        ...common,
        over: over([finestPartition(celler.length)], finare?.index),
        fits: atLeast(index),
        poolFits: (blocks, sma) => atLeast(index)(blocks.flat()) && keeps(blocks, sma),
        vid: whole,
      },
      platser,
    ),
    {platser, antal, trad, trosklar, hasDetalj},
  );
  const detailed = coarsen(
    {
      ...common,
      over: over([indexed], finare?.detalj),
      fits: hasDetalj,
      poolFits: (blocks) => hasDetalj(blocks.flat()) && hasRoom(blocks.flat(), indexed, antal, trosklar),
      vid: whole,
    },
    platser,
  );
  const fully = coarsen(
    {
      ...common,
      over: over([detailed], finare?.full),
      fits: atLeast(full),
      poolFits: (blocks) => atLeast(full)(blocks.flat()),
      vid: whole,
    },
    platser,
  );
  const andelOver = (one: Andelsmatt, i: number, bases: readonly Partition[]): Partition =>
    coarsen(
      {...common, ...andelsregel(celler, one, trosklar), over: over(bases, finare?.andelar[i]), vid: help},
      platser,
    );
  const fragor = matt.map((one, i) => (one.fraga === undefined ? undefined : andelOver(one, i, [detailed])));
  // That of a dimension is the sum of its questions: what it is told of, each of them is told of.
  const andelar = matt.map((one, i) => {
    const own = fragor.flatMap((partition, j) =>
      partition !== undefined && matt[j]?.dimension === one.dimension ? [partition] : [],
    );
    return fragor[i] ?? andelOver(one, i, [detailed, ...own]);
  });
  const fordelningar = matt.map((one, i) => {
    const giltiga = celler.map((cell) => countAndel(cell, one).giltiga);
    const enough = (cells: Block): boolean => sumOf(giltiga, cells) >= full;
    const bases = [fully, andelar[i] ?? fully];
    return coarsen(
      {
        ...common,
        over: over(bases, finare?.fordelningar[i]),
        fits: enough,
        poolFits: (blocks, sma) => enough(blocks.flat()) && leavesRest(giltiga, blocks, sma),
        vid: help,
      },
      platser,
    );
  });
  return {index: indexed, detalj: detailed, full: fully, andelar, fordelningar};
}

/** When a share may be told exactly: of enough answers, and not of a small group that nearly all answered alike. */
function andelsregel(
  celler: readonly Cell[],
  matt: Andelsmatt,
  {index, full}: Trosklar,
): Pick<Indelningsregel, 'fits' | 'poolFits'> {
  const counts = celler.map((cell) => countAndel(cell, matt));
  const antal = counts.map((count) => count.antal);
  const positiva = counts.map((count) => count.positiva);
  const giltiga = counts.map((count) => count.giltiga);
  const fits = (cells: Block): boolean => {
    const people = sumOf(antal, cells);
    if (people < index) return false;
    return people >= full || !isAlike(sumOf(positiva, cells), sumOf(giltiga, cells), EN_AV.grov);
  };
  return {fits, poolFits: (blocks, sma) => fits(blocks.flat()) && leavesRest(antal, blocks, sma)};
}

/**
 * Did all, or all but one, get the same score? The one who answered otherwise would know what each of the others answered.
 */
function isNearlyUnanimous(celler: readonly Cell[], cells: Block, dimension: number): boolean {
  const poang = new Map<number, number>();
  let people = 0;
  let most = 0;
  for (const cell of cells) {
    for (const [one, antal] of celler[cell]?.dimensioner[dimension]?.poang ?? []) {
      const sum = (poang.get(one) ?? 0) + antal;
      poang.set(one, sum);
      people += antal;
      most = Math.max(most, sum);
    }
  }
  return most >= people - 1;
}

/**
 * Does the number in a pool leave those of its parts open? A part with an index alone shows no number, and two of exactly
 * five would be told by their ten: each part can be anything from the threshold of the index up to that of detail.
 */
function hasRoom(
  cells: Block,
  index: Partition,
  antal: readonly (readonly number[])[],
  {index: k, detalj}: Trosklar,
): boolean {
  const parts = new Set(cells.map((cell) => index[cell])).size;
  return antal.every((one) => sumOf(one, cells) >= k * parts + Math.max(MINST_RUM, detalj - k - 1));
}

/** A unit whose exact number would tell those of groups that show none is not broken down. */
function loosenEnheter(
  partition: Partition,
  of: {
    readonly platser: Cellplats;
    readonly antal: readonly (readonly number[])[];
    readonly trad: Trad;
    readonly trosklar: Trosklar;
    readonly hasDetalj: (cells: Block) => boolean;
  },
): Partition {
  const within = new Map<number, Block[]>();
  const others: Block[] = [];
  for (const block of blocksOf(partition)) {
    const node = nodeOf(block, of.platser);
    if (of.trad[node]?.slag !== 'enhet') others.push(block);
    else within.set(node, [...(within.get(node) ?? []), block]);
  }
  const units = [...within.values()].flatMap((blocks) =>
    blocks.every(of.hasDetalj) || hasRoom(blocks.flat(), partition, of.antal, of.trosklar) ? blocks : [blocks.flat()],
  );
  return partitionOf([...others, ...units], partition.length);
}

/** Is a pool that lacks any one of its small parts still more than one person? */
function leavesRest(antal: readonly number[], blocks: readonly Block[], sma: readonly Block[]): boolean {
  const all = sumOf(antal, blocks.flat());
  return sma.every((block) => all - sumOf(antal, block) >= MINST_KVAR);
}

function antalPerDimension(celler: readonly Cell[]): readonly (readonly number[])[] {
  const [first] = celler;
  return (first?.dimensioner ?? []).map((_, dimension) =>
    celler.map((cell) => cell.dimensioner[dimension]?.summering.antal ?? 0),
  );
}

function sumOf(antal: readonly number[], cells: Block): number {
  let sum = 0;
  for (const cell of cells) sum += antal[cell] ?? 0;
  return sum;
}

function leastOf(names: readonly string[]): string {
  return names.reduce((least, name) => (name < least ? name : least), names[0] ?? '');
}
