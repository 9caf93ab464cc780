import type {Tabell} from '../../tabell/read-tabell.js';
import type {Enkat, Enkatprofil, Enkattext, Fraga, Svarssatt} from '../enkat.js';
import {toCell} from './cell.js';
import {KOLUMNER, type Kolumn, type Radslag, STEGKOLUMNER} from './kolumner.js';

type Celler = Readonly<Partial<Record<Kolumn, string>>>;

/** Columns that are always there, for they are what a set of questions needs; the others where there is anything in them. */
const ALLTID: ReadonlySet<Kolumn> = new Set(KOLUMNER.slice(0, KOLUMNER.indexOf('Steg 5')));

/**
 * A questionnaire as a table to go on from in a spreadsheet; `importEnkat` reads it back as the same questions. A row is
 * marked as reviewed only where all its texts are.
 */
export function createEnkattabell(enkat: Enkat): Tabell {
  const rader: readonly Celler[] = [...faktarader(enkat), ...textrader(enkat)];
  const kolumner = KOLUMNER.filter(
    (kolumn) => ALLTID.has(kolumn) || rader.some((celler) => (celler[kolumn] ?? '') !== ''),
  );
  return [kolumner, ...rader.map((celler) => kolumner.map((kolumn) => toCell(celler[kolumn] ?? '')))];
}

/**
 * A template: the questions of `enkat` as the text of a CSV file that a Swedish spreadsheet opens, divided by semicolons,
 * with a byte order mark so that å, ä and ö come through.
 */
export function createEnkatmall(enkat: Enkat): string {
  const lines = createEnkattabell(enkat).map((rad) => rad.map(quote).join(';'));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function quote(cell: string): string {
  return /[";\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const PROFILER: Readonly<Record<Enkatprofil, string>> = {
  forskola: 'förskola',
  'f-3': 'F–3',
  '4-9': 'åk 4–9',
  gy: 'gymnasiet',
  anpassad: 'anpassad',
};
const SVARSSATT: Readonly<Record<Svarssatt, string>> = {sjalv: 'själv', upplast: 'uppläst', vuxenstod: 'vuxenstöd'};

function faktarader({id, version, exempel, skolformer, profil, svarssatt}: Enkat): readonly Celler[] {
  const fakta: readonly (readonly [Radslag, string])[] = [
    ['id', id],
    ['version', String(version)],
    ['exempel', exempel ? 'ja' : 'nej'],
    ['skolformer', skolformer.join(', ')],
    ['profil', PROFILER[profil]],
    ['svarssätt', SVARSSATT[svarssatt]],
  ];
  return fakta.map(([Slag, Text]) => ({Slag, Text}));
}

function textrader({titel, inledning, dimensioner, skalor, fragor, tack, instruktion}: Enkat): readonly Celler[] {
  return [
    ...rows('titel', titel),
    ...rows('inledning', inledning),
    ...dimensioner.flatMap(({id, namn}) => rows('dimension', namn, {Id: id})),
    ...fragor.flatMap((fraga) => fragerader(fraga, skalor)),
    ...rows('tack rubrik', tack.rubrik),
    ...rows('tack', tack.text),
    ...tack.vart.flatMap(({text, telefon = '', lank = ''}) => rows('vart', text, {Telefon: telefon, Länk: lank})),
    ...instruktion.fore.flatMap((text) => rows('före', text)),
    ...instruktion.under.flatMap((text) => rows('under', text)),
    ...instruktion.efter.flatMap((text) => rows('efter', text)),
  ];
}

function fragerader({id, dimension, skala: skalid, text, bild = '', stegbilder = []}: Fraga, skalor: Enkat['skalor']) {
  const skala = skalor.find((one) => one.id === skalid);
  const steg = [...(skala?.steg ?? []).entries()].flatMap(([i, one]) => {
    const kolumner = STEGKOLUMNER[i];
    return kolumner === undefined ? [] : [{...one, kolumner}];
  });
  const egna: Celler = {
    Id: id,
    Dimension: dimension,
    Skala: skalid,
    'Positiv från': skala === undefined ? '' : String(skala.positivFran),
    Bild: bild,
    Stegbilder: stegbilder.join(', '),
    ...Object.fromEntries(steg.map(({bild: stegbild = '', kolumner}) => [kolumner.bild, stegbild])),
  };
  const med: readonly Med[] = [
    ...steg.map((one) => ({text: one.text, ord: one.kolumner.text, ljud: one.kolumner.ljud})),
    ...(skala?.vetEj === undefined ? [] : [{text: skala.vetEj, ord: 'Vet ej', ljud: 'Vet ej ljud'} as const]),
  ];
  return rows('fråga', text, egna, med);
}

/** A text beside the row's own, and the columns it stands in. */
interface Med {
  readonly text: Enkattext;
  readonly ord: Kolumn;
  readonly ljud: Kolumn;
}

/** The rows of a text: the Swedish one with what has no language, and one below for each other language. */
function rows(slag: Radslag, text: Enkattext, egna: Celler = {}, med: readonly Med[] = []): readonly Celler[] {
  const sprak = new Set([text, ...med.map((one) => one.text)].flatMap((one) => Object.keys(one)));
  sprak.delete('sv');
  return ['sv', ...[...sprak].sort()].map((kod) => {
    const all: readonly Med[] = [{text, ord: 'Text', ljud: 'Ljud'}, ...med];
    const there = all.flatMap(({text: one, ord, ljud}) => {
      const oversattning = Object.hasOwn(one, kod) ? one[kod] : undefined;
      return oversattning === undefined ? [] : [{ord, ljud, oversattning}];
    });
    return {
      Slag: slag,
      Språk: kod,
      Granskad: there.every(({oversattning}) => oversattning.granskning === 'granskad') ? 'ja' : 'nej',
      ...(kod === 'sv' ? egna : {}),
      ...Object.fromEntries(there.map(({ord, oversattning}) => [ord, oversattning.text])),
      ...Object.fromEntries(there.map(({ljud, oversattning}) => [ljud, oversattning.ljud ?? ''])),
    };
  });
}
