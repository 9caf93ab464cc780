import type {Enkatsvar, Fraga, Skala} from '../enkat.js';

/** What a child sends: the answers, and a random number that is in no other sending, so that the same one sent twice counts once. */
export interface Insandning {
  readonly svar: Enkatsvar;
  /** 128 random bits as 22 characters of base64url. It is kept apart from the answers. */
  readonly nonce: string;
}

/**
 * How long every sending is, in characters and bytes: the same for every questionnaire and whatever was answered, so that
 * neither its size nor that of its sealed form tells anything.
 */
export const INSANDNING_LANGD = 512;

/** 128 bits in base64url without padding; of the last character only two bits are used. */
export const NONCE = /^[A-Za-z0-9_-]{21}[AQgw]$/;

/** Stands for a skipped question, and for vet ej; a step is its number. */
export const HOPPAD = '0';
export const VET_EJ = 'v';

/** The characters that a question can be answered with. */
export function teckenFor(fraga: Fraga, skalor: readonly Skala[]): readonly string[] {
  const skala = skalor.find(({id}) => id === fraga.skala);
  const steg = (skala?.steg ?? []).map((_, i) => String(i + 1));
  return skala?.vetEj === undefined ? steg : [...steg, VET_EJ];
}
