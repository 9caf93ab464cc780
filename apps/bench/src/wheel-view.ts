import type {Vy} from '@vetlanda/ska-core/arshjul';
import {IDAG, type Underlag} from './data.ts';

/** The view that the element asks for in a window of 1280 pixels: status, numbers and all. */
export function createWheelView({arshjul, anpassning}: Underlag): Vy {
  const ids = arshjul.aktiviteter.map(({id}) => id);
  return {
    idag: IDAG,
    anpassning,
    visade: new Set(ids),
    nummer: new Map(ids.map((id, i) => [id, i + 1])),
    bredd: 896,
  };
}
