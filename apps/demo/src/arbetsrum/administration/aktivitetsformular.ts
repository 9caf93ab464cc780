import {failure, ok, type Result} from '@vetlanda/ska-core';
import type {AktivitetSlag, EgenAktivitet} from '@vetlanda/ska-core/arshjul';
import type {Fel} from './meddelande.js';
import {createRadlasare, isTom, namnOf, type Rad, readRader} from './rader.js';

/** The levels of the guideline. */
export type Nivaval = readonly {readonly id: string; readonly namn: string}[];

/** Kinds of own activities, the usual one first. */
export const SLAG: readonly AktivitetSlag[] = [
  'egen',
  'dialog',
  'matning',
  'dokument',
  'mote',
  'uppfoljning',
  'aterkoppling',
];

/** The group of the form that the rows are in. */
export const GRUPP = 'aktiviteter';

const FALT = ['id', 'titel', 'slag', 'niva', 'start', 'slut', 'beskrivning'];
const TOMMA = 2;

/** The rows of what is saved, with empty ones to add in. */
export function toAktivitetsrader(egna: readonly EgenAktivitet[], nivaer: Nivaval): readonly Rad[] {
  const rader = egna.map(({beskrivning = '', ...egen}): Rad => ({...egen, beskrivning}));
  return addTommaAktiviteter(rader, nivaer);
}

/** The same with more empty rows. */
export function addTommaAktiviteter(rader: readonly Rad[], nivaer: Nivaval): readonly Rad[] {
  const tom = {id: '', titel: '', slag: 'egen', niva: nivaer[0]?.id ?? '', start: '', slut: '', beskrivning: ''};
  return [...rader, ...Array.from({length: TOMMA}, () => tom)];
}

/** The rows that were sent. */
export function readAktivitetsrader(formular: FormData): readonly Rad[] {
  return readRader(formular, GRUPP, FALT);
}

/** The activities that the rows say, without the empty ones and those to take away. A new one gets an id of its own. */
export function toEgna(rader: readonly Rad[]): Result<readonly EgenAktivitet[], Fel> {
  const fel: Fel[] = [];
  const egna = rader.flatMap((rad, i): readonly EgenAktivitet[] => {
    if ((rad.bort ?? '') !== '' || isTom(rad, ['titel', 'start', 'slut', 'beskrivning'])) return [];
    const vad = `Aktivitet ${i + 1}`;
    const las = createRadlasare(rad, {grupp: GRUPP, i, vad, fel});
    const titel = las.text('titel', 'en rubrik');
    const start = las.dag('start', 'första dagen');
    const slut = las.dag('slut', 'sista dagen', start);
    const slag = SLAG.find((one) => one === rad.slag) ?? 'egen';
    const beskrivning = (rad.beskrivning ?? '').trim();
    if (beskrivning.length > 2000) {
      fel.push({falt: namnOf(GRUPP, i, 'beskrivning'), mening: `${vad}: beskrivningen kan ha högst 2000 tecken.`});
    }
    if (start === undefined || slut === undefined) return [];
    if (slut < start) {
      fel.push({falt: namnOf(GRUPP, i, 'slut'), mening: `${vad}: sista dagen är före första dagen.`});
    }
    const id = rad.id === undefined || rad.id === '' ? `egen-${crypto.randomUUID()}` : rad.id;
    const niva = rad.niva ?? '';
    return [{id, titel, slag, niva, start, slut, ...(beskrivning === '' ? {} : {beskrivning})}];
  });
  return fel.length === 0 ? ok(egna) : failure(fel);
}
