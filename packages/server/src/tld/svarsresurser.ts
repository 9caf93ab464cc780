import {countSvar, describeEnkatAvvikelse, INSANDNING_LANGD, unpackInsandning} from '@vetlanda/ska-core/tld';
import {findOmgang} from '../db/tld/omgangar.js';
import {countIn, isRaknad, type Mottagning} from '../db/tld/svar.js';
import {ProblemError} from '../problem/problem-error.js';
import {refuseInnehall} from '../resurs/read-json.js';
import type {Anrop, Resurs} from '../resurs/resurs.js';
import {readFalt, readText, refuseFalt} from './falt.js';
import {insamlingOf} from './insamling.js';
import {avtryckOf, kodmacOf, noncemacOf} from './kodmac.js';
import {KUVERTLANGD, openKuvert} from './open-kuvert.js';
import {forgetOppenOmgang, type OppenOmgang, readOppenOmgang} from './oppen-omgang.js';
import {readSvarsplats} from './svarsplats.js';

/** An envelope, and what stands round it. Bytes. */
const STORST = 1_500;

/** The one request that carries a child's answers. It sets no cookie, and nothing of it is kept but what is counted. */
export const svarsresurser: readonly Resurs[] = [
  {
    metod: 'POST',
    vag: '/api/t/svar',
    gor: 'Räknar ett barns svar, en gång hur många gånger det än skickas',
    krav: 'oppen',
    kropp: {typ: 'application/json', hogst: STORST, schema: 'Svarspost'},
    svar: {200: {om: 'Mottaget; ”redan” är true när det hade räknats förut'}},
    answer: async (anrop) => {
      const mottagning = await receive(anrop);
      switch (mottagning.slag) {
        case 'raknat':
        case 'redan':
          return anrop.c.json({redan: mottagning.slag === 'redan'});
        case 'stangd':
          throw new ProblemError('stangd');
        case 'okand':
          throw new ProblemError('okand-kod');
        case 'kod-anvand':
          throw new ProblemError('kod-anvand');
        case 'vanta':
          throw new ProblemError('for-manga-forsok', {headers: {'Retry-After': String(mottagning.sekunder)}});
      }
    },
  },
];

async function receive({del, idag, kropp}: Anrop): Promise<Mottagning> {
  const {plats, form, innehall} = readSvarspost(kropp);
  const {omgang, urna, engangskod} = plats;
  const {db, huvudman} = del;
  const avtryck = avtryckOf(del, omgang, innehall);
  const oppen = await readOppenOmgang(del, omgang);
  if (oppen === undefined) {
    // Nobody can open it any more. What came before the end is known again all the same.
    if (await isRaknad(db, huvudman, omgang, [avtryck])) return {slag: 'redan'};
    return {slag: (await findOmgang(db, huvudman, omgang)) === undefined ? 'okand' : 'stangd'};
  }
  const {nonce, okningar} = readInsandning(form, innehall, oppen);
  const svar = {
    huvudman,
    omgang,
    urna,
    engangskod: engangskod === undefined ? undefined : kodmacOf(del, engangskod),
    nonce: noncemacOf(del, omgang, nonce),
    avtryck,
    okningar,
  };
  const mottagning = await countIn(db, svar, idag, insamlingOf(del).urna);
  if (mottagning.slag === 'stangd') forgetOppenOmgang(del, omgang);
  return mottagning;
}

function readSvarspost(kropp: string) {
  const falt = readFalt(kropp, ['omgang', 'form', 'innehall']);
  const plats = readSvarsplats(readText(falt, 'omgang', 120));
  if (plats === undefined) throw new ProblemError('okand-kod');
  const {form, innehall} = falt;
  if (form !== 'kuvert' && form !== 'klartext') throw refuseFalt('/form', '”form” är kuvert eller klartext.');
  const langd = form === 'kuvert' ? KUVERTLANGD : INSANDNING_LANGD;
  if (typeof innehall !== 'string' || innehall.length !== langd) {
    throw refuseFalt('/innehall', `”innehall” är alltid ${langd} tecken.`, 'insandning/fel-langd');
  }
  return {plats, form, innehall} as const;
}

/** Opens and reads it by the same functions as the form's. No finding repeats an answer. */
function readInsandning(form: 'kuvert' | 'klartext', innehall: string, {enkat, nyckel}: OppenOmgang) {
  const text = form === 'kuvert' ? openKuvert(innehall, nyckel) : innehall;
  if (text === undefined) throw refuseFalt('/innehall', 'Kuvertet går inte att öppna.', 'insandning/olasbar');
  const insandning = unpackInsandning(text, enkat);
  if (!insandning.ok) throw refuseInnehall(insandning.errors, describeEnkatAvvikelse);
  const okningar = countSvar(insandning.value.svar, enkat);
  if (!okningar.ok) throw new Error(`Answers that were read cannot be counted: ${okningar.errors[0].kod}`);
  return {nonce: insandning.value.nonce, okningar: okningar.value};
}
