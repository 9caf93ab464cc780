import {datum} from '@vetlanda/ska-core/kalender';
import {vetlanda} from '@vetlanda/ska-core/riktlinje';
import type {Hono} from 'hono';
import {createApp} from '../app.js';
import type {Databas} from '../db/databas.js';
import type {Dependencies, Serverdel} from '../dependencies.js';
import {createHemlighet} from '../inloggning/hemlighet.js';
import type {Roll} from '../ratt/roll.js';

/** The day of the tests. */
export const IDAG = datum('2026-11-24');

/** What the server needs, on a database, for a huvudman of its own. */
export function createTestdel(db: Databas, huvudman: string, mer: Partial<Serverdel> = {}): Serverdel {
  return {
    db,
    huvudman,
    hemlighet: createHemlighet('exempel-hemlighet-for-proven-0123456789'),
    nu: () => new Date('2026-11-24T10:00:00Z'),
    saker: false,
    inloggning: {slag: 'demo'},
    ursprung: ['https://intranatet.exempel.se'],
    ...mer,
  };
}

/** The app on a database, for a huvudman of its own. */
export function createTestapp(
  db: Databas,
  huvudman: string,
  mer: Partial<Dependencies> = {},
  del: Partial<Serverdel> = {},
): Hono {
  return createApp({
    today: () => IDAG,
    riktlinjer: [vetlanda],
    kalenderdata: () => ({schemaVersion: 1, exempel: true, huvudman: 'Exempelkommun', lasar: []}),
    server: createTestdel(db, huvudman, del),
    ...mer,
  });
}

/** A made-up municipality: two areas, three schools, one of them closed. Its id is what every test keeps apart from others. */
export async function createTestkommun(db: Databas, huvudman: string): Promise<void> {
  await db.insertInto('huvudman').values({huvudman, namn: 'Exempelkommun', exempel: true}).execute();
  const enheter = [
    ['kommunen', 'Exempelkommun', 'kommun', null, null, null],
    ['norra', 'Norra exempelområdet', 'omrade', 'kommunen', null, null],
    ['sodra', 'Södra exempelområdet', 'omrade', 'kommunen', null, null],
    ['exempelskolan', 'Exempelskolan', 'enhet', 'sodra', 'grundskola', null],
    ['grannskolan', 'Grannskolan (exempel)', 'enhet', 'norra', 'grundskola', null],
    ['nedlagda', 'Nedlagda exempelskolan', 'enhet', 'norra', 'grundskola', '2025-06-30'],
  ] as const;
  await db
    .insertInto('enhet')
    .values(enheter.map(([enhet, namn, slag]) => ({huvudman, enhet, namn, slag})))
    .execute();
  await db
    .insertInto('enhetsperiod')
    .values(
      enheter.map(([enhet, , , overordnad, skolform, till]) => ({
        huvudman,
        enhet,
        fran: '2020-08-01',
        till,
        overordnad,
        skolform,
      })),
    )
    .execute();
}

/** Signs in as the visitor of the demonstration does; returns the cookie. */
export async function signIn(app: Hono, roll: Roll, enhet: string): Promise<string> {
  const response = await app.request('/logga-in/demo', {
    method: 'POST',
    headers: {'Content-Type': 'application/x-www-form-urlencoded'},
    body: new URLSearchParams({roll, enhet}).toString(),
  });
  const cookie = response.headers.get('Set-Cookie')?.split(';', 1)[0];
  if (cookie === undefined) throw new Error(`No sign-in as ${roll} in ${enhet}: ${response.status}`);
  return cookie;
}
