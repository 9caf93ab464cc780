import {failure, ok, type Result} from '../../../result.js';
import type {Enkat, Enkatsvar} from '../../enkat/enkat.js';
import type {RakningAvvikelse} from '../avvikelse.js';
import {countKolumn} from '../count-kolumner.js';
import {checkSvar, checkSvarsplan, monsterOf} from '../count-svar.js';
import {groupCeller} from '../group-celler.js';
import {mergeRakningar} from '../merge-rakningar.js';
import type {Rakning} from '../rakning.js';
import {createSvarsplan, type Svarsplan} from '../svarsplan.js';

/** One child's answers, as they stand in a file from another tool. It is counted and forgotten. */
export interface Mikrorad {
  readonly enhet: string;
  /** The group within the unit; empty where it is not known. */
  readonly grupp: string;
  readonly svar: Enkatsvar;
}

/** Past so many findings, more of the same helps nobody. */
const MOST = 50;

/**
 * Counts the answers of many children to a survey in one round: what `countSvar` gives for each, put together by unit, group
 * and dimension. Refuses them all where one is no answer to the survey; `path` is then `/row/question`.
 */
export function tally(
  rader: readonly Mikrorad[],
  {omgang, enkat}: {readonly omgang: string; readonly enkat: Enkat},
): Result<readonly Rakning[], RakningAvvikelse> {
  const plan = createSvarsplan(enkat);
  const findings = checkRader(rader, plan);
  if (findings.length > 0) return failure(findings);
  const {celler, cell} = cellerOf(rader);
  const grupper = groupCeller(cell, celler.length);
  const monster = rader.map(({svar}) => monsterOf(svar, plan));
  const rakningar = plan.dimensioner.flatMap(({dimension}, nr) => {
    const kolumn = Uint32Array.from(monster, (one) => one[nr] ?? 0);
    return countKolumn(kolumn, grupper).map((antal, i) => ({
      omgang,
      enhet: celler[i]?.enhet ?? '',
      grupp: celler[i]?.grupp ?? '',
      enkat: {id: enkat.id, version: enkat.version},
      dimension,
      monster: antal,
    }));
  });
  return ok(mergeRakningar(rakningar));
}

function checkRader(rader: readonly Mikrorad[], plan: Svarsplan): readonly RakningAvvikelse[] {
  const findings = [...checkSvarsplan(plan)];
  for (const [i, {svar}] of rader.entries()) {
    if (findings.length >= MOST) break;
    findings.push(...checkSvar(svar, plan, `/${i}`));
  }
  return findings.slice(0, MOST);
}

/** The units and groups there are, and which of them each row is in. */
function cellerOf(rader: readonly Mikrorad[]): {readonly celler: readonly Mikrorad[]; readonly cell: Uint32Array} {
  const places = new Map<string, number>();
  const celler: Mikrorad[] = [];
  const cell = Uint32Array.from(rader, (rad) => {
    const key = JSON.stringify([rad.enhet, rad.grupp]);
    const place = places.get(key) ?? celler.push(rad) - 1;
    places.set(key, place);
    return place;
  });
  return {celler, cell};
}
