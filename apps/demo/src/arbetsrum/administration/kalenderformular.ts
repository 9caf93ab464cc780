import {failure, ok, type Result} from '@vetlanda/ska-core';
import type {LasarKalender} from '@vetlanda/ska-core/kalender';
import type {Fel} from './meddelande.js';
import {createRadlasare, isTom, type Rad, readRader} from './rader.js';

/** The rows of a school year as they stand in the form. */
export interface Kalenderrader {
  readonly terminer: readonly Rad[];
  readonly lov: readonly Rad[];
  readonly studiedagar: readonly Rad[];
}

const FALT = {
  terminer: ['id', 'namn', 'start', 'slut'],
  lov: ['namn', 'start', 'slut'],
  studiedagar: ['namn', 'datum'],
} as const;

/** Empty rows to add in, at first. */
const TOMMA = {terminer: 1, lov: 2, studiedagar: 2} as const;

/** The rows of what is saved, with empty ones to add in; those of nothing have an autumn term and a spring term to fill in. */
export function toRader(lasar: LasarKalender | undefined): Kalenderrader {
  if (lasar === undefined) {
    const tom = (id: string, namn: string): Rad => ({id, namn, start: '', slut: ''});
    return addTomma({terminer: [tom('ht', 'Hösttermin'), tom('vt', 'Vårtermin')], lov: [], studiedagar: []});
  }
  return addTomma({
    terminer: lasar.terminer,
    lov: lasar.lov,
    studiedagar: lasar.studiedagar.map(({datum, namn = ''}) => ({namn, datum})),
  });
}

/** The same with more empty rows. */
export function addTomma({terminer, lov, studiedagar}: Kalenderrader): Kalenderrader {
  const tomma = (antal: number, rad: Rad): readonly Rad[] => Array.from({length: antal}, () => rad);
  return {
    terminer: [...terminer, ...tomma(TOMMA.terminer, {id: '', namn: '', start: '', slut: ''})],
    lov: [...lov, ...tomma(TOMMA.lov, {namn: '', start: '', slut: ''})],
    studiedagar: [...studiedagar, ...tomma(TOMMA.studiedagar, {namn: '', datum: ''})],
  };
}

/** The rows that were sent. */
export function readKalenderrader(formular: FormData): Kalenderrader {
  return {
    terminer: readRader(formular, 'terminer', FALT.terminer),
    lov: readRader(formular, 'lov', FALT.lov),
    studiedagar: readRader(formular, 'studiedagar', FALT.studiedagar),
  };
}

/** The school year that the rows say, without the empty ones and those to take away. */
export function toLasarKalender(lasar: string, rader: Kalenderrader): Result<LasarKalender, Fel> {
  const fel: Fel[] = [];
  const kept = {
    terminer: rader.terminer.flatMap((rad, i): LasarKalender['terminer'] => {
      // A term that is offered but was not filled in has a name and no days.
      if (rad.bort !== '' || isTom(rad, ['start', 'slut', ...(rad.id === '' ? ['namn'] : [])])) return [];
      const las = createRadlasare(rad, {grupp: 'terminer', i, vad: `Termin ${i + 1}`, fel});
      const id = las.text('id', 'vilken termin det är');
      const namn = las.text('namn', 'ett namn');
      const start = las.dag('start', 'första dagen');
      const slut = las.dag('slut', 'sista dagen');
      return start === undefined || slut === undefined ? [] : [{id, namn, start, slut}];
    }),
    lov: rader.lov.flatMap((rad, i): LasarKalender['lov'] => {
      if (rad.bort !== '' || isTom(rad, FALT.lov)) return [];
      const las = createRadlasare(rad, {grupp: 'lov', i, vad: `Lov ${i + 1}`, fel});
      const namn = las.text('namn', 'ett namn');
      const start = las.dag('start', 'första dagen');
      const slut = las.dag('slut', 'sista dagen', start);
      return start === undefined || slut === undefined ? [] : [{namn, start, slut}];
    }),
    studiedagar: rader.studiedagar.flatMap((rad, i): LasarKalender['studiedagar'] => {
      if (rad.bort !== '' || isTom(rad, FALT.studiedagar)) return [];
      const las = createRadlasare(rad, {grupp: 'studiedagar', i, vad: `Studiedag ${i + 1}`, fel});
      const namn = rad.namn === '' ? undefined : las.text('namn', 'ett namn');
      const datum = las.dag('datum', 'dagen');
      return datum === undefined ? [] : [{datum, ...(namn === undefined ? {} : {namn})}];
    }),
  };
  if (fel.length === 0 && kept.terminer.length === 0) {
    fel.push({falt: 'terminer-0-start', mening: 'Läsåret behöver minst en termin med första och sista dag.'});
  }
  const [first, ...rest] = fel;
  return first === undefined ? ok({lasar, ...kept}) : failure([first, ...rest]);
}
