import {describeSchemaAvvikelse, type Sprak} from '@vetlanda/ska-core';
import {type ArshjulAnpassning, parseAnpassning} from '@vetlanda/ska-core/arshjul';
import {describeKalenderAvvikelse, type Kalenderdata, parseKalenderdata} from '@vetlanda/ska-core/kalender';
import {type Arshjulsdel, describeRiktlinjeAvvikelse, parseArshjulsdel} from '@vetlanda/ska-core/riktlinje';

/** The documents that a host has set, unchecked. */
export interface Indokument {
  readonly riktlinje: unknown;
  readonly kalender: unknown;
  readonly enhetskalender: unknown;
  readonly anpassning: unknown;
}

/** The host's documents once checked; undefined where none was given. */
export interface Dokument {
  readonly riktlinje: Arshjulsdel | undefined;
  readonly kalender: Kalenderdata | undefined;
  readonly enhetskalender: Kalenderdata | undefined;
  readonly anpassning: ArshjulAnpassning | undefined;
  /** Why something was not used, as sentences. */
  readonly problem: readonly string[];
}

/** At most this many sentences about one document: the rest says the same again. */
const FLEST = 5;

/**
 * Checks the host's documents. What is broken keeps its last good value in `before`, so that a wheel once shown never
 * disappears. This is the only part of the element that needs a schema library, and is loaded when a host sets one.
 */
export function readDokument(indata: Indokument, before: Dokument, sprak: Sprak): Dokument {
  const problem: string[] = [];
  const read = <T, E>(
    value: unknown,
    last: T | undefined,
    parse: (
      value: unknown,
    ) => {readonly ok: true; readonly value: T} | {readonly ok: false; readonly errors: readonly E[]},
    describe: (error: E, sprak: Sprak) => string,
  ): T | undefined => {
    if (value === undefined || value === null) return undefined;
    const result = parse(value);
    if (result.ok) return result.value;
    problem.push(...result.errors.slice(0, FLEST).map((error) => describe(error, sprak)));
    return last;
  };
  return {
    riktlinje: read(indata.riktlinje, before.riktlinje, parseArshjulsdel, describeRiktlinjeAvvikelse),
    kalender: read(indata.kalender, before.kalender, parseKalenderdata, describeKalenderAvvikelse),
    enhetskalender: read(indata.enhetskalender, before.enhetskalender, parseKalenderdata, describeKalenderAvvikelse),
    anpassning: read(indata.anpassning, before.anpassning, parseAnpassning, describeSchemaAvvikelse),
    problem,
  };
}
