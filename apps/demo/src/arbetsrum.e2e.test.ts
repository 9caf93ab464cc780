import {fileURLToPath} from 'node:url';
import {datum} from '@vetlanda/ska-core/kalender';
import {type Enkat, packInsandning} from '@vetlanda/ska-core/tld';
import {createHemlighet, fillExempel, type Serverdel} from '@vetlanda/ska-server';
import {type OppenDatabas, openDatabas, type RunningServer, readFiles, startServer} from '@vetlanda/ska-server/node';
import axe from 'axe-core';
import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {createDemo} from './create-demo.js';
import {readElements} from './read-elements.js';

/** A round of the example is open on that day. */
const IDAG = datum('2026-10-12');
const OMGANG = 'exempeltld2610';
const KOMMUN = 'exempelkoping';
const SKOLA = 'exempelskolan';
const LASAR = '2026/2027';

const ROLLER = {
  rektor: SKOLA,
  huvudman: KOMMUN,
  namnd: KOMMUN,
  administrator: KOMMUN,
} as const;
type Roll = keyof typeof ROLLER;

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
let databas: OppenDatabas;
let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  databas = await openDatabas({minne: true});
  const del: Serverdel = {
    db: databas.db,
    huvudman: 'exempel',
    hemlighet: createHemlighet('exempel-hemlighet-for-proven-0123456789'),
    // The clock goes, from the morning of the day.
    nu: () => new Date(Date.parse(`${IDAG}T08:00:00Z`) + performance.now()),
    saker: false,
    inloggning: {slag: 'demo'},
    ursprung: [],
  };
  await fillExempel(del, IDAG);
  const client = await readFiles(folder('../dist/client/'), '/klient/');
  const elements = await readElements();
  const app = createDemo({today: () => IDAG, files: new Map([...client, ...elements]), server: del});
  server = await startServer(app, {host: '127.0.0.1', port: 0});
  browser = await chromium.launch({
    executablePath: process.env.SKA_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
  await databas.close();
});

beforeEach(async () => {
  context = await browser.newContext({viewport: {width: 1280, height: 900}, locale: 'sv-SE'});
  page = await context.newPage();
  // Before the test ends, so that what was not found is told.
  page.setDefaultTimeout(15_000);
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // The browser itself tells of every answer that is not 2xx.
    const own = /Failed to load resource/.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !own) complaints.push(message.text());
  });
});

afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

const url = (path: string): string => `http://127.0.0.1:${server.port}${path}`;
const plan = () => page.locator('ska-utvecklingsplan');
const hjul = () => page.locator('ska-arshjul');
const resultat = () => page.locator('ska-tld-resultat');
const bakgrund = () => plan().getByRole('textbox').first();
/** The part of the first page with that heading. */
const ruta = (rubrik: string) =>
  page
    .locator('section')
    .filter({has: page.getByRole('heading', {name: rubrik})})
    .last();

async function signIn(roll: Roll): Promise<void> {
  const form = {roll, enhet: ROLLER[roll]};
  const response = await context.request.post(url('/logga-in/demo'), {form, maxRedirects: 0});
  expect(response.status()).toBe(303);
}

/** Asks the API as the role, in a visit of its own. */
async function ask<T>(roll: Roll | undefined, path: string, data: object = {}): Promise<T> {
  const own = await browser.newContext();
  try {
    if (roll !== undefined) {
      await own.request.post(url('/logga-in/demo'), {form: {roll, enhet: ROLLER[roll]}, maxRedirects: 0});
    }
    const response = await own.request.post(url(path), {data});
    if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`);
    return (await response.json()) as T;
  } finally {
    await own.close();
  }
}

/** So many children answer, not all alike. */
async function answer(kod: string, antal: number): Promise<void> {
  const {omgang, enkat} = await ask<{omgang: string; enkat: Enkat}>(undefined, '/api/t/formular', {kod});
  for (let i = 0; i < antal; i++) {
    const svar = Object.fromEntries(enkat.fragor.map(({id}, nr) => [id, 1 + ((i + nr) % 4)]));
    const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url');
    await ask(undefined, '/api/t/svar', {omgang, form: 'klartext', innehall: packInsandning(enkat, svar, nonce)});
  }
}

/** Goes on with the Tab key alone, until the focus is on what has that name. */
async function tabTo(namn: string | RegExp): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement != null) element = element.shadowRoot.activeElement;
      if (!(element instanceof HTMLElement)) return '';
      if (element instanceof HTMLInputElement)
        return element.type === 'radio' ? 'radio' : (element.labels?.[0]?.textContent.trim() ?? '');
      return element.textContent.trim();
    });
    if (typeof namn === 'string' ? focused === namn : namn.test(focused)) return;
  }
  throw new Error(`The Tab key does not come to ${namn}`);
}

async function violations(): Promise<readonly string[]> {
  // The page's policy stops injected text; the debugger's own evaluation is not the page's.
  await page.evaluate(axe.source);
  const result = await page.evaluate(() => (globalThis as unknown as {axe: typeof axe}).axe.run());
  return result.violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`);
}

describe('somebody who has not signed in', () => {
  test.each([
    '/arbetsrum',
    `/arbetsrum/enhet/${SKOLA}/plan`,
    `/arbetsrum/enhet/${SKOLA}/arshjul`,
    `/arbetsrum/enhet/${SKOLA}/tld`,
    '/arbetsrum/arshjul',
    '/arbetsrum/tld',
    '/arbetsrum/oversikt?plan=saknas',
    '/arbetsrum/dialoger',
  ])('%s leads to the sign-in and back', async (path) => {
    await page.goto(url(path));
    await page.waitForURL(url(`/logga-in?till=${encodeURIComponent(path)}`));
    await page.getByRole('button', {name: 'Logga in som huvudmannens kvalitetsarbete'}).click();
    await page.waitForURL(url(path));
    expect(await page.getByRole('button', {name: 'Logga ut'}).isVisible()).toBe(true);
  });

  test('is led to the sign-in and back from the table as a file too', async () => {
    const response = await context.request.get(url('/arbetsrum/oversikt.csv'), {maxRedirects: 0});
    expect([response.status(), response.headers().location]).toEqual([
      303,
      `/logga-in?till=${encodeURIComponent('/arbetsrum/oversikt.csv')}`,
    ]);
  });
});

describe('a school year', () => {
  let kod = '';

  test('a rektor sees what goes on, what is late and what comes, and how the plan stands', async () => {
    await signIn('rektor');
    await page.goto(url('/arbetsrum'));
    await ruta('Pågår nu').getByRole('link', {name: 'TLD-mätning i oktober'}).waitFor();
    expect(await ruta('Försenat').textContent()).toContain('Trygghetsvecka (exempel) 14–18 sep');
    expect(await ruta('Närmast').getByRole('link').count()).toBe(3);
    expect(await ruta('Min plan').textContent()).toMatch(/Sparad \d+ \w+ 2026 kl\. \d\d\.\d\d\./);
    expect(await ruta('Mina mätningar').textContent()).toContain('Enheten har inga koder i mätningen än.');
    expect(await ruta('Mina resultat').textContent()).toMatch(/TLD april 2026 \(exempel\): Trygghet/);
  });

  test('what the rektor writes in the plan is saved, and is there the next time', async () => {
    await signIn('rektor');
    await page.goto(url('/arbetsrum'));
    await ruta('Min plan')
      .getByRole('link', {name: `Öppna utvecklingsplanen ${LASAR}`})
      .click();
    await plan().getByRole('button', {name: 'Bakgrund', exact: true}).click();
    await bakgrund().fill('Läsningen har blivit långsammare i åk 4.');
    await bakgrund().blur();
    await page.getByText(/^Sparat \d/).waitFor();
    await page.reload();
    await plan().getByRole('button', {name: 'Bakgrund', exact: true}).click();
    await expect.poll(() => bakgrund().inputValue()).toBe('Läsningen har blivit långsammare i åk 4.');
  });

  test('what the rektor marks as done counts in the wheel of the municipality', async () => {
    await signIn('rektor');
    await page.goto(url(`/arbetsrum/enhet/${SKOLA}/arshjul`));
    await hjul().getByText('Lista', {exact: true}).click();
    await hjul()
      .getByRole('button', {name: /TLD-mätning i oktober/})
      .last()
      .click();
    const saved = page.waitForResponse((one) => one.request().method() === 'PUT' && one.status() === 204);
    await hjul().getByRole('button', {name: 'Markera som klar'}).click();
    await saved;

    await signIn('huvudman');
    await page.goto(url('/arbetsrum/arshjul'));
    await hjul().getByText('Lista', {exact: true}).click();
    await hjul()
      .getByRole('button', {name: /TLD-mätning i oktober/})
      .last()
      .click();
    await hjul()
      .getByText(/1 av 20 enheter klara/)
      .first()
      .waitFor();
  });

  test('huvudman lays out a time for a dialogue, and the rektor changes to it', async () => {
    await signIn('huvudman');
    await page.goto(url('/arbetsrum/dialoger'));
    const tid = page.getByRole('listitem').filter({hasText: 'Exempelrummet'});
    await page.getByLabel('Dialog', {exact: true}).selectOption({label: 'Processdialog'});
    await page.getByLabel('Dag').fill('2026-12-03');
    await page.getByLabel('Plats', {exact: true}).fill('Exempelrummet');
    await page.getByLabel('Börjar').fill('9');
    await page.getByRole('button', {name: 'Lägg till tiden'}).click();
    await page.getByRole('alert').getByText('klockslag').waitFor();
    expect(await page.getByLabel('Plats', {exact: true}).inputValue()).toBe('Exempelrummet');
    await page.getByLabel('Börjar').fill('09:00');
    await page.getByRole('button', {name: 'Lägg till tiden'}).click();
    await page.getByText('Tiden är lagd.').waitFor();
    await tid.getByText('1 av 1 platser kvar').waitFor();

    await signIn('rektor');
    await page.goto(url('/arbetsrum/dialoger'));
    await tid.getByRole('button', {name: 'Boka'}).click();
    await page.getByText('Tiden är bokad.').waitFor();
    await tid.getByText('Fullbokad. Bokad av Exempelskolan.').waitFor();
    expect(await page.getByText('Bokad av').filter({hasText: 'Exempelskolan'}).count()).toBe(1);
    expect(await page.getByRole('button', {name: 'Lägg till tiden'}).count()).toBe(0);
    await tid.getByRole('button', {name: 'Avboka'}).click();
    await page.getByText('Tiden är avbokad.').waitFor();
    await page.getByRole('listitem').filter({hasText: '25 nov'}).getByRole('button', {name: 'Boka'}).click();
    await page.getByText('Tiden är bokad.').waitFor();
  });

  test('huvudman looks for units by what they have come to, and takes the table as a file', async () => {
    await signIn('huvudman');
    await page.goto(url('/arbetsrum/oversikt'));
    await page.getByText('20 av 20 enheter visas.').waitFor();
    await page.getByLabel('Område').selectOption({label: 'Norra exempelområdet'});
    await page.getByLabel('Sök enhet').fill('exempelskolan');
    await page.getByRole('button', {name: 'Visa'}).click();
    await page.getByText('3 av 20 enheter visas.').waitFor();
    const skolan = page
      .getByRole('row')
      .filter({has: page.getByRole('rowheader', {name: 'Exempelskolan', exact: true})});
    expect(await skolan.textContent()).toContain('25 november 2026 kl. 13.00');
    expect(await page.getByRole('columnheader').last().textContent()).toBe('Har svarat, TLD april 2026 (exempel)');
    expect(await skolan.getByRole('cell').last().textContent()).toMatch(/^\d+ %$/);

    const download = page.waitForEvent('download');
    await page.getByRole('link', {name: 'Spara tabellen som CSV'}).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('enheter-2026-2027.csv');
    const rader = (await (await context.request.get(file.url())).text()).trim().split('\r\n');
    expect(rader).toHaveLength(4);
    expect(rader[1]).toMatch(/^Exempelskolan;Grundskola;Norra exempelområdet;.*;2026-11-25;\d+$/);
  });

  test('the overview on paper is the table, without what is to be clicked', async () => {
    await signIn('huvudman');
    await page.goto(url('/arbetsrum/oversikt'));
    await page.emulateMedia({media: 'print'});
    expect(await page.getByRole('table').isVisible()).toBe(true);
    expect(await page.getByRole('button', {name: 'Visa'}).isVisible()).toBe(false);
    expect(await page.getByRole('link', {name: 'Spara tabellen som CSV'}).isVisible()).toBe(false);
  });

  test('four children answer: the rektor sees fewer than five, and the way to the codes', async () => {
    const vag = `/api/enheter/${SKOLA}/omgangar/${OMGANG}/urnor`;
    ({kod} = await ask<{kod: string}>('rektor', vag, {grupp: 'Klass 5', inbjudna: 20}));
    await answer(kod, 4);
    await signIn('rektor');
    await page.goto(url('/arbetsrum'));
    await ruta('Mina mätningar').getByText('Klass 5: färre än 5 av 20 svar').waitFor();
    await ruta('Mina mätningar').getByRole('link', {name: 'Länkar och koder'}).click();
    await page.getByText(`/t/#${kod}`).first().waitFor();
  });

  test('a child answers on a small screen with the keyboard alone, and is counted', async () => {
    await page.setViewportSize({width: 320, height: 640});
    await page.goto(url('/t/'));
    await tabTo('Skriv koden från lappen');
    await page.keyboard.type(kod.toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByRole('button', {name: 'Börja'}).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await tabTo('Börja');
    await page.keyboard.press('Enter');
    for (let nummer = 1; nummer <= 12; nummer++) {
      await page.getByText(`Fråga ${nummer} av 12`).first().waitFor();
      await tabTo('radio');
      await page.keyboard.press('Space');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await tabTo('Nästa');
      await page.keyboard.press('Enter');
    }
    await page.getByRole('button', {name: 'Skicka mina svar'}).waitFor();
    await tabTo('Skicka mina svar');
    await page.keyboard.press('Enter');
    await page.getByText('Dina svar är skickade.').first().waitFor();

    await signIn('rektor');
    await page.setViewportSize({width: 1280, height: 900});
    await page.goto(url('/arbetsrum'));
    await ruta('Mina mätningar').getByText('Klass 5: minst 5 av 20 svar').waitFor();
  });

  test('the round is closed: the rektor reads the release', async () => {
    await answer(kod, 10);
    await ask('administrator', `/api/omgangar/${OMGANG}/stang`);
    await signIn('rektor');
    await page.goto(url('/arbetsrum'));
    await ruta('Mina mätningar').getByText('Ingen mätning är öppen.').waitFor();
    expect(await ruta('Mina resultat').textContent()).toMatch(/TLD oktober 2026 \(exempel\): Trygghet \d+/);
    await ruta('Mina resultat').getByRole('link', {name: 'Resultat från TLD'}).click();
    await resultat()
      .getByText(/TLD oktober 2026/)
      .first()
      .waitFor();
  });

  test('the board reads what has been released, of no group, and nothing else', async () => {
    await signIn('namnd');
    await page.goto(url('/arbetsrum'));
    await page.getByRole('heading', {name: 'Nämndens år 2026'}).waitFor();
    expect(await page.getByRole('img', {name: /Årshjul för 2026/}).isVisible()).toBe(true);
    expect(await ruta('Senaste resultat').textContent()).toContain('TLD oktober 2026 (exempel)');
    await page.getByRole('navigation').getByRole('link', {name: 'TLD'}).click();
    await resultat().getByRole('heading', {level: 2}).first().waitFor();
    const {utgavor} = (await (await context.request.get(url('/api/utgavor/namnd'))).json()) as {
      utgavor: {poster: {slag: string}[]}[];
    };
    expect(utgavor.flatMap(({poster}) => poster).filter(({slag}) => slag === 'grupp')).toEqual([]);

    expect((await page.goto(url('/arbetsrum/oversikt')))?.status()).toBe(403);
    for (const path of [
      '/api/utgavor/huvudman',
      `/api/enheter/${SKOLA}/utgavor`,
      `/api/enheter/${SKOLA}/planlage`,
      `/api/enheter/${SKOLA}/utvecklingsplan/2026-2027`,
    ]) {
      expect([path, (await context.request.get(url(path))).status()]).toEqual([path, 403]);
    }
  });

  test('who signs out is out', async () => {
    await signIn('rektor');
    await page.goto(url('/arbetsrum'));
    await page.getByRole('button', {name: 'Logga ut'}).click();
    await page.waitForURL((here) => here.pathname !== '/arbetsrum');
    await page.goto(url('/arbetsrum'));
    await page.waitForURL(url('/logga-in?till=%2Farbetsrum'));
  });
});

describe('every page', () => {
  const sidor: readonly (readonly [roll: Roll | undefined, path: string, element?: string])[] = [
    [undefined, '/logga-in'],
    [undefined, '/t/'],
    ['rektor', '/arbetsrum'],
    ['rektor', `/arbetsrum/enhet/${SKOLA}/plan`, 'ska-utvecklingsplan'],
    ['rektor', `/arbetsrum/enhet/${SKOLA}/arshjul`, 'ska-arshjul'],
    ['rektor', `/arbetsrum/enhet/${SKOLA}/tld`, 'ska-tld-resultat'],
    ['rektor', '/arbetsrum/dialoger'],
    ['huvudman', '/arbetsrum/dialoger'],
    ['huvudman', '/arbetsrum'],
    ['huvudman', '/arbetsrum/oversikt'],
    ['huvudman', '/arbetsrum/arshjul', 'ska-arshjul'],
    ['huvudman', '/arbetsrum/tld', 'ska-tld-resultat'],
    ['namnd', '/arbetsrum'],
  ];
  const val = sidor.flatMap((sida) => (['light', 'dark'] as const).map((tema) => [tema, sida] as const));

  test.each(val)(
    'without an accessibility violation, at 1280 and 320 pixels without scrolling sideways: %s, %j',
    async (tema, [roll, path, element]) => {
      if (roll !== undefined) await signIn(roll);
      await page.emulateMedia({colorScheme: tema});
      await page.goto(url(path));
      if (element !== undefined) await page.locator(element).getByRole('heading', {level: 2}).first().waitFor();
      expect(await page.getByRole('heading', {level: 1}).count()).toBe(1);
      expect(await violations()).toEqual([]);
      await page.setViewportSize({width: 320, height: 640});
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await violations()).toEqual([]);
    },
    // Every page is looked through twice: a busy machine takes its time.
    120_000,
  );
});
