import type {Vy} from '@vetlanda/ska-core/arshjul';
import {type Bildval, savePng, saveSvg} from './bild.js';
import {type Affischval, printAffisch} from './utskrift.js';

/** A poster on paper, or a picture to save. */
export type Format = 'A3' | 'A4' | 'svg' | 'png';

/** The year as it is on show, for whatever it is to become. */
export interface Exportval extends Omit<Affischval, 'papper'>, Omit<Bildval, 'namn'> {
  readonly vy: Vy;
}

/** Width of a saved picture, pixels. */
const BREDD = 900;

/** Prints the year or saves a picture of it. Rejects when the browser cannot paint one. */
export async function exportera(format: Format, val: Exportval): Promise<void> {
  const vy = {...val.vy, bredd: BREDD};
  const bild = {namn: val.rubrik, fil: val.fil, typsnitt: val.typsnitt};
  if (format === 'svg') saveSvg(val.arshjul, vy, bild);
  else if (format === 'png') await savePng(val.arshjul, vy, bild);
  else printAffisch({...val, papper: format});
}
