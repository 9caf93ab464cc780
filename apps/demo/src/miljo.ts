import {failure, ok, type Result} from '@vetlanda/ska-core';
import {type Datum, parseDatum} from '@vetlanda/ska-core/kalender';

/** What the environment may say about how the app runs. */
export interface Miljo {
  readonly host: string;
  /** Undefined: a free port from 3000 up. */
  readonly port: number | undefined;
  /** Shown as today, for demonstrations; undefined: the real day. */
  readonly idag: Datum | undefined;
  /** A PostgreSQL; undefined: a folder on this machine. */
  readonly databas: string | undefined;
  /** Where the folder lies. */
  readonly mapp: string;
  /** The server's own secret; undefined: one that is made and kept in the folder. */
  readonly hemlighet: string | undefined;
  /** Whose data is shown. */
  readonly huvudman: string;
  /** Other origins whose pages may read and write as a visitor who is signed in here. */
  readonly ursprung: readonly string[];
}

/**
 * Reads PORT, HOST, DATABASE_URL and what begins with SKA_. Empty is the same as absent; errors are Swedish sentences for the
 * terminal.
 */
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
  const databas = env.DATABASE_URL || undefined;
  if (databas !== undefined && !/^postgres(ql)?:\/\//.test(databas)) {
    errors.push(
      'DATABASE_URL ska börja med postgres://. Adressen skrivs inte ut här, för den kan innehålla ett lösenord.',
    );
  }
  const ursprung = (env.SKA_URSPRUNG ?? '').split(/[\s,]+/).filter(Boolean);
  for (const one of ursprung) {
    if (!isOrigin(one))
      errors.push(`”${one}” i SKA_URSPRUNG är ingen adress till en webbplats. Skriv som https://intranat.exempel.se.`);
  }
  const huvudman = env.SKA_HUVUDMAN || 'exempel';
  if (!/^[a-z0-9-]{1,60}$/.test(huvudman)) {
    errors.push(`SKA_HUVUDMAN är ”${huvudman}”. Använd små bokstäver a–z, siffror och bindestreck.`);
  }
  if (errors.length > 0) return failure(errors);
  return ok({
    host: env.HOST || '127.0.0.1',
    port: number,
    idag,
    databas,
    mapp: env.SKA_MAPP || 'data',
    hemlighet: env.SKA_HEMLIGHET || undefined,
    huvudman,
    ursprung,
  });
}

function isOrigin(text: string): boolean {
  try {
    return new URL(text).origin === text;
  } catch {
    return false;
  }
}
