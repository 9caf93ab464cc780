import {sprakval} from '../enkat/sprakval.js';
import type {Formularkatalog} from './formularord.js';
import {formularordSv} from './sv.js';

/** Each language is a file of its own, and comes when it is asked for. */
const KATALOGER: Readonly<Record<string, () => Promise<Formularkatalog>>> = {
  sv: async () => formularordSv,
  ar: async () => (await import('./ar.js')).formularordAr,
  en: async () => (await import('./en.js')).formularordEn,
  fa: async () => (await import('./fa.js')).formularordFa,
  fi: async () => (await import('./fi.js')).formularordFi,
  fit: async () => (await import('./fit.js')).formularordFit,
  pl: async () => (await import('./pl.js')).formularordPl,
  prs: async () => (await import('./prs.js')).formularordPrs,
  rmn: async () => (await import('./rmn.js')).formularordRmn,
  se: async () => (await import('./se.js')).formularordSe,
  so: async () => (await import('./so.js')).formularordSo,
  ti: async () => (await import('./ti.js')).formularordTi,
  uk: async () => (await import('./uk.js')).formularordUk,
  yi: async () => (await import('./yi.js')).formularordYi,
};

/** What the form says in a language (BCP 47, `fi-FI` is answered with `fi`); undefined where there is no such catalogue. */
export async function loadFormularord(sprak: string): Promise<Formularkatalog | undefined> {
  const kod = sprakval(sprak).find((one) => Object.hasOwn(KATALOGER, one));
  return kod === undefined ? undefined : await KATALOGER[kod]?.();
}
