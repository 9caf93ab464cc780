import type {Sprak} from '@vetlanda/ska-core';
import {en} from './paneltext.en.js';
import {type Paneltext, sv} from './paneltext.sv.js';

/** The words of filter, details and form; both languages lie with what is loaded on demand. */
export function paneltext(sprak: Sprak): Paneltext {
  return sprak === 'en' ? en : sv;
}
