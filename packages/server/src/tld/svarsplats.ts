import {readKod} from './kod.js';

/** Where a child's answers go, as the form names it in what it sends. */
export interface Svarsplats {
  readonly omgang: string;
  /** Nobody can guess it. */
  readonly urna: string;
  /** The code of the slip, where the box takes slips. */
  readonly engangskod: string | undefined;
}

/** As text: what the form is given as its round. */
export function formatSvarsplats({omgang, urna, engangskod}: Svarsplats): string {
  return [omgang, urna, ...(engangskod === undefined ? [] : [engangskod])].join('.');
}

/** From text; undefined where it is none. */
export function readSvarsplats(text: string): Svarsplats | undefined {
  const [, omgang, urna, kod] = /^([a-z0-9]{8,40})\.([a-z0-9]{8,40})(?:\.([0-9A-Z]{8}))?$/.exec(text) ?? [];
  if (omgang === undefined || urna === undefined) return undefined;
  if (kod !== undefined && readKod(kod) !== kod) return undefined;
  return {omgang, urna, engangskod: kod};
}
