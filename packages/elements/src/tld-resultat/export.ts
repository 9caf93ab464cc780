import {SVG_TYPSNITT} from '@vetlanda/ska-core/arshjul';
import {formatUtgavaCsv, type Utgava} from '@vetlanda/ska-core/tld';
import {createTextbredd} from '../arshjul/matning.js';
import {createPng, createSvg, saveFile} from './bildfil.js';
import type {Bild} from './former.js';
import type {Oversiktsutskrift} from './oversikt.js';
import {createOversiktsbild, createResultatbild} from './resultatbild.js';
import type {Resultatmiljo} from './resultatmiljo.js';
import {printBarn, printOversikt, printResultat, type Utskriftsval} from './utskrift.js';

/** Paper, a picture to save, or figures to save. */
export type Format = 'papper' | 'svg' | 'png' | 'csv';

/** What is shown, for whatever it is to become. */
export interface Exportval extends Utskriftsval {
  readonly visa: 'enhet' | 'oversikt' | 'barn';
  readonly miljo: Resultatmiljo;
  readonly oversikt: Oversiktsutskrift;
  /** What of the release is saved as figures. */
  readonly csv: Utgava;
  /** Name of a file without its ending. */
  readonly fil: string;
  /** The typeface of a painted picture. */
  readonly typsnitt: string;
}

/** Prints what is shown, or saves it as a picture or as figures. Rejects when the browser cannot paint a picture. */
export async function exportera(format: Format, val: Exportval): Promise<void> {
  if (format === 'papper') print(val);
  else if (format === 'svg')
    saveFile(
      new Blob([createSvg(createBild(val, SVG_TYPSNITT), val.rubrik)], {type: 'image/svg+xml'}),
      `${val.fil}.svg`,
    );
  else if (format === 'csv')
    saveFile(new Blob([formatUtgavaCsv(val.csv)], {type: 'text/csv;charset=utf-8'}), `${val.fil}.csv`);
  else if (format === 'png') saveFile(await createPng(createBild(val, val.typsnitt), val.typsnitt), `${val.fil}.png`);
}

function print(val: Exportval): void {
  if (val.visa === 'oversikt') printOversikt(val.oversikt, val.miljo, val);
  else if (val.visa === 'barn') printBarn(val.miljo, val);
  else printResultat(val.miljo, val);
}

function createBild({visa, oversikt, miljo, rubrik, under}: Exportval, typsnitt: string): Bild {
  // Without a canvas a sign is about this wide.
  const matt = createTextbredd(typsnitt) ?? ((text: string, storlek: number): number => text.length * storlek * 0.55);
  return visa === 'oversikt'
    ? createOversiktsbild(oversikt, rubrik, under, matt)
    : createResultatbild(miljo, rubrik, under, matt);
}
