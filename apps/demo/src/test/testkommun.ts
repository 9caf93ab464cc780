import type {Datum} from '@vetlanda/ska-core/kalender';
import {vetlanda} from '@vetlanda/ska-core/riktlinje';
import {createApp, createHemlighet, type Files, type Pages} from '@vetlanda/ska-server';
import {type OppenDatabas, openDatabas} from '@vetlanda/ska-server/node';
import type {Hono} from 'hono';
import {createKalenderdata} from '../kalenderdata.js';

/** A made-up municipality of two schools, in memory. */
export interface Testkommun {
  readonly app: Hono;
  readonly databas: OppenDatabas;
}

/** Makes one, with the pages and files of the test; pages of `ursprung` may read and save. */
export async function createTestkommun(val: {
  readonly today: () => Datum;
  readonly pages: Pages;
  readonly files: Files;
  readonly ursprung?: readonly string[];
}): Promise<Testkommun> {
  const databas = await openDatabas({minne: true});
  const {db} = databas;
  const huvudman = 'exempel';
  const enheter = [
    {enhet: 'kommunen', namn: 'Exempelkommun', slag: 'kommun', overordnad: null, skolform: null},
    {enhet: 'exempelskolan', namn: 'Exempelskolan', slag: 'enhet', overordnad: 'kommunen', skolform: 'grundskola'},
    {enhet: 'grannskolan', namn: 'Grannskolan', slag: 'enhet', overordnad: 'kommunen', skolform: 'grundskola'},
  ] as const;
  await db.insertInto('huvudman').values({huvudman, namn: 'Exempelkommun', exempel: true}).execute();
  await db
    .insertInto('enhet')
    .values(enheter.map(({enhet, namn, slag}) => ({huvudman, enhet, namn, slag})))
    .execute();
  await db
    .insertInto('enhetsperiod')
    .values(
      enheter.map(({enhet, overordnad, skolform}) => ({
        huvudman,
        enhet,
        fran: '2020-08-01',
        till: null,
        overordnad,
        skolform,
      })),
    )
    .execute();
  const app = createApp({
    today: val.today,
    riktlinjer: [vetlanda],
    kalenderdata: createKalenderdata,
    files: val.files,
    pages: val.pages,
    server: {
      db,
      huvudman,
      hemlighet: createHemlighet('exempel-hemlighet-for-proven-0123456789'),
      nu: () => new Date(),
      saker: false,
      inloggning: {slag: 'demo'},
      ursprung: val.ursprung ?? [],
    },
  });
  return {app, databas};
}
