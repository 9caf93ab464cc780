import type {Oversattning} from '../enkat.js';
import type {EnkatimportAvvikelse} from './avvikelse.js';
import {type Cellplats, cellOf, fel} from './fynd.js';
import type {Radgrupp} from './grupper.js';
import {fold, type Kolumn} from './kolumner.js';
import type {Rad} from './rad.js';

/** What is gathered while questions are put together from rows. */
export interface Bygge {
  readonly avvikelser: EnkatimportAvvikelse[];
  /** The cell that each part of the questions came from, by JSON Pointer. */
  readonly kallor: Map<string, Cellplats>;
}

/** A text while it is put together, by language. */
export type Textutkast = Record<string, Oversattning>;

/** The text of a row and its translations. */
export function buildText({rad, oversattningar}: Radgrupp, path: string, bygge: Bygge): Textutkast {
  if (rad.cell('Text') === '') bygge.avvikelser.push(fel('import/tom-cell', {}, cellOf(rad, 'Text')));
  // Empty rather than missing: what else is wrong is then told of too.
  const text: Textutkast = {sv: {text: '', granskning: rad.granskning}};
  for (const one of [rad, ...oversattningar]) setOrd(text, one, {ord: 'Text', ljud: 'Ljud'}, path, bygge);
  return text;
}

/** Puts what stands in a row's cells into a text in its language; nothing where they are empty. */
export function setOrd(
  text: Textutkast,
  rad: Rad,
  kolumn: {readonly ord: Kolumn; readonly ljud: Kolumn},
  path: string,
  {kallor}: Bygge,
): void {
  const [ord, ljud] = [rad.cell(kolumn.ord), rad.cell(kolumn.ljud)];
  if (ord === '' && ljud === '') return;
  text[rad.sprak] = {text: ord, granskning: rad.granskning, ...(ljud === '' ? {} : {ljud})};
  kallor.set(`${path}/${rad.sprak}`, cellOf(rad, kolumn.ord));
  if (ljud !== '') kallor.set(`${path}/${rad.sprak}/ljud`, cellOf(rad, kolumn.ljud));
}

/** The fields of `falt` whose cells are filled. */
export function buildFalt(rad: Rad, falt: Readonly<Record<string, Kolumn>>, path: string, {kallor}: Bygge): object {
  return Object.fromEntries(
    Object.entries(falt).flatMap(([namn, kolumn]) => {
      kallor.set(`${path}/${namn}`, cellOf(rad, kolumn));
      return rad.cell(kolumn) === '' ? [] : [[namn, rad.cell(kolumn)]];
    }),
  );
}

/** A name as an id. */
export function toId(namn: string): string {
  return fold(namn)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
