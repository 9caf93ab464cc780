import {failure, ok, type Result} from '@vetlanda/ska-core';
import {KORTAST_HEMLIGHET} from '../inloggning/hemlighet.js';
import type {Inloggning} from '../inloggning/inloggning.js';
import {isLoopback} from './is-loopback.js';

/** How somebody means to start the server. */
export interface Startval {
  /** The address to listen at; empty is every address of the machine. */
  readonly host: string;
  /** Where the data lies: in a PostgreSQL, in a folder of this machine, or in memory. */
  readonly databas: {readonly url: string} | {readonly mapp: string} | {readonly minne: true};
  readonly inloggning: Inloggning;
  /** The server's secret; undefined when nobody has chosen one. */
  readonly hemlighet: string | undefined;
}

/** What a start that is allowed means. */
export interface Start {
  /** Only this machine reaches the server. */
  readonly loopback: boolean;
  /** Browsers reach it over https: itself, or through something on this machine that does TLS for it. */
  readonly saker: boolean;
}

/**
 * May the server start like this? What is fine on one's own machine gives a municipality's data away beyond it. Everything
 * that stands in the way comes as Swedish sentences for the terminal.
 */
export function checkStart({host, databas, inloggning, hemlighet}: Startval): Result<Start, string> {
  const loopback = isLoopback(host);
  const errors = [
    ...(loopback ? [] : checkBeyondLoopback({host, databas, inloggning, hemlighet})),
    ...checkHemlighet(hemlighet),
    ...(inloggning.slag === 'oidc' ? checkOidc(inloggning, loopback) : []),
  ];
  if (errors.length > 0) return failure(errors);
  return ok({loopback, saker: inloggning.slag === 'oidc' && inloggning.adress.startsWith('https:')});
}

function checkBeyondLoopback({host, databas, inloggning, hemlighet}: Startval): readonly string[] {
  const where = host === '' ? 'Alla adresser på datorn' : `Adressen ${host}`;
  const errors: string[] = [];
  if (inloggning.slag === 'demo') {
    errors.push(
      `${where} går att nå från andra datorer, och i demonstrationen kan vem som helst välja roll. Ställ in inloggning med OpenID Connect, eller lyssna bara på 127.0.0.1.`,
    );
  }
  if (!('url' in databas)) {
    errors.push(
      `${where} går att nå från andra datorer, och då behövs PostgreSQL. Den inbyggda databasen är till för att prova. Ange DATABASE_URL, eller lyssna bara på 127.0.0.1.`,
    );
  }
  if (hemlighet === undefined) {
    errors.push(
      `${where} går att nå från andra datorer, och då behövs en egen hemlighet. Skapa en med: openssl rand -base64 32. Ge samma till alla processer.`,
    );
  }
  return errors;
}

function checkHemlighet(hemlighet: string | undefined): readonly string[] {
  if (hemlighet === undefined) return [];
  // Few different characters is a word repeated, not something drawn at random.
  if (hemlighet.length >= KORTAST_HEMLIGHET && new Set(hemlighet).size >= FEWEST_DIFFERENT) return [];
  return [
    `Hemligheten går att gissa. Den ska ha minst ${KORTAST_HEMLIGHET} slumpade tecken. Skapa en med: openssl rand -base64 32.`,
  ];
}

/** 32 random bytes have twenty or more in base64, and fifteen or sixteen in hexadecimal. */
const FEWEST_DIFFERENT = 12;

function checkOidc(
  {adress, utfardare, klientId, klienthemlighet}: Extract<Inloggning, {slag: 'oidc'}>,
  loopback: boolean,
): readonly string[] {
  const errors: string[] = [];
  if (!isOrigin(adress, loopback)) {
    errors.push(
      `Serverns egen adress är ”${adress}”. Skriv den som webbläsaren når den, utan sökväg: https://ska.exempel.se.`,
    );
  }
  if (!isSafe(utfardare)) {
    errors.push(
      `Inloggningstjänstens adress är ”${utfardare}”. Den börjar med https://, till exempel https://login.microsoftonline.com/<tenant>/v2.0.`,
    );
  }
  if (klientId === '' || klienthemlighet === '') {
    errors.push(
      'Inloggningen behöver både klient-id och klienthemlighet. Du får dem när du registrerar SKA i inloggningstjänsten.',
    );
  }
  return errors;
}

function isOrigin(text: string, loopback: boolean): boolean {
  const url = parseUrl(text);
  return url !== undefined && url.origin === text && (url.protocol === 'https:' || (loopback && isSafe(text)));
}

/** Over TLS, or without leaving this machine. */
function isSafe(text: string): boolean {
  const url = parseUrl(text);
  return url !== undefined && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)));
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
