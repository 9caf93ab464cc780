import {plainKod} from './kod.js';

/**
 * The whole address that a group answers at. The code stands in the fragment, which a browser never sends: it reaches no
 * log on the way. Undefined where the base is no address.
 */
export function createSvarsadress(lank: string, kod: string): string | undefined {
  const bas = readBas(lank);
  if (bas === undefined) return undefined;
  bas.hash = plainKod(kod);
  return bas.href;
}

/** The base as it is typed: without `https://`. */
export function shortenLank(lank: string): string {
  const bas = readBas(lank);
  return bas === undefined ? lank : bas.host + bas.pathname;
}

function readBas(lank: string): URL | undefined {
  if (lank === '') return undefined;
  try {
    return new URL(lank, document.baseURI);
  } catch {
    return undefined;
  }
}
