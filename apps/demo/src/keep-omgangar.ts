import type {Datum} from '@vetlanda/ska-core/kalender';
import {type Serverdel, syncOmgangar} from '@vetlanda/ska-server';

/** How often the calendar is looked at: a round closes within a minute of midnight. Milliseconds. */
const INTERVALL = 60_000;

/** Opens and closes rounds when their days come, as long as the app runs; returns what ends it, once it is not under way. */
export function keepOmgangar(
  del: Serverdel,
  today: () => Datum,
  reportError: (error: unknown, arende: string) => void,
): () => Promise<void> {
  let underway = Promise.resolve();
  const sync = async (): Promise<void> => {
    try {
      const {fel} = await syncOmgangar(del, today());
      for (const {omgang, error} of fel) reportError(error, omgang);
    } catch (error) {
      reportError(error, crypto.randomUUID());
    }
  };
  const next = (): void => {
    underway = underway.then(sync);
  };
  next();
  const timer = setInterval(next, INTERVALL);
  return () => {
    clearInterval(timer);
    return underway;
  };
}
