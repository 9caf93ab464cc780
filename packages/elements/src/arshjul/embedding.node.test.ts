import type {Server} from 'node:http';
import {exempelplan} from '@vetlanda/ska-core/utvecklingsplan';
import {type Browser, chromium, type Page} from 'playwright';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {serve} from '../test/serve.js';

const page = (body: string): string =>
  `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Kom in</title><body>${body}</body></html>`;
const tag = '<ska-arshjul idag="2026-11-24"></ska-arshjul>';
const script = (src: string): string => `<script type="module" src="${src}"></script>`;

const PAGES = {
  '/bar': page(`${tag}${script('/ska/ska-arshjul.js')}`),
  '/alla': page(`${tag}${script('/ska/ska.js')}`),
  '/tva': page(`${tag}${tag}${script('/ska/ska-arshjul.js')}`),
  '/kopior': page(`${tag}${script('/ska/ska-arshjul.js')}${script('/kopia/ska-arshjul.js')}${script('/ska/ska.js')}`),
  '/skugga': page(`<main id="vard"></main>${script('/ska/ska-arshjul.js')}${script('/skugga.js')}`),
  '/smal': page(`${tag}${script('/ska/ska-arshjul.js')}${script('/smal.js')}`),
  '/formular': page(`<form>${tag}<button>Skicka</button></form>${script('/ska/ska-arshjul.js')}`),
  '/ensam': page(`${tag}${script('/ensam/ska-arshjul.js')}`),
  '/ensam-egna-data': page(`${tag}${script('/egna-data.js')}${script('/ensam/ska-arshjul.js')}`),
  '/egna-data': page(`${tag}${script('/ska/ska-arshjul.js')}${script('/egna-data.js')}`),
  '/kedja': page(
    `<ska-effektkedja idag="2026-11-24"></ska-effektkedja>${script('/ska/ska-effektkedja.js')}${script('/plan.js')}`,
  ),
  '/plan': page(
    `<ska-utvecklingsplan idag="2026-11-24"></ska-utvecklingsplan>${script('/ska/ska-utvecklingsplan.js')}${script('/plan.js')}`,
  ),
  '/plan.js': `document.querySelector('ska-effektkedja, ska-utvecklingsplan').plan = ${JSON.stringify(exempelplan)};`,
  '/skugga.js': `document.getElementById('vard').attachShadow({mode: 'open'}).append(document.createElement('ska-arshjul'));`,
  '/smal.js': `document.body.style.width = '280px';`,
  '/egna-data.js': `document.querySelector('ska-arshjul').anpassning = {schemaVersion: 1, niva: 'rektor', egna: [{id: 'egen-1', titel: 'Exempel på egen', slag: 'egen', niva: 'rektor', start: '2026-12-01', slut: '2026-12-01'}], flyttar: {}, klara: {}};`,
};

let browser: Browser;
let origin: string;
let server: Server;

beforeAll(async () => {
  ({origin, server} = await serve(PAGES));
  browser = await chromium.launch({
    executablePath: process.env.SKA_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** Opens a page and collects everything that the browser complains of. */
async function open(path: string): Promise<{readonly page: Page; readonly complaints: readonly string[]}> {
  const tab = await browser.newPage();
  const complaints: string[] = [];
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  tab.on('pageerror', (error) => complaints.push(error.message));
  tab.on('requestfailed', (request) => complaints.push(request.url()));
  await tab.goto(origin + path);
  await tab.locator('ska-arshjul').first().getByRole('heading', {level: 2}).waitFor();
  return {page: tab, complaints};
}

test.each(['/bar', '/alla', '/kopior', '/formular'])(
  '%s: the built bundle draws the wheel under a strict policy without one complaint',
  async (path) => {
    const {page: tab, complaints} = await open(path);
    await expect.poll(() => tab.locator('ska-arshjul .objekt').count()).toBe(27);
    expect(complaints).toEqual([]);
  },
);

test('twice on one page, each is a whole wheel', async () => {
  const {page: tab, complaints} = await open('/tva');
  await expect.poll(() => tab.locator('ska-arshjul .objekt').count()).toBe(54);
  expect(complaints).toEqual([]);
});

test("in another component's shadow root", async () => {
  const {page: tab, complaints} = await open('/skugga');
  await expect.poll(() => tab.locator('#vard ska-arshjul .objekt').count()).toBeGreaterThan(20);
  expect(complaints).toEqual([]);
});

test('in a column of 280 pixels nothing reaches outside', async () => {
  const {page: tab, complaints} = await open('/smal');
  expect(await tab.locator('ska-arshjul').evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(280);
  expect(complaints).toEqual([]);
});

test('without the files beside it the wheel still stands, and says what is missing when somebody asks for more', async () => {
  const {page: tab} = await open('/ensam');
  await expect.poll(() => tab.locator('ska-arshjul .objekt').count()).toBe(27);
  await tab.locator('ska-arshjul [data-rad]').first().click();
  await tab.getByText('gick inte att läsa in').waitFor();
  expect(await tab.locator('ska-arshjul .objekt').count()).toBe(27);
});

test('without the files beside it the wheel still leaves the keys to the browser', async () => {
  const {page: tab} = await open('/ensam');
  await tab.locator('ska-arshjul .objekt[tabindex="0"]').focus();
  await tab.getByText('gick inte att läsa in').waitFor();
  const left = await tab.evaluate(() => {
    const node = document.querySelector('ska-arshjul')?.shadowRoot?.querySelector('.objekt[tabindex="0"]');
    return node?.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true, composed: true}),
    );
  });
  expect(left).toBe(true);
});

test("without the checker beside it a host's data is not shown, and nobody else's year stands in its place", async () => {
  const tab = await browser.newPage();
  await tab.goto(`${origin}/ensam-egna-data`);
  await tab.getByText('gick inte att läsa in').waitFor();
  expect(await tab.locator('ska-arshjul .objekt').count()).toBe(0);
});

test("a host's data is checked by the named file beside the bundle", async () => {
  const {page: tab, complaints} = await open('/egna-data');
  await tab
    .getByRole('button', {name: /Exempel på egen/})
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
});

test('pictures are saved and the poster printed by the named file beside the bundle, under the same policy', async () => {
  const {page: tab, complaints} = await open('/bar');
  await tab.getByText('Skriv ut och hämta').click();
  const [svg] = await Promise.all([
    tab.waitForEvent('download'),
    tab.getByRole('button', {name: 'Hämta som SVG'}).click(),
  ]);
  expect(svg.suggestedFilename()).toBe('arshjul-2026-2027.svg');
  const [png] = await Promise.all([
    tab.waitForEvent('download'),
    tab.getByRole('button', {name: 'Hämta som PNG'}).click(),
  ]);
  expect(png.suggestedFilename()).toBe('arshjul-2026-2027.png');
  // The poster is a document of its own that goes away when it has been printed, at once where there is no printer.
  const [poster] = await Promise.all([
    tab.waitForEvent('frameattached'),
    tab.getByRole('button', {name: 'Skriv ut på A4'}).click(),
  ]);
  expect(poster.parentFrame()).toBe(tab.mainFrame());
  expect(complaints).toEqual([]);
});

test.each([
  ['/kedja', 'ska-effektkedja'],
  ['/plan', 'ska-utvecklingsplan'],
])(
  '%s: the plan is shown, written and laid out as a diagram under a strict policy without one complaint',
  async (path, tag) => {
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    tab.on('pageerror', (error) => complaints.push(error.message));
    await tab.goto(origin + path);
    const element = tab.locator(tag);
    await element.getByLabel('Aktivitet', {exact: true}).first().fill('Läslyft i alla ämnen');
    await element.getByText('Effektkedja', {exact: true}).last().click();
    await element
      .getByRole('button', {name: /Läslyft i alla ämnen/})
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  },
);

test('every module can be imported where there is no browser', async () => {
  const {SkaArshjul} = await import('../../dist/index.js');
  expect(SkaArshjul.name).toBe('SkaArshjul');
});
