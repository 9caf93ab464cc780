import type {Server} from 'node:http';
import {createExempelutgavor} from '@vetlanda/ska-core/tld';
import {type Browser, chromium, type Page} from 'playwright';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {serve} from '../test/serve.js';

const page = (body: string): string =>
  `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Kom in</title><body>${body}</body></html>`;
const script = (src: string): string => `<script type="module" src="${src}"></script>`;
const tag = '<ska-tld-resultat enhet="exempelskolan"></ska-tld-resultat>';

const PAGES = {
  '/resultat': page(`${tag}${script('/utgavor.js')}${script('/ska/ska-tld-resultat.js')}`),
  '/ensam': page(`${tag}${script('/utgavor.js')}${script('/ensam/ska-tld-resultat.js')}`),
  '/alla': page(`${tag}${script('/utgavor.js')}${script('/ska/ska.js')}`),
  '/formular': page(
    `<form>${tag}<button>Skicka</button></form>${script('/utgavor.js')}${script('/ska/ska-tld-resultat.js')}`,
  ),
  '/smal': page(`${tag}${script('/utgavor.js')}${script('/smal.js')}${script('/ska/ska-tld-resultat.js')}`),
  '/utskick': page(
    `<ska-tld-utskick lank="/t/" omgang="TLD oktober 2026"></ska-tld-utskick>${script('/grupper.js')}${script('/ska/ska-tld-utskick.js')}`,
  ),
  '/utgavor.js': `document.querySelector('ska-tld-resultat').utgavor = ${JSON.stringify(createExempelutgavor('huvudman'))};`,
  '/grupper.js': `Object.assign(document.querySelector('ska-tld-utskick'), {grupper: [{namn: 'Klass 4', kod: '7K3M9Q'}], koder: {'7K3M9Q': ['CE9SAWR9']}});`,
  '/smal.js': `document.body.style.width = '280px';`,
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
  return {page: tab, complaints};
}

test.each(['/resultat', '/alla', '/formular'])(
  '%s: the built bundle shows the released result under a strict policy without one complaint',
  async (path) => {
    const {page: tab, complaints} = await open(path);
    await tab.getByRole('heading', {name: 'TLD-resultat – Exempelskolan'}).waitFor();
    await tab.getByText('Jag känner mig trygg på rasterna.').first().waitFor();
    expect(complaints).toEqual([]);
  },
);

test('in a column of 280 pixels nothing reaches outside', async () => {
  const {page: tab, complaints} = await open('/smal');
  await tab.getByRole('heading', {name: 'TLD-resultat – Exempelskolan'}).waitFor();
  expect(await tab.locator('ska-tld-resultat').evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(280);
  expect(complaints).toEqual([]);
});

test('without the files beside it nothing is shown that has not been checked, and it says what is missing', async () => {
  const {page: tab} = await open('/ensam');
  await tab.getByText('En del av resultatet gick inte att läsa in.').waitFor();
  expect(await tab.getByText('Jag känner mig trygg på rasterna.').count()).toBe(0);
});

test('pictures and figures are saved and the sheet printed by the named file beside the bundle, under the same policy', async () => {
  const {page: tab, complaints} = await open('/resultat');
  await tab.getByText('Skriv ut och hämta').click();
  for (const [knapp, fil] of [
    ['Hämta bilden som SVG', 'tld-exempelskolan-2026-2027-tld-april.svg'],
    ['Hämta bilden som PNG', 'tld-exempelskolan-2026-2027-tld-april.png'],
    ['Hämta siffrorna som CSV', 'tld-exempelskolan-2026-2027-tld-april.csv'],
  ] as const) {
    const [saved] = await Promise.all([tab.waitForEvent('download'), tab.getByRole('button', {name: knapp}).click()]);
    expect(saved.suggestedFilename()).toBe(fil);
  }
  // The sheet is a document of its own that goes away when it has been printed, at once where there is no printer.
  const [sheet] = await Promise.all([
    tab.waitForEvent('frameattached'),
    tab.getByRole('button', {name: 'Skriv ut', exact: true}).click(),
  ]);
  expect(sheet.parentFrame()).toBe(tab.mainFrame());
  expect(complaints).toEqual([]);
});

test('links and codes are given out and printed under the same policy', async () => {
  const {page: tab, complaints} = await open('/utskick');
  await tab.getByText(`${origin}/t/#7K3M9Q`).waitFor();
  for (const knapp of ['Skriv ut alla blad', 'Skriv ut engångskoderna (1)']) {
    const [sheet] = await Promise.all([
      tab.waitForEvent('frameattached'),
      tab.getByRole('button', {name: knapp, exact: true}).click(),
    ]);
    expect(sheet.parentFrame()).toBe(tab.mainFrame());
  }
  expect(complaints).toEqual([]);
});

test('the elements can be imported where there is no browser', async () => {
  const {SkaTldResultat, SkaTldUtskick} = await import('../../dist/index.js');
  expect([SkaTldResultat.name, SkaTldUtskick.name]).toEqual(['SkaTldResultat', 'SkaTldUtskick']);
});
