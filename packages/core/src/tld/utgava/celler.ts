import {failure, ok, type Result} from '../../result.js';
import {mergeRakningar} from '../rakning/merge-rakningar.js';
import {monsterformOf} from '../rakning/monsterform.js';
import {monstervardeOf} from '../rakning/monstervarde.js';
import type {Monsterform, Monsterrakning, Rakning, Summering} from '../rakning/rakning.js';
import {summarizeMonster, tomSummering} from '../rakning/summera.js';
import type {UtgavaAvvikelse} from './avvikelse.js';
import {delId, type Trad} from './trad.js';
import type {Utgavegrund} from './utgavegrund.js';

/** The answers of one group in one unit, or of a unit that is not divided. */
export interface Cell {
  /** What it is called in `delar`. */
  readonly del: string;
  /** The place in the tree of its unit, and of its group where it has one. */
  readonly enhet: number;
  readonly nod: number;
  /** One for each dimension, in the order of the questions. */
  readonly dimensioner: readonly Celldimension[];
}

/** What is counted of a cell in a dimension. */
export interface Celldimension {
  readonly summering: Summering;
  /** How many have each score: only to see whether nearly all of them have the same. */
  readonly poang: ReadonlyMap<number, number>;
}

/** The cells that somebody has answered in, in the order of the tree. Refuses counts that are not of these units and questions. */
export function createCeller(
  {enkat, rakningar, omgang}: Utgavegrund,
  trad: Trad,
): Result<readonly Cell[], UtgavaAvvikelse> {
  const places = new Map(trad.map(({id}, i) => [id, i]));
  const findings: UtgavaAvvikelse[] = [];
  const former = new Map<string, Monsterform>();
  for (const {id: dimension} of enkat.dimensioner) {
    const form = monsterformOf(enkat, dimension);
    if (form !== undefined) former.set(dimension, form);
    else findings.push({kod: 'rakning/dimension-omojlig', niva: 'fel', path: '/enkat', params: {dimension}});
  }
  for (const [i, rakning] of rakningar.entries()) {
    const finding = checkRakning(rakning, `/rakningar/${i}`, {enkat, omgang});
    const nod = trad[places.get(rakning.enhet) ?? -1];
    if (finding !== undefined) findings.push(finding);
    else if (nod?.slag !== 'enhet') {
      const params = {enhet: rakning.enhet.slice(0, 100)};
      findings.push({kod: 'utgava/enhet-okand', niva: 'fel', path: `/rakningar/${i}/enhet`, params});
    }
  }
  if (findings.length > 0) return failure(findings);
  const counted = new Map<string, {readonly rakning: Rakning; readonly dimensioner: Map<string, Monsterrakning>}>();
  for (const rakning of mergeRakningar(rakningar)) {
    const del = delId(rakning.enhet, rakning.grupp);
    const known = counted.get(del) ?? {rakning, dimensioner: new Map<string, Monsterrakning>()};
    counted.set(del, known);
    known.dimensioner.set(rakning.dimension, rakning.monster);
  }
  const celler: Cell[] = [];
  for (const [del, {rakning, dimensioner}] of counted) {
    const enhet = places.get(rakning.enhet) ?? 0;
    const counts: Celldimension[] = [];
    for (const [dimension, form] of former) {
      const result = countDimension(dimensioner.get(dimension), form);
      if (result.ok) counts.push(result.value);
      else findings.push(...result.errors.map((error) => ({...error, path: '/rakningar'})));
    }
    if (counts.some(({summering}) => summering.antalAlla > 0)) {
      celler.push({del, enhet, nod: places.get(del) ?? enhet, dimensioner: counts});
    }
  }
  if (findings.length > 0) return failure(findings);
  return ok(celler.sort((a, b) => a.nod - b.nod));
}

function checkRakning(
  rakning: Rakning,
  path: string,
  {enkat, omgang}: Pick<Utgavegrund, 'enkat' | 'omgang'>,
): UtgavaAvvikelse | undefined {
  if (rakning.omgang !== omgang.id) {
    return {kod: 'utgava/annan-omgang', niva: 'fel', path, params: {omgang: rakning.omgang.slice(0, 100)}};
  }
  const {id, version} = rakning.enkat;
  if (id !== enkat.id || version !== enkat.version) {
    return {kod: 'utgava/annan-enkat', niva: 'fel', path, params: {enkat: id.slice(0, 100), version}};
  }
  if (enkat.dimensioner.some((dimension) => dimension.id === rakning.dimension)) return undefined;
  return {kod: 'utgava/dimension-okand', niva: 'fel', path, params: {dimension: rakning.dimension.slice(0, 100)}};
}

function countDimension(
  monster: Monsterrakning | undefined,
  form: Monsterform,
): Result<Celldimension, UtgavaAvvikelse> {
  if (monster === undefined) return ok({summering: tomSummering(form), poang: new Map()});
  const result = summarizeMonster(monster, form);
  if (!result.ok) return result;
  const poang = new Map<number, number>();
  for (const [key, antal] of Object.entries(monster)) {
    const {harPoang, poang: one} = monstervardeOf(Number(key), form);
    if (harPoang) poang.set(one, (poang.get(one) ?? 0) + antal);
  }
  return ok({summering: result.value, poang});
}
