import type {Enkat, Fraga} from '../../enkat/enkat.js';
import type {MikrodataAvvikelse} from './avvikelse.js';
import {kolumnslagOf} from './kolumnslag.js';
import {normalize} from './normalize.js';
import {rubriknamnOf} from './rubriknamn.js';

/** The headings of a table, and the place of their row from 0. */
export interface Tabellhuvud {
  readonly rubriker: readonly string[];
  readonly rad: number;
}

/** What was found in a heading row, or why it was not. */
export interface Sokning<T> {
  readonly funnet: T;
  readonly avvikelser: readonly MikrodataAvvikelse[];
}

/** The number, from 0, of the column with a heading that was said. */
export function findKolumn({rubriker, rad}: Tabellhuvud, rubrik: string): Sokning<number | undefined> {
  const at = rubriker.findIndex((one) => normalize(one) === normalize(rubrik));
  if (at !== -1) return {funnet: at, avvikelser: []};
  const params = {rubrik: rubrik.slice(0, 100)};
  return {funnet: undefined, avvikelser: [{kod: 'mikrodata/kolumn-saknas', niva: 'fel', path: `/${rad}`, params}]};
}

/**
 * The columns of the questions, by their ids: those with the heading that was said, else with the question's text in any
 * language or its id. Columns that are `upptagna` by something else are passed over.
 */
export function findFragekolumner(
  {rubriker, rad}: Tabellhuvud,
  {fragor}: Enkat,
  sagda: Readonly<Record<string, string>>,
  upptagna: readonly (number | undefined)[],
): Sokning<ReadonlyMap<string, number>> & {readonly lasta: readonly number[]} {
  const names = rubriker.map((rubrik, i) => (upptagna.includes(i) ? [] : rubriknamnOf(rubrik)));
  const funnet = new Map<string, number>();
  const lasta: number[] = [];
  const avvikelser: MikrodataAvvikelse[] = [];
  for (const fraga of fragor) {
    const wanted = namesOf(fraga, sagda);
    const found = names.flatMap((all, i) => (all.some((name) => wanted.includes(name)) ? [i] : []));
    const [at, second] = found;
    lasta.push(...found);
    if (at === undefined) {
      const params = {fraga: fraga.id, text: fraga.text.sv.text};
      avvikelser.push({kod: 'mikrodata/fraga-saknas', niva: 'fel', path: `/${rad}`, params});
      continue;
    }
    funnet.set(fraga.id, at);
    if (second === undefined) continue;
    const params = {fraga: fraga.id, text: fraga.text.sv.text, rubriker: [rubriker[at] ?? '', rubriker[second] ?? '']};
    avvikelser.push({kod: 'mikrodata/fraga-dubbel', niva: 'fel', path: `/${rad}/${second}`, params});
  }
  return {funnet, avvikelser, lasta};
}

/** Says of every column that is not read that it is not. */
export function findIgnorerade(
  {rubriker, rad}: Tabellhuvud,
  lasta: readonly (number | undefined)[],
): readonly MikrodataAvvikelse[] {
  return rubriker.flatMap((rubrik, i): readonly MikrodataAvvikelse[] => {
    if (lasta.includes(i) || rubrik.trim() === '') return [];
    const slag = kolumnslagOf(rubrik);
    const niva = slag === 'okand' ? 'varning' : 'tips';
    return [
      {kod: 'mikrodata/kolumn-ignorerad', niva, path: `/${rad}/${i}`, params: {rubrik: rubrik.slice(0, 100), slag}},
    ];
  });
}

function namesOf({id, text}: Fraga, sagda: Readonly<Record<string, string>>): readonly string[] {
  if (Object.hasOwn(sagda, id)) return [normalize(sagda[id] ?? '')];
  return [id, ...Object.values(text).map((one) => one.text)].map(normalize);
}
