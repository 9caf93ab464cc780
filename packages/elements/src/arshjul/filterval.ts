import type {AktivitetSlag, AktivitetStatus} from '@vetlanda/ska-core/arshjul';

/** What the user has chosen to see; an empty set means everything. */
export interface Filterval {
  readonly slag: ReadonlySet<AktivitetSlag>;
  readonly nivaer: ReadonlySet<string>;
  readonly status: ReadonlySet<AktivitetStatus>;
  readonly text: string;
}

/** Nothing is filtered away. */
export const INGET_FILTER: Filterval = {slag: new Set(), nivaer: new Set(), status: new Set(), text: ''};

/** The set with `value` added, or taken out when it was there. */
export function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** How many choices narrow the view. */
export function countVal({slag, nivaer, status, text}: Filterval): number {
  return slag.size + nivaer.size + status.size + (text.trim() === '' ? 0 : 1);
}
