import {setTimeout} from 'node:timers/promises';
import type {Datum} from '@vetlanda/ska-core/kalender';
import {returnPolett, takePolett, vantetidOf} from '../db/tld/hinkar.js';
import {findOmgang} from '../db/tld/omgangar.js';
import {findKod, type Kodtraff} from '../db/tld/urnor.js';
import type {Serverdel} from '../dependencies.js';
import {ProblemError} from '../problem/problem-error.js';
import type {Anrop, Resurs} from '../resurs/resurs.js';
import {endOfDag, startOfDag} from './dygn.js';
import {readFalt, readText} from './falt.js';
import {insamlingOf} from './insamling.js';
import {KODLANGD} from './kod.js';
import {type Givenkod, kodmacOf, readGivenkod} from './kodmac.js';
import {formatSvarsplats} from './svarsplats.js';
import {syncOmgangar} from './sync-omgangar.js';

/** Longer than it takes to answer, so that the time tells nothing of whether a code was near. Milliseconds. */
const SVARSTID = 60;
/** The bucket that guesses are taken from. */
const HINK = 'gissning';

/** What a child's device asks for when it has got a code: without a sign-in, and with the code in the body alone. */
export const formularresurser: readonly Resurs[] = [
  {
    metod: 'POST',
    vag: '/api/t/formular',
    gor: 'Ger frågorna till den som har en kod',
    krav: 'oppen',
    kropp: {typ: 'application/json', hogst: 200, schema: 'Kod'},
    svar: {200: {om: 'Frågorna, nyckeln att försegla med och vart svaren hör', schema: 'Formular'}},
    answer: async (anrop) => {
      const klar = setTimeout(SVARSTID);
      try {
        return await answer(anrop);
      } finally {
        await klar;
      }
    },
  },
];

async function answer({c, del, idag, kropp}: Anrop): Promise<Response> {
  const given = readGivenkod(del, readText(readFalt(kropp, ['kod']), 'kod', 40));
  if (given === undefined) throw new ProblemError('okand-kod');
  const traff = await findOnce(del, given);
  if (traff === undefined) throw new ProblemError('okand-kod');
  if (traff.lage === 'ogiltig') throw new ProblemError('stangd');
  if (traff.omgangslage === 'planerad') await syncOmgangar(del, idag);
  const rad = await findOmgang(del.db, del.huvudman, traff.omgang);
  if (rad === undefined || rad.lage !== 'oppen' || !isIn(rad, idag)) throw new ProblemError('stangd');
  if (traff.anvand === true) throw new ProblemError('kod-anvand');
  const engangskod = traff.anvand === undefined ? undefined : given.kod;
  return c.json({
    omgang: formatSvarsplats({omgang: traff.omgang, urna: traff.urna, engangskod}),
    namn: rad.namn,
    oppnar: startOfDag(rad.oppnar),
    stanger: endOfDag(rad.stanger),
    servertid: del.nu().toISOString(),
    nyckel: JSON.parse(rad.publikNyckel) as unknown,
    enkat: JSON.parse(rad.enkat) as unknown,
  });
}

/**
 * Looks the code up. One that can be a guess costs a token, which comes back where the code is there: those who type theirs
 * rightly never run out, and those who guess soon do.
 */
async function findOnce(del: Serverdel, {kod, styrkt}: Givenkod): Promise<Kodtraff | undefined> {
  const {db, huvudman} = del;
  const slag = kod.length === KODLANGD.urna ? 'urna' : 'engangskod';
  const mac = kodmacOf(del, kod);
  if (styrkt) return findKod(db, huvudman, mac, slag);
  const {gissning} = insamlingOf(del);
  if (!(await takePolett(db, huvudman, HINK, gissning))) {
    const sekunder = await vantetidOf(db, huvudman, HINK, gissning);
    throw new ProblemError('for-manga-forsok', {headers: {'Retry-After': String(sekunder)}});
  }
  const traff = await findKod(db, huvudman, mac, slag);
  if (traff !== undefined) await returnPolett(db, huvudman, HINK, gissning);
  return traff;
}

function isIn({oppnar, stanger}: {readonly oppnar: Datum; readonly stanger: Datum}, idag: Datum): boolean {
  return oppnar <= idag && idag <= stanger;
}
