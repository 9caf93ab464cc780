import {datum} from '@vetlanda/ska-core/kalender';
import type {Kommunfilenhet} from '../kommunfil/schema.js';

/** The id of the municipality itself: the one that the example's releases have. */
export const KOMMUN = 'exempelkoping';
export const KOMMUNNAMN = 'Exempelköping (exempel)';

/** Every unit has been there since then, unless it says otherwise. */
const FRAN = datum('2020-08-01');
/** Modellskolan was divided in two: it ended the day before, and the new ones began. */
const DELNING = datum('2026-07-01');

type Rad = readonly [id: string, namn: string, overordnad: string, skolform: string];

const GRUNDSKOLOR: readonly Rad[] = [
  ['dromskolan', 'Drömskolan', 'sodra', 'grundskola'],
  ['exempelskolan', 'Exempelskolan', 'norra', 'grundskola'],
  ['fantasiskolan', 'Fantasiskolan', 'sodra', 'grundskola'],
  ['latsasskolan', 'Låtsasskolan', 'norra', 'grundskola'],
  ['monsterskolan', 'Mönsterskolan', 'norra', 'grundskola'],
  ['pahittskolan', 'Påhittskolan', 'norra', 'grundskola'],
  ['provskolan', 'Provskolan', 'norra', 'grundskola'],
  ['sagoskolan', 'Sagoskolan', 'sodra', 'grundskola'],
  ['skisskolan', 'Skisskolan', 'norra', 'grundskola'],
  ['tankeskolan', 'Tankeskolan', 'sodra', 'grundskola'],
  ['utkastskolan', 'Utkastskolan', 'norra', 'grundskola'],
];

const ANDRA: readonly Rad[] = [
  ['exempelforskolan', 'Exempelförskolan', 'norra', 'forskola'],
  ['exempelfritids', 'Exempelskolans fritidshem (exempel)', 'norra', 'fritidshem'],
  ['exempelgymnasiet', 'Exempelgymnasiet', 'sodra', 'gymnasieskola'],
  ['exempelgymnasiet-anpassad', 'Exempelgymnasiet, anpassad gymnasieskola', 'sodra', 'anpassad-gymnasieskola'],
  ['exempelkomvux', 'Exempelköpings vuxenutbildning (exempel)', 'sodra', 'kommunal-vuxenutbildning'],
  ['exempelskolan-anpassad', 'Exempelskolan, anpassad grundskola', 'norra', 'anpassad-grundskola'],
  ['sagoforskolan', 'Sagoförskolan (exempel)', 'sodra', 'forskola'],
];

/**
 * The units of the example: those that its releases tell of, under the same ids and in the same areas, and units of the other
 * skolformer beside them.
 */
export const exempelenheter: readonly Kommunfilenhet[] = [
  {id: KOMMUN, namn: KOMMUNNAMN, slag: 'kommun' as const, perioder: [{fran: FRAN}]},
  ...[
    ['norra', 'Norra exempelområdet'],
    ['sodra', 'Södra exempelområdet'],
  ].map(([id = '', namn = '']) => ({
    id,
    namn,
    slag: 'omrade' as const,
    perioder: [{fran: FRAN, overordnad: KOMMUN}],
  })),
  ...[...GRUNDSKOLOR, ...ANDRA].map(([id, namn, overordnad, skolform]) => ({
    id,
    namn,
    slag: 'enhet' as const,
    perioder: [{fran: FRAN, overordnad, skolform}],
  })),
  {
    id: 'modellskolan',
    namn: 'Modellskolan',
    slag: 'enhet' as const,
    perioder: [{fran: FRAN, till: datum('2026-06-30'), overordnad: 'sodra', skolform: 'grundskola'}],
  },
  ...[
    ['modellskolan-4-6', 'Modellskolan 4–6'],
    ['modellskolan-f-3', 'Modellskolan F–3'],
  ].map(([id = '', namn = '']) => ({
    id,
    namn,
    slag: 'enhet' as const,
    perioder: [{fran: DELNING, overordnad: 'sodra', skolform: 'grundskola'}],
  })),
].sort((a, b) => (a.id < b.id ? -1 : 1));
