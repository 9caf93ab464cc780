import {failure, ok, type Result} from '../../result.js';
import type {Enkat, Enkatsvar} from '../enkat/enkat.js';
import type {RakningAvvikelse} from './avvikelse.js';
import {encodeMonster} from './monster.js';
import {createSvarsplan, type Svarsplan} from './svarsplan.js';

/** Adds one to the count of a pattern in a dimension. */
export interface Monsterokning {
  readonly dimension: string;
  readonly monster: number;
}

/** A name longer than this is nobody's question; and past so many findings, more of the same helps nobody. */
const LONGEST = 100;
const MOST = 50;

/**
 * One child's answers as one to add in each dimension: all that is kept of them, and nothing ties the dimensions together.
 * A child that skipped everything in a dimension is counted there too. Refuses what is no answer to this survey.
 */
export function countSvar(svar: Enkatsvar, enkat: Enkat): Result<readonly Monsterokning[], RakningAvvikelse> {
  const plan = createSvarsplan(enkat);
  const findings = [...checkSvarsplan(plan), ...checkSvar(svar, plan)];
  if (findings.length > 0) return failure(findings);
  const monster = monsterOf(svar, plan);
  return ok(plan.dimensioner.map(({dimension}, i) => ({dimension, monster: monster[i] ?? 0})));
}

/** The pattern of a child's checked answers in each dimension of the plan. */
export function monsterOf(svar: Enkatsvar, {dimensioner}: Svarsplan): readonly number[] {
  return dimensioner.map(({form, fragor}) => {
    const monster = encodeMonster(
      fragor.map((id) => (Object.hasOwn(svar, id) ? svar[id] : undefined)),
      form,
    );
    if (monster === undefined) throw new RangeError('Answers that are not checked cannot be counted.');
    return monster;
  });
}

/** What of the survey cannot be counted. */
export function checkSvarsplan({omojliga}: Svarsplan): readonly RakningAvvikelse[] {
  return omojliga.map((dimension) => ({kod: 'rakning/dimension-omojlig', niva: 'fel', path: '', params: {dimension}}));
}

/** What in a child's answers is no answer to the survey. `path` leads to the answers. */
export function checkSvar(svar: Enkatsvar, {fragor}: Svarsplan, path = ''): readonly RakningAvvikelse[] {
  const findings: RakningAvvikelse[] = [];
  for (const [id, varde] of Object.entries(svar)) {
    const fraga = fragor.get(id);
    if (fraga !== undefined && isOption(varde, fraga)) continue;
    if (findings.length === MOST) break;
    const kod = fraga === undefined ? 'svar/fraga-okand' : 'svar/varde-okant';
    findings.push({kod, niva: 'fel', path: path + pointerTo(id), params: {fraga: id.slice(0, LONGEST)}});
  }
  return findings;
}

function isOption(varde: unknown, {antalSteg, vetEj}: {readonly antalSteg: number; readonly vetEj: boolean}): boolean {
  if (varde === 'vet-ej') return vetEj;
  return typeof varde === 'number' && Number.isInteger(varde) && varde >= 1 && varde <= antalSteg;
}

function pointerTo(key: string): string {
  return `/${key.slice(0, LONGEST).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
