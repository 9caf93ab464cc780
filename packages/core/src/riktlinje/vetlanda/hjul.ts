import {datum} from '../../kalender/index.js';
import type {Arshjulsdel} from '../schema/arshjulsdel.js';
import {dialogmallar} from './dialogmallar.js';
import {dokumentmallar} from './dokumentmallar.js';
import {motesmallar} from './motesmallar.js';
import {nivaer} from './nivaer.js';
import {tldMallar} from './tld-mallar.js';
import {uppfoljningsmallar} from './uppfoljningsmallar.js';

/** The names of the guideline's documents, by id. */
export const dokumentnamn = {
  utvecklingsplan: 'Utvecklingsplan',
  lasarsrapport: 'Läsårsrapport',
  verksamhetsplan: 'Verksamhetsplan',
  verksamhetsrapport: 'Verksamhetsrapport',
} as const;

/**
 * What a picture of the year needs of Vetlanda's guideline: dialogues, survey, documents and meetings with their date
 * rules, every description empty. `vetlandaArshjulsdel` has them too. Entries marked `rad` are advice that the
 * guideline's words lead to but do not say.
 */
export const vetlandaHjul: Arshjulsdel = {
  schemaVersion: 1,
  id: 'vetlanda',
  huvudman: 'Vetlanda kommun',
  titel: 'Riktlinjer för systematiskt kvalitetsarbete',
  version: datum('2026-06-09'),
  visning: {sprak: 'sv-SE', veckoformat: 'kort'},
  perioder: {lasarStartManad: 8},
  nivaer: nivaer.map((niva) => ({...niva, beskrivning: ''})),
  dokument: Object.entries(dokumentnamn).map(([id, namn]) => ({id, namn})),
  aktivitetsmallar: [...dialogmallar, ...dokumentmallar, ...uppfoljningsmallar, ...tldMallar, ...motesmallar].map(
    (mall) => ({...mall, beskrivning: ''}),
  ),
};
