import {createArshjul} from '@vetlanda/ska-core/arshjul';
import {parseDatum} from '@vetlanda/ska-core/kalender';
import {
  bookDialogtid,
  type Dialogtid,
  deleteDialogtid,
  loadDialogtider,
  saveDialogtid,
  unbookDialogtid,
} from '../db/dialogtider.js';
import {kalenderOf} from '../installning/kalender-of.js';
import {lasarOf} from '../installning/lasar-of.js';
import {riktlinjeOf} from '../installning/riktlinje-of.js';
import {ProblemError} from '../problem/problem-error.js';
import type {BehorigtAnrop, Resurs} from '../resurs/resurs.js';
import {readFalt, readTal, readText, refuseFalt} from '../tld/falt.js';
import {createId} from '../tld/id.js';

const TID = '/api/dialogtider/:dialogtid';
const BOKNING = '/api/enheter/:enhet/dialogtider/:dialogtid';

/** Times for the year's dialogues: laid out by huvudman, booked by each unit. */
export const dialogresurser: readonly Resurs[] = [
  {
    metod: 'GET',
    vag: '/api/dialogtider',
    gor: 'Räknar upp läsårets tider för dialoger och vilka enheter som har bokat dem',
    krav: 'dialog/las',
    fraga: {lasar: 'Läsår, 2026-2027; det som pågår om inget anges'},
    svar: {200: {om: 'Läsårets dialoger enligt årshjulet, och tiderna i ordning'}},
    answer: async (anrop) => {
      const riktlinje = await riktlinjeOf(anrop);
      const ar = lasarOf(anrop, riktlinje);
      const [tider, kalender] = await Promise.all([
        loadDialogtider(anrop.del.db, anrop.del.huvudman, {fran: ar.start, till: ar.slut}),
        kalenderOf(anrop, riktlinje, ar, anrop.enhet),
      ]);
      const dialoger = createArshjul({riktlinje, ar, kalender}).aktiviteter.filter(({slag}) => slag === 'dialog');
      return anrop.c.json({
        lasar: ar.label,
        dialoger: dialoger.map(({id, titel, start, slut}) => ({id, titel, start, slut})),
        tider,
      });
    },
  },
  {
    metod: 'POST',
    vag: '/api/dialogtider',
    gor: 'Lägger en tid för en dialog',
    krav: 'dialog/skriv',
    kropp: {typ: 'application/json', hogst: 5_000, schema: 'NyDialogtid'},
    svar: {201: {om: 'Tiden med sitt id'}},
    answer: async (anrop) => {
      const tid = readTid(anrop.kropp);
      await saveDialogtid(anrop.del.db, anrop.del.huvudman, tid, avOf(anrop));
      return anrop.c.json(tid, 201);
    },
  },
  {
    metod: 'DELETE',
    vag: TID,
    gor: 'Tar bort en tid, med det som är bokat i den',
    krav: 'dialog/skriv',
    svar: {204: {om: 'Borttagen'}},
    answer: async (anrop) => {
      const {del, c} = anrop;
      const gone = await deleteDialogtid(del.db, del.huvudman, c.req.param('dialogtid') ?? '', avOf(anrop));
      if (!gone) throw new ProblemError('finns-inte');
      return c.body(null, 204);
    },
  },
  {
    metod: 'PUT',
    vag: BOKNING,
    gor: 'Bokar en tid för enheten. Har den redan en tid för samma dialog byts den',
    krav: 'dialog/boka',
    svar: {204: {om: 'Bokad'}},
    answer: async (anrop) => {
      const {del, c} = anrop;
      const utfall = await bookDialogtid(del.db, del.huvudman, c.req.param('dialogtid') ?? '', avOf(anrop));
      if (utfall === 'saknas') throw new ProblemError('finns-inte');
      if (utfall === 'full') throw new ProblemError('fullbokad');
      return c.body(null, 204);
    },
  },
  {
    metod: 'DELETE',
    vag: BOKNING,
    gor: 'Avbokar enhetens tid',
    krav: 'dialog/boka',
    svar: {204: {om: 'Avbokad'}},
    answer: async (anrop) => {
      const {del, c} = anrop;
      const gone = await unbookDialogtid(del.db, del.huvudman, c.req.param('dialogtid') ?? '', avOf(anrop));
      if (!gone) throw new ProblemError('finns-inte');
      return c.body(null, 204);
    },
  },
];

function avOf({identitet, roll, enhet}: BehorigtAnrop) {
  return {person: identitet.person, roll, enhet};
}

function readTid(kropp: string): Dialogtid {
  const falt = readFalt(kropp, ['aktivitet', 'dag', 'fran', 'till', 'lokal', 'platser']);
  const dag = parseDatum(readText(falt, 'dag', 10));
  if (dag === undefined) throw refuseFalt('/dag', '”dag” är en dag som finns, 2026-11-24.');
  const [fran, till] = [readKlockslag(falt, 'fran'), readKlockslag(falt, 'till')];
  if (till <= fran) throw refuseFalt('/till', 'Tiden slutar innan den börjar.');
  const platser = readTal(falt, 'platser', 1, 200);
  if (platser === undefined) throw refuseFalt('/platser', 'Ange hur många enheter som får plats.');
  const [aktivitet, lokal] = [readText(falt, 'aktivitet', 160), readText(falt, 'lokal', 200)];
  return {id: createId(), aktivitet, dag, fran, till, lokal, platser, enheter: []};
}

function readKlockslag(falt: Parameters<typeof readText>[0], namn: string): string {
  const text = readText(falt, namn, 5);
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return text;
  throw refuseFalt(`/${namn}`, `”${namn}” är ett klockslag, 09:00.`);
}
