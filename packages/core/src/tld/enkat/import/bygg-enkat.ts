import type {Enkatprofil, Svarssatt} from '../enkat.js';
import {buildSkalor} from './bygg-skalor.js';
import {type Bygge, buildFalt, buildText, type Textutkast, toId} from './bygge.js';
import {cellOf, fel} from './fynd.js';
import type {Radgrupp} from './grupper.js';
import {fold, type Radslag} from './kolumner.js';

/** What people call the profiles and the ways to answer, folded. A spreadsheet makes a date of a bare `4-9`. */
const PROFILER: Readonly<Record<string, Enkatprofil>> = {
  forskola: 'forskola',
  'f-3': 'f-3',
  'ak-4-9': '4-9',
  '4-9': '4-9',
  gymnasiet: 'gy',
  gy: 'gy',
  anpassad: 'anpassad',
};
const SVARSSATT: Readonly<Record<string, Svarssatt>> = {sjalv: 'sjalv', upplast: 'upplast', vuxenstod: 'vuxenstod'};
const JA_NEJ: Readonly<Record<string, boolean>> = {ja: true, nej: false};

/** Stands where a row is missing, so that what is wrong with the others can be told at the same time. */
const SAKNAS: Textutkast = {sv: {text: '…', granskning: 'granskad'}};
const SAKNAT_ID = 'saknas';

/** Puts the questions together from the rows: plain data that has yet to pass the schema, and what went wrong on the way. */
export function buildEnkat(grupper: readonly Radgrupp[], bygge: Bygge): object {
  const all = (slag: Radslag): readonly Radgrupp[] => grupper.filter(({rad}) => rad.slag === slag);
  const fragor = all('fråga');
  const {skalor, idn} = buildSkalor(fragor, bygge);
  const dimensioner = buildDimensioner(all('dimension'), fragor, bygge);
  if (fragor.length === 0) bygge.avvikelser.push(fel('import/rad-saknas', {slag: 'fråga'}));
  return {
    format: 'ska-enkat',
    schemaVersion: 1,
    id: fact('id') || SAKNAT_ID,
    version: version(),
    exempel: choice('exempel', JA_NEJ, 'valfri') ?? false,
    skolformer: (fact('skolformer') ?? '')
      .split(',')
      .map(toId)
      .filter((id) => id !== ''),
    profil: choice('profil', PROFILER) ?? 'gy',
    svarssatt: choice('svarssätt', SVARSSATT) ?? 'sjalv',
    titel: ensam('titel', '/titel'),
    inledning: ensam('inledning', '/inledning'),
    dimensioner: dimensioner.map(({id, namn}) => ({id, namn})),
    skalor,
    fragor: fragor.map((grupp, i) => buildFraga(grupp, i, idn[i] || SAKNAT_ID, dimensioner, bygge)),
    tack: {
      rubrik: ensam('tack rubrik', '/tack/rubrik'),
      text: ensam('tack', '/tack/text'),
      vart: all('vart').map((grupp, i) => {
        const path = `/tack/vart/${i}`;
        const text = buildText(grupp, `${path}/text`, bygge);
        return {text, ...buildFalt(grupp.rad, {telefon: 'Telefon', lank: 'Länk'}, path, bygge)};
      }),
    },
    instruktion: {
      fore: all('före').map((grupp, i) => buildText(grupp, `/instruktion/fore/${i}`, bygge)),
      under: all('under').map((grupp, i) => buildText(grupp, `/instruktion/under/${i}`, bygge)),
      efter: all('efter').map((grupp, i) => buildText(grupp, `/instruktion/efter/${i}`, bygge)),
    },
  };

  /** The row of which there is one. */
  function only(slag: Radslag, behov: 'maste' | 'valfri' = 'maste'): Radgrupp | undefined {
    const [first, ...rest] = all(slag);
    if (first === undefined && behov === 'maste') bygge.avvikelser.push(fel('import/rad-saknas', {slag}));
    for (const {rad} of rest) {
      const params = {slag, forst: (first?.rad.index ?? 0) + 1};
      bygge.avvikelser.push(fel('import/rad-dubbel', params, cellOf(rad, 'Slag')));
    }
    return first;
  }

  function ensam(slag: Radslag, path: string): Textutkast {
    const grupp = only(slag);
    return grupp === undefined ? SAKNAS : buildText(grupp, path, bygge);
  }

  function fact(slag: Radslag, behov?: 'valfri'): string | undefined {
    const grupp = only(slag, behov);
    if (grupp === undefined) return undefined;
    bygge.kallor.set(`/${fold(slag)}`, cellOf(grupp.rad, 'Text'));
    return buildText(grupp, `/${fold(slag)}`, bygge).sv?.text;
  }

  function version(): number {
    const varde = fact('version', 'valfri') ?? '1';
    if (/^\d{1,6}$/.test(varde)) return Number(varde);
    wrong('version', varde, '1, 2, 3 …');
    return 1;
  }

  function choice<T>(slag: Radslag, val: Readonly<Record<string, T>>, behov?: 'valfri'): T | undefined {
    const varde = fact(slag, behov);
    if (varde === undefined) return undefined;
    const key = fold(varde);
    if (Object.hasOwn(val, key)) return val[key];
    wrong(slag, varde, Object.keys(val).join(', '));
    return undefined;
  }

  /** An empty one has been told of. */
  function wrong(slag: Radslag, varde: string, tillatna: string): void {
    if (varde === '') return;
    const params = {varde: varde.slice(0, 100), tillatna};
    bygge.avvikelser.push(fel('import/fel-varde', params, bygge.kallor.get(`/${fold(slag)}`)));
  }
}

interface Dimensionsutkast {
  readonly id: string;
  readonly namn: Textutkast;
}

/** Those that have rows of their own, and those that a question is the first to name. */
function buildDimensioner(
  egna: readonly Radgrupp[],
  fragor: readonly Radgrupp[],
  bygge: Bygge,
): readonly Dimensionsutkast[] {
  const dimensioner: Dimensionsutkast[] = egna.map((grupp, i) => {
    const {rad} = grupp;
    const path = `/dimensioner/${i}`;
    bygge.kallor.set(path, cellOf(rad, 'Text'));
    if (rad.cell('Id') !== '') bygge.kallor.set(`${path}/id`, cellOf(rad, 'Id'));
    const namn = buildText(grupp, `${path}/namn`, bygge);
    return {id: rad.cell('Id') || toId(rad.cell('Text')), namn};
  });
  for (const {rad} of fragor) {
    const cell = rad.cell('Dimension');
    if (cell === '') bygge.avvikelser.push(fel('import/tom-cell', {}, cellOf(rad, 'Dimension')));
    else if (findDimension(cell, dimensioner) === undefined) {
      bygge.kallor.set(`/dimensioner/${dimensioner.length}`, cellOf(rad, 'Dimension'));
      dimensioner.push({id: toId(cell) || SAKNAT_ID, namn: {sv: {text: cell, granskning: rad.granskning}}});
    }
  }
  return dimensioner;
}

/** By id or by Swedish name. */
function findDimension(cell: string, dimensioner: readonly Dimensionsutkast[]): Dimensionsutkast | undefined {
  return dimensioner.find(({id, namn}) => id === cell || fold(namn.sv?.text ?? '') === fold(cell));
}

function buildFraga(
  grupp: Radgrupp,
  i: number,
  skala: string,
  dimensioner: readonly Dimensionsutkast[],
  bygge: Bygge,
): object {
  const {rad} = grupp;
  const path = `/fragor/${i}`;
  bygge.kallor.set(path, cellOf(rad, 'Text'));
  bygge.kallor.set(`${path}/id`, cellOf(rad, 'Id'));
  bygge.kallor.set(`${path}/skala`, cellOf(rad, rad.cell('Skala') === '' ? 'Steg 1' : 'Skala'));
  bygge.kallor.set(`${path}/dimension`, cellOf(rad, 'Dimension'));
  bygge.kallor.set(`${path}/stegbilder`, cellOf(rad, 'Stegbilder'));
  const stegbilder = rad
    .cell('Stegbilder')
    .split(/[\s,]+/)
    .filter((one) => one !== '');
  return {
    id: rad.cell('Id') || `fraga-${i + 1}`,
    dimension: findDimension(rad.cell('Dimension'), dimensioner)?.id || SAKNAT_ID,
    skala,
    text: buildText(grupp, `${path}/text`, bygge),
    ...buildFalt(rad, {bild: 'Bild'}, path, bygge),
    ...(stegbilder.length === 0 ? {} : {stegbilder}),
  };
}
