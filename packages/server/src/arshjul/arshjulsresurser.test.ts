import {createAnpassning} from '@vetlanda/ska-core/arshjul';
import {exempelplan, freezePlan} from '@vetlanda/ska-core/utvecklingsplan';
import {beforeAll, describe, expect, test} from 'vitest';
import {eachDatabas} from '../test/each-databas.js';
import {createTestapp, createTestkommun, IDAG, signIn} from '../test/testserver.js';

eachDatabas((databas) => {
  let app: ReturnType<typeof createTestapp>;
  let rektor: string;
  let granne: string;

  beforeAll(async () => {
    await createTestkommun(databas().db, 'arshjul');
    app = createTestapp(databas().db, 'arshjul');
    rektor = await signIn(app, 'rektor', 'exempelskolan');
    granne = await signIn(app, 'rektor', 'grannskolan');
  });

  const send = (method: string, path: string, cookie: string, body: unknown, headers: Record<string, string> = {}) =>
    app.request(path, {
      method,
      headers: {'Content-Type': 'application/json', Cookie: cookie, ...headers},
      body: JSON.stringify(body),
    });

  describe('the wheel of several units', () => {
    const AKTIVITET = 'processdialog@2026/2027';

    test('says how many have done an activity, and what is a unit’s own is not counted', async () => {
      const egen = {id: 'egen-1', titel: 'Exempelträff', slag: 'egen', niva: 'rektor', start: IDAG, slut: IDAG};
      const anpassning = {...createAnpassning('rektor'), egna: [egen], klara: {[AKTIVITET]: IDAG, 'egen-1': IDAG}};
      const saved = await send('PUT', '/api/enheter/exempelskolan/arshjul', rektor, anpassning, {'If-None-Match': '*'});
      expect(saved.status).toBe(204);
      const response = await app.request('/api/framsteg', {headers: {Cookie: granne}});
      expect(await response.json()).toEqual({framsteg: {[AKTIVITET]: {klara: 1, antal: 2}}});
    });

    test('is not another unit’s to change', async () => {
      const path = '/api/enheter/exempelskolan/arshjul';
      const response = await send('PUT', path, granne, createAnpassning('rektor'), {'If-Match': '"1"'});
      expect(response.status).toBe(403);
    });
  });

  describe('what a wheel is made from', () => {
    const MILJO = '/api/enheter/exempelskolan/arshjulsmiljo/2026-2027';
    const read = async () => {
      const response = await app.request(MILJO, {headers: {Cookie: granne}});
      return (await response.json()) as {
        riktlinje: {id: string};
        kalender: {huvudman: string};
        enhetskalender?: {huvudman: string};
      };
    };

    test('is the guideline and the calendar that hold, with the unit’s own when it has one', async () => {
      const before = await read();
      expect([before.riktlinje.id, before.kalender.huvudman]).toEqual(['vetlanda', 'Exempelkommun']);
      expect(before.enhetskalender).toBeUndefined();
      const administrator = await signIn(app, 'administrator', 'kommunen');
      const egen = {schemaVersion: 1, exempel: true, huvudman: 'Exempelskolan', lasar: []};
      await send('PUT', '/api/enheter/exempelskolan/kalender', administrator, egen, {'If-None-Match': '*'});
      expect((await read()).enhetskalender?.huvudman).toBe('Exempelskolan');
    });
  });

  describe('what a plan is judged against', () => {
    test('is the guideline’s rules and the year’s dialogues, with those the plan is brought to', async () => {
      const path = '/api/enheter/exempelskolan/planmiljo/2026-2027';
      const response = await app.request(path, {headers: {Cookie: rektor}});
      const {tidpunkter, roller} = (await response.json()) as {
        tidpunkter: {titel: string; kraverPlan: boolean}[];
        roller: string[];
      };
      expect(tidpunkter.some(({kraverPlan}) => kraverPlan)).toBe(true);
      expect(tidpunkter.every(({titel}) => /dialog/i.test(titel))).toBe(true);
      expect(roller).toContain('Rektor');
    });

    test('is nothing for a year that is none', async () => {
      const response = await app.request('/api/enheter/exempelskolan/planmiljo/1-2', {headers: {Cookie: rektor}});
      expect(response.status).toBe(404);
    });
  });

  describe('a copy of a plan for a dialogue', () => {
    const PLAN = '/api/enheter/exempelskolan/utvecklingsplan/2026-2027';
    const plan = {...exempelplan, lasar: '2026/2027'};
    const fryst = freezePlan(plan, {nummer: 1, tillfalle: 'processdialog', datum: IDAG, roll: 'Rektor'});

    test('is kept under its number, once', async () => {
      expect((await send('POST', `${PLAN}/frysta`, rektor, fryst)).status).toBe(404);
      await send('PUT', PLAN, rektor, plan, {'If-None-Match': '*'});
      expect((await send('POST', `${PLAN}/frysta`, rektor, fryst)).status).toBe(201);
      expect((await send('POST', `${PLAN}/frysta`, rektor, fryst)).status).toBe(409);
      const read = await app.request(`${PLAN}/frysta`, {headers: {Cookie: rektor}});
      expect(await read.json()).toEqual({frysta: [JSON.parse(JSON.stringify(fryst))]});
    });
  });
});
