import {sql} from 'kysely';
import {describe, expect, test} from 'vitest';
import {openDatabas} from '../node/open-databas.js';
import {createPostgresDatabas, eachDatabas} from '../test/each-databas.js';
import {migrate} from './databas.js';

eachDatabas((databas) => {
  describe('the tables', () => {
    test('are there once they have been made, and making them again changes nothing', async () => {
      const {db} = databas();
      expect(await migrate(db)).toEqual([]);
      expect(await db.selectFrom('huvudman').selectAll().execute()).toEqual([]);
    });

    test('keep a day as it was written and an instant as text in UTC', async () => {
      const {rows} = await sql<{dag: string; nar: string; stort: string}>`
        select date '2026-11-24' as dag, timestamptz '2026-11-24T10:20:30.5+01:00' as nar, 9007199254740993::bigint as stort
      `.execute(databas().db);
      expect(rows).toEqual([{dag: '2026-11-24', nar: '2026-11-24T09:20:30.500Z', stort: '9007199254740993'}]);
    });

    test('let no huvudman own what another has', async () => {
      const {db} = databas();
      await db
        .insertInto('huvudman')
        .values([
          {huvudman: 'ett', namn: 'Exempelkommun ett', exempel: true},
          {huvudman: 'tva', namn: 'Exempelkommun två', exempel: true},
        ])
        .execute();
      await db
        .insertInto('enhet')
        .values({huvudman: 'ett', enhet: 'skolan', namn: 'Exempelskolan', slag: 'enhet'})
        .execute();
      await expect(
        db.insertInto('tilldelning').values({huvudman: 'tva', person: 'p', roll: 'rektor', enhet: 'skolan'}).execute(),
      ).rejects.toThrow(/foreign key/);
    });
  });
});

test('several processes may start on an empty PostgreSQL at once', async () => {
  const url = await createPostgresDatabas();
  const alla = await Promise.all(Array.from({length: 4}, () => openDatabas({url})));
  expect(await alla[3]?.db.selectFrom('enhet').selectAll().execute()).toEqual([]);
  await Promise.all(alla.map(({close}) => close()));
});
