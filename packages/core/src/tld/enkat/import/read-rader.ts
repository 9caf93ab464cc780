import type {Tabell} from '../../tabell/read-tabell.js';
import {ALLA_ENKATSPRAK} from '../enkatsprak.js';
import type {EnkatimportAvvikelse} from './avvikelse.js';
import {fromCell} from './cell.js';
import {fel} from './fynd.js';
import {ALLA_RADSLAG, FAKTA, fold, KOLUMNER, type Kolumn, kolumnOf, radslagOf, usesKolumn} from './kolumner.js';
import type {Rad} from './rad.js';

type Avvikelse = EnkatimportAvvikelse;
type Kolumner = ReadonlyMap<Kolumn, number>;

/** The rows of a table, and everything in it that was not understood: not a cell is passed over in silence. */
export interface LastaRader {
  readonly rader: readonly Rad[];
  readonly avvikelser: readonly Avvikelse[];
}

/** Reads the headings and each row by itself. A row that is not understood is left out, with a finding. */
export function readRader([rubriker = [], ...rows]: Tabell): LastaRader {
  const kolumner: Kolumner = new Map(
    [...rubriker.entries()].reverse().flatMap(([i, rubrik]) => {
      const kolumn = kolumnOf(rubrik);
      return kolumn === undefined ? [] : [[kolumn, i]];
    }),
  );
  const read = rows.map((cells, i) => readRad(cells, i + 1, kolumner));
  return {
    rader: read.flatMap(({rad}) => (rad === undefined ? [] : [rad])),
    avvikelser: [
      ...checkRubriker(rubriker, kolumner),
      ...rows.flatMap((cells, i) => checkCeller(cells, i + 1, rubriker)),
      ...read.flatMap(({avvikelser}) => avvikelser),
    ],
  };
}

function checkRubriker(rubriker: readonly string[], kolumner: Kolumner): readonly Avvikelse[] {
  const wrong = rubriker.flatMap((rubrik, index): readonly Avvikelse[] => {
    const kolumn = kolumnOf(rubrik);
    const plats = {rad: 0, index, kolumn: rubrik.trim()};
    if (rubrik.trim() === '') return [];
    if (kolumn === undefined) return [fel('import/okand-kolumn', {tillatna: KOLUMNER.join(', ')}, plats)];
    return kolumner.get(kolumn) === index ? [] : [fel('import/kolumn-dubbel', {}, plats)];
  });
  return kolumner.has('Text') ? wrong : [...wrong, fel('import/kolumn-saknas', {saknad: 'Text'})];
}

/** Cells that stand under no heading at all; one under a heading that is not known is told by that. */
function checkCeller(cells: readonly string[], rad: number, rubriker: readonly string[]): readonly Avvikelse[] {
  return cells.flatMap((cell, index) =>
    cell.trim() === '' || (rubriker[index] ?? '').trim() !== ''
      ? []
      : [fel('import/cell-utan-kolumn', {}, {rad, index, kolumn: String(index + 1)})],
  );
}

function readRad(
  cells: readonly string[],
  index: number,
  kolumner: Kolumner,
): {readonly rad?: Rad; readonly avvikelser: readonly Avvikelse[]} {
  const cell = (kolumn: Kolumn): string => {
    const at = kolumner.get(kolumn);
    return at === undefined ? '' : fromCell((cells[at] ?? '').trim());
  };
  const place = (kolumn: Kolumn) => ({rad: index, index: kolumner.get(kolumn) ?? 0, kolumn});
  const filled = [...kolumner.keys()].filter((kolumn) => cell(kolumn) !== '');
  if (filled.length === 0) return {avvikelser: []};
  const slag = radslagOf(cell('Slag'));
  if (slag === undefined) {
    const params = {slag: cell('Slag').slice(0, 100), tillatna: ALLA_RADSLAG.join(', ')};
    return {avvikelser: [fel('import/okant-slag', params, place('Slag'))]};
  }
  const sprak = readSprak(cell('Språk'));
  const granskning = readGranskning(cell('Granskad'), sprak ?? '');
  const avvikelser = [
    ...filled
      .filter((kolumn) => !usesKolumn(slag, kolumn))
      .map((kolumn) => fel('import/oanvand-cell', {slag}, place(kolumn))),
    ...(sprak === undefined
      ? [fel('import/fel-varde', {varde: cell('Språk').slice(0, 100), tillatna: SPRAK}, place('Språk'))]
      : []),
    ...(granskning === undefined
      ? [fel('import/fel-varde', {varde: cell('Granskad').slice(0, 100), tillatna: 'ja, nej'}, place('Granskad'))]
      : []),
  ];
  if (sprak === undefined || granskning === undefined) return {avvikelser};
  // What has no language has said so above, if it was given one.
  const fakta: readonly string[] = FAKTA;
  return {rad: {index, slag, sprak: fakta.includes(slag) ? 'sv' : sprak, granskning, kolumner, cell}, avvikelser};
}

const SPRAK = `sv, ${ALLA_ENKATSPRAK.slice(1, 4)
  .map(({kod}) => kod)
  .join(', ')} …`;

/** A code, or a language by its Swedish name; Swedish where nothing is said. */
function readSprak(cell: string): string | undefined {
  if (cell === '') return 'sv';
  const named = ALLA_ENKATSPRAK.find(({sv}) => fold(sv) === fold(cell))?.kod;
  return named ?? (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(cell) ? cell : undefined);
}

/** Where nothing is said, Swedish is taken to be reviewed by whoever wrote the table, and a translation is not. */
function readGranskning(cell: string, sprak: string): Rad['granskning'] | undefined {
  const answer = fold(cell) || (sprak === 'sv' ? 'ja' : 'nej');
  if (answer === 'ja') return 'granskad';
  return answer === 'nej' ? 'ogranskad' : undefined;
}
