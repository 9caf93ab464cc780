import type {Enkat, Enkatprofil, Enkatsprak, Enkattext, Formularord, Synligtext} from '@vetlanda/ska-core/tld';
import type {Upplasning} from './upplasning.js';

/** What the pages of the form read and call: always the element as it is now. */
export interface Formular {
  readonly enkat: Enkat;
  readonly profil: Enkatprofil;
  readonly live: boolean;
  /** Tells this form's radio buttons from those of another on the page. */
  readonly uid: string;
  /** The language shown, and those to choose among. */
  readonly sprak: string;
  readonly valbaraSprak: readonly string[];
  /** What the languages call themselves, once it is known. */
  readonly spraknamn: readonly Enkatsprak[];
  readonly ord: Formularord;
  /** A text of the questionnaire as it is shown. */
  readonly text: (text: Enkattext) => Synligtext;
  readonly svarPa: (fraga: string) => number | 'vet-ej' | undefined;
  /** Undefined until it is known whether this device can read aloud. */
  readonly upplasning: Upplasning | undefined;
  readonly svara: (fraga: string, svar: number | 'vet-ej' | undefined) => void;
  readonly valjSprak: (sprak: string) => void;
}

/** Those who may not read yet: pictures of the degrees, and every answer read aloud. */
export function isBildprofil(profil: Enkatprofil): boolean {
  return profil === 'forskola' || profil === 'f-3' || profil === 'anpassad';
}
