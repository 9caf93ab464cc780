import {createLasar, datum, exempelKalenderdata} from '@vetlanda/ska-core/kalender';
import {vetlanda} from '@vetlanda/ska-core/riktlinje';
import {beforeAll, describe, expect, test} from 'vitest';
import {eachDatabas} from '../test/each-databas.js';
import {createTestapp, createTestkommun, signIn} from '../test/testserver.js';

interface Svar {
  readonly galler?: {fran: string; genast: boolean};
  readonly ersatter?: {version: string};
  readonly avvikelser: readonly {kod: string; niva: string; path: string; mening: string; kalla?: string}[];
  readonly skillnader: readonly {id: string; slag: string; fore?: {start: string}; efter?: {start: string}}[];
}

const lasar = exempelKalenderdata([2026, 2027, 2028].map((ar) => createLasar(ar)));

/** A guideline that holds from 2027, and wants the report earlier in June. */
const ny = {
  ...vetlanda,
  version: datum('2027-01-01'),
  titel: 'Ny riktlinje (exempel)',
  aktivitetsmallar: vetlanda.aktivitetsmallar.map((mall) =>
    mall.id === 'lasarsrapport-klar' ? {...mall, regel: {typ: 'datum', manad: 6, dag: 1}} : mall,
  ),
};

eachDatabas((databas) => {
  let app: ReturnType<typeof createTestapp>;
  let administrator: string;

  beforeAll(async () => {
    await createTestkommun(databas().db, 'granskning');
    app = createTestapp(databas().db, 'granskning');
    administrator = await signIn(app, 'administrator', 'kommunen');
    await send('PUT', '/api/enheter/kommunen/kalender', lasar, {'If-None-Match': '*'});
  });

  const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
    app.request(path, {
      method,
      headers: {'Content-Type': 'application/json', Cookie: administrator, ...headers},
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const review = async (path: string, body: unknown) => (await (await send('POST', path, body)).json()) as Svar;
  const holding = async (dag = '') => {
    const response = await app.request(`/api/riktlinje?dag=${dag}`, {headers: {Cookie: administrator}});
    return ((await response.json()) as {titel: string}).titel;
  };

  describe('a guideline', () => {
    test('is reviewed before it is saved: from when, in place of which, and what moves', async () => {
      const svar = await review('/api/riktlinje/granska', ny);
      expect(svar.galler).toEqual({fran: '2027-01-01', genast: false});
      expect(svar.ersatter?.version).toBe('2026-06-09');
      expect(svar.skillnader).toMatchObject([
        {id: 'lasarsrapport-klar@2026/2027', slag: 'flyttas', efter: {start: '2027-06-01'}},
        {id: 'lasarsrapport-klar@2027/2028', slag: 'flyttas', efter: {start: '2028-06-01'}},
      ]);
      expect((await review('/api/riktlinje/granska', vetlanda)).skillnader).toEqual([]);
      expect(await holding()).toBe(vetlanda.titel);
    });

    test('that is wrong is told of in words, with its place', async () => {
      const {avvikelser} = await review('/api/riktlinje/granska', {
        ...ny,
        aktivitetsmallar: [...ny.aktivitetsmallar, ny.aktivitetsmallar[0]],
      });
      expect(avvikelser[0]).toMatchObject({niva: 'fel', path: expect.stringMatching(/^\/aktivitetsmallar/) as string});
      expect(avvikelser[0]?.mening).toMatch(/\.$/);
      expect((await review('/api/riktlinje/granska', 7)).avvikelser).toHaveLength(1);
      expect((await send('POST', '/api/riktlinje/granska', '{')).status).toBe(422);
    });

    test('that is saved for a later day holds from that day, and the one before until then', async () => {
      const path = '/api/enheter/kommunen/riktlinje';
      expect((await send('PUT', path, ny, {'If-None-Match': '*'})).status).toBe(204);
      expect(await holding()).toBe(vetlanda.titel);
      expect(await holding('2026-12-31')).toBe(vetlanda.titel);
      expect(await holding('2027-01-01')).toBe('Ny riktlinje (exempel)');
      const earlier = {...vetlanda, titel: 'Rättad riktlinje (exempel)'};
      expect((await send('PUT', path, earlier, {'If-Match': '"1"'})).status).toBe(204);
      expect(await holding()).toBe('Rättad riktlinje (exempel)');
      expect(await holding('2027-01-01')).toBe('Ny riktlinje (exempel)');
      expect((await send('PUT', path, {...ny, titel: 'Rättad ny (exempel)'}, {'If-Match': '"2"'})).status).toBe(204);
      expect(await holding('2030-01-01')).toBe('Rättad ny (exempel)');
      expect((await app.request('/api/riktlinje?dag=x', {headers: {Cookie: administrator}})).status).toBe(400);
    });
  });

  describe('a calendar', () => {
    test('is reviewed against skolförordningen, and shows what moves', async () => {
      const same = await review('/api/kalender/granska', lasar);
      expect([same.skillnader, same.avvikelser.filter(({niva}) => niva === 'fel')]).toEqual([[], []]);
      const [forsta, ...rest] = lasar.lasar;
      const late = {
        ...forsta,
        terminer: forsta?.terminer.map((termin) =>
          termin.id === 'ht' ? {...termin, start: '2026-09-01'} : {...termin, slut: '2027-05-14'},
        ),
      };
      const svar = await review('/api/kalender/granska', {...lasar, lasar: [late, ...rest]});
      const found = svar.avvikelser.find(({kod}) => kod === 'kalender/for-fa-skoldagar');
      expect(found).toMatchObject({niva: 'fel', path: '/lasar/0', kalla: 'skolförordningen 3 kap. 2 §'});
      expect(found?.mening).toMatch(/178/);
      const moved = svar.skillnader.find(({id}) => id === 'lasarsrapport-klar@2026/2027');
      expect(moved).toMatchObject({slag: 'flyttas', fore: {start: '2027-06-11'}, efter: {start: '2027-05-14'}});
    });

    test('that is no calendar is told of in words', async () => {
      const {avvikelser} = await review('/api/kalender/granska', {schemaVersion: 1});
      expect(avvikelser.map(({path}) => path)).toContain('/huvudman');
    });
  });

  test('reviews are for those who may write', async () => {
    const rektor = await signIn(app, 'rektor', 'exempelskolan');
    for (const path of ['/api/riktlinje/granska', '/api/kalender/granska']) {
      const response = await app.request(path, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', Cookie: rektor},
        body: '{}',
      });
      expect(response.status).toBe(403);
    }
    expect((await app.request('/api/riktlinje', {headers: {Cookie: rektor}})).status).toBe(200);
  });
});
