import {type Datum, datum} from '../../kalender/index.js';
import type {Utgaveomgang} from '../utgava/utgava.js';

/** A round of the example. */
export interface Exempelomgang extends Utgaveomgang {
  readonly stangd: Datum;
  readonly datum: Datum;
  /** Which version of the questions was asked: a new one from the second läsår. */
  readonly version: 1 | 2;
}

/** Two läsår, October and April. */
export const EXEMPELOMGANGAR: readonly Exempelomgang[] = [
  {
    id: '2025/2026 tld-oktober',
    lasar: '2025/2026',
    namn: 'TLD oktober 2025',
    stangd: datum('2025-10-31'),
    datum: datum('2025-11-04'),
    version: 1,
  },
  {
    id: '2025/2026 tld-april',
    lasar: '2025/2026',
    namn: 'TLD april 2026',
    stangd: datum('2026-04-30'),
    datum: datum('2026-05-05'),
    version: 1,
  },
  {
    id: '2026/2027 tld-oktober',
    lasar: '2026/2027',
    namn: 'TLD oktober 2026',
    stangd: datum('2026-10-30'),
    datum: datum('2026-11-03'),
    version: 2,
  },
  {
    id: '2026/2027 tld-april',
    lasar: '2026/2027',
    namn: 'TLD april 2027',
    stangd: datum('2027-04-30'),
    datum: datum('2027-05-04'),
    version: 2,
  },
];
