import type {Utgava} from './utgava.js';

/** The fields in the order in which somebody reads them; where two kinds of things share a field, it stands once. */
const ORDNING = (
  'format schemaVersion exempel nummer datum publik omgang enkat k detaljFran fullFran skattning osakerhet ' +
  'utelamnadeEnheter id version namn titel lasar foralder slag antalEnheter visning delar dimension fraga text antal ' +
  'index varde over under detalj spridning medelfel intervall andelPositiva giltiga medVetEj andelVetEj inbjudna fran ' +
  'till andel staplar fragor steg positivFran vetEj dimensioner poster'
).split(' ');

/**
 * A release as the text of a file: the same release is the same text, so that a sum of it can be kept beside it. What no
 * release has is not written, whatever a program has put beside it.
 */
export function serializeUtgava(utgava: Utgava): string {
  return `${JSON.stringify(utgava, (_, value: unknown) => (isObject(value) ? inOrder(value) : value), 2)}\n`;
}

function inOrder(object: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(ORDNING.flatMap((key) => (Object.hasOwn(object, key) ? [[key, object[key]]] : [])));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
