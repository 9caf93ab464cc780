import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {deleteTilldelning, saveTilldelning} from '../db/tilldelningar.js';
import {eachDatabas} from '../test/each-databas.js';
import {startTestprovider, type Testprovider} from '../test/oidc-provider.js';
import {createTestapp, createTestdel, createTestkommun} from '../test/testserver.js';
import {createWebblasare, type Webblasare} from '../test/webblasare.js';
import type {Oidcinloggning} from './inloggning.js';

const SKA = 'https://ska.exempel.se';
const PLAN = `${SKA}/api/enheter/exempelskolan/utvecklingsplan/2026-2027`;
const AV = {person: 'admin', roll: 'administrator'} as const;
const NAMN = 'Exempelnamn Exempelsson';

const konton = {
  rektor: {oid: 'oid-rektor', tid: 'tenant', roles: ['SKA.Rektor'], groups: ['grupp-exempelskolan'], name: NAMN},
  utan: {oid: 'oid-utan', tid: 'tenant', roles: ['Annat']},
  manga: {oid: 'oid-manga', tid: 'tenant', roles: [], _claim_names: {groups: 'src1'}},
  frammande: {oid: 'oid-frammande', tid: 'annan-tenant', roles: ['SKA.Rektor'], groups: ['grupp-exempelskolan']},
};

eachDatabas((databas) => {
  let provider: Testprovider;
  let inloggning: Oidcinloggning;
  let errors: Error[];
  let nu: Date;
  let webb: Webblasare;

  beforeAll(async () => {
    provider = await startTestprovider(SKA, konton);
    inloggning = {
      slag: 'oidc',
      utfardare: provider.utfardare,
      klientId: provider.klientId,
      klienthemlighet: provider.klienthemlighet,
      adress: SKA,
      tenant: 'tenant',
      mappning: [
        {om: {roles: 'SKA.Rektor', groups: 'grupp-exempelskolan'}, ger: {roll: 'rektor', enhet: 'exempelskolan'}},
      ],
    };
    await createTestkommun(databas().db, 'oidc');
  });

  afterAll(() => provider.stop());

  const createApp = (mer: Partial<Oidcinloggning> = {}) =>
    createTestapp(databas().db, 'oidc', {
      reportError: (error) => errors.push(error as Error),
      server: createTestdel(databas().db, 'oidc', {saker: true, nu: () => nu, inloggning: {...inloggning, ...mer}}),
    });

  beforeEach(() => {
    errors = [];
    nu = new Date('2026-11-24T10:00:00Z');
    webb = createWebblasare(createApp(), SKA);
    provider.setKonto('rektor');
  });

  const isSvar = (url: string): boolean => url.startsWith(`${SKA}/logga-in/svar`);
  const signIn = (till = '/halsa') => webb.follow(`${SKA}/logga-in?till=${encodeURIComponent(till)}`);
  const whoAmI = async () => {
    const response = await webb.get(`${SKA}/api/jag`);
    return response.status === 200 ? await response.json() : response.status;
  };
  const typeOf = async (response: Response) => ((await response.json()) as {type: string}).type;

  describe('a rektor who signs in at the provider', () => {
    test('comes to the page that was asked for, with the role that the claims give, and no name is kept', async () => {
      expect(await whoAmI()).toBe(401);
      const {url, response} = await signIn('/halsa?fran=inloggning');
      expect([url, response.status]).toEqual([`${SKA}/halsa?fran=inloggning`, 200]);
      expect(await whoAmI()).toEqual({tilldelningar: [{roll: 'rektor', enhet: 'exempelskolan'}]});
      expect((await webb.get(PLAN)).status).toBe(404);
      const rader = await databas().db.selectFrom('session').selectAll().execute();
      const everything = rader.flatMap((rad) => [
        JSON.stringify(rad),
        Buffer.from(rad.id_token ?? '', 'base64').toString(),
      ]);
      expect(everything.join()).not.toContain('eyJ');
      expect(everything.join()).not.toContain(NAMN);
    });

    test('has a cookie that no script, no other host and no plain http can touch', async () => {
      const {response} = await webb.follow(`${SKA}/logga-in`, (url) => url === `${SKA}/`);
      const cookie = response.headers.getSetCookie().find((line) => line.startsWith('__Host-ska='));
      expect(cookie).toMatch(/^__Host-ska=[\w-]+\.[\w-]+; Max-Age=36000; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
      expect(webb.cookies(SKA)).not.toContain('ska-in-');
    });

    test('gets a new session each time, and the one before is over', async () => {
      await signIn();
      const before = webb.cookies(SKA);
      await signIn();
      expect(webb.cookies(SKA)).not.toBe(before);
      const old = createWebblasare(createApp(), SKA);
      old.setCookie(SKA, '__Host-ska', before.replace('__Host-ska=', ''));
      expect((await old.get(`${SKA}/api/jag`)).status).toBe(401);
      expect(await whoAmI()).not.toBe(401);
    });

    test('is signed out when the day is over', async () => {
      await signIn();
      nu = new Date('2026-11-24T19:59:59Z');
      expect(await whoAmI()).not.toBe(401);
      nu = new Date('2026-11-24T20:00:00Z');
      expect(await whoAmI()).toBe(401);
    });

    test('is nobody with a cookie that has been changed in any character', async () => {
      await signIn();
      const value = webb.cookies(SKA).replace('__Host-ska=', '');
      for (const i of [0, 20, value.indexOf('.'), value.length - 10]) {
        const changed = `${value.slice(0, i)}${value[i] === 'A' ? 'B' : 'A'}${value.slice(i + 1)}`;
        webb.setCookie(SKA, '__Host-ska', changed);
        expect(await whoAmI()).toBe(401);
      }
    });

    test('can sign in in two tabs at once', async () => {
      const first = await webb.follow(`${SKA}/logga-in?till=/halsa`, isSvar);
      const second = await webb.follow(`${SKA}/logga-in?till=/api/jag`, isSvar);
      expect((await webb.follow(first.url)).url).toBe(`${SKA}/halsa`);
      expect((await webb.follow(second.url)).url).toBe(`${SKA}/api/jag`);
    });
  });

  describe('signing out', () => {
    test('ends the session here, and the one at the provider', async () => {
      await signIn();
      const value = webb.cookies(SKA).replace('__Host-ska=', '');
      expect(await provider.hasSession(webb.cookies(provider.utfardare))).toBe(true);

      const page = await webb.post(`${SKA}/logga-ut`);
      expect(page.status).toBe(200);
      const next = /<a href="([^"]+)"/.exec(await page.text())?.[1]?.replaceAll('&amp;', '&') ?? '';
      expect(await whoAmI()).toBe(401);
      webb.setCookie(SKA, '__Host-ska', value);
      expect(await whoAmI()).toBe(401);

      const confirm = await (await webb.get(next)).text();
      const xsrf = /name="xsrf" value="([^"]+)"/.exec(confirm)?.[1] ?? '';
      const ended = await webb.post(`${provider.utfardare}/session/end/confirm`, {xsrf, logout: 'yes'});
      expect(ended.headers.get('Location')).toBe(`${SKA}/`);
      expect(await provider.hasSession(webb.cookies(provider.utfardare))).toBe(false);
    });

    test('works when the provider is gone, and for somebody who is not signed in', async () => {
      await signIn();
      const cookie = webb.cookies(SKA);
      const apart = createApp({utfardare: 'http://127.0.0.1:9'});
      const out = await apart.request(`${SKA}/logga-ut`, {method: 'POST', headers: {Cookie: cookie, Origin: SKA}});
      expect([out.status, out.headers.get('Location')]).toEqual([303, '/']);
      expect(await whoAmI()).toBe(401);
      expect((await webb.post(`${SKA}/logga-ut`)).status).toBe(303);
    });

    test('cannot be done by another site', async () => {
      await signIn();
      const headers = {Cookie: webb.cookies(SKA), Origin: 'https://ond.exempel'};
      const out = await createApp().request(`${SKA}/logga-ut`, {method: 'POST', headers});
      expect(out.status).toBe(403);
      expect(await whoAmI()).not.toBe(401);
    });
  });

  describe('the way back from the provider is refused', () => {
    const back = () => webb.follow(`${SKA}/logga-in`, isSvar).then(({url}) => new URL(url));
    const expectRefused = async (url: URL, as = webb) => {
      const response = await as.get(url.href);
      expect([response.status, await typeOf(response)]).toEqual([400, '/problem/inloggning-misslyckades']);
      expect(as.cookies(SKA)).not.toContain('__Host-ska=');
    };

    test('with another state', async () => {
      const url = await back();
      url.searchParams.set('state', 'nagot-annat');
      await expectRefused(url);
    });

    test('with a state that begins the same', async () => {
      const url = await back();
      url.searchParams.set('state', `${url.searchParams.get('state')?.slice(0, 12)}annat`);
      await expectRefused(url);
    });

    test('without a state', async () => {
      const url = await back();
      url.searchParams.delete('state');
      await expectRefused(url);
    });

    test('in a browser that did not set out', async () => {
      await expectRefused(await back(), createWebblasare(createApp(), SKA));
    });

    test('a second time, even by somebody who has kept the cookie', async () => {
      const url = await back();
      const cookie = webb.cookies(SKA);
      await webb.follow(url.href);
      const thief = createWebblasare(createApp(), SKA);
      const [name = '', value = ''] = cookie.split('=');
      thief.setCookie(SKA, name, value);
      await expectRefused(url, thief);
    });

    test('with a code from another sign-in', async () => {
      const url = await back();
      const other = await back();
      url.searchParams.set('code', other.searchParams.get('code') ?? '');
      await expectRefused(url);
    });

    test('when it took too long', async () => {
      const url = await back();
      nu = new Date('2026-11-24T10:10:00Z');
      await expectRefused(url);
    });

    test('with a cookie that has been changed', async () => {
      const url = await back();
      const [, name = '', value = ''] = /(__Host-ska-in-[^=]+)=([^;]+)/.exec(webb.cookies(SKA)) ?? [];
      const [text = '', mac = ''] = value.split('.');
      const changed = Buffer.from(text, 'base64url').toString().replace('"till":"/"', '"till":"/annat"');
      webb.setCookie(SKA, name, `${Buffer.from(changed).toString('base64url')}.${mac}`);
      await expectRefused(url);
    });

    test('when the person pressed Cancel', async () => {
      provider.setKonto(undefined);
      await expectRefused(await back());
      expect(errors).toEqual([]);
    });

    test('to an account of another tenant', async () => {
      provider.setKonto('frammande');
      const {response} = await signIn();
      expect([response.status, await typeOf(response)]).toEqual([403, '/problem/fel-organisation']);
      expect(await whoAmI()).toBe(401);
    });
  });

  describe('somebody without a role', () => {
    test('is told whom to ask and what to say, and is not signed in', async () => {
      provider.setKonto('utan');
      const {response} = await signIn();
      expect(response.status).toBe(403);
      const problem = (await response.json()) as {type: string; detail: string};
      expect(problem.type).toBe('/problem/saknar-roll');
      expect(problem.detail).toContain('oid-utan');
      expect(await whoAmI()).toBe(401);
    });

    test('in too many groups is told so', async () => {
      provider.setKonto('manga');
      const {response} = await signIn();
      expect(((await response.json()) as {detail: string}).detail).toContain('så många grupper');
    });

    test('gets in once a role has been given here, and is out as soon as it is taken back', async () => {
      const {db} = databas();
      const medarbetare = {roll: 'medarbetare', enhet: 'exempelskolan'} as const;
      await saveTilldelning(db, 'oidc', 'oid-utan', medarbetare, AV);
      provider.setKonto('utan');
      await signIn();
      expect(await whoAmI()).toEqual({tilldelningar: [medarbetare]});
      await saveTilldelning(db, 'oidc', 'oid-utan', {roll: 'namnd', enhet: 'kommunen'}, AV);
      expect(await whoAmI()).toMatchObject({tilldelningar: [medarbetare, {roll: 'namnd'}]});
      await deleteTilldelning(db, 'oidc', 'oid-utan', {roll: 'namnd', enhet: 'kommunen'}, AV);
      expect(await whoAmI()).toBe(401);
      await deleteTilldelning(db, 'oidc', 'oid-utan', medarbetare, AV);
    });
  });

  test('a role taken out of the rules is gone at the next sign-in', async () => {
    await signIn();
    const changed = createApp({mappning: [{om: {roles: 'Ingen'}, ger: {roll: 'rektor', enhet: 'exempelskolan'}}]});
    const cookie = webb.cookies(SKA);
    expect((await changed.request(`${SKA}/api/jag`, {headers: {Cookie: cookie}})).status).toBe(200);
    const next = createWebblasare(changed, SKA);
    const {response} = await next.follow(`${SKA}/logga-in`);
    expect(await typeOf(response)).toBe('/problem/saknar-roll');
  });

  test.each(['https://ond.exempel/', '//ond.exempel', '/\\ond.exempel', '/%09/ond.exempel'])(
    'no link leads from the sign-in to %s',
    async (till) => {
      const {url} = await webb.follow(`${SKA}/logga-in?till=${till.includes('%') ? till : encodeURIComponent(till)}`);
      expect(new URL(url).href).toBe(`${SKA}/`);
    },
  );

  test('a provider that does not answer is told of to whoever runs the server, without anything about anybody', async () => {
    const app = createApp({utfardare: 'http://127.0.0.1:9'});
    const response = await app.request(`${SKA}/logga-in`);
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '30']);
    expect(errors.map(({message}) => message)).toEqual(['OIDC: TypeError']);
  });

  test('nobody chooses a role where there is a provider', async () => {
    const response = await webb.post(`${SKA}/logga-in/demo`, {roll: 'administrator', enhet: 'kommunen'});
    expect(response.status).toBe(404);
  });

  test('a secret that the provider does not know is told of, and nobody gets in', async () => {
    const fel = createWebblasare(createApp({klienthemlighet: 'exempel-nagot-annat-0123456789'}), SKA);
    const {response} = await fel.follow(`${SKA}/logga-in`);
    expect(response.status).toBe(400);
    expect(errors.map(({message}) => message)).toEqual(['OIDC: OAUTH_RESPONSE_BODY_ERROR invalid_client']);
  });
});
