import {findSvar, saveSvar} from '../db/idempotens.js';
import {hashOf} from '../inloggning/hemlighet.js';
import {ProblemError} from '../problem/problem-error.js';
import type {BehorigtAnrop} from './resurs.js';

/** How long an answer is given again. Milliseconds. */
const MINNE = 24 * 60 * 60 * 1000;

/**
 * Answers a POST, and where it has an `Idempotency-Key` gives the same answer to whoever sends the same thing again within a
 * day. The same key with something else is refused.
 */
export async function answerOnce(
  {c, del, identitet, kropp}: BehorigtAnrop,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  const key = c.req.header('Idempotency-Key');
  if (key === undefined) return answer();
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw refuse('Idempotency-Key är 1–200 tecken utan mellanslag.');
  const nyckel = hashOf(JSON.stringify([identitet.person, c.req.path, key]));
  const given = await findSvar(del.db, del.huvudman, nyckel);
  if (given !== undefined) {
    if (given.kropp !== hashOf(kropp)) throw refuse('Nyckeln är redan använd för något annat.');
    return new Response(given.svar, {
      status: given.status,
      headers: JSON.parse(given.huvuden) as Record<string, string>,
    });
  }
  const response = await answer();
  const svar = {
    kropp: hashOf(kropp),
    status: response.status,
    huvuden: JSON.stringify(Object.fromEntries(response.headers)),
    svar: await response.clone().text(),
  };
  await saveSvar(del.db, del.huvudman, nyckel, svar, new Date(del.nu().getTime() - MINNE).toISOString());
  return response;
}

function refuse(mening: string): ProblemError {
  return new ProblemError('ogiltigt-innehall', {avvikelser: [{kod: 'idempotens/nyckel', path: '', mening}]});
}
