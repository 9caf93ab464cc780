import type {Arshjulsdel} from '../schema/arshjulsdel.js';
import {aktivitetsbeskrivningar, nivabeskrivningar} from './beskrivningar.js';
import {vetlandaHjul} from './hjul.js';

/** What the wheel reads of Vetlanda's guideline, with a description of every level and activity. */
export const vetlandaArshjulsdel: Arshjulsdel = {
  ...vetlandaHjul,
  nivaer: vetlandaHjul.nivaer.map((niva) => ({...niva, beskrivning: nivabeskrivningar[niva.id] ?? ''})),
  aktivitetsmallar: vetlandaHjul.aktivitetsmallar.map((mall) => ({
    ...mall,
    beskrivning: aktivitetsbeskrivningar[mall.id] ?? '',
  })),
};
