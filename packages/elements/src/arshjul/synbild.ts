import type {Sprak} from '@vetlanda/ska-core';
import type {Aktivitet, Ringindelning, Ritning, Vy, Zoom} from '@vetlanda/ska-core/arshjul';
import type {Datum, Period} from '@vetlanda/ska-core/kalender';
import type {Vyval} from './attribut.js';
import type {Filterval} from './filterval.js';
import type {Problem} from './problem.js';
import type {ArshjulText} from './text.sv.js';
import type {Underlag} from './underlag.js';

/** What the user has chosen to look at; nothing of it is stored. */
export interface Synval {
  /** Ids of the selected activities: one, or those of a group. */
  readonly valda: readonly string[];
  /** Is the selected activity shown in its row, rather than beside the wheel? */
  readonly iRad: boolean;
  /** Undefined until something has been chosen. */
  readonly filter: Filterval | undefined;
  /** A day in what is zoomed to; today unless given. */
  readonly zoomDag: Datum | undefined;
  /** What was told last. */
  readonly besked: string;
}

/** Nothing chosen yet. */
export const INGET_VAL: Synval = {valda: [], iRad: false, filter: undefined, zoomDag: undefined, besked: ''};

/** What is on show right now. */
export interface Synbild {
  readonly sprak: Sprak;
  readonly text: ArshjulText;
  readonly underlag: Underlag;
  readonly val: Synval;
  readonly vy: Vyval;
  readonly zoom: Zoom;
  readonly ringar: Ringindelning;
  /** The days on show. */
  readonly fonster: Period;
  /** The drawing; undefined in the list alone. */
  readonly ritning: Ritning | undefined;
  readonly ritvy: Vy;
  /** What the filter lets through, in order, and the number of each by id. */
  readonly visade: readonly Aktivitet[];
  readonly nummer: ReadonlyMap<string, number>;
  readonly rubrik: string;
  readonly typsnitt: string;
  readonly problem: Problem;
}
