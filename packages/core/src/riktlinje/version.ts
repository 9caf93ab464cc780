import type {Datum} from '../kalender/index.js';

/**
 * The version of a guideline that holds on a day: the latest that has begun, or the first when none has. An older
 * läsår so keeps the version it was planned by. Undefined only when there are no versions. Ask `hasBegun` whether the
 * version that came out really held then.
 */
export function riktlinjeAt<T extends {readonly version: Datum}>(versioner: readonly T[], dag: Datum): T | undefined {
  const sorted = [...versioner].sort((a, b) => (a.version < b.version ? -1 : 1));
  return sorted.findLast(({version}) => version <= dag) ?? sorted[0];
}

/** Does this version of a guideline hold yet on that day? */
export function hasBegun({version}: {readonly version: Datum}, dag: Datum): boolean {
  return version <= dag;
}
