import {failure, ok, type Result} from '../../result.js';
import type {RakningAvvikelse} from './avvikelse.js';
import {checkKolumner} from './check-kolumner.js';
import {countKolumn} from './count-kolumner.js';
import {createHistogramfold, type Histogram} from './fold-histogram.js';
import {type Cellgrupper, groupCeller, mapCeller} from './group-celler.js';
import type {Heltalskolumn, Monsterkolumn, Svarskolumner} from './kolumner.js';
import {antalMonster} from './monsterform.js';
import type {Summering} from './rakning.js';
import {summarizeMonster} from './summera.js';

/** With more patterns than this a table of them would be larger than what is counted. */
const LARGEST_TABLE = 5_000;

/**
 * The summaries of many cells at once, by dimension and cell: what `summarizeMonster` gives for the counts of each, many
 * times as fast. Refuses patterns that a form lacks. Throws a RangeError where the columns do not fit together.
 */
export function summarizeKolumner(
  kolumner: Svarskolumner,
): Result<readonly (readonly Summering[])[], RakningAvvikelse> {
  const grupper = groupCeller(kolumner.cell, kolumner.antalCeller);
  const findings = checkKolumner(kolumner, grupper);
  return findings.length > 0
    ? failure(findings)
    : ok(kolumner.dimensioner.map((kolumn) => summarizeKolumn(kolumn, grupper)));
}

function summarizeKolumn(kolumn: Monsterkolumn, grupper: Cellgrupper): readonly Summering[] {
  if (antalMonster(kolumn.form) <= LARGEST_TABLE) return foldKolumn(kolumn, grupper);
  return countKolumn(kolumn.monster, grupper).map((monster) => {
    const result = summarizeMonster(monster, kolumn.form);
    if (!result.ok) throw new RangeError(`A checked column was refused: ${result.errors[0].kod}.`);
    return result.value;
  });
}

function foldKolumn({form, monster}: Monsterkolumn, {start, ordning}: Cellgrupper): readonly Summering[] {
  const fold = createHistogramfold(form);
  const histogram = new Uint32Array(antalMonster(form));
  const grouped = ordning === undefined ? monster : orderMonster(monster, ordning);
  return mapCeller({start, ordning}, (from, to) => {
    histogram.fill(0);
    countInto(histogram, grouped, from, to);
    return fold(histogram);
  });
}

function orderMonster(monster: Heltalskolumn, ordning: Uint32Array): Heltalskolumn {
  const ordered = monster.slice();
  for (let i = 0; i < ordered.length; i++) ordered[i] = monster[ordning[i] ?? 0] ?? 0;
  return ordered;
}

function countInto(histogram: Histogram, monster: Heltalskolumn, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const one = monster[i] ?? 0;
    histogram[one] = (histogram[one] ?? 0) + 1;
  }
}
