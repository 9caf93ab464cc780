import {countExactly, countRoughly} from './antal.js';
import {createDimensionspost, type Postunderlag} from './dimensionspost.js';
import {nodeOf} from './indelning/coarsen.js';
import {blocksOf} from './indelning/partition.js';
import {choosePostval, type Postval} from './postval.js';
import {countInbjudna} from './skikt.js';
import {namn} from './text.sv.js';
import type {Utgavepost} from './utgava.js';

/** How far down a part is: an audience is shown the parts down to its own. */
const DJUP = {kommun: 0, omrade: 1, enhet: 2, grupp: 3} as const;

/** A post but for what it shows. */
type Postnamn = Pick<Utgavepost, 'id' | 'namn' | 'foralder' | 'slag' | 'antalEnheter'>;

/** The posts of an audience: each part of the municipality, and after its parts what several that are small show together. */
export function createPoster(underlag: Postunderlag): readonly Utgavepost[] {
  const {trad, indelning, trosklar} = underlag;
  const cells = cellsOfNoder(underlag);
  const children = trad.map((): number[] => []);
  for (const [i, {foralder}] of trad.entries()) if (i > 0) children[foralder]?.push(i);
  const pools = poolsOf(underlag, cells);
  const poster: Utgavepost[] = [];
  const emit = (node: number): void => {
    const {id, namn: own, slag, foralder} = trad[node] ?? {id: '', namn: '', slag: 'kommun', foralder: 0};
    if (DJUP[slag] > DJUP[trosklar.finast]) return;
    const here = cells[node] ?? [];
    const val = choosePostval(here, indelning);
    const parent = node === 0 ? {} : {foralder: trad[foralder]?.id ?? ''};
    const enheter =
      slag === 'kommun' || slag === 'omrade' ? {antalEnheter: countEnheter(node, children, underlag)} : {};
    poster.push(createPost({id, namn: own, ...parent, slag, ...enheter}, val, underlag));
    if (slag === 'enhet' && !isDivided(node, here, val, underlag)) return;
    for (const child of children[node] ?? []) emit(child);
    const smallest = slag === 'enhet' ? 'grupp' : 'enhet';
    if (DJUP[smallest] > DJUP[trosklar.finast]) return;
    const title = slag === 'enhet' ? namn.ovrigaGrupper : namn.ovrigaEnheter;
    for (const [i, pool] of (pools.get(node) ?? []).entries()) {
      const names = {id: `${id}/ovriga/${i + 1}`, namn: i === 0 ? title : `${title} ${i + 1}`, foralder: id};
      poster.push(createPost({...names, slag: 'ovriga'}, choosePostval(pool, indelning), underlag));
    }
  };
  emit(0);
  return poster;
}

function createPost(names: Postnamn, val: Postval, underlag: Postunderlag): Utgavepost {
  if (!('urval' in val)) return {...names, visning: val.visning, delar: [], dimensioner: []};
  const {celler, trad, dimensioner} = underlag;
  const cells = val.urval.flat();
  const exact = val.visning !== 'index';
  const inbjudna = exact ? countInbjudna(cells, celler, trad) : undefined;
  return {
    ...names,
    visning: val.visning,
    delar: nameDelar(cells, names, underlag),
    antal: exact ? countExactly(cells, underlag) : countRoughly(val.urval, underlag),
    ...(inbjudna === undefined ? {} : {inbjudna}),
    dimensioner: dimensioner.map((_, dimension) => createDimensionspost(val, dimension, underlag)),
  };
}

/** Whole units by their id; within a unit, its groups. */
function nameDelar(
  cells: readonly number[],
  {slag, foralder}: Postnamn,
  {celler, trad}: Postunderlag,
): readonly string[] {
  const within = slag === 'grupp' || trad.some(({id, slag: above}) => id === foralder && above === 'enhet');
  const names = cells.map((cell) => (within ? celler[cell]?.del : trad[celler[cell]?.enhet ?? 0]?.id) ?? '');
  return [...new Set(names)].sort();
}

/** Are the groups of a unit worth a line? Not where the unit is hidden, and not where the answers were counted for it as a whole. */
function isDivided(node: number, cells: readonly number[], val: Postval, {celler}: Postunderlag): boolean {
  return 'urval' in val && cells.every((cell) => celler[cell]?.nod !== node);
}

/** The cells under each node. */
function cellsOfNoder({celler, trad}: Postunderlag): readonly (readonly number[])[] {
  const cells = trad.map((): number[] => []);
  for (const [i, {nod}] of celler.entries()) {
    for (let at = nod; ; at = trad[at]?.foralder ?? 0) {
      cells[at]?.push(i);
      if (at === 0) break;
    }
  }
  return cells;
}

/** The blocks that no single part is, by the lowest part that holds them. */
function poolsOf(
  {celler, trad, indelning}: Postunderlag,
  cells: readonly (readonly number[])[],
): ReadonlyMap<number, readonly (readonly number[])[]> {
  const plats = {foralder: trad.map(({foralder}) => foralder), plats: celler.map(({enhet}) => enhet)};
  const pools = new Map<number, (readonly number[])[]>();
  for (const block of blocksOf(indelning.index)) {
    const node = nodeOf(block, plats);
    if (block.length === 1 || block.length === cells[node]?.length) continue;
    pools.set(node, [...(pools.get(node) ?? []), block]);
  }
  return pools;
}

function countEnheter(node: number, children: readonly (readonly number[])[], underlag: Postunderlag): number {
  if (underlag.trad[node]?.slag === 'enhet') return 1;
  return (children[node] ?? []).reduce((sum, child) => sum + countEnheter(child, children, underlag), 0);
}
