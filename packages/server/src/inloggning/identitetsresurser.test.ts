import {beforeAll, describe, expect, test} from 'vitest';
import {eachDatabas} from '../test/each-databas.js';
import {createTestapp, createTestkommun, signIn} from '../test/testserver.js';

eachDatabas((databas) => {
  let app: ReturnType<typeof createTestapp>;

  beforeAll(async () => {
    await createTestkommun(databas().db, 'jag');
    app = createTestapp(databas().db, 'jag');
  });

  const ask = async (cookie: string, enhet: string) => {
    const response = await app.request(`/api/enheter/${enhet}/jag`, {headers: {Cookie: cookie}});
    return (await response.json()) as {enhet: {namn: string}; kommun: string; ratter: string[]; vem: string};
  };

  describe('what somebody may do in a unit', () => {
    test('is more in one’s own than in another’s', async () => {
      const rektor = await signIn(app, 'rektor', 'exempelskolan');
      const own = await ask(rektor, 'exempelskolan');
      expect(own.enhet.namn).toBe('Exempelskolan');
      expect(own.kommun).toBe('kommunen');
      expect(own.ratter).toContain('plan/skriv');
      const foreign = await ask(rektor, 'grannskolan');
      expect(foreign.ratter).toContain('arshjul/las');
      expect(foreign.ratter).not.toContain('plan/las');
    });

    test('is told with a mark of who it is, that is not a name and not the same for two', async () => {
      const [rektor, granne] = [
        await signIn(app, 'rektor', 'exempelskolan'),
        await signIn(app, 'rektor', 'grannskolan'),
      ];
      const {vem} = await ask(rektor, 'exempelskolan');
      expect(vem).not.toContain('rektor');
      expect((await ask(await signIn(app, 'rektor', 'exempelskolan'), 'grannskolan')).vem).toBe(vem);
      expect((await ask(granne, 'exempelskolan')).vem).not.toBe(vem);
    });

    test('is nothing where there is no such unit, or nobody is signed in', async () => {
      const rektor = await signIn(app, 'rektor', 'exempelskolan');
      expect((await app.request('/api/enheter/finns-inte/jag', {headers: {Cookie: rektor}})).status).toBe(404);
      expect((await app.request('/api/enheter/exempelskolan/jag')).status).toBe(401);
    });
  });
});
