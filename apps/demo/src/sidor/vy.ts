import type {Result} from '@vetlanda/ska-core';
import {type Arsperiod, type Datum, lasarAt} from '@vetlanda/ska-core/kalender';
import type {Riktlinje} from '@vetlanda/ska-core/riktlinje';
import {
  describeFragaAvvikelse,
  type FragaAvvikelse,
  readDag,
  readLasar,
  readRiktlinje,
  type Varden,
} from '@vetlanda/ska-server';

/** What the visitor sees: whose guideline, as of which day, which school year. */
export interface Vy {
  readonly riktlinje: Riktlinje;
  readonly dag: Datum;
  /** Whether `dag` was chosen by the visitor, rather than being today. */
  readonly valdDag: boolean;
  readonly lasar: Arsperiod;
  /** Whether `lasar` is another than the one `dag` lies in. */
  readonly valtLasar: boolean;
  /** What in the address could not be followed, as sentences. */
  readonly meddelanden: readonly string[];
}

/** What pages need to know beside the address. */
export interface VyDependencies {
  readonly today: () => Datum;
  readonly riktlinjer: readonly [Riktlinje, ...Riktlinje[]];
}

/** Reads `?kommun=&dag=&lasar=`. What is wrong falls back to what a new visitor sees, with a sentence that says so. */
export function readVy(varden: Varden, {today, riktlinjer}: VyDependencies): Vy {
  const errors: FragaAvvikelse[] = [];
  const valueFrom = <T>(result: Result<T | undefined, FragaAvvikelse>): T | undefined => {
    if (result.ok) return result.value;
    errors.push(...result.errors);
    return undefined;
  };

  const riktlinje = valueFrom(readRiktlinje(varden, 'kommun', riktlinjer)) ?? riktlinjer[0];
  const startManad = riktlinje.perioder.lasarStartManad;
  const idag = today();
  const dag = valueFrom(readDag(varden, 'dag')) ?? idag;
  const dagensLasar = lasarAt(dag, startManad);
  const lasar = valueFrom(readLasar(varden, 'lasar', {startManad})) ?? dagensLasar;
  return {
    riktlinje,
    dag,
    valdDag: dag !== idag,
    lasar,
    valtLasar: lasar.label !== dagensLasar.label,
    meddelanden: errors.map(describeFragaAvvikelse),
  };
}
