import {roundHalfAway} from '../statistik/avrunda.js';
import {text} from './csv-text.js';
import type {Dimensionspost, Fragefordelning, Skyddattal, Utgava, Utgavedimension, Utgavepost} from './utgava.js';

/** The columns, in the order of the file. */
type Kolumn = keyof typeof text.kolumner;

/** A line of the file: what is not there is an empty cell. */
type Rad = Partial<Readonly<Record<Kolumn, string>>>;

/**
 * A release as a table for a spreadsheet, in Swedish: a line for every figure, with what kind of measure it is, what it is a
 * share of, and how many answered. What is hidden says `dolt` and never 0. Cells are divided by semicolons and numbers have a
 * comma, as Swedish spreadsheets read them; no cell can be taken for a formula. Begins with a byte order mark, ends each line
 * with CR LF (RFC 4180).
 */
export function formatUtgavaCsv(utgava: Utgava): string {
  const columns = Object.keys(text.kolumner) as Kolumn[];
  const head = columns.map((kolumn) => text.kolumner[kolumn]);
  const rader = utgava.poster.flatMap((post) => createRader(post, utgava));
  const lines = [head, ...rader.map((rad) => columns.map((kolumn) => rad[kolumn] ?? ''))];
  return `\ufeff${lines.map((cells) => `${cells.map(toCell).join(';')}\r\n`).join('')}`;
}

function createRader(post: Utgavepost, utgava: Utgava): readonly Rad[] {
  const own: Rad = {
    utgava: `${utgava.nummer}`,
    datum: utgava.datum,
    publik: text.publik[utgava.publik],
    omgang: utgava.omgang.namn,
    enkat: utgava.enkat.titel,
    version: `${utgava.enkat.version}`,
    exempel: utgava.exempel ? text.ja : text.nej,
    id: post.id,
    del: post.namn,
    slag: text.slag[post.slag],
    enheter: post.antalEnheter === undefined ? '' : text.enheter(post.delar.length, post.antalEnheter),
    svar: formatAntal(post),
    inbjudna: post.inbjudna === undefined ? '' : `${post.inbjudna}`,
  };
  return utgava.enkat.dimensioner.flatMap((dimension, i): readonly Rad[] => {
    const named = {...own, dimension: dimension.namn};
    const shown = post.dimensioner[i];
    if (shown === undefined)
      return [
        {...named, ...measure('index'), varde: text.visning[post.visning === 'inga-svar' ? 'inga-svar' : 'dold']},
      ];
    return createDimensionsrader(shown, dimension, post, utgava).map((rad) => ({...named, ...rad}));
  });
}

function createDimensionsrader(
  {index, detalj, fragor = []}: Dimensionspost,
  dimension: Utgavedimension,
  {antal}: Utgavepost,
  {fullFran}: Utgava,
): readonly Rad[] {
  if (detalj === undefined) return [{...measure('index'), varde: formatSkyddat(index, 1, 0)}];
  const decimaler = (antal?.fran ?? 0) < fullFran ? 0 : 1;
  const n = {svar: `${detalj.antal}`};
  const [lagst, hogst] = detalj.intervall ?? [];
  const interval =
    lagst === undefined || hogst === undefined ? {} : {lagst: formatTal(lagst, 1), hogst: formatTal(hogst, 1)};
  const share = (matt: keyof typeof text.matt, andel: Skyddattal | undefined): Rad => ({
    ...measure(matt),
    ...n,
    varde: andel === undefined ? text.visning.dold : formatSkyddat(andel, 100, decimaler),
  });
  return [
    {
      ...measure('index'),
      ...n,
      varde: formatTal(detalj.index, 1),
      ...interval,
      spridning: formatTal(detalj.spridning, 1),
    },
    share('positiva', detalj.andelPositiva?.giltiga),
    share('positivaAlla', detalj.andelPositiva?.medVetEj),
    ...(dimension.vetEj === undefined ? [] : [share('vetEj', {varde: detalj.andelVetEj})]),
    ...dimension.fragor.flatMap(({id, text: fraga}): readonly Rad[] => {
      const fordelning = fragor.find((one) => one.fraga === id);
      if (fordelning === undefined) return [{fraga, ...measure('svar'), varde: text.visning.dold}];
      return createFragerader(fordelning, dimension, decimaler).map((rad) => ({
        fraga,
        svar: `${fordelning.antal}`,
        ...rad,
      }));
    }),
  ];
}

function createFragerader(
  {staplar, andelVetEj}: Fragefordelning,
  {steg, vetEj}: Utgavedimension,
  decimaler: 0 | 1,
): readonly Rad[] {
  const bars = staplar.map(({fran, till, andel}) => ({
    ...measure('svar'),
    alternativ: steg.slice(fran - 1, till).join(text.eller),
    varde: formatSkyddat(andel, 100, decimaler),
  }));
  if (vetEj === undefined) return bars;
  return [...bars, {...measure('vetEj'), alternativ: vetEj, varde: formatTal(100 * andelVetEj, decimaler)}];
}

function measure(matt: keyof typeof text.matt): Rad {
  return {matt: text.matt[matt], namnare: text.namnare[matt]};
}

function formatAntal({antal, visning}: Utgavepost): string {
  if (antal === undefined) return visning === 'inga-svar' ? '0' : text.visning.dold;
  return antal.fran === antal.till ? `${antal.fran}` : text.intervall(antal.fran, antal.till);
}

function formatSkyddat(tal: Skyddattal, by: number, decimaler: 0 | 1): string {
  if ('varde' in tal) return formatTal(by * tal.varde, decimaler);
  return 'over' in tal ? text.minst(formatTal(by * tal.over, 0)) : text.hogst(formatTal(by * tal.under, 0));
}

/** A cell in quotation marks where it needs them; what a spreadsheet would take for a formula begins with an apostrophe. */
function toCell(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function formatTal(tal: number, decimaler: 0 | 1): string {
  return roundHalfAway(tal, decimaler).toFixed(decimaler).replace('.', ',');
}
