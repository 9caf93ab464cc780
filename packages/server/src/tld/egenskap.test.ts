import {countSvar, type Enkatsvar, exempelenkatGrundskola} from '@vetlanda/ska-core/tld';
import fc from 'fast-check';
import type {Hono} from 'hono';
import {beforeAll, expect, test} from 'vitest';
import {eachDatabas} from '../test/each-databas.js';
import {createSvarspost, createTestomgang, createTesturna, readFormular, send} from '../test/testomgang.js';
import {createTestapp, createTestkommun, signIn} from '../test/testserver.js';

const enkat = exempelenkatGrundskola;

/** What children may answer, few patterns so that they meet. */
const svar = fc.record(
  Object.fromEntries(enkat.fragor.map(({id}) => [id, fc.constantFrom<number | 'vet-ej'>(1, 4, 'vet-ej')])),
  {requiredKeys: []},
) as fc.Arbitrary<Enkatsvar>;
const sandning = fc.record({
  urna: fc.nat({max: 1}),
  svar,
  /** How often it is sent, and whether all at once. */
  ganger: fc.integer({min: 1, max: 3}),
  samtidigt: fc.boolean(),
});

eachDatabas((databas) => {
  const HUVUDMAN = 'egenskap';
  let app: Hono;
  let admin: string;

  beforeAll(async () => {
    await createTestkommun(databas().db, HUVUDMAN);
    app = createTestapp(databas().db, HUVUDMAN);
    admin = await signIn(app, 'administrator', 'kommunen');
  });

  test('Whatever is sent, in whatever order and however often, the totals are what countSvar gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sandning, {maxLength: 25}), async (sandningar) => {
        const omgang = await createTestomgang(app);
        const urnor = [await createTesturna(app, omgang), await createTesturna(app, omgang, {grupp: '4A'})];
        const formular = await Promise.all(urnor.map(({kod}) => readFormular(app, kod)));
        await Promise.all(
          sandningar.map(async ({urna, svar: given, ganger, samtidigt}) => {
            const plats = formular[urna];
            if (plats === undefined) throw new Error('There are two boxes.');
            const body = await createSvarspost(plats, given);
            const once = async () => (await send(app, 'POST', '/api/t/svar', {body})).status;
            const statusar = samtidigt ? await Promise.all(Array.from({length: ganger}, once)) : [];
            for (let i = 0; !samtidigt && i < ganger; i++) statusar.push(await once());
            expect(statusar).toEqual(Array(ganger).fill(200));
          }),
        );
        await send(app, 'POST', `/api/omgangar/${omgang}/stang`, {cookie: admin});
        const rader = await databas()
          .db.selectFrom('rakning')
          .select(['urna', 'dimension', 'monster', 'antal'])
          .where('huvudman', '=', HUVUDMAN)
          .where('omgang', '=', omgang)
          .execute();
        const counted = new Map(rader.map((rad) => [`${rad.urna} ${rad.dimension} ${rad.monster}`, rad.antal]));
        const expected = new Map<string, number>();
        for (const {urna, svar: given} of sandningar) {
          const okningar = countSvar(given, enkat);
          if (!okningar.ok) throw new Error(okningar.errors[0].kod);
          for (const {dimension, monster} of okningar.value) {
            const key = `${urnor[urna]?.urna} ${dimension} ${monster}`;
            expected.set(key, (expected.get(key) ?? 0) + 1);
          }
        }
        expect(counted).toEqual(expected);
      }),
      {numRuns: 12},
    );
  });
});
