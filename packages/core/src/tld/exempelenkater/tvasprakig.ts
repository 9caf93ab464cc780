import type {Enkattext} from '../enkat/enkat.js';

/** Swedish as it is meant, and English that nobody whose language it is has looked at: it is not shown in a live round. */
export function tvasprakig(sv: string, en: string): Enkattext {
  return {sv: {text: sv, granskning: 'granskad'}, en: {text: en, granskning: 'ogranskad'}};
}
