import type {KommunfilRegelavvikelse} from './avvikelse.js';
import {checkDialogtider} from './check-dialogtider.js';
import {checkDokument} from './check-dokument.js';
import {checkEnheter} from './check-enheter.js';
import {checkOmgangar} from './check-omgangar.js';
import type {Kommunfil} from './schema.js';

/** Past so many findings, more of the same helps nobody. */
const FLEST = 50;

/** What the parts of a file owe each other, and what the readers of its documents say. */
export function checkKommunfil(fil: Kommunfil): readonly KommunfilRegelavvikelse[] {
  const enheter = new Set(fil.enheter.map(({id}) => id));
  return [
    ...checkEnheter(fil.enheter),
    ...checkDialogtider(fil.dialogtider, enheter),
    ...checkOmgangar(fil),
    ...checkDokument(fil.dokument, enheter),
  ].slice(0, FLEST);
}
