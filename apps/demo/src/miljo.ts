import {join} from 'node:path';
import {failure, ok, type Result} from '@vetlanda/ska-core';
import {type Datum, parseDatum} from '@vetlanda/ska-core/kalender';
import type {Databasplats} from '@vetlanda/ska-server/node';

/** What the environment may say about how the app runs. */
export interface Miljo {
  readonly host: string;
  /** Undefined: a free port from 3000 up. */
  readonly port: number | undefined;
  /** Shown as today, for demonstrations; undefined: the real day. */
  readonly idag: Datum | undefined;
  /** A PostgreSQL, or a folder on this machine. */
  readonly databas: Exclude<Databasplats, {readonly minne: true}>;
  /** The folder of what this machine keeps by itself. */
  readonly mapp: string;
  /** Sign-in at a provider; undefined: the visitor chooses a role. */
  readonly oidc: Oidcmiljo | undefined;
  /** The server's own secret; undefined: one that is made and kept in the folder. */
  readonly hemlighet: string | undefined;
  /** Whose data is shown. */
  readonly huvudman: string;
  /** Other origins whose pages may read and write as a visitor who is signed in here. */
  readonly ursprung: readonly string[];
}

/** Sign-in with OpenID Connect, as the environment has it. */
export interface Oidcmiljo {
  readonly utfardare: string;
  readonly klientId: string;
  readonly klienthemlighet: string;
  readonly adress: string;
  readonly tenant: string | undefined;
  /** The file with the rules that turn claims into roles. */
  readonly rollfil: string;
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
  const oidc = readOidc(env, errors);
  if (errors.length > 0) return failure(errors);
  const mapp = env.SKA_MAPP || 'data';
  return ok({
    host: env.HOST || '127.0.0.1',
    port: number,
    idag,
    databas: databas === undefined ? {mapp: join(mapp, 'databas')} : {url: databas},
    mapp,
    oidc,
    hemlighet: env.SKA_HEMLIGHET || undefined,
    huvudman,
    ursprung,
  });
}

/** All of what a sign-in needs, or nothing of it. */
function readOidc(env: Readonly<Record<string, string | undefined>>, errors: string[]): Oidcmiljo | undefined {
  const namn = ['SKA_OIDC_UTFARDARE', 'SKA_OIDC_KLIENT', 'SKA_OIDC_HEMLIGHET', 'SKA_ADRESS', 'SKA_ROLLER'] as const;
  const saknas = namn.filter((one) => !env[one]);
  if (saknas.length === namn.length) return undefined;
  if (saknas.length > 0) {
    errors.push(`Inloggningen behöver också ${saknas.join(', ')}. Ange allt, eller inget för en demonstration.`);
  }
  const [utfardare = '', klientId = '', klienthemlighet = '', adress = '', rollfil = ''] = namn.map(
    (one) => env[one] || '',
  );
  return {utfardare, klientId, klienthemlighet, adress, rollfil, tenant: env.SKA_OIDC_TENANT || undefined};
}

function isOrigin(text: string): boolean {
  try {
    return new URL(text).origin === text;
  } catch {
    return false;
  }
}
