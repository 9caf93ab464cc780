import {exempelplan, type Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {createId} from '../internal/new-id.js';
import {Testklocka} from '../utkast/testklocka.test.js';
import './datakalla.js';
// Here at once: what is tried is not how fast files come.
import './formularkoppling.js';
import './plankoppling.js';
import './plansammanfogning.js';
import './resultatkoppling.js';
import './utskickskoppling.js';
import type {SkaDatakalla} from './datakalla.element.js';
import {mountKalla, press, textOf, unmountAll} from './prov.test.js';
import {json, Provserver, problem} from './provserver.test.js';

let server: Provserver;
let klocka: Testklocka;

beforeEach(() => {
  server = new Provserver();
  klocka = new Testklocka();
  server.start();
});

afterEach(() => {
  unmountAll();
  server.stop();
  history.replaceState(null, '', location.pathname + location.search);
});

for (const tagg of ['effektkedja', 'utvecklingsplan', 'tld-resultat', 'tld-utskick', 'tld-form']) {
  customElements.define(`ska-${tagg}`, class extends HTMLElement {});
}

/** An element of this kind, and what it has been given. */
type Given = HTMLElement & Readonly<Record<string, unknown>>;

function mount(tagg: string, attribut = 'enhet="exempelskolan" lasar="2026/2027"'): [SkaDatakalla, Given] {
  const kalla = mountKalla(`<${tagg}></${tagg}>`, {attribut: `src="${server.bas}" ${attribut}`, klocka});
  return [kalla, kalla.querySelector(tagg) as Given];
}

function tell(element: Element, namn: string, detail: object): void {
  element.dispatchEvent(Object.assign(new Event(namn, {bubbles: true, composed: true}), {detail}));
}

const lage = (kalla: SkaDatakalla): string => textOf(kalla, '[part=lage]');
const besked = (kalla: SkaDatakalla): string => textOf(kalla, '[part=besked]');

describe('a chain without a plan round it', () => {
  const PLAN = '/api/enheter/exempelskolan/utvecklingsplan/2026-2027';
  const plan: Utvecklingsplan = {...exempelplan, id: `plan-${createId()}`, lasar: '2026/2027'};
  const saved = () => server.dokument.get(PLAN)?.innehall as Utvecklingsplan;
  const change = (kedja: Element, next: Utvecklingsplan): void => tell(kedja, 'ska-plan-change', {plan: next});

  test('is saved when it has been quiet for a while', async () => {
    server.put(PLAN, plan);
    const [, kedja] = mount('ska-effektkedja');
    await expect.poll(() => kedja.plan).toEqual(plan);
    change(kedja, {...plan, medverkan: 'Alla arbetslag'});
    await klocka.pass(2_000);
    await expect.poll(() => saved().medverkan).toBe('Alla arbetslag');
  });

  test('takes in what somebody else has changed elsewhere in it', async () => {
    server.put(PLAN, plan);
    const [, kedja] = mount('ska-effektkedja');
    await expect.poll(() => kedja.plan).toBeDefined();
    server.put(PLAN, {...plan, inflytande: 'Elevrådet'});
    change(kedja, {...plan, medverkan: 'Alla arbetslag'});
    await klocka.pass(2_000);
    await expect.poll(() => saved()).toMatchObject({medverkan: 'Alla arbetslag', inflytande: 'Elevrådet'});
    await expect.poll(() => kedja.plan).toMatchObject({inflytande: 'Elevrådet'});
  });

  test.each([
    ['Behåll mitt', 'Mitt'],
    ['Ta den andras', 'Deras'],
  ])('asks where both have changed the same: %s', async (val, text) => {
    server.put(PLAN, plan);
    const [kalla, kedja] = mount('ska-effektkedja');
    await expect.poll(() => kedja.plan).toBeDefined();
    server.put(PLAN, {...plan, medverkan: 'Deras'});
    change(kedja, {...plan, medverkan: 'Mitt'});
    await klocka.pass(2_000);
    await expect.poll(() => besked(kalla)).toMatch(/^Någon annan har ändrat samma sak i planen som du\./);
    expect(saved().medverkan).toBe('Deras');
    press(kalla, val);
    await expect.poll(() => saved().medverkan).toBe(text);
    await expect.poll(() => kedja.plan).toMatchObject({medverkan: text});
  });

  test('offers what was written and not saved when it is opened again', async () => {
    const own = {...plan, id: `plan-${createId()}`};
    server.put(PLAN, own);
    const [, kedja] = mount('ska-effektkedja');
    await expect.poll(() => kedja.plan).toBeDefined();
    server.svara = (fraga) => (fraga.method === 'PUT' ? Promise.reject(new TypeError('Failed to fetch')) : undefined);
    change(kedja, {...own, medverkan: 'Skrivet utan nät'});
    await klocka.pass(2_000);
    unmountAll();
    // What is left is sent once more when the page goes.
    await new Promise((resolve) => setTimeout(resolve, 100));
    server.svara = () => undefined;
    const [kalla, igen] = mount('ska-effektkedja');
    await expect.poll(() => besked(kalla)).toMatch(/ändringar av planen i den här webbläsaren som inte blev sparade/);
    press(kalla, 'Fortsätt med dem');
    await expect.poll(() => igen.plan).toMatchObject({medverkan: 'Skrivet utan nät'});
    await klocka.pass(2_000);
    await expect.poll(() => saved().medverkan).toBe('Skrivet utan nät');
  });
});

describe('a plan', () => {
  test('that nobody has made begins empty, for the one who may write it', async () => {
    const [, element] = mount('ska-utvecklingsplan');
    await expect
      .poll(() => element.plan)
      .toMatchObject({
        id: 'exempelskolan-2026-2027',
        lasar: '2026/2027',
        enhet: {namn: 'Exempelskolan'},
        skolform: 'grundskola',
        riktlinje: {id: 'vetlanda'},
      });
    expect(server.fragade.every(({metod}) => metod === 'GET')).toBe(true);
    unmountAll();
    server.ratter = ['plan/las'];
    const [, last] = mount('ska-utvecklingsplan');
    await expect.poll(() => last.readonly).toBe(true);
    expect([last.plan, last.spara]).toEqual([undefined, undefined]);
  });

  test('tells why a version or a draft was not kept, and what is there instead', async () => {
    const [kalla, element] = mount('ska-utvecklingsplan');
    await expect.poll(() => element.plan).toBeDefined();
    server.svara = (fraga) => (fraga.method === 'POST' ? problem(404) : undefined);
    tell(element, 'ska-plan-freeze', {fryst: {nummer: 1}});
    await expect.poll(() => besked(kalla)).toBe('Spara planen innan du sparar en version av den.');
    expect(element.versioner).toEqual([]);
    server.put('/api/enheter/exempelskolan/utvecklingsplan/2027-2028', exempelplan);
    tell(element, 'ska-plan-next', {plan: {...exempelplan, lasar: '2027/2028'}});
    await expect.poll(() => besked(kalla)).toMatch(/^Det finns redan en plan för 2027\/2028\. Den är inte ändrad\./);
    press(kalla, 'Visa 2027/2028');
    await expect.poll(() => kalla.lasar).toBe('2027/2028');
  });

  test('that gets the next number when another window has taken its version’s', async () => {
    const frysta: {nummer: number}[] = [{nummer: 1}];
    server.svara = async (fraga) => {
      if (!fraga.url.endsWith('/frysta')) return undefined as never;
      if (fraga.method === 'GET') return json({frysta});
      const {nummer} = (await fraga.clone().json()) as {nummer: number};
      if (frysta.some((one) => one.nummer === nummer)) return problem(409, {nummer});
      frysta.push({nummer});
      return new Response(null, {status: 201});
    };
    const [kalla, element] = mount('ska-utvecklingsplan');
    await expect.poll(() => element.plan).toBeDefined();
    tell(element, 'ska-plan-freeze', {fryst: {nummer: 1}});
    await expect.poll(() => element.versioner).toEqual([{nummer: 1}, {nummer: 2}]);
    expect(besked(kalla)).toBe('');
  });
});

describe('results', () => {
  const utgava = (id: string, lasar: string) => ({omgang: {id, lasar, namn: id}, poster: []});

  beforeEach(() => {
    server.svara = (fraga) =>
      fraga.url.endsWith('/exempelskolan/utgavor')
        ? json({utgavor: [utgava('april', '2026/2027'), utgava('oktober', '2025/2026')]})
        : undefined;
  });

  test('are given with what has been written about them, and what is written is saved with their läsår', async () => {
    const ANALYS = '/api/enheter/exempelskolan/tld-analys/2025-2026';
    server.put(ANALYS, {
      schemaVersion: 1,
      texter: [{omgang: 'oktober', del: 'exempelskolan', analys: 'Förra gången', aterkoppling: ''}],
    });
    const [kalla, element] = mount('ska-tld-resultat');
    await expect.poll(() => element.analys).toBe('');
    expect((element.utgavor as {omgang: {id: string}}[]).map(({omgang}) => omgang.id)).toEqual(['oktober', 'april']);
    expect([element.enhet, element.readonly]).toEqual(['exempelskolan', false]);
    tell(element, 'ska-tld-omgang-select', {omgang: 'oktober'});
    await expect.poll(() => element.analys).toBe('Förra gången');
    for (const analys of ['V', 'Va', 'Varför']) {
      tell(element, 'ska-tld-analys-change', {analys, enhet: 'exempelskolan', omgang: 'oktober'});
    }
    tell(element, 'ska-tld-aterkoppling-change', {
      aterkoppling: 'Nu gör vi så här',
      enhet: 'exempelskolan',
      omgang: 'oktober',
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(server.asked('PUT', ANALYS)).toHaveLength(0);
    await klocka.pass(1_500);
    await expect.poll(() => lage(kalla)).toBe('Sparat');
    expect(server.asked('PUT', ANALYS)).toHaveLength(1);
    expect(server.dokument.get(ANALYS)?.innehall).toMatchObject({
      texter: [{omgang: 'oktober', analys: 'Varför', aterkoppling: 'Nu gör vi så här'}],
    });
  });

  test('are those of every unit for huvudman, and those of the board for others', async () => {
    for (const [ratt, publik] of [
      ['utgava/huvudman', 'huvudman'],
      ['utgava/namnd', 'namnd'],
    ]) {
      server.ratter = [ratt ?? ''];
      server.svara = (fraga) => (fraga.url.includes('/api/utgavor/') ? json({utgavor: []}) : undefined);
      const [, element] = mount('ska-tld-resultat');
      await expect.poll(() => element.utgavor).toEqual([]);
      expect(server.asked('GET', `/api/utgavor/${publik}`)).toHaveLength(1);
      expect(element.readonly).toBe(true);
      unmountAll();
    }
  });
});

describe('codes to give out', () => {
  test('are those of the unit’s open boxes in the round that is open', async () => {
    server.svara = (fraga) => {
      const {pathname} = new URL(fraga.url);
      if (pathname.endsWith('/omgangar'))
        return json({
          omgangar: [
            {omgang: 'april', namn: 'TLD april', stanger: '2027-04-30', lage: 'planerad', urnor: []},
            {omgang: 'oktober', namn: 'TLD oktober', stanger: '2026-10-23', lage: 'oppen', urnor: [{}]},
          ],
        });
      if (pathname.endsWith('/oktober/urnor'))
        return json({
          urnor: [
            {urna: 'a', grupp: 'Klass 4 A', lage: 'oppen', kod: '7K3M9Q'},
            {urna: 'b', grupp: '', lage: 'oppen', kod: '0F1XZ8'},
            {urna: 'c', grupp: 'Klass 5', lage: 'ogiltig', kod: 'P2WWC7'},
            {urna: 'd', grupp: 'Klass 6', lage: 'oppen', lappar: 3},
          ],
        });
      return undefined;
    };
    const [, element] = mount('ska-tld-utskick');
    await expect
      .poll(() => element.grupper)
      .toEqual([
        {namn: 'Klass 4 A', kod: '7K3M9Q'},
        {namn: 'Exempelskolan', kod: '0F1XZ8'},
      ]);
    expect(element).toMatchObject({lank: 'https://ska.exempel.se/t/', omgang: 'TLD oktober', stanger: '2026-10-23'});
  });
});

describe('the children’s form', () => {
  const formular = {
    omgang: 'omgang.urna',
    enkat: {exempel: false, id: 'exempel'},
    nyckel: {kty: 'EC'},
    servertid: 'nu',
  };
  let svar: () => Response;

  beforeEach(() => {
    svar = () => json({redan: false});
    server.svara = (fraga) => {
      if (fraga.url.endsWith('/api/t/formular')) return json(formular);
      return fraga.url.endsWith('/api/t/svar') ? svar() : undefined;
    };
  });

  const skicka = (element: Given): Promise<unknown> =>
    (element.skicka as (post: object) => Promise<unknown>)({omgang: 'omgang.urna', form: 'kuvert', innehall: 'x'});

  test('is that of the code in the address, and nobody is told who asks', async () => {
    location.hash = '#7K3M9Q';
    const [, element] = mount('ska-tld-form', '');
    await expect.poll(() => element.enkat).toEqual(formular.enkat);
    expect([element.omgang, element.live, element.nyckel]).toEqual(['omgang.urna', true, formular.nyckel]);
    await skicka(element);
    expect(server.fragade.map(({vag}) => vag)).toEqual(['/api/t/formular', '/api/t/svar']);
    for (const {request, kropp} of server.fragade) {
      expect([request.credentials, request.referrerPolicy]).toEqual(['omit', 'no-referrer']);
      expect(JSON.parse(kropp)).not.toHaveProperty('enhet');
    }
    expect(server.fragade[0]?.kropp).toBe('{"kod":"7K3M9Q"}');
    location.hash = '#0F1XZ8';
    await expect.poll(() => server.fragade.at(-1)?.kropp).toBe('{"kod":"0F1XZ8"}');
  });

  test('hears why its answers were not received', async () => {
    location.hash = '#7K3M9Q';
    const [, element] = mount('ska-tld-form', '');
    await expect.poll(() => element.skicka).toBeDefined();
    for (const [status, kod] of [
      [410, 'stangd'],
      [409, undefined],
      [429, undefined],
      [500, undefined],
    ] as const) {
      svar = () => problem(status);
      await expect(skicka(element)).rejects.toMatchObject({status, kod});
    }
    svar = () => {
      throw new TypeError('Failed to fetch');
    };
    await expect(skicka(element)).rejects.toMatchObject({status: undefined, kod: undefined});
  });

  test.each([
    ['', 200, /^Adressen saknar kod/],
    ['#FELKOD', 404, /^Koden finns inte/],
    ['#7K3M9Q', 410, /^Det går inte att svara just nu/],
    ['#7K3M9Q', 409, /^Koden är redan använd/],
  ])('is not there for the address “%s” (%d), and it is said why', async (hash, status, ord) => {
    location.hash = hash;
    server.svara = () => problem(status);
    const [kalla, element] = mount('ska-tld-form', '');
    await expect.poll(() => besked(kalla)).toMatch(ord);
    expect(lage(kalla)).toBe('');
    expect(element.enkat).toBeUndefined();
  });
});
