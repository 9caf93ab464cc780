import {exempelplan} from '@vetlanda/ska-core/utvecklingsplan';
import {beforeAll, describe, expect, test} from 'vitest';
import {eachDatabas} from '../test/each-databas.js';
import {createTestapp, createTestkommun, signIn} from '../test/testserver.js';
import type {Oversiktsrad} from './oversiktsresurser.js';

eachDatabas((databas) => {
  let app: ReturnType<typeof createTestapp>;

  beforeAll(async () => {
    const {db} = databas();
    await createTestkommun(db, 'oversikt');
    app = createTestapp(db, 'oversikt');
    const rektor = await signIn(app, 'rektor', 'exempelskolan');
    await app.request('/api/enheter/exempelskolan/utvecklingsplan/2026-2027', {
      method: 'PUT',
      headers: {'Content-Type': 'application/json', 'If-None-Match': '*', Cookie: rektor},
      body: JSON.stringify({...exempelplan, lasar: '2026/2027'}),
    });
    const tid = {dialogtid: 'tid-1', aktivitet: 'processdialog@2026/2027', dag: '2026-12-01'};
    await db
      .insertInto('dialogtid')
      .values({huvudman: 'oversikt', ...tid, fran: '09:00', till: '10:00', lokal: 'Exempelrummet', platser: 1})
      .execute();
    await db
      .insertInto('bokning')
      .values({huvudman: 'oversikt', dialogtid: 'tid-1', aktivitet: tid.aktivitet, enhet: 'exempelskolan'})
      .execute();
  });

  async function read(cookie: string, query = ''): Promise<readonly Oversiktsrad[]> {
    const response = await app.request(`/api/oversikt${query}`, {headers: {Cookie: cookie}});
    expect(response.status).toBe(200);
    return ((await response.json()) as {enheter: Oversiktsrad[]}).enheter;
  }

  describe('the overview of all units', () => {
    test('says how far each has come and what it has booked, by name, and nothing of what the plan says', async () => {
      const enheter = await read(await signIn(app, 'huvudman', 'kommunen'));
      expect(enheter.map(({namn}) => namn)).toEqual(['Exempelskolan', 'Grannskolan (exempel)']);
      expect(enheter[0]).toMatchObject({
        omrade: 'Södra exempelområdet',
        skolform: 'grundskola',
        plan: {revision: 1, malomraden: exempelplan.malomraden.length},
        bokningar: [{aktivitet: 'processdialog@2026/2027', dag: '2026-12-01', fran: '09:00'}],
      });
      expect(enheter[1]).not.toHaveProperty('plan');
      expect(JSON.stringify(enheter)).not.toContain(exempelplan.malomraden[0]?.namn ?? '-');
    });

    test('of another year has no plan and no booking of this one', async () => {
      const [skolan] = await read(await signIn(app, 'skolchef', 'kommunen'), '?lasar=2027-2028');
      expect(skolan).not.toHaveProperty('plan');
      expect(skolan?.bokningar).toEqual([]);
    });

    test('is not for a rektor, nor for the board', async () => {
      for (const [roll, enhet] of [
        ['rektor', 'exempelskolan'],
        ['namnd', 'kommunen'],
      ] as const) {
        const cookie = await signIn(app, roll, enhet);
        expect((await app.request('/api/oversikt', {headers: {Cookie: cookie}})).status).toBe(403);
      }
    });
  });

  describe("a unit's own plan in a few lines", () => {
    async function readPlanlage(enhet: string, query = '') {
      const cookie = await signIn(app, 'rektor', enhet);
      const response = await app.request(`/api/enheter/${enhet}/planlage${query}`, {headers: {Cookie: cookie}});
      expect(response.status).toBe(200);
      return (await response.json()) as {
        lasar: string;
        plan?: {rattas: string[]; nar: string; lage: string; fel: number};
      };
    }

    test('says its state, when it was saved, and each thing to mend once, in sentences', async () => {
      const {lasar, plan} = await readPlanlage('exempelskolan');
      expect(lasar).toBe('2026/2027');
      expect(plan?.lage).toBe(exempelplan.lage);
      expect(plan?.nar).toMatch(/^\d{4}-\d\d-\d\dT/);
      expect(plan?.rattas).toEqual([...new Set(plan?.rattas)]);
      expect((plan?.rattas.length ?? 0) > 0).toBe((plan?.fel ?? 0) > 0);
      for (const mening of plan?.rattas ?? []) expect(mening).toMatch(/[.]$/);
    });

    test('of a plan without an area says that one is missing', async () => {
      const cookie = await signIn(app, 'rektor', 'grannskolan');
      await app.request('/api/enheter/grannskolan/utvecklingsplan/2026-2027', {
        method: 'PUT',
        headers: {'Content-Type': 'application/json', 'If-None-Match': '*', Cookie: cookie},
        body: JSON.stringify({...exempelplan, lasar: '2026/2027', malomraden: []}),
      });
      const {plan} = await readPlanlage('grannskolan');
      expect(plan?.rattas.length).toBeGreaterThan(0);
    });

    test('of a year that nobody has planned has no plan', async () => {
      expect(await readPlanlage('exempelskolan', '?lasar=2027-2028')).toEqual({lasar: '2027/2028'});
    });
  });
});
