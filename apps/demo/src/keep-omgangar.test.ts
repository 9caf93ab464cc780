import {type Datum, datum} from '@vetlanda/ska-core/kalender';
import {createHemlighet, fillExempel, type Serverdel} from '@vetlanda/ska-server';
import {type OppenDatabas, openDatabas} from '@vetlanda/ska-server/node';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {keepOmgangar} from './keep-omgangar.js';

let oppen: OppenDatabas;
let del: Serverdel;

beforeAll(async () => {
  oppen = await openDatabas({minne: true});
  del = {
    db: oppen.db,
    huvudman: 'exempel',
    hemlighet: createHemlighet('exempel-hemlighet-for-proven-0123456789'),
    nu: () => new Date('2027-04-06T08:00:00Z'),
    saker: false,
    inloggning: {slag: 'demo'},
    ursprung: [],
  };
  await fillExempel(del, datum('2026-11-24'));
});

afterAll(() => oppen.close());

const lagen = async (): Promise<readonly string[]> =>
  (await oppen.db.selectFrom('omgang').select('lage').orderBy('oppnar').execute()).map(({lage}) => lage);

const runOn = async (dag: Datum): Promise<readonly unknown[]> => {
  const errors: unknown[] = [];
  await keepOmgangar(
    del,
    () => dag,
    (error) => errors.push(error),
  )();
  return errors;
};

test('a round is opened on its first day and closed after its last, by the app alone', async () => {
  expect((await lagen()).at(-1)).toBe('planerad');
  expect(await runOn(datum('2027-04-06'))).toEqual([]);
  expect((await lagen()).at(-1)).toBe('oppen');
  expect(await runOn(datum('2027-05-01'))).toEqual([]);
  expect((await lagen()).at(-1)).toBe('stangd');
});

test('what goes wrong is told, and does not end the app', async () => {
  const lost = await openDatabas({minne: true});
  await lost.close();
  const errors: unknown[] = [];
  await keepOmgangar(
    {...del, db: lost.db},
    () => datum('2027-05-01'),
    (error) => errors.push(error),
  )();
  expect(errors).toHaveLength(1);
});
