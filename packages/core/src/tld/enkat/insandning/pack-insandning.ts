import type {Enkat, Enkatsvar} from '../enkat.js';
import {HOPPAD, INSANDNING_LANGD, NONCE, teckenFor, VET_EJ} from './insandning.js';

/**
 * The answers of one child as the text that is sent: which questions, one character for each in their order, the nonce,
 * and spaces up to `INSANDNING_LANGD`. No name, no time, no device.
 *
 * Throws a RangeError for answers that the questionnaire does not have and for a nonce of another form: those are faults
 * of the program, not of the child.
 */
export function packInsandning(
  enkat: Pick<Enkat, 'id' | 'version' | 'fragor' | 'skalor'>,
  svar: Enkatsvar,
  nonce: string,
): string {
  if (!NONCE.test(nonce)) throw new RangeError('A nonce is 128 random bits as 22 characters of base64url.');
  const known = new Set(enkat.fragor.map(({id}) => id));
  const stray = Object.keys(svar).find((id) => !known.has(id));
  if (stray !== undefined) throw new RangeError(`There is no question ${stray}.`);
  const tecken = enkat.fragor.map((fraga) => {
    const given = Object.hasOwn(svar, fraga.id) ? svar[fraga.id] : undefined;
    if (given === undefined) return HOPPAD;
    const ett = given === 'vet-ej' ? VET_EJ : String(given);
    if (!teckenFor(fraga, enkat.skalor).includes(ett))
      throw new RangeError(`Question ${fraga.id} has no answer ${ett}.`);
    return ett;
  });
  const text = JSON.stringify({
    format: 'ska-tld-svar',
    schemaVersion: 1,
    enkat: {id: enkat.id, version: enkat.version},
    svar: tecken.join(''),
    nonce,
  });
  if (text.length > INSANDNING_LANGD) throw new RangeError('The questionnaire is larger than its schema allows.');
  return text.padEnd(INSANDNING_LANGD);
}
