import {failure, ok, type Result} from '../../result.js';
import type {Enkat, Enkatsvar, Fraga} from '../enkat/enkat.js';
import type {RakningAvvikelse} from './avvikelse.js';
import {encodeMonster} from './monster.js';
import {monsterformOf} from './monsterform.js';

/** Adds one to the count of a pattern in a dimension. */
export interface Monsterokning {
  readonly dimension: string;
  readonly monster: number;
}

/**
 * One child's answers as one to add in each dimension: all that is kept of them, and nothing ties the dimensions together.
 * A child that skipped everything in a dimension is counted there too. Refuses what is no answer to this survey.
 */
export function countSvar(svar: Enkatsvar, enkat: Enkat): Result<readonly Monsterokning[], RakningAvvikelse> {
  const findings: RakningAvvikelse[] = checkSvar(svar, enkat);
  const okningar: Monsterokning[] = [];
  for (const {id: dimension} of enkat.dimensioner) {
    const form = monsterformOf(enkat, dimension);
    if (form === undefined) {
      findings.push({kod: 'rakning/dimension-omojlig', niva: 'fel', path: '', params: {dimension}});
      continue;
    }
    const fragor = enkat.fragor.filter((fraga) => fraga.dimension === dimension);
    const monster = encodeMonster(
      fragor.map(({id}) => (Object.hasOwn(svar, id) ? svar[id] : undefined)),
      form,
    );
    if (monster !== undefined) okningar.push({dimension, monster});
  }
  return findings.length > 0 ? failure(findings) : ok(okningar);
}

function checkSvar(svar: Enkatsvar, enkat: Enkat): RakningAvvikelse[] {
  const findings: RakningAvvikelse[] = [];
  for (const [id, varde] of Object.entries(svar)) {
    const fraga = enkat.fragor.find((one) => one.id === id);
    const kod = fraga === undefined ? 'svar/fraga-okand' : 'svar/varde-okant';
    if (fraga !== undefined && isOption(varde, fraga, enkat)) continue;
    findings.push({kod, niva: 'fel', path: pointerTo(id), params: {fraga: id.slice(0, LONGEST)}});
  }
  return findings.slice(0, MOST);
}

/** A name longer than this is nobody's question; and past so many findings, more of the same helps nobody. */
const LONGEST = 100;
const MOST = 50;

function isOption(varde: unknown, {skala: id}: Fraga, {skalor}: Enkat): boolean {
  const skala = skalor.find((one) => one.id === id);
  if (skala === undefined) return false;
  if (varde === 'vet-ej') return skala.vetEj !== undefined;
  return typeof varde === 'number' && Number.isInteger(varde) && varde >= 1 && varde <= skala.steg.length;
}

function pointerTo(key: string): string {
  return `/${key.slice(0, LONGEST).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
