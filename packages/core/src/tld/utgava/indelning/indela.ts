import type {Cell} from '../celler.js';
import type {Trad} from '../trad.js';
import type {Trosklar} from '../troskel.js';
import {createAndelsvillkor, createFordelningsvillkor} from './andelsvillkor.js';
import {type Block, type Cellplats, coarsen, type Indelningsregel, nodeOf} from './coarsen.js';
import type {Andelsmatt} from './matt.js';
import {blocksOf, finestPartition, type Partition, partitionOf} from './partition.js';
import {createVillkor, type Villkor} from './villkor.js';

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

/** A step of an audience: what a partition must be coarser than, and when a block may stand. */
type Steg = Omit<Indelningsregel, 'storlek' | 'namn'>;

/** The partitions of an audience, given those of the audience that sees more. */
export function indela(
  {celler, trad, matt}: Indelningsunderlag,
  trosklar: Trosklar,
  finare: Indelning | undefined,
): Indelning {
  const villkor = createVillkor(celler, trosklar);
  const platser: Cellplats = {foralder: trad.map(({foralder}) => foralder), plats: celler.map(({enhet}) => enhet)};
  const namn = (cells: Block): string => cells.map((cell) => celler[cell]?.del ?? '').sort()[0] ?? '';
  const make = ({over, ...steg}: Steg, finer: Partition | undefined): Partition =>
    coarsen({...steg, over: finer === undefined ? over : [...over, finer], storlek: villkor.storlek, namn}, platser);
  const isEnhet = (node: number): boolean => trad[node]?.slag === 'enhet';
  // What is left at the top takes the least of a unit for the sake of the municipality's own figures; an area may lack them.
  const atTop = (node: number): 'fyll' | 'upp' => (node === 0 ? 'fyll' : 'upp');
  const help = (node: number): 'fyll' | 'upp' => (isEnhet(node) ? 'fyll' : atTop(node));

  const index = closeEnheter(
    make(
      {
        over: [finestPartition(celler.length)],
        fits: villkor.hasIndex,
        poolFits: (blocks, sma) => villkor.hasIndex(blocks.flat()) && villkor.leavesRest(blocks, sma),
        vid: (node) => (isEnhet(node) ? 'hel' : 'upp'),
      },
      finare?.index,
    ),
    villkor,
    (block) => isEnhet(nodeOf(block, platser)) && nodeOf(block, platser),
  );
  const detalj = make(
    {
      over: [index],
      fits: villkor.hasDetalj,
      poolFits: (blocks) => villkor.hasDetalj(blocks.flat()) && villkor.hasRoom(blocks.flat(), index),
      vid: (node) => (isEnhet(node) ? 'hel' : 'upp'),
    },
    finare?.detalj,
  );
  const full = make(
    {
      over: [detalj],
      fits: villkor.hasFull,
      poolFits: (blocks) => villkor.hasFull(blocks.flat()),
      vid: (node) => (isEnhet(node) ? 'hel' : atTop(node)),
    },
    finare?.full,
  );
  const andelsvillkor = createAndelsvillkor(celler, matt, trosklar);
  const andel = (i: number, over: readonly Partition[]): Partition =>
    make({over, ...(andelsvillkor[i] ?? NEVER), vid: help}, finare?.andelar[i]);
  const fragor = matt.map(({fraga}, i) => (fraga === undefined ? undefined : andel(i, [detalj])));
  // That of a dimension is the sum of its questions: where it is told, each of them is.
  const andelar = matt.map(({dimension}, i) => {
    const own = fragor.filter((_, j) => matt[j]?.dimension === dimension).filter((one) => one !== undefined);
    return fragor[i] ?? andel(i, [detalj, ...own]);
  });
  const fordelningar = matt.map((one, i) => {
    const over = [full, andelar[i] ?? full];
    return make({over, ...createFordelningsvillkor(celler, one, trosklar), vid: help}, finare?.fordelningar[i]);
  });
  return {index, detalj, full, andelar, fordelningar};
}

const NEVER = {fits: () => false, poolFits: () => false};

/**
 * A unit whose exact number would tell those of groups with an index alone is not broken down. Whether they have one is not
 * asked: that a unit is not broken down must tell of its numbers alone, and nothing of what was answered.
 */
function closeEnheter(partition: Partition, {hasRoom}: Villkor, enhetOf: (block: Block) => number | false): Partition {
  const within = new Map<number, Block[]>();
  const others: Block[] = [];
  for (const block of blocksOf(partition)) {
    const enhet = enhetOf(block);
    if (enhet === false) others.push(block);
    else within.set(enhet, [...(within.get(enhet) ?? []), block]);
  }
  const enheter = [...within.values()].flatMap((blocks) =>
    hasRoom(blocks.flat(), partition) ? blocks : [blocks.flat()],
  );
  return partitionOf([...others, ...enheter], partition.length);
}
