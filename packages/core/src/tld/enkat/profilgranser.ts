import type {Enkatprofil} from './enkat.js';

/** What a profile asks of the questions. Where a limit is not there, nothing is known to draw it at. */
interface Profilgrans {
  /** How many words a question may have. */
  readonly ord?: number;
  /** How many steps a scale may have. */
  readonly steg?: number;
  /** Negations are misread by children up to twelve: SCB, "Göra enkäter till barn". */
  readonly utanNekande?: true;
}

export const PROFILGRANSER: Readonly<Record<Enkatprofil, Profilgrans>> = {
  forskola: {ord: 8, steg: 3, utanNekande: true},
  'f-3': {ord: 8, steg: 4, utanNekande: true},
  '4-9': {utanNekande: true},
  gy: {},
  anpassad: {utanNekande: true},
};
