import {beforeAll, describe, expect, test} from 'vitest';
import {eachDatabas} from '../test/each-databas.js';
import {createTestapp, createTestkommun, signIn} from '../test/testserver.js';

const TID = {
  aktivitet: 'processdialog@2026/2027',
  dag: '2026-12-01',
  fran: '09:00',
  till: '10:00',
  lokal: 'Exempelrummet',
  platser: 1,
};

eachDatabas((databas) => {
  let app: ReturnType<typeof createTestapp>;
  let huvudman: string;
  let rektor: string;
  let granne: string;

  beforeAll(async () => {
    await createTestkommun(databas().db, 'dialog');
    app = createTestapp(databas().db, 'dialog');
    huvudman = await signIn(app, 'huvudman', 'kommunen');
    rektor = await signIn(app, 'rektor', 'exempelskolan');
    granne = await signIn(app, 'rektor', 'grannskolan');
  });

  const send = (method: string, path: string, cookie: string, body?: unknown) =>
    app.request(path, {
      method,
      headers: {Cookie: cookie, ...(body === undefined ? {} : {'Content-Type': 'application/json'})},
      ...(body === undefined ? {} : {body: JSON.stringify(body)}),
    });
  const add = async (tid: object = TID): Promise<string> => {
    const response = await send('POST', '/api/dialogtider', huvudman, tid);
    expect(response.status).toBe(201);
    return ((await response.json()) as {id: string}).id;
  };
  const booked = async (id: string): Promise<readonly string[] | undefined> => {
    const response = await app.request('/api/dialogtider', {headers: {Cookie: rektor}});
    const {tider} = (await response.json()) as {tider: {id: string; enheter: string[]}[]};
    return tider.find((tid) => tid.id === id)?.enheter;
  };
  const bokning = (enhet: string, id: string) => `/api/enheter/${enhet}/dialogtider/${id}`;

  describe('a time for a dialogue', () => {
    test('is booked by a unit, seen by all, and let go of', async () => {
      const id = await add();
      expect((await send('PUT', bokning('exempelskolan', id), rektor)).status).toBe(204);
      expect(await booked(id)).toEqual(['exempelskolan']);
      expect((await send('DELETE', bokning('exempelskolan', id), rektor)).status).toBe(204);
      expect(await booked(id)).toEqual([]);
      expect((await send('DELETE', bokning('exempelskolan', id), rektor)).status).toBe(404);
    });

    test('is for one of the dialogues of the year, which are told with their days', async () => {
      const response = await app.request('/api/dialogtider?lasar=2026-2027', {headers: {Cookie: rektor}});
      const {lasar, dialoger} = (await response.json()) as {lasar: string; dialoger: {id: string; titel: string}[]};
      expect(lasar).toBe('2026/2027');
      expect(dialoger).toContainEqual({
        id: TID.aktivitet,
        titel: 'Processdialog',
        start: '2026-11-01',
        slut: '2027-02-28',
      });
    });

    test('with one place left goes to one of two that want it at once', async () => {
      const id = await add();
      const answers = await Promise.all([
        send('PUT', bokning('exempelskolan', id), rektor),
        send('PUT', bokning('grannskolan', id), granne),
      ]);
      expect(answers.map(({status}) => status).sort()).toEqual([204, 409]);
      expect(await booked(id)).toHaveLength(1);
    });

    test('takes the place of the one that the unit had for the same dialogue', async () => {
      const [first, second] = [await add(), await add({...TID, dag: '2026-12-02'})];
      await send('PUT', bokning('exempelskolan', first), rektor);
      await send('PUT', bokning('exempelskolan', second), rektor);
      expect(await booked(first)).toEqual([]);
      expect(await booked(second)).toEqual(['exempelskolan']);
    });

    test('is taken away with what is booked in it', async () => {
      const id = await add({...TID, aktivitet: 'resultatdialog@2026/2027'});
      await send('PUT', bokning('exempelskolan', id), rektor);
      expect((await send('DELETE', `/api/dialogtider/${id}`, huvudman)).status).toBe(204);
      expect(await booked(id)).toBeUndefined();
    });

    test('is not booked for another unit, nor laid out by a rektor', async () => {
      const id = await add();
      expect((await send('PUT', bokning('grannskolan', id), rektor)).status).toBe(403);
      expect((await send('POST', '/api/dialogtider', rektor, TID)).status).toBe(403);
    });

    test.each([
      [{dag: '2026-02-30'}, /dag som finns/],
      [{fran: '9.00'}, /klockslag/],
      [{till: '08:00'}, /slutar innan/],
      [{platser: 0}, /heltal/],
      [{lokal: ''}, /text/],
    ])('that is wrong is refused in words: %j', async (wrong, sentence) => {
      const response = await send('POST', '/api/dialogtider', huvudman, {...TID, ...wrong});
      expect(response.status).toBe(422);
      expect(((await response.json()) as {detail: string}).detail).toMatch(sentence);
    });
  });
});
