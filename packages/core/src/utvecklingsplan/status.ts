import type {Datum} from '../kalender/index.js';
import type {Genomforande, Maluppfyllelse, Uppfoljning, Utvecklingsplan} from './schema.js';

/** How it stands with a node: what its follow-ups said last, and when. Derived, so it is never stored. */
export interface Nodstatus {
  readonly genomforande?: {readonly varde: Genomforande; readonly datum: Datum};
  readonly maluppfyllelse?: {readonly varde: Maluppfyllelse; readonly datum: Datum};
  /** The day of the last follow-up, whatever it said. */
  readonly uppfoljd?: Datum;
}

const INGEN: Nodstatus = {};
// By the log, not by the plan: a change of a text leaves the log as it was.
const statusByLogg = new WeakMap<readonly Uppfoljning[], ReadonlyMap<string, Nodstatus>>();

/** How it stands with a node by its id, or with the plan as a whole when `nod` is `''`. */
export function statusOf(plan: Utvecklingsplan, nod: string): Nodstatus {
  return statusByNod(plan).get(nod) ?? INGEN;
}

/** How it stands with every node that has been followed up, by id; made once for a log. */
export function statusByNod({uppfoljningar}: Utvecklingsplan): ReadonlyMap<string, Nodstatus> {
  let found = statusByLogg.get(uppfoljningar);
  if (found === undefined) {
    found = readStatus(uppfoljningar);
    statusByLogg.set(uppfoljningar, found);
  }
  return found;
}

/** The follow-ups that hold: those that no other corrects. One that corrects itself corrects nothing. */
function validUppfoljningar(uppfoljningar: readonly Uppfoljning[]): readonly Uppfoljning[] {
  const replaced = new Set<string>();
  for (const {id, ersatter} of uppfoljningar) if (ersatter !== undefined && ersatter !== id) replaced.add(ersatter);
  return replaced.size === 0 ? uppfoljningar : uppfoljningar.filter(({id}) => !replaced.has(id));
}

type Byggd = {-readonly [Falt in keyof Nodstatus]: Nodstatus[Falt]};

function readStatus(uppfoljningar: readonly Uppfoljning[]): ReadonlyMap<string, Nodstatus> {
  const status = new Map<string, Byggd>();
  for (const uppfoljning of validUppfoljningar(uppfoljningar)) {
    const {avser} = uppfoljning;
    for (const nod of avser.length === 0 ? [''] : avser) {
      const known = status.get(nod) ?? {};
      update(known, uppfoljning);
      status.set(nod, known);
    }
  }
  return status;
}

/** Of two follow-ups of one day, the one that was written last. */
function update(status: Byggd, {datum, genomforande, maluppfyllelse}: Uppfoljning): void {
  const isLater = (than: Datum | undefined): boolean => than === undefined || datum >= than;
  if (isLater(status.uppfoljd)) status.uppfoljd = datum;
  if (genomforande !== undefined && isLater(status.genomforande?.datum)) {
    status.genomforande = {varde: genomforande, datum};
  }
  if (maluppfyllelse !== undefined && isLater(status.maluppfyllelse?.datum)) {
    status.maluppfyllelse = {varde: maluppfyllelse, datum};
  }
}
