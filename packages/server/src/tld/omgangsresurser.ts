import {findOmgang, insertOmgang, loadOmgangar, type Omgangshuvud, openOmgang} from '../db/tld/omgangar.js';
import {countInsandningar} from '../db/tld/svar.js';
import {loadUrnor, type Urna} from '../db/tld/urnor.js';
import type {Serverdel} from '../dependencies.js';
import {ProblemError} from '../problem/problem-error.js';
import type {BehorigtAnrop, Resurs} from '../resurs/resurs.js';
import {refuseFalt} from './falt.js';
import {createId} from './id.js';
import {readNyOmgang} from './ny-omgang.js';
import {createNycklar} from './nycklar.js';
import {closeOmgang, syncOmgangar} from './sync-omgangar.js';

/** A questionnaire in many languages, with room to spare. Bytes. */
const STORST_ENKAT = 1_000_000;

/** Rounds: made by an administrator, opened and closed by the day, followed by those whose units answer. */
export const omgangsresurser: readonly Resurs[] = [
  {
    metod: 'POST',
    vag: '/api/omgangar',
    gor: 'Skapar en omgång med frågor, trösklar och dagar; dagarna kan hämtas från en aktivitet i årshjulet',
    krav: 'omgang/skriv',
    kropp: {typ: 'application/json', hogst: STORST_ENKAT, schema: 'NyOmgang'},
    svar: {201: {om: 'Omgången; Location är dess adress'}},
    answer: create,
  },
  {
    metod: 'GET',
    vag: '/api/omgangar',
    gor: 'Räknar upp kommunens omgångar, den som öppnar sist först',
    krav: 'omgang/las',
    svar: {200: {om: 'Namn, läsår, dagar och läge för varje omgång'}},
    answer: async ({c, del, idag}) => {
      await syncOmgangar(del, idag);
      return c.json({omgangar: await loadOmgangar(del.db, del.huvudman)});
    },
  },
  {
    metod: 'GET',
    vag: '/api/omgangar/:omgang',
    gor: 'Visar en omgång: frågorna, urnorna och, medan den är öppen, hur många som har svarat i hela femtal',
    krav: 'omgang/las',
    svar: {200: {om: 'Omgången med frågor, trösklar och urnor, utan koder'}},
    answer: async (anrop) => {
      await syncOmgangar(anrop.del, anrop.idag);
      const omgang = await findOrRefuse(anrop);
      const {enkat, trosklar, publikNyckel: _, privatNyckel: __, ...huvud} = omgang;
      return anrop.c.json({
        ...huvud,
        enkat: JSON.parse(enkat) as unknown,
        trosklar: JSON.parse(trosklar) as unknown,
        urnor: await followUrnor(anrop.del, huvud),
      });
    },
  },
  {
    metod: 'POST',
    vag: '/api/omgangar/:omgang/oppna',
    gor: 'Öppnar en planerad omgång idag',
    krav: 'omgang/skriv',
    svar: {200: {om: 'Omgången'}},
    answer: async (anrop) => {
      const {c, del, idag, identitet, roll, enhet} = anrop;
      const {omgang, oppnar, stanger} = await findOrRefuse(anrop);
      if (stanger < idag) throw new ProblemError('stangd');
      const av = {person: identitet.person, roll};
      await openOmgang(del.db, del.huvudman, omgang, {av, enhet, ...(idag < oppnar ? {oppnar: idag} : {})});
      return c.json(await huvudOf(anrop));
    },
  },
  {
    metod: 'POST',
    vag: '/api/omgangar/:omgang/stang',
    gor: 'Stänger en öppen omgång nu och ger ut resultatet',
    krav: 'omgang/skriv',
    svar: {200: {om: 'Omgången'}},
    answer: async (anrop) => {
      const {c, del, idag, identitet, roll, enhet} = anrop;
      const {omgang, lage} = await findOrRefuse(anrop);
      if (lage === 'planerad') throw refuseFalt('', 'Omgången har inte öppnat än.', 'omgang/planerad');
      await closeOmgang(del, omgang, idag, {av: {person: identitet.person, roll}, enhet});
      return c.json(await huvudOf(anrop));
    },
  },
  {
    metod: 'GET',
    vag: '/api/enheter/:enhet/omgangar',
    gor: 'Räknar upp omgångarna med enhetens egna urnor och hur många som har svarat, i hela femtal',
    krav: 'omgang/las',
    svar: {200: {om: 'Omgångarna, den som öppnar sist först, med urnor utan koder'}},
    answer: async ({c, del, idag, enhet}) => {
      await syncOmgangar(del, idag);
      const omgangar = await loadOmgangar(del.db, del.huvudman);
      const egna = await Promise.all(
        omgangar.map(async (omgang) => ({...omgang, urnor: await followUrnor(del, omgang, enhet)})),
      );
      return c.json({omgangar: egna});
    },
  },
];

async function create(anrop: BehorigtAnrop): Promise<Response> {
  const {c, del, idag, identitet, roll, enhet} = anrop;
  const {enkat, trosklar, ...dagar} = await readNyOmgang(anrop);
  const omgang = createId();
  const nycklar = await createNycklar(del, omgang);
  const av = {person: identitet.person, roll};
  await insertOmgang(
    del.db,
    del.huvudman,
    {
      ...dagar,
      omgang,
      enkat: JSON.stringify(enkat),
      trosklar: JSON.stringify(trosklar),
      publikNyckel: nycklar.publik,
      privatNyckel: nycklar.privat,
    },
    {av, enhet},
  );
  await syncOmgangar(del, idag);
  const rad = await findOmgang(del.db, del.huvudman, omgang);
  const huvud: Omgangshuvud = {...dagar, omgang, lage: rad?.lage ?? 'planerad'};
  return c.json(huvud, 201, {Location: `/api/omgangar/${omgang}`});
}

async function findOrRefuse({c, del}: BehorigtAnrop) {
  const omgang = await findOmgang(del.db, del.huvudman, c.req.param('omgang') ?? '');
  if (omgang === undefined) throw new ProblemError('finns-inte');
  return omgang;
}

async function huvudOf(anrop: BehorigtAnrop): Promise<Omgangshuvud> {
  const {omgang, namn, lasar, oppnar, stanger, lage} = await findOrRefuse(anrop);
  return {omgang, namn, lasar, oppnar, stanger, lage};
}

/** A box as those who follow it see it: never a number of answers that would tell when one came, nor any when it has closed. */
interface Foljdurna extends Pick<Urna, 'urna' | 'enhet' | 'grupp' | 'inbjudna' | 'lage'> {
  /** At least so many have answered: whole fives. */
  readonly svarMinst?: number;
}

/** The steps in which the number of answers is told. */
const STEG = 5;

async function followUrnor(
  {db, huvudman}: Serverdel,
  {omgang, lage}: Pick<Omgangshuvud, 'omgang' | 'lage'>,
  enhet?: string,
): Promise<readonly Foljdurna[]> {
  const urnor = await loadUrnor(db, huvudman, omgang, enhet);
  const antal = lage === 'oppen' ? await countInsandningar(db, huvudman, omgang) : undefined;
  return urnor.map(({urna, enhet: dess, grupp, inbjudna, lage: urnlage}) => ({
    urna,
    enhet: dess,
    grupp,
    inbjudna,
    lage: urnlage,
    ...(antal === undefined ? {} : {svarMinst: Math.floor((antal.get(urna) ?? 0) / STEG) * STEG}),
  }));
}
