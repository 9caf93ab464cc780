import {ALLA_ZOOM, type Ringindelning, type Zoom} from '@vetlanda/ska-core/arshjul';
import type {ArshjulText} from './text.sv.js';

/** The two equal views. */
export type Vyval = 'hjul' | 'lista';

/** The attributes that choose among a few words, as they were written. */
export interface Attribut {
  readonly vy: unknown;
  readonly zoom: unknown;
  readonly ringar: unknown;
}

/** What the attributes say, as far as it can be used. */
export interface Attributval {
  readonly vy: Vyval | undefined;
  readonly zoom: Zoom;
  readonly ringar: Ringindelning;
}

const TILLATNA = {vy: ['hjul', 'lista'], zoom: ALLA_ZOOM, ringar: ['niva', 'slag']} as const;

/** The choices that can be used; a word that names none leaves the usual one. */
export function readAttribut({vy, zoom, ringar}: Attribut): Attributval {
  return {
    vy: TILLATNA.vy.find((one) => one === vy),
    zoom: TILLATNA.zoom.find((one) => one === zoom) ?? 'lasar',
    ringar: TILLATNA.ringar.find((one) => one === ringar) ?? 'niva',
  };
}

/** A sentence for every attribute that holds a word it does not know. */
export function checkAttribut(attribut: Attribut, text: ArshjulText): readonly string[] {
  return (['vy', 'zoom', 'ringar'] as const).flatMap((namn) => {
    const value = attribut[namn];
    const allowed: readonly string[] = TILLATNA[namn];
    if (value === undefined || value === null || allowed.some((one) => one === value)) return [];
    return [text.felVal(namn, String(value).slice(0, 40), allowed.join(', '))];
  });
}
