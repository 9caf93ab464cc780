import type {Enkat} from './enkat.js';

/** The fields in the order in which somebody reads them; where two kinds of things share a field, it stands once. */
const ORDNING = (
  'format schemaVersion id version exempel skolformer profil svarssatt titel inledning dimensioner dimension skalor skala ' +
  'steg positivFran vetEj fragor namn rubrik text granskning ljud bild stegbilder telefon lank tack vart instruktion ' +
  'fore under efter sv'
).split(' ');

/** A questionnaire as the text of a file: the same questions are the same text, however they were made. */
export function serializeEnkat(enkat: Enkat): string {
  return `${JSON.stringify(enkat, (_, value: unknown) => (isObject(value) ? inOrder(value) : value), 2)}\n`;
}

function inOrder(object: Readonly<Record<string, unknown>>): unknown {
  const keys = Object.keys(object).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, object[key]]));
}

/** Languages, but for Swedish, come last by code. */
function rank(key: string): number {
  const at = ORDNING.indexOf(key);
  return at === -1 ? ORDNING.length : at;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
