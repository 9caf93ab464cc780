import {failure, ok, type Result} from '@vetlanda/ska-core';
import {type Datum, parseDatum} from '@vetlanda/ska-core/kalender';

/** What the environment may say about how the app runs. */
export interface Miljo {
  readonly host: string;
  /** Undefined: a free port from 3000 up. */
  readonly port: number | undefined;
  /** Shown as today, for demonstrations; undefined: the real day. */
  readonly idag: Datum | undefined;
}

/** Reads PORT, HOST and SKA_IDAG. Empty is the same as absent; errors are Swedish sentences for the terminal. */
export function parseMiljo(env: Readonly<Record<string, string | undefined>>): Result<Miljo, string> {
  const errors: string[] = [];
  const port = env.PORT || undefined;
  const number = port === undefined ? undefined : Number(port);
  if (number !== undefined && !(/^\d+$/.test(port ?? '') && number <= 65_535)) {
    errors.push(`PORT är ”${port}”. Ange ett tal från 0 till 65535, till exempel PORT=8080.`);
  }
  const dag = env.SKA_IDAG || undefined;
  const idag = parseDatum(dag);
  if (dag !== undefined && idag === undefined) {
    errors.push(`SKA_IDAG är ”${dag}”. Ange en dag som finns, till exempel SKA_IDAG=2026-11-23.`);
  }
  if (errors.length > 0) return failure(errors);
  return ok({host: env.HOST || '127.0.0.1', port: number, idag});
}
