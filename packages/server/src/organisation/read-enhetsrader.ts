import {failure, ok, type Result} from '@vetlanda/ska-core';
import {type Datum, parseDatum} from '@vetlanda/ska-core/kalender';
import {readTabell} from '@vetlanda/ska-core/tld';
import type {OrganisationAvvikelse} from './avvikelse.js';
import {isRadtext} from './radtext.js';

/** A row of the table. What is empty in it stays as it is. */
export interface Enhetsrad {
  /** As a spreadsheet numbers it. */
  readonly rad: number;
  readonly id: string;
  readonly namn?: string;
  readonly slag?: 'kommun' | 'omrade' | 'enhet';
  /** An id or a name. */
  readonly horTill?: string;
  /** An id or a name. */
  readonly skolform?: string;
  readonly fran?: Datum;
  readonly till?: Datum;
}

const KOLUMNER = ['id', 'namn', 'slag', 'hör till', 'skolform', 'från', 'till'] as const;
type Kolumn = (typeof KOLUMNER)[number];

const SLAG: Readonly<Record<string, 'kommun' | 'omrade' | 'enhet'>> = {
  kommun: 'kommun',
  omrade: 'omrade',
  område: 'omrade',
  enhet: 'enhet',
};

/** More units than any municipality has. */
const HOGST = 5_000;

/** Reads the rows, each cell by itself; all that is wrong is told at once. */
export function readEnhetsrader(text: string): Result<readonly Enhetsrad[], OrganisationAvvikelse> {
  const tabell = readTabell(text);
  if (!tabell.ok) return tabell;
  const [rubriker = [], ...rader] = tabell.value;
  if (rader.length > HOGST) return failure([fel('organisation/for-manga-rader', '', {hogst: HOGST})]);
  const kolumner = rubriker.map((rubrik) => rubrik.trim().toLowerCase());
  const headings = checkRubriker(kolumner);
  if (headings.length > 0) return failure(headings);
  const findings: OrganisationAvvikelse[] = [];
  const seen = new Map<string, number>();
  const read = rader.flatMap((celler, i): readonly Enhetsrad[] => {
    const rad = i + 2;
    if (celler.every((cell) => cell.trim() === '')) return [];
    if (celler.slice(kolumner.length).some((cell) => cell.trim() !== '')) {
      findings.push(fel('organisation/for-manga-celler', `/${rad}`, {}));
    }
    const one = readRad(rad, (kolumn) => (celler[kolumner.indexOf(kolumn)] ?? '').trim(), findings);
    const before = seen.get(one.id);
    if (before !== undefined) findings.push(fel('organisation/dubbel', `/${rad}/id`, {id: one.id, rad: before}));
    seen.set(one.id, rad);
    return [one];
  });
  return findings.length > 0 ? failure(findings) : ok(read);
}

function checkRubriker(rubriker: readonly string[]): readonly OrganisationAvvikelse[] {
  const kanda = KOLUMNER.join(', ');
  const wrong = rubriker.flatMap((rubrik, i): readonly OrganisationAvvikelse[] => {
    if (rubrik === '') return [];
    if (rubriker.indexOf(rubrik) < i) return [fel('organisation/kolumn-dubbel', '/1', {rubrik: rubrik.slice(0, 40)})];
    if (KOLUMNER.some((kolumn) => kolumn === rubrik)) return [];
    return [fel('organisation/okand-kolumn', '/1', {rubrik: rubrik.slice(0, 40), kanda})];
  });
  return rubriker.includes('id') ? wrong : [...wrong, fel('organisation/saknar-kolumn', '/1', {rubrik: 'id'})];
}

function readRad(rad: number, cell: (kolumn: Kolumn) => string, findings: OrganisationAvvikelse[]): Enhetsrad {
  const id = cell('id');
  const namn = cell('namn');
  const slag = cell('slag');
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) {
    findings.push(fel('organisation/id', `/${rad}/id`, {id: id.slice(0, 40)}));
  }
  if (namn !== '' && (namn.length > 200 || !isRadtext(namn)))
    findings.push(fel('organisation/namn', `/${rad}/namn`, {}));
  const known = SLAG[slag.toLowerCase()];
  if (slag !== '' && known === undefined) {
    findings.push(fel('organisation/slag', `/${rad}/slag`, {slag: slag.slice(0, 40)}));
  }
  const dag = (kolumn: 'från' | 'till') => {
    const varde = cell(kolumn);
    const read = varde === '' ? undefined : parseDatum(varde);
    if (varde !== '' && read === undefined) {
      findings.push(fel('organisation/dag', `/${rad}/${kolumn}`, {varde: varde.slice(0, 40)}));
    }
    return read;
  };
  const [fran, till, horTill, skolform] = [dag('från'), dag('till'), cell('hör till'), cell('skolform')];
  return {
    rad,
    id,
    ...(namn === '' ? {} : {namn}),
    ...(known === undefined ? {} : {slag: known}),
    ...(horTill === '' ? {} : {horTill}),
    ...(skolform === '' ? {} : {skolform}),
    ...(fran === undefined ? {} : {fran}),
    ...(till === undefined ? {} : {till}),
  };
}

/** A finding of this table. */
export function fel<Kod extends OrganisationAvvikelse['kod']>(
  kod: Kod,
  path: string,
  params: Extract<OrganisationAvvikelse, {readonly kod: Kod}>['params'],
): OrganisationAvvikelse {
  return {kod, niva: 'fel', path, params} as OrganisationAvvikelse;
}
