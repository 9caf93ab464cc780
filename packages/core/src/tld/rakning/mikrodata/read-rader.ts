import type {Enkatsvar} from '../../enkat/enkat.js';
import {isBlank, type Tabell} from '../../tabell/read-tabell.js';
import type {MikrodataAvvikelse} from './avvikelse.js';
import type {Tabellhuvud} from './find-kolumner.js';
import {normalize} from './normalize.js';
import {createAllaSvarslasare} from './svarsord.js';
import type {Mikrorad} from './tally.js';
import type {Cellkalla, Kolumner, Mikrodataval} from './val.js';

/** What the rows held, and what is to be said of them. */
export interface Radlasning {
  readonly rader: readonly Mikrorad[];
  readonly avvikelser: readonly MikrodataAvvikelse[];
}

/** A finding that says how many rows have it, and the first of them. */
type Radavvikelse = Extract<MikrodataAvvikelse, {readonly params: {readonly antal: number; readonly rad: number}}>;

/** Reads the rows below the headings. What recurs in many rows is one finding. */
export function readRader(tabell: Tabell, huvud: Tabellhuvud, kolumner: Kolumner, val: Mikrodataval): Radlasning {
  const lasare = createAllaSvarslasare(val.enkat, val.svar ?? {});
  const enheter = createEnheter(val.enheter);
  const found = new Map<string, Radavvikelse>();
  const rader: Mikrorad[] = [];
  let antal = 0;
  for (const [i, celler] of tabell.entries()) {
    if (i <= huvud.rad || isBlank(celler)) continue;
    const svar: (readonly [fraga: string, varde: number | 'vet-ej'])[] = [];
    for (const [fraga, kolumn] of kolumner.fragor) {
      const text = celler[kolumn] ?? '';
      const varde = lasare.get(fraga)?.(text);
      if (varde === undefined) note(found, unknownSvar(fraga, text, i, kolumn));
      else if (varde !== 'hoppa-over') svar.push([fraga, varde]);
    }
    if (svar.length === 0) {
      antal += 1;
      continue;
    }
    const namn = cellOf(celler, kolumner.enhet, val.enhet);
    const enhet = enheter(namn);
    if (enhet === undefined) note(found, unknownEnhet(namn, i, kolumner.enhet));
    else
      rader.push({
        enhet,
        grupp: cellOf(celler, kolumner.grupp, val.grupp),
        svar: Object.fromEntries(svar) as Enkatsvar,
      });
  }
  const without: MikrodataAvvikelse = {kod: 'mikrodata/rader-utan-svar', niva: 'varning', path: '', params: {antal}};
  return {rader, avvikelser: [...found.values(), ...(antal > 0 ? [without] : [])]};
}

/** What stands in the cell, or what the whole file has. */
function cellOf(celler: readonly string[], kolumn: number | undefined, kalla: Cellkalla | undefined): string {
  if (kolumn !== undefined) return (celler[kolumn] ?? '').trim();
  return kalla !== undefined && 'varde' in kalla ? kalla.varde : '';
}

/** The id of a unit by what the file calls it. Undefined for no unit. */
function createEnheter(enheter: Mikrodataval['enheter']): (namn: string) => string | undefined {
  if (enheter === undefined) return (namn) => (namn === '' ? undefined : namn);
  const known = new Map(Object.entries(enheter).map(([namn, id]) => [normalize(namn), id]));
  return (namn) => known.get(normalize(namn));
}

function unknownSvar(fraga: string, text: string, rad: number, kolumn: number): Radavvikelse {
  const params = {fraga, svar: text.trim().slice(0, 40), antal: 1, rad: rad + 1};
  return {kod: 'mikrodata/svar-okant', niva: 'fel', path: `/${rad}/${kolumn}`, params};
}

function unknownEnhet(namn: string, rad: number, kolumn: number | undefined): Radavvikelse {
  const path = kolumn === undefined ? `/${rad}` : `/${rad}/${kolumn}`;
  return namn === ''
    ? {kod: 'mikrodata/enhet-saknas', niva: 'fel', path, params: {antal: 1, rad: rad + 1}}
    : {kod: 'mikrodata/enhet-okand', niva: 'fel', path, params: {namn: namn.slice(0, 100), antal: 1, rad: rad + 1}};
}

function note(found: Map<string, Radavvikelse>, one: Radavvikelse): void {
  const key = JSON.stringify([one.kod, {...one.params, rad: 0}]);
  const first = found.get(key);
  if (first === undefined) found.set(key, one);
  else found.set(key, {...first, params: {...first.params, antal: first.params.antal + 1}} as Radavvikelse);
}
