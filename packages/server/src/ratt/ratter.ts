import type {Roll} from './roll.js';

/** `egna`: in the units that the role is given for, and in what belongs to them. `alla`: in the whole municipality. */
type Rackvidd = 'egna' | 'alla' | 'nej';

const ALLA: Rackvidd = 'alla';
const EGNA: Rackvidd = 'egna';
const NEJ: Rackvidd = 'nej';

/**
 * Who may do what: the one place. A route names a right, never a role. The board reads what has been released and decided;
 * an administrator keeps order, and reads no plan.
 */
export const ratter = {
  'organisation/las': {
    rektor: ALLA,
    medarbetare: ALLA,
    huvudman: ALLA,
    skolchef: ALLA,
    namnd: ALLA,
    administrator: ALLA,
  },
  'organisation/skriv': {rektor: NEJ, medarbetare: NEJ, huvudman: NEJ, skolchef: NEJ, namnd: NEJ, administrator: ALLA},
  'roller/skriv': {rektor: NEJ, medarbetare: NEJ, huvudman: NEJ, skolchef: NEJ, namnd: NEJ, administrator: ALLA},
  'riktlinje/las': {rektor: ALLA, medarbetare: ALLA, huvudman: ALLA, skolchef: ALLA, namnd: ALLA, administrator: ALLA},
  'riktlinje/skriv': {rektor: NEJ, medarbetare: NEJ, huvudman: NEJ, skolchef: NEJ, namnd: NEJ, administrator: ALLA},
  'kalender/las': {rektor: ALLA, medarbetare: ALLA, huvudman: ALLA, skolchef: ALLA, namnd: ALLA, administrator: ALLA},
  'kalender/skriv': {rektor: NEJ, medarbetare: NEJ, huvudman: NEJ, skolchef: NEJ, namnd: NEJ, administrator: ALLA},
  'arshjul/las': {rektor: ALLA, medarbetare: ALLA, huvudman: ALLA, skolchef: ALLA, namnd: ALLA, administrator: ALLA},
  'arshjul/skriv': {rektor: EGNA, medarbetare: NEJ, huvudman: ALLA, skolchef: ALLA, namnd: NEJ, administrator: ALLA},
  'plan/las': {rektor: EGNA, medarbetare: EGNA, huvudman: ALLA, skolchef: ALLA, namnd: NEJ, administrator: NEJ},
  'plan/skriv': {rektor: EGNA, medarbetare: NEJ, huvudman: NEJ, skolchef: NEJ, namnd: NEJ, administrator: NEJ},
  'plan/folj-upp': {rektor: EGNA, medarbetare: EGNA, huvudman: NEJ, skolchef: NEJ, namnd: NEJ, administrator: NEJ},
  'oversikt/las': {rektor: NEJ, medarbetare: NEJ, huvudman: ALLA, skolchef: ALLA, namnd: NEJ, administrator: NEJ},
  'dialog/las': {rektor: ALLA, medarbetare: ALLA, huvudman: ALLA, skolchef: ALLA, namnd: NEJ, administrator: ALLA},
  'dialog/boka': {rektor: EGNA, medarbetare: NEJ, huvudman: ALLA, skolchef: ALLA, namnd: NEJ, administrator: NEJ},
  'dialog/skriv': {rektor: NEJ, medarbetare: NEJ, huvudman: ALLA, skolchef: ALLA, namnd: NEJ, administrator: ALLA},
  'omgang/las': {rektor: EGNA, medarbetare: NEJ, huvudman: ALLA, skolchef: ALLA, namnd: NEJ, administrator: ALLA},
  'omgang/skriv': {rektor: NEJ, medarbetare: NEJ, huvudman: NEJ, skolchef: NEJ, namnd: NEJ, administrator: ALLA},
  'urna/skriv': {rektor: EGNA, medarbetare: NEJ, huvudman: NEJ, skolchef: NEJ, namnd: NEJ, administrator: ALLA},
  'utgava/rektor': {rektor: EGNA, medarbetare: EGNA, huvudman: NEJ, skolchef: NEJ, namnd: NEJ, administrator: NEJ},
  'utgava/huvudman': {rektor: NEJ, medarbetare: NEJ, huvudman: ALLA, skolchef: ALLA, namnd: NEJ, administrator: NEJ},
  'utgava/namnd': {rektor: ALLA, medarbetare: ALLA, huvudman: ALLA, skolchef: ALLA, namnd: ALLA, administrator: NEJ},
  'logg/las': {rektor: NEJ, medarbetare: NEJ, huvudman: NEJ, skolchef: NEJ, namnd: NEJ, administrator: ALLA},
  'export/las': {rektor: EGNA, medarbetare: NEJ, huvudman: ALLA, skolchef: NEJ, namnd: NEJ, administrator: ALLA},
  'import/skriv': {rektor: NEJ, medarbetare: NEJ, huvudman: NEJ, skolchef: NEJ, namnd: NEJ, administrator: ALLA},
} as const satisfies Readonly<Record<string, Readonly<Record<Roll, Rackvidd>>>>;

/** Something that can be allowed. */
export type Ratt = keyof typeof ratter;
