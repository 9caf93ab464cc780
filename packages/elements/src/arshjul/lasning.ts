import {describeSchemaAvvikelse, failure, ok, type Result, type Sprak} from '@vetlanda/ska-core';
import {type ArshjulAnpassning, parseAnpassning} from '@vetlanda/ska-core/arshjul';
import {
  checkKalenderdata,
  checkSkolforordningen,
  describeKalenderAvvikelse,
  type Kalenderdata,
  parseKalenderdata,
} from '@vetlanda/ska-core/kalender';
import {
  type Arshjulsdel,
  describeRiktlinjeAvvikelse,
  parseArshjulsdel,
  type RiktlinjeAvvikelse,
} from '@vetlanda/ska-core/riktlinje';

/** The documents that a host has set, unchecked. */
export interface Indokument {
  readonly riktlinje: unknown;
  readonly kalender: unknown;
  readonly enhetskalender: unknown;
  readonly anpassning: unknown;
}

/** The host's documents once checked; undefined where none was given. */
export interface Dokument {
  /** Every version of the guideline that the host has, at least one. */
  readonly riktlinjer: readonly Arshjulsdel[] | undefined;
  readonly kalender: Kalenderdata | undefined;
  readonly enhetskalender: Kalenderdata | undefined;
  readonly anpassning: ArshjulAnpassning | undefined;
  /** Why something was not used, as sentences. */
  readonly problem: readonly string[];
  /** What deserves a look in the huvudman's calendar, as sentences, each with the läsår it is about. */
  readonly kalendertips: readonly Kalendertips[];
}

/** A sentence about the calendar of one läsår. */
export interface Kalendertips {
  readonly lasar: string;
  readonly mening: string;
}

type Describe<E> = (error: E, sprak: Sprak) => string;

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
    parse: (value: unknown) => Result<T, E>,
    describe: Describe<E>,
  ) => {
    if (value === undefined || value === null) return undefined;
    const result = parse(value);
    if (result.ok) return result.value;
    problem.push(...result.errors.slice(0, FLEST).map((error) => describe(error, sprak)));
    return last;
  };
  const kalender = read(indata.kalender, before.kalender, parseKalenderdata, describeKalenderAvvikelse);
  return {
    riktlinjer: read(indata.riktlinje, before.riktlinjer, parseVersioner, describeRiktlinjeAvvikelse),
    kalender,
    kalendertips: kalender === undefined || kalender.exempel === true ? [] : checkKalender(kalender, sprak),
    enhetskalender: read(indata.enhetskalender, before.enhetskalender, parseKalenderdata, describeKalenderAvvikelse),
    anpassning: read(indata.anpassning, before.anpassning, parseAnpassning, describeSchemaAvvikelse),
    problem,
  };
}

/** What is doubtful in the calendar, and what skolförordningen (2011:185) 3 kap. asks beside it. */
function checkKalender(kalender: Kalenderdata, sprak: Sprak): readonly Kalendertips[] {
  return [
    ...checkKalenderdata(kalender),
    ...kalender.lasar.flatMap((lasar, i) => checkSkolforordningen(lasar, `/lasar/${i}`)),
  ].map((avvikelse) => ({
    lasar: kalender.lasar[Number(avvikelse.path.split('/')[2])]?.lasar ?? '',
    mening: describeKalenderAvvikelse(avvikelse, sprak),
  }));
}

/** One guideline, or a list of its versions; one that is broken makes the whole list so. */
function parseVersioner(value: unknown): Result<readonly Arshjulsdel[], RiktlinjeAvvikelse> {
  const versioner: Arshjulsdel[] = [];
  try {
    for (const version of Array.isArray(value) && value.length > 0 ? value : [value]) {
      const result = parseArshjulsdel(version);
      if (!result.ok) return result;
      versioner.push(result.value);
    }
  } catch {
    // A list that throws when it is read; what stands in it is read by the parser, which does not throw.
    return failure([{kod: 'schema/olasbar', niva: 'fel', path: '', params: {}}]);
  }
  return ok(versioner);
}
