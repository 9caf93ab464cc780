import {createHmac} from 'node:crypto';
import type {Context} from 'hono';
import {deleteCookie, getCookie, setCookie} from 'hono/cookie';
import {deleteSession, findSession, saveSession} from '../db/sessioner.js';
import type {Serverdel} from '../dependencies.js';
import type {Identitet, Tilldelning} from '../ratt/roll.js';
import {createSlump, hashOf, isSame, macOf} from './hemlighet.js';
import {seal, unseal} from './seal.js';

/** How long a sign-in lasts: a working day. Seconds. */
const LIVSLANGD = 10 * 60 * 60;

/** Over https the browser itself sees to it that no other host and no plain http has set the cookie. */
export function cookieNameFor({saker}: Pick<Serverdel, 'saker'>): string {
  return saker ? '__Host-ska' : 'ska';
}

/** Begins a session and gives the browser its cookie. The session that the browser had before ends. */
export async function startSession(
  c: Context,
  del: Serverdel,
  {huvudman, person, tilldelningar}: Identitet,
  idToken?: string,
): Promise<void> {
  const old = readId(c, del);
  if (old !== undefined) await deleteSession(del.db, del.huvudman, hashOf(old));
  const id = createSlump();
  const nu = del.nu();
  const garUt = new Date(nu.getTime() + LIVSLANGD * 1000).toISOString();
  const sealed = idToken === undefined ? undefined : seal(idTokenKey(del, id), idToken);
  const rad = {person, roller: JSON.stringify(tilldelningar), idToken: sealed};
  await saveSession(del.db, huvudman, hashOf(id), rad, {nu: nu.toISOString(), garUt});
  setCookie(c, cookieNameFor(del), `${id}.${macOf(del.hemlighet.keyFor('session'), id)}`, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: del.saker,
    maxAge: LIVSLANGD,
  });
}

/**
 * Who asks; undefined for somebody who is not signed in. A cookie that has been changed is no sign-in. What the sign-in gave
 * holds until the session ends; what has been given here holds as it stands now.
 */
export async function readIdentitet(c: Context, del: Serverdel): Promise<Identitet | undefined> {
  const id = readId(c, del);
  if (id === undefined) return undefined;
  const rad = await findSession(del.db, del.huvudman, hashOf(id), del.nu().toISOString());
  if (rad === undefined) return undefined;
  return {
    huvudman: del.huvudman,
    person: rad.person,
    tilldelningar: [...(JSON.parse(rad.roller) as readonly Tilldelning[]), ...rad.egna],
  };
}

/** Ends the session, here and in the browser; returns what the provider wants to end its own. */
export async function endSession(c: Context, del: Serverdel): Promise<{readonly idToken: string | undefined}> {
  const id = readId(c, del);
  deleteCookie(c, cookieNameFor(del), {path: '/', secure: del.saker});
  if (id === undefined) return {idToken: undefined};
  const rad = await findSession(del.db, del.huvudman, hashOf(id), del.nu().toISOString());
  await deleteSession(del.db, del.huvudman, hashOf(id));
  return {idToken: rad?.idToken === undefined ? undefined : unseal(idTokenKey(del, id), rad.idToken)};
}

/** The provider's token may hold a name: it is sealed with what only the cookie knows, so that the table tells nothing. */
function idTokenKey(del: Serverdel, id: string): Buffer {
  return createHmac('sha256', del.hemlighet.keyFor('id-token')).update(id).digest();
}

/** The secret in the cookie, if this server has signed it. */
function readId(c: Context, del: Serverdel): string | undefined {
  const [id, mac, ...rest] = (getCookie(c, cookieNameFor(del)) ?? '').split('.');
  if (id === undefined || mac === undefined || rest.length > 0) return undefined;
  return isSame(mac, macOf(del.hemlighet.keyFor('session'), id)) ? id : undefined;
}
