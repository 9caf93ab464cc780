import type {EnkatimportAvvikelse} from './avvikelse.js';
import {cellOf, fel} from './fynd.js';
import {KOLUMNER, type Kolumn} from './kolumner.js';
import type {Rad} from './rad.js';

/** A row in Swedish with its translations. */
export interface Radgrupp {
  readonly rad: Rad;
  readonly oversattningar: readonly Rad[];
}

/** What each row of a translation has of its own; the rest stands on the Swedish row, and may be repeated. */
const EGNA: ReadonlySet<Kolumn> = new Set(
  KOLUMNER.filter((kolumn) => /^(Slag|Språk|Granskad|Text|Vet ej|Steg \d|.*ljud)$/i.test(kolumn)),
);

/** Puts each translation with its row: the nearest above it in Swedish that holds the same kind of thing. */
export function groupRader(rader: readonly Rad[]): {
  readonly grupper: readonly Radgrupp[];
  readonly avvikelser: readonly EnkatimportAvvikelse[];
} {
  const grupper: {readonly rad: Rad; readonly oversattningar: Rad[]}[] = [];
  const avvikelser: EnkatimportAvvikelse[] = [];
  for (const rad of rader) {
    if (rad.sprak === 'sv') {
      grupper.push({rad, oversattningar: []});
      continue;
    }
    const grupp = grupper.findLast((one) => one.rad.slag === rad.slag);
    const same = grupp?.oversattningar.find(({sprak}) => sprak === rad.sprak);
    if (grupp === undefined) {
      avvikelser.push(fel('import/oversattning-utan-rad', {slag: rad.slag}, cellOf(rad, 'Slag')));
    } else if (same !== undefined) {
      const params = {sprak: rad.sprak, forst: same.index + 1};
      avvikelser.push(fel('import/oversattning-dubbel', params, cellOf(rad, 'Språk')));
    } else {
      grupp.oversattningar.push(rad);
      avvikelser.push(...checkSame(rad, grupp.rad));
    }
  }
  return {grupper, avvikelser};
}

function checkSame(rad: Rad, svensk: Rad): readonly EnkatimportAvvikelse[] {
  return [...rad.kolumner.keys()]
    .filter((kolumn) => !EGNA.has(kolumn) && rad.cell(kolumn) !== '' && rad.cell(kolumn) !== svensk.cell(kolumn))
    .map((kolumn) => fel('import/bara-svenska', {forst: svensk.index + 1}, cellOf(rad, kolumn)));
}
