import {type Anvandning, releaseNyckel, reserveNyckel, saveSvar} from '../db/idempotens.js';
import {isUnstorable} from '../db/is-unstorable.js';
import {hashOf} from '../inloggning/hemlighet.js';
import {ProblemError} from '../problem/problem-error.js';
import type {BehorigtAnrop} from './resurs.js';

/** How long an answer is given again. Milliseconds. */
const MINNE = 24 * 60 * 60 * 1000;

/** Whoever has not answered by then is taken to be gone. Milliseconds. */
const TALAMOD = 60 * 1000;

/** What is kept of an answer that broke: that nobody knows what it had done. */
const OKANT = {status: 500, huvuden: '{}', svar: ''};

/**
 * Answers a POST, and where it has an `Idempotency-Key` does it once: whoever sends the same thing again within a day gets
 * the same answer, and while it is being done is asked to come back. The same key with something else is refused. Where it
 * broke halfway nobody knows what was done; it is not done again, and whoever asks is told so.
 */
export async function answerOnce(
  {c, del, identitet, kropp}: BehorigtAnrop,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  const key = c.req.header('Idempotency-Key');
  if (key === undefined) return answer();
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw refuse('Idempotency-Key är 1–200 tecken utan mellanslag.');
  const {db, huvudman} = del;
  const nu = del.nu().getTime();
  const nyckel = hashOf(JSON.stringify([identitet.person, c.req.path, key]));
  const known = await reserveNyckel(db, huvudman, nyckel, {
    kropp: hashOf(kropp),
    nu: new Date(nu).toISOString(),
    forgetBefore: new Date(nu - MINNE).toISOString(),
  });
  if (known !== undefined) return answerAgain(known, hashOf(kropp), nu);

  let response: Response;
  try {
    response = await answer();
  } catch (error) {
    if (error instanceof ProblemError || isUnstorable(error)) await releaseNyckel(db, huvudman, nyckel);
    else await saveSvar(db, huvudman, nyckel, OKANT);
    throw error;
  }
  await saveSvar(db, huvudman, nyckel, {
    status: response.status,
    huvuden: JSON.stringify(Object.fromEntries(response.headers)),
    svar: await response.clone().text(),
  });
  return response;
}

function answerAgain({kropp, svar, nar}: Anvandning, sent: string, nu: number): Response {
  if (kropp !== sent) throw refuse('Nyckeln är redan använd för något annat.');
  if (svar === undefined && nu - Date.parse(nar) < TALAMOD) {
    throw new ProblemError('pagar-redan', {headers: {'Retry-After': '2'}});
  }
  if (svar === undefined || svar.status === OKANT.status) throw new ProblemError('okant-utfall');
  return new Response(svar.svar, {
    status: svar.status,
    headers: JSON.parse(svar.huvuden) as Record<string, string>,
  });
}

function refuse(mening: string): ProblemError {
  return new ProblemError('ogiltigt-innehall', {avvikelser: [{kod: 'idempotens/nyckel', path: '', mening}]});
}
