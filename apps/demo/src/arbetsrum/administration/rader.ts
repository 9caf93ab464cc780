import {type Datum, parseDatum} from '@vetlanda/ska-core/kalender';
import {textOf} from './formular.js';
import type {Fel} from './meddelande.js';

/** More rows than any form has. */
const FLEST = 400;

/** A row of a form as it was written, by the name of each field. `bort`: take it away. */
export type Rad = Readonly<Record<string, string>>;

/** The name of a field in a row. */
export function namnOf(grupp: string, i: number, falt: string): string {
  return `${grupp}-${i}-${falt}`;
}

/** The rows of a group, as they were written. */
export function readRader(formular: FormData, grupp: string, falt: readonly string[]): readonly Rad[] {
  const rader: Rad[] = [];
  for (let i = 0; i < FLEST && formular.has(namnOf(grupp, i, falt[0] ?? '')); i++) {
    const varden = [...falt, 'bort'].map((one) => [one, textOf(formular, namnOf(grupp, i, one))] as const);
    rader.push(Object.fromEntries(varden));
  }
  return rader;
}

/** A row whose fields are empty, but for those that always have something in them. */
export function isTom(rad: Rad, falt: readonly string[]): boolean {
  return falt.every((one) => (rad[one] ?? '').trim() === '');
}

/** Reads the fields of one row, and keeps what is wrong with them. */
export interface Radlasare {
  text(falt: string, rubrik: string): string;
  dag(falt: string, rubrik: string, forvald?: Datum): Datum | undefined;
}

/** A reader of row `i` of a group; what it refuses is told of as `vad` of that row: ”Lov 2”. */
export function createRadlasare(
  rad: Rad,
  {grupp, i, vad, fel}: {readonly grupp: string; readonly i: number; readonly vad: string; readonly fel: Fel[]},
): Radlasare {
  const refuse = (falt: string, mening: string): void => {
    fel.push({falt: namnOf(grupp, i, falt), mening: `${vad}: ${mening}`});
  };
  return {
    text: (falt, rubrik) => {
      const text = (rad[falt] ?? '').trim();
      if (text === '') refuse(falt, `skriv ${rubrik}.`);
      else if (text.length > 200 || /\p{C}/u.test(text)) {
        refuse(falt, `${rubrik} kan ha högst 200 tecken och inga radbrytningar.`);
      }
      return text;
    },
    dag: (falt, rubrik, forvald) => {
      const text = (rad[falt] ?? '').trim();
      if (text === '' && forvald !== undefined) return forvald;
      const dag = parseDatum(text);
      if (dag === undefined) refuse(falt, text === '' ? `ange ${rubrik}.` : `”${text.slice(0, 20)}” är ingen dag.`);
      return dag;
    },
  };
}
