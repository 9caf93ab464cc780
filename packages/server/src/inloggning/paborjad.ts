import type {Context} from 'hono';
import {deleteCookie, getCookie, setCookie} from 'hono/cookie';
import type {Serverdel} from '../dependencies.js';
import {isSame, macOf} from './hemlighet.js';

/** A sign-in that has gone to the provider and not come back. It lies in the browser alone, signed. */
export interface Paborjad {
  readonly state: string;
  readonly nonce: string;
  /** PKCE's secret half. */
  readonly verifier: string;
  /** The path to go on to. */
  readonly till: string;
}

/** How long somebody may take at the provider. Seconds. */
const LIVSLANGD = 10 * 60;

/** One cookie for each, so that two tabs can sign in at once; more than this at a time is no person. */
const FLEST = 8;

/** Gives the browser what it must bring back. */
export function savePaborjad(c: Context, del: Serverdel, paborjad: Paborjad): void {
  const others = Object.keys(getCookie(c)).filter((name) => name.startsWith(prefixFor(del)));
  if (others.length >= FLEST) for (const name of others) removeCookie(c, del, name);
  const garUt = del.nu().getTime() + LIVSLANGD * 1000;
  const text = Buffer.from(JSON.stringify({...paborjad, garUt})).toString('base64url');
  setCookie(c, nameOf(del, paborjad.state), `${text}.${macOf(del.hemlighet.keyFor('inloggning'), text)}`, {
    path: '/',
    httpOnly: true,
    // The provider's page sends the browser back: Strict would leave the cookie at home.
    sameSite: 'Lax',
    secure: del.saker,
    maxAge: LIVSLANGD,
  });
}

/** The sign-in that a state belongs to, and the end of it in the browser; undefined when this browser has not begun it. */
export function takePaborjad(c: Context, del: Serverdel, state: string): Paborjad | undefined {
  const name = nameOf(del, state);
  const [text, mac, ...rest] = (getCookie(c, name) ?? '').split('.');
  if (text === undefined || mac === undefined || rest.length > 0) return undefined;
  removeCookie(c, del, name);
  if (!isSame(mac, macOf(del.hemlighet.keyFor('inloggning'), text))) return undefined;
  const {garUt, ...paborjad} = JSON.parse(Buffer.from(text, 'base64url').toString()) as Paborjad & {garUt: number};
  return paborjad.state === state && garUt > del.nu().getTime() ? paborjad : undefined;
}

function prefixFor({saker}: Serverdel): string {
  return saker ? '__Host-ska-in-' : 'ska-in-';
}

/** A cookie's name has no other characters, whatever somebody has put in the address. */
function nameOf(del: Serverdel, state: string): string {
  return `${prefixFor(del)}${state.replace(/[^A-Za-z0-9_-]/g, '').slice(0, 12)}`;
}

function removeCookie(c: Context, del: Serverdel, name: string): void {
  deleteCookie(c, name, {path: '/', secure: del.saker});
}
