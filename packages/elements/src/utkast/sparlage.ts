import type {Sprak} from '@vetlanda/ska-core';
import {en} from './text.en.js';
import {type Sparlagestext, sv} from './text.sv.js';

/** How it stands with the saving of a plan, honestly: *sparat* is only said of what the host has acknowledged. */
export type Sparlage =
  /** The host has everything; `tid` is when it acknowledged, if it has since the plan was opened. */
  | {readonly lage: 'sparat'; readonly tid: number | undefined}
  | {readonly lage: 'osparat'; readonly baraIFonstret: boolean}
  | {readonly lage: 'sparar'}
  /** In this browser since `tid`, and nowhere else. */
  | {readonly lage: 'sparat-har'; readonly tid: number}
  /** The host did not take it; it is tried again at `igen`. */
  | {readonly lage: 'gick-inte'; readonly igen: number; readonly baraIFonstret: boolean}
  /** Somebody else has saved meanwhile; nothing is sent until the user has chosen. */
  | {readonly lage: 'konflikt'; readonly baraIFonstret: boolean};

const KLOCKSLAG = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** How it stands with the saving, as a sentence. */
export function describeSparlage(lage: Sparlage, sprak: Sprak = 'sv'): string {
  const text = textOf(sprak);
  switch (lage.lage) {
    case 'sparat':
      return text.sparat(lage.tid === undefined ? undefined : formatKlockslag(lage.tid));
    case 'osparat':
      return lage.baraIFonstret ? `${text.osparat}. ${text.baraIFonstret}` : text.osparat;
    case 'sparar':
      return text.sparar;
    case 'sparat-har':
      return text.sparatHar(formatKlockslag(lage.tid));
    case 'gick-inte':
      return `${text.gickInte(formatKlockslag(lage.igen))} ${lage.baraIFonstret ? text.baraIFonstret : text.finnsKvar}`;
    case 'konflikt':
      return lage.baraIFonstret ? `${text.konflikt} ${text.baraIFonstret}` : text.konflikt;
  }
}

/** That the plan is being written in another window, as a sentence. */
export function describeAnnatFonster(sprak: Sprak = 'sv'): string {
  return textOf(sprak).annatFonster;
}

function textOf(sprak: Sprak): Sparlagestext {
  return sprak === 'en' ? en : sv;
}

/** The time in Sweden, wherever the reader is: `10.42`. */
function formatKlockslag(tid: number): string {
  const parts = KLOCKSLAG.formatToParts(tid);
  return (['hour', 'minute'] as const).map((type) => parts.find((part) => part.type === type)?.value ?? '').join('.');
}
