import {type Datum, parseDatum} from '../kalender/index.js';
import type {Nodslag} from './nod.js';

/** What a field of a node, or of the plan, can be set to. Kept beside the schema so that editing needs no schema library. */
export type Faltslag = 'rad' | 'text' | 'datum' | 'taggar' | 'avslut';

/** Longest line and longest text, UTF-16 units: what the schema reads back. */
export const LANGSTA_RAD = 500;
export const LANGSTA_TEXT = 20_000;

/** The fields that can be set, by the kind of node that has them. */
export const FALT: Readonly<Record<Nodslag | 'plan', Readonly<Record<string, Faltslag>>>> = {
  plan: {orsaksanalys: 'text', medverkan: 'text', inflytande: 'text'},
  malomrade: {namn: 'rad', motivering: 'text', taggar: 'taggar'},
  atagande: {rubrik: 'rad', beskrivning: 'text', taggar: 'taggar', avslut: 'avslut'},
  effekt: {text: 'text', tecken: 'text', avslut: 'avslut'},
  aktivitet: {rubrik: 'rad', beskrivning: 'text', ansvar: 'rad', start: 'datum', slut: 'datum', avslut: 'avslut'},
  resultat: {text: 'text'},
};

/** The value as it is stored, texts in NFC; `ok` is false where the field cannot hold it. */
export function readVarde(
  slag: Faltslag,
  varde: unknown,
): {readonly ok: true; readonly varde: unknown} | {readonly ok: false} {
  switch (slag) {
    case 'rad':
      return readText(varde, LANGSTA_RAD);
    case 'text':
      return readText(varde, LANGSTA_TEXT);
    case 'datum':
      return varde === undefined ? {ok: true, varde} : readDatum(varde);
    case 'taggar':
      return Array.isArray(varde) && varde.every(isTagg) ? {ok: true, varde} : {ok: false};
    case 'avslut':
      return varde === undefined || isAvslut(varde) ? {ok: true, varde} : {ok: false};
  }
}

function readText(varde: unknown, longest: number): ReturnType<typeof readVarde> {
  if (typeof varde !== 'string') return {ok: false};
  const text = varde.normalize('NFC');
  return text.length <= longest ? {ok: true, varde: text} : {ok: false};
}

function readDatum(varde: unknown): ReturnType<typeof readVarde> {
  const datum: Datum | undefined = parseDatum(varde);
  return datum === undefined ? {ok: false} : {ok: true, varde: datum};
}

const TAGGTYPER: readonly unknown[] = ['framgangsfaktor', 'kvalitetsdimension', 'namndmal', 'nationellt-mal'];

function isTagg(value: unknown): boolean {
  const {typ, varde} = (value ?? {}) as {readonly typ?: unknown; readonly varde?: unknown};
  return TAGGTYPER.includes(typ) && readText(varde, LANGSTA_RAD).ok;
}

function isAvslut(value: unknown): boolean {
  const {datum, skal} = (value ?? {}) as {readonly datum?: unknown; readonly skal?: unknown};
  return parseDatum(datum) !== undefined && readText(skal, LANGSTA_TEXT).ok;
}
