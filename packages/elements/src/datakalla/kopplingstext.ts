import type {Sprak} from '@vetlanda/ska-core';
import {en} from './kopplingstext.en.js';
import {type Kopplingstext, sv} from './kopplingstext.sv.js';

/** What is told of changes, in the reader's language. */
export function kopplingstext(sprak: Sprak): Kopplingstext {
  return sprak === 'en' ? en : sv;
}
