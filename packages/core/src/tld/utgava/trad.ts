import {failure, ok, type Result} from '../../result.js';
import type {Rakning} from '../rakning/rakning.js';
import type {UtgavaAvvikelse} from './avvikelse.js';
import type {Organisationsdel} from './organisation.js';
import {namn as sv} from './text.sv.js';

/** A part of the municipality in the tree of a release. */
export interface Tradnod {
  /** The id of its post: that of the part, of a group `unit/group`. */
  readonly id: string;
  readonly namn: string;
  readonly slag: Organisationsdel['slag'];
  /** The place of the parent in the list; the municipality, first in it, is its own. */
  readonly foralder: number;
  readonly inbjudna?: number;
}

/** The parts, a parent before its children and beside them in the order given. */
export type Trad = readonly Tradnod[];

/** The group of answers that were counted for the unit as a whole. */
export const UTAN_GRUPP = '';

const BARN: Readonly<Record<Organisationsdel['slag'], readonly Organisationsdel['slag'][]>> = {
  kommun: ['omrade', 'enhet'],
  omrade: ['omrade', 'enhet'],
  enhet: ['grupp'],
  grupp: [],
};

/**
 * The tree of an organisation. Groups that have answers and are not in it come after the others of the unit, with their id
 * as name; so do answers of no group, where the unit has answers of groups too. Refuses what is no tree.
 */
export function createTrad(
  organisation: readonly Organisationsdel[],
  rakningar: readonly Rakning[],
): Result<Trad, UtgavaAvvikelse> {
  const over = new Map(organisation.filter(({slag}) => slag !== 'grupp').map((del) => [del.id, del.slag]));
  const findings = organisation.flatMap((del, i) => checkDel(del, i, over));
  const kommuner = organisation.filter(({slag}) => slag === 'kommun');
  const [kommun] = kommuner;
  if (kommun === undefined || kommuner.length > 1) {
    findings.push({kod: 'organisation/kommun-saknas', niva: 'fel', path: '/organisation', params: {}});
  }
  const delar = [...organisation, ...unlistedGrupper(organisation, rakningar)];
  for (const id of duplicates(delar.map(postId))) {
    findings.push({kod: 'organisation/id-dubbelt', niva: 'fel', path: '/organisation', params: {id: short(id)}});
  }
  if (kommun === undefined || findings.length > 0) return failure(findings);
  const trad = inOrder(kommun, delar);
  const reached = new Set(trad.map(({id}) => id));
  const lost = delar.filter((del) => !reached.has(postId(del)));
  return lost.length === 0 ? ok(trad) : failure(lost.map(({id}) => parentFinding(id, '/organisation')));
}

/** The id of the post of a group, and what the cells of a unit are called in `delar`. */
export function delId(enhet: string, grupp: string): string {
  return `${enhet}/${grupp}`;
}

function postId({id, slag, foralder}: Organisationsdel): string {
  return slag === 'grupp' ? delId(foralder ?? '', id) : id;
}

function checkDel(
  del: Organisationsdel,
  i: number,
  over: ReadonlyMap<string, Organisationsdel['slag']>,
): readonly UtgavaAvvikelse[] {
  const path = `/organisation/${i}`;
  const id = short(del.id);
  const findings: UtgavaAvvikelse[] = [];
  if (del.id.includes('/') || (del.id === '' && del.slag !== 'grupp')) {
    findings.push({kod: 'organisation/id-ogiltigt', niva: 'fel', path: `${path}/id`, params: {id}});
  }
  const above = over.get(del.foralder ?? '');
  const fits = del.slag === 'kommun' ? del.foralder === undefined : above && BARN[above].includes(del.slag);
  if (!fits) findings.push(parentFinding(del.id, `${path}/foralder`));
  const {inbjudna} = del;
  if (inbjudna !== undefined && !(Number.isSafeInteger(inbjudna) && inbjudna >= 0)) {
    findings.push({kod: 'organisation/inbjudna-omojligt', niva: 'fel', path: `${path}/inbjudna`, params: {id}});
  }
  return findings;
}

function parentFinding(id: string, path: string): UtgavaAvvikelse {
  return {kod: 'organisation/foralder-fel', niva: 'fel', path, params: {id: short(id)}};
}

function unlistedGrupper(
  organisation: readonly Organisationsdel[],
  rakningar: readonly Rakning[],
): readonly Organisationsdel[] {
  const listed = new Set(organisation.map(postId));
  const enheter = new Set(organisation.filter(({slag}) => slag === 'enhet').map(({id}) => id));
  const divided = new Set(rakningar.filter(({grupp}) => grupp !== UTAN_GRUPP).map(({enhet}) => enhet));
  const unlisted = new Map<string, Organisationsdel>();
  for (const {enhet, grupp} of rakningar) {
    const id = delId(enhet, grupp);
    if (listed.has(id) || !enheter.has(enhet) || !divided.has(enhet)) continue;
    const namn = grupp === UTAN_GRUPP ? sv.utanGrupp : grupp;
    unlisted.set(id, {id: grupp, namn, slag: 'grupp', foralder: enhet});
  }
  return [...unlisted.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function inOrder(kommun: Organisationsdel, delar: readonly Organisationsdel[]): Trad {
  const children = new Map<string, Organisationsdel[]>();
  for (const del of delar) {
    if (del.foralder === undefined) continue;
    const siblings = children.get(del.foralder) ?? [];
    siblings.push(del);
    children.set(del.foralder, siblings);
  }
  const trad: Tradnod[] = [];
  const add = (del: Organisationsdel, foralder: number): void => {
    const own = trad.length;
    const below = del.slag === 'grupp' ? [] : (children.get(del.id) ?? []);
    const inbjudna = del.inbjudna ?? (del.slag === 'enhet' ? sumOfKnown(below) : undefined);
    const {namn, slag} = del;
    trad.push({id: postId(del), namn, slag, foralder, ...(inbjudna === undefined ? {} : {inbjudna})});
    for (const child of below) add(child, own);
  };
  add(kommun, 0);
  return trad;
}

function sumOfKnown(delar: readonly Organisationsdel[]): number | undefined {
  let sum = 0;
  for (const {inbjudna} of delar) {
    if (inbjudna === undefined) return undefined;
    sum += inbjudna;
  }
  return delar.length === 0 ? undefined : sum;
}

function duplicates(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}

/** What an id is cut to in a finding. */
function short(id: string): string {
  return id.slice(0, 100);
}
