import {ALLA_ZOOM, type Ringindelning, type Zoom} from '@vetlanda/ska-core/arshjul';

/** The two equal views. */
export type Vyval = 'hjul' | 'lista';

/** An attribute that cannot be used as it is written. */
export interface Attributfel {
  readonly attribut: 'lasar' | 'idag' | 'vy' | 'zoom' | 'ringar';
  readonly varde: unknown;
}

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

/** The words that each of them can hold. */
export const TILLATNA = {vy: ['hjul', 'lista'], zoom: ALLA_ZOOM, ringar: ['niva', 'slag']} as const;

/** The choices that can be used; a word that names none leaves the usual one. */
export function readAttribut({vy, zoom, ringar}: Attribut): Attributval {
  return {
    vy: TILLATNA.vy.find((one) => one === vy),
    zoom: TILLATNA.zoom.find((one) => one === zoom) ?? 'lasar',
    ringar: TILLATNA.ringar.find((one) => one === ringar) ?? 'niva',
  };
}

/** The choices whose word is none of those allowed. */
export function findAttributfel(attribut: Attribut): readonly Attributfel[] {
  return (['vy', 'zoom', 'ringar'] as const).flatMap((namn) => {
    const varde = attribut[namn];
    const allowed: readonly unknown[] = TILLATNA[namn];
    return varde === undefined || varde === null || allowed.includes(varde) ? [] : [{attribut: namn, varde}];
  });
}
