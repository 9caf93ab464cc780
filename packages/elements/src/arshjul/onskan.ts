import type {Ringindelning, Zoom} from '@vetlanda/ska-core/arshjul';
import type {Vyval} from './attribut.js';
import type {Format} from './export.js';

/** What the user can ask the wheel for, and with what. */
export interface Onskningar {
  vy(vy: Vyval): void;
  zoom(zoom: Zoom): void;
  ringar(ringar: Ringindelning): void;
  /** The year after, or before. */
  lasar(steg: 1 | -1): void;
  /** The period after what is zoomed to, or before. */
  period(steg: 1 | -1): void;
  idag(): void;
  laggTill(): void;
  exportera(format: Format): void;
  /** Shows activities beside the wheel; none closes it. */
  valj(ids: readonly string[]): void;
  /** Shows an activity and leads to it. */
  visa(id: string): void;
  /** Opens a row of the list, or closes it. */
  rad(id: string): void;
  /** An event in the wheel, and what it came to: asked for later, an event no longer knows. */
  hjul(event: Event, node: SVGElement | null): void;
}

/** How a wish is uttered: by name, with what it takes. */
export type Onskan = <N extends keyof Onskningar>(namn: N, ...varden: Parameters<Onskningar[N]>) => void;
