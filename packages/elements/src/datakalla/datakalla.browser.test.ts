import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {Testklocka} from '../utkast/testklocka.test.js';
import './datakalla.js';
// Here at once: what is tried is not how fast files come.
import './hjulkoppling.js';
import './text.en.js';
import type {SkaDatakalla} from './datakalla.element.js';
import {expectAccessible, mountKalla, press, textOf, unmountAll} from './prov.test.js';
import {anpassning, json, Provserver, problem} from './provserver.test.js';

/** Stands for the wheel, without one: what is given can be read. */
type Hjul = HTMLElement & {anpassning?: unknown; enhet?: string; readonly?: boolean; lasar?: string};

const mount = (inre: string, val: Partial<Parameters<typeof mountKalla>[1]> = {}): SkaDatakalla =>
  mountKalla(inre, {attribut: `src="${server.bas}" enhet="exempelskolan" lasar="2026/2027"`, ...val});
const HJUL = '/api/enheter/exempelskolan/arshjul';
let server: Provserver;

beforeEach(() => {
  server = new Provserver();
  server.start();
});

afterEach(() => {
  unmountAll();
  server.stop();
});

const find = (kalla: SkaDatakalla, selector = 'ska-arshjul'): Hjul => kalla.querySelector(selector) as Hjul;
const lage = (kalla: SkaDatakalla): string => textOf(kalla, '[part=lage]');
const besked = (kalla: SkaDatakalla): string => textOf(kalla, '[part=besked]');

/** Waits until the wheel has been given what a unit has made of its year. */
async function given(kalla: SkaDatakalla): Promise<Hjul> {
  await expect.poll(() => find(kalla).anpassning).toBeDefined();
  return find(kalla);
}

// Long after its tag has been in the page, as when its file comes late.
const late = new Promise<void>((resolve) => {
  setTimeout(() => {
    customElements.define('ska-arshjul', class extends HTMLElement {});
    resolve();
  }, 50);
});

describe('the elements inside', () => {
  test('are given what they show, also when they are defined later', async () => {
    server.put(HJUL, anpassning);
    const kalla = mount('<ska-arshjul></ska-arshjul>');
    expect(find(kalla).anpassning).toBeUndefined();
    await late;
    const hjul = await given(kalla);
    expect(hjul).toMatchObject({anpassning, enhet: 'Exempelskolan', readonly: false, lasar: '2026/2027'});
    await expect.poll(() => lage(kalla)).toBe('');
  });

  test('are given it also when they are put in later, and each only what its author has not written', async () => {
    const kalla = mount('<ska-arshjul></ska-arshjul>');
    await given(kalla);
    const box = document.createElement('p');
    box.innerHTML = '<ska-arshjul readonly lasar="2027/2028" enhet="Vår skola"></ska-arshjul>';
    kalla.append(box);
    await expect.poll(() => find(kalla, 'p ska-arshjul').anpassning).toBeDefined();
    const own = find(kalla, 'p ska-arshjul');
    expect([own.readonly, own.lasar, own.enhet]).toEqual([undefined, undefined, undefined]);
    // One of each question, however many elements.
    expect(server.asked('GET', HJUL)).toHaveLength(1);
  });

  test('of another source inside are left to that one', async () => {
    server.put(HJUL, {...anpassning, niva: 'yttre'});
    server.put('/api/enheter/grannskolan/arshjul', {...anpassning, niva: 'inre'});
    const kalla = mount(
      `<ska-arshjul></ska-arshjul><ska-datakalla src="${server.bas}" enhet="grannskolan"><ska-arshjul></ska-arshjul></ska-datakalla>`,
    );
    const inre = kalla.querySelector('ska-datakalla') as SkaDatakalla;
    expect(await given(kalla)).toMatchObject({anpassning: {niva: 'yttre'}});
    expect(await given(inre)).toMatchObject({anpassning: {niva: 'inre'}});
  });

  test('are not given what comes when the source is gone, and all of it when it is back', async () => {
    let answer = (): void => {};
    const wait = new Promise<void>((resolve) => {
      answer = resolve;
    });
    server.svara = (fraga) => (fraga.url.endsWith('/arshjul') ? wait.then(() => json(anpassning)) : undefined);
    const kalla = mount('<ska-arshjul></ska-arshjul>');
    const box = kalla.parentElement;
    await expect.poll(() => server.asked('GET', HJUL)).toHaveLength(1);
    kalla.remove();
    expect(server.asked('GET', HJUL)[0]?.request.signal.aborted).toBe(true);
    answer();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(find(kalla).anpassning).toBeUndefined();
    box?.append(kalla);
    await given(kalla);
  });

  test('are given another unit’s when the page asks for another', async () => {
    server.put(HJUL, {...anpassning, niva: 'min'});
    server.put('/api/enheter/grannskolan/arshjul', {...anpassning, niva: 'grannens'});
    const kalla = mount('<ska-arshjul></ska-arshjul>');
    await given(kalla);
    kalla.enhet = 'grannskolan';
    await expect.poll(() => find(kalla).anpassning).toMatchObject({niva: 'grannens'});
  });

  test('are of the unit that whoever is signed in has a role in, when the page names none', async () => {
    const kalla = mount('<ska-arshjul></ska-arshjul>', {attribut: `src="${server.bas}"`});
    await given(kalla);
    expect(server.asked('GET', HJUL)).toHaveLength(1);
  });

  test('are only read by somebody who may not change them', async () => {
    server.ratter = ['arshjul/las'];
    const kalla = mount('<ska-arshjul></ska-arshjul>');
    expect((await given(kalla)).readonly).toBe(true);
  });
});

describe('elements of other makers', () => {
  class Fraga extends Event {
    readonly context: unknown;
    readonly callback: unknown;
    readonly subscribe: boolean;

    constructor(context: unknown, callback: unknown, subscribe = false) {
      super('context-request', {bubbles: true, composed: true});
      this.context = context;
      this.callback = callback;
      this.subscribe = subscribe;
    }
  }

  test('ask by the context protocol, from inside a shadow root, before there is an answer', async () => {
    server.put(HJUL, anpassning);
    const kalla = mount('<div></div>');
    const inre = (kalla.querySelector('div') as HTMLElement)
      .attachShadow({mode: 'open'})
      .appendChild(document.createElement('b'));
    const once = vi.fn();
    inre.dispatchEvent(new Fraga('ska-arshjul', once));
    await expect.poll(() => once.mock.calls.length).toBe(1);
    expect(once.mock.calls[0]?.[1]).toBeUndefined();
  });

  test('follow what changes until they have had enough, and one that fails does not stop another', async () => {
    server.put(HJUL, anpassning);
    const complaints = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {});
    const kalla = mount('<div></div>');
    const div = kalla.querySelector('div') as HTMLElement;
    const seen: unknown[] = [];
    let stop: (() => void) | undefined;
    div.dispatchEvent(
      new Fraga(
        'ska-arshjul',
        () => {
          throw new Error('exempel');
        },
        true,
      ),
    );
    div.dispatchEvent(
      new Fraga(
        'ska-arshjul',
        (value: {anpassning?: unknown}, unsubscribe: () => void) => {
          seen.push(value.anpassning);
          stop = unsubscribe;
        },
        true,
      ),
    );
    await expect.poll(() => seen.at(-1)).toMatchObject(anpassning);
    await expect.poll(() => complaints.mock.calls.length).toBeGreaterThan(0);
    stop?.();
    const {length} = seen;
    kalla.lasar = '2027/2028';
    await expect.poll(() => server.asked('GET', '/arshjulsmiljo/2027-2028')).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toHaveLength(length);
    unmountAll();
    complaints.mockRestore();
  });

  test('change what they have asked for as ours do', async () => {
    server.put(HJUL, anpassning);
    const kalla = mount('<div></div>');
    const seen: {klara?: object}[] = [];
    const div = kalla.querySelector('div') as HTMLElement;
    div.dispatchEvent(
      new Fraga('ska-arshjul', (value: {anpassning?: object}) => seen.push(value.anpassning ?? {}), true),
    );
    await expect.poll(() => seen.at(-1)).toMatchObject({klara: {}});
    const command = {typ: 'markera-klar', aktivitet: 'c@2026/2027', dag: '2026-11-24'};
    const event = new Event('ska-anpassning-change', {bubbles: true, composed: true});
    div.dispatchEvent(Object.assign(event, {detail: {command, titel: 'Exempel'}}));
    expect(seen.at(-1)?.klara).toEqual({'c@2026/2027': '2026-11-24'});
    await expect.poll(() => lage(kalla)).toBe('Sparat');
  });

  test('ask for other things further up', () => {
    const kalla = mount('<div></div>');
    const further = vi.fn();
    kalla.parentElement?.addEventListener('context-request', further);
    for (const [context, callback] of [
      ['tema', () => {}],
      [Symbol('ska-arshjul'), () => {}],
      ['ska-arshjul', 'ingen funktion'],
    ]) {
      kalla.querySelector('div')?.dispatchEvent(new Fraga(context, callback));
    }
    expect(further).toHaveBeenCalledTimes(3);
    kalla.querySelector('div')?.dispatchEvent(new Fraga('ska-arshjul', () => {}));
    expect(further).toHaveBeenCalledTimes(3);
  });
});

describe('what stands in the way', () => {
  test('is that nobody is signed in: the way there is a link, and whoever comes back is let in', async () => {
    server.inloggad = false;
    const kalla = mount('<ska-arshjul></ska-arshjul>');
    await expect.poll(() => lage(kalla)).toMatch(/^Du behöver logga in\. Logga in/);
    const link = kalla.shadowRoot?.querySelector('a');
    expect(link?.href).toBe(`${server.bas}/logga-in`);
    // Another site's sign-in cannot lead back here.
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener']);
    await expectAccessible(kalla);
    server.inloggad = true;
    globalThis.dispatchEvent(new Event('focus'));
    await given(kalla);
    await expect.poll(() => lage(kalla)).toBe('');
  });

  test('leads on the same site there and back, in the same window', async () => {
    server.inloggad = false;
    const kalla = mount('<ska-arshjul></ska-arshjul>', {attribut: 'enhet="exempelskolan"'});
    await expect.poll(() => kalla.shadowRoot?.querySelector('a')?.getAttribute('href')).toBeTruthy();
    const link = kalla.shadowRoot?.querySelector('a') as HTMLAnchorElement;
    expect(new URL(link.href).searchParams.get('till')).toBe(location.pathname + location.search);
    expect(link.target).toBe('');
  });

  test.each([
    [500, 'Servern kan inte svara just nu. Försök igen'],
    [503, 'Ingen kontakt med servern. Kontrollera nätet. Försök igen'],
  ])(
    'is the server’s (%d): tried again when it is time, longer and longer, and when somebody wants',
    async (status, ord) => {
      const klocka = new Testklocka();
      server.svara = () => problem(status);
      const kalla = mount('<ska-arshjul></ska-arshjul>', {klocka});
      await expect.poll(() => lage(kalla)).toBe(ord);
      expect(server.fragade).toHaveLength(1);
      await klocka.pass(5_000);
      await expect.poll(() => server.fragade.length).toBe(2);
      await expect.poll(() => lage(kalla)).toBe(ord);
      await klocka.pass(5_000);
      expect(server.fragade).toHaveLength(2);
      await klocka.pass(10_000);
      await expect.poll(() => server.fragade.length).toBe(3);
      await expect.poll(() => lage(kalla)).toBe(ord);
      server.svara = () => undefined;
      press(kalla, 'Försök igen');
      await given(kalla);
      expect(lage(kalla)).toBe('');
    },
  );

  test('is a server that never answers: it is given up, and a network that is back is used at once', async () => {
    const klocka = new Testklocka();
    server.svara = (fraga) =>
      new Promise((_, reject) => {
        fraga.signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      });
    const kalla = mount('<ska-arshjul></ska-arshjul>', {klocka});
    await expect.poll(() => lage(kalla)).toBe('Hämtar …');
    await klocka.pass(30_000);
    await expect.poll(() => lage(kalla)).toMatch(/^Ingen kontakt med servern/);
    server.svara = () => undefined;
    globalThis.dispatchEvent(new Event('online'));
    await given(kalla);
  });

  test('is that one may not, or that there is no such unit', async () => {
    server.svara = (fraga) => (fraga.url.endsWith('/jag') ? problem(403) : undefined);
    expect(await firstWords()).toMatch(/^Du har inte behörighet till det här/);
    server.svara = (fraga) => (fraga.url.endsWith('/jag') ? problem(404) : undefined);
    expect(await firstWords()).toMatch(/^Det som sidan frågar efter finns inte/);

    async function firstWords(): Promise<string> {
      const kalla = mount('<ska-arshjul></ska-arshjul>');
      await expect.poll(() => lage(kalla)).not.toMatch(/^(Hämtar …)?$/);
      return lage(kalla);
    }
  });

  test('is an address that is none', async () => {
    for (const src of ['javascript:alert(1)', 'http://', 'data:text/html,x']) {
      const kalla = mount('<ska-arshjul></ska-arshjul>', {attribut: `src="${src}" enhet="exempelskolan"`});
      await expect.poll(() => lage(kalla)).toMatch(/^Sidan har fel adress till servern/);
    }
    expect(server.fragade).toEqual([]);
  });

  test.each([
    ['a page', () => new Response('<h1>Logga in</h1>', {headers: {'Content-Type': 'text/html'}})],
    ['half of it', () => new Response('{"enhet":', {headers: {'Content-Type': 'application/json'}})],
    ['a text', () => json('enhet')],
    ['a list', () => json([1, 2])],
    ['nothing', () => json(null)],
    ['another shape', () => json({enhet: {id: 7, namn: []}, kommun: {}, ratter: 'alla'})],
    [
      'something very deep',
      () => new Response('['.repeat(50_000) + ']'.repeat(50_000), {headers: {'Content-Type': 'application/json'}}),
    ],
  ])('is %s where it should be said who asks', async (_, answer) => {
    server.svara = (fraga) => (fraga.url.endsWith('/jag') ? answer() : undefined);
    const kalla = mount('<ska-arshjul></ska-arshjul>');
    await expect.poll(() => lage(kalla)).toMatch(/^Servern kan inte svara just nu/);
  });

  test('is a document that nobody can read; what else the server says wrongly is left out', async () => {
    server.put(HJUL, {schemaVersion: 1, niva: 7, __proto__: null});
    const kalla = mount('<ska-arshjul></ska-arshjul>');
    await expect.poll(() => lage(kalla)).toMatch(/^Servern kan inte svara just nu/);
    server.dokument.clear();
    server.svara = (fraga) =>
      fraga.url.endsWith('/framsteg')
        ? new Response('{"framsteg":{"__proto__":{"klara":1},"a":{"klara":1,"antal":2},"b":{"klara":"x"},"c":7}}', {
            headers: {'Content-Type': 'application/json'},
          })
        : undefined;
    press(kalla, 'Försök igen');
    await given(kalla);
    await expect.poll(() => (find(kalla) as {framsteg?: object}).framsteg).toEqual({a: {klara: 1, antal: 2}});
  });

  test('is told to the page’s own script, which may show it in its own way', async () => {
    server.inloggad = false;
    const seen: unknown[] = [];
    const listener = (event: Event): void => {
      seen.push((event as CustomEvent<{skal: string}>).detail.skal);
      event.preventDefault();
    };
    document.addEventListener('ska-error', listener);
    const kalla = mount('<ska-arshjul></ska-arshjul>');
    await expect.poll(() => seen).toEqual(['inloggning']);
    await kalla.updateComplete;
    expect(lage(kalla)).toBe('');
    document.removeEventListener('ska-error', listener);
  });

  test('is said in English on a page in English', async () => {
    server.inloggad = false;
    const kalla = mount('<ska-arshjul></ska-arshjul>', {lang: 'en'});
    await expect.poll(() => lage(kalla)).toMatch(/^You need to sign in\. Sign in/);
  });
});

describe('what is done in the wheel', () => {
  const done = (id: string) => ({typ: 'markera-klar', aktivitet: id, dag: '2026-11-24'});
  const egen = (id: string, titel = 'Exempelträff', start = '2026-12-01') => ({
    id,
    titel,
    slag: 'egen',
    niva: 'rektor',
    start,
    slut: start,
  });
  const tell = (kalla: SkaDatakalla, command: object, titel = 'Exempelaktiviteten'): void => {
    const event = new Event('ska-anpassning-change', {bubbles: true, composed: true});
    find(kalla).dispatchEvent(Object.assign(event, {detail: {command, titel}}));
  };
  const saved = () => server.dokument.get(HJUL)?.innehall as {klara: object; egna: {id: string; start: string}[]};
  const opened = async (): Promise<SkaDatakalla> => {
    const kalla = mount('<ska-arshjul></ska-arshjul>');
    await given(kalla);
    return kalla;
  };

  test('shows at once, is saved, and can be taken back', async () => {
    const kalla = await opened();
    tell(kalla, done('processdialog@2026/2027'));
    expect(find(kalla).anpassning).toMatchObject({klara: {'processdialog@2026/2027': '2026-11-24'}});
    await expect.poll(() => lage(kalla)).toBe('Sparat');
    expect(besked(kalla)).toBe('Exempelaktiviteten är klar. Ångra');
    press(kalla, 'Ångra');
    await expect.poll(() => saved().klara).toEqual({});
    await expect.poll(() => besked(kalla)).toBe('Ångrat.');
    // The button is gone; the keyboard is where it was.
    expect(kalla.shadowRoot?.activeElement?.id).toBe('besked');
    await expectAccessible(kalla);
  });

  test('is done on theirs when somebody else has come before', async () => {
    server.put(HJUL, anpassning);
    const kalla = await opened();
    server.put(HJUL, {...anpassning, egna: [egen('deras')]});
    tell(kalla, {typ: 'lagg-till', egen: egen('min')});
    await expect.poll(() => saved().egna.map(({id}) => id)).toEqual(['deras', 'min']);
    await expect.poll(() => find(kalla).anpassning).toEqual(saved());
  });

  test('is told with both when somebody else has moved the same, and theirs can be taken', async () => {
    server.put(HJUL, {...anpassning, egna: [egen('a')]});
    const kalla = await opened();
    server.put(HJUL, {...anpassning, egna: [egen('a', 'Exempelträff', '2026-12-08')]});
    tell(kalla, {typ: 'andra', egen: egen('a', 'Exempelträff', '2026-12-15')}, 'Exempelträff');
    await expect.poll(() => besked(kalla)).toMatch(/Någon annan hade också ändrat Exempelträff/);
    expect(besked(kalla)).toMatch(/15 december 2026.*8 december 2026/);
    expect(saved().egna[0]?.start).toBe('2026-12-15');
    press(kalla, 'Ta den andras');
    await expect.poll(() => saved().egna[0]?.start).toBe('2026-12-08');
  });

  test('is told with what was wanted when somebody else has taken it away', async () => {
    server.put(HJUL, {...anpassning, egna: [egen('a')]});
    const kalla = await opened();
    server.put(HJUL, anpassning);
    tell(kalla, {typ: 'andra', egen: egen('a', 'Exempelträff', '2026-12-15')}, 'Exempelträff');
    await expect.poll(() => besked(kalla)).toMatch(/Exempelträff gick inte att ändra.*15 december 2026/);
    expect(saved().egna).toEqual([]);
    expect(find(kalla).anpassning).toEqual(saved());
  });

  test.each(['removed', 'added'])('is nothing to tell when somebody else has %s it too', async (what) => {
    const [before, theirs] = what === 'removed' ? [[egen('a')], []] : [[], [egen('a')]];
    server.put(HJUL, {...anpassning, egna: before});
    const kalla = await opened();
    server.put(HJUL, {...anpassning, egna: theirs});
    tell(kalla, what === 'removed' ? {typ: 'ta-bort', aktivitet: 'a'} : {typ: 'lagg-till', egen: egen('a')}, 'Träffen');
    await expect.poll(() => lage(kalla)).toBe('Sparat');
    expect(besked(kalla)).toMatch(/^Träffen är (borttagen|tillagd)\. Ångra$/);
    expect(saved().egna).toEqual(theirs);
  });

  test('is done once when the answer to it is lost', async () => {
    server.put(HJUL, anpassning);
    const kalla = await opened();
    let lost = false;
    server.svara = (fraga) => {
      if (fraga.method !== 'PUT' || lost) return undefined;
      lost = true;
      return fraga
        .clone()
        .json()
        .then((kropp: unknown) => {
          server.put(HJUL, kropp);
          return problem(503);
        });
    };
    tell(kalla, {typ: 'lagg-till', egen: egen('min')});
    await expect.poll(() => lage(kalla)).toMatch(/^Ingen kontakt med servern\. Det du skriver ligger kvar här/);
    press(kalla, 'Försök igen');
    await expect.poll(() => lage(kalla)).toBe('Sparat');
    expect(saved().egna).toHaveLength(1);
    expect(besked(kalla)).toMatch(/är tillagd/);
  });

  test('waits until the network is back, in this browser, for the one who did it and for nobody else', async () => {
    server.put(HJUL, anpassning);
    const kalla = await opened();
    server.svara = (fraga) => (fraga.method === 'PUT' ? Promise.reject(new TypeError('Failed to fetch')) : undefined);
    tell(kalla, done('a@2026/2027'));
    await expect.poll(() => lage(kalla)).toMatch(/ligger kvar här/);
    unmountAll();
    server.svara = () => undefined;
    server.vem = 'vem-2';
    const other = await opened();
    await expect.poll(() => lage(other)).toBe('');
    expect(saved().klara).toEqual({});
    unmountAll();
    server.vem = 'vem-1';
    await opened();
    await expect.poll(() => saved().klara).toEqual({'a@2026/2027': '2026-11-24'});
  });

  test('is begun anew when somebody else signs in meanwhile', async () => {
    server.put(HJUL, anpassning);
    const kalla = await opened();
    server.inloggad = false;
    tell(kalla, done('b@2026/2027'));
    await expect.poll(() => lage(kalla)).toMatch(/^Du behöver logga in igen\./);
    server.inloggad = true;
    server.vem = 'vem-3';
    server.ratter = ['arshjul/las'];
    press(kalla, 'Försök igen');
    await expect.poll(() => find(kalla).readonly).toBe(true);
    expect(saved().klara).toEqual({});
    expect(find(kalla).anpassning).toEqual(saved());
  });

  test('from several windows at once is all there in the end', async () => {
    server.put(HJUL, anpassning);
    const kallor = [await opened(), await opened(), await opened()];
    kallor.forEach((kalla, i) => {
      for (let n = 0; n < 4; n++) tell(kalla, {typ: 'lagg-till', egen: egen(`egen-${i}-${n}`)});
    });
    await expect.poll(() => new Set(saved().egna.map(({id}) => id)).size).toBe(12);
    expect(saved().egna).toHaveLength(12);
  });

  test('fetches the term dates of another year that the user goes to', async () => {
    const kalla = await opened();
    const event = new Event('ska-lasar-change', {bubbles: true, composed: true});
    find(kalla).dispatchEvent(Object.assign(event, {detail: {lasar: '2027/2028'}}));
    await expect.poll(() => server.asked('GET', '/arshjulsmiljo/2027-2028')).toHaveLength(1);
  });
});
