import {datum} from '@vetlanda/ska-core/kalender';
import type {Pages} from '@vetlanda/ska-server';
import {type RunningServer, startServer} from '@vetlanda/ska-server/node';
import {Hono} from 'hono';
import {html, raw} from 'hono/html';
import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {readElements} from './read-elements.js';
import {createTestkommun, type Testkommun} from './test/testkommun.js';

const LASAR = '2026/2027';

/** A page as somebody who writes no script makes it. */
function bare(src: string, inre: string, attribut = `enhet="exempelskolan" lasar="${LASAR}"`): string {
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Intranätet</title>
<link rel="icon" href="data:,"><script type="module" src="${src}/ska/ska.js"></script></head>
<body><h1>Intranätet</h1><ska-datakalla src="${src}" ${attribut}>${inre}</ska-datakalla></body></html>`;
}

const PLAN = '<ska-utvecklingsplan idag="2026-11-24"></ska-utvecklingsplan>';
const HJUL = '<ska-arshjul idag="2026-11-24" vy="lista"></ska-arshjul>';
const KEDJA = '<ska-effektkedja idag="2026-11-24"></ska-effektkedja>';

const routes = new Hono();
routes.get('/plan', (c) => c.html(bare('', PLAN)));
routes.get('/hjul', (c) => c.html(bare('', HJUL)));
routes.get('/kedja', (c) => c.html(bare('', KEDJA)));
routes.get('/min-enhet', (c) => c.html(bare('', HJUL, '')));
routes.get('/tva', (c) =>
  c.html(bare('', HJUL).replace('</body>', `<ska-datakalla enhet="grannskolan" lasar="${LASAR}">${HJUL}</ska-datakalla></body>`)),
);
routes.get('/logga-in', (c) =>
  c.html(
    html`<!doctype html><html lang="sv"><title>Logga in</title><form method="post" action="/logga-in/demo">
      <input type="hidden" name="till" value="${c.req.query('till') ?? '/'}"><input type="hidden" name="roll" value="rektor">
      <input type="hidden" name="enhet" value="exempelskolan"><button>Logga in som rektor</button></form></html>`,
  ),
);
routes.get('/', (c) => c.html(html`<!doctype html><html lang="sv"><title>Start</title><p>Du är inloggad.</p></html>`));
const pages: Pages = {routes, renderProblem: ({title}) => html`${raw('<!doctype html>')}<title>${title}</title>`};

let kommun: Testkommun;
let server: RunningServer;
let intranat: RunningServer;
let browser: Browser;
let context: BrowserContext;
let complaints: string[];

beforeAll(async () => {
  // Another origin on the same site, as an intranet beside the server is.
  const egna = new Hono();
  egna.get('/plan', (c) => c.html(bare(`http://127.0.0.1:${server.port}`, PLAN)));
  intranat = await startServer(egna, {host: '127.0.0.1', port: 0});
  kommun = await createTestkommun({
    today: () => datum('2026-11-24'),
    pages,
    files: await readElements(),
    ursprung: [`http://127.0.0.1:${intranat.port}`],
  });
  server = await startServer(kommun.app, {host: '127.0.0.1', port: 0});
  browser = await chromium.launch({
    executablePath: process.env.SKA_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await intranat.stop();
  await server.stop();
  await kommun.databas.close();
});

beforeEach(async () => {
  context = await browser.newContext({viewport: {width: 1280, height: 900}, locale: 'sv-SE'});
  complaints = [];
});

afterEach(async () => {
  await context.close();
});

const url = (path: string): string => `http://127.0.0.1:${server.port}${path}`;

async function signIn(roll = 'rektor', enhet = 'exempelskolan'): Promise<void> {
  const response = await context.request.post(url('/logga-in/demo'), {form: {roll, enhet}, maxRedirects: 0});
  expect(response.status()).toBe(303);
}

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // The browser itself tells of every answer that is not 2xx.
    const own = /Failed to load resource/.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !own) complaints.push(message.text());
  });
  await page.goto(path.startsWith('http') ? path : url(path));
  return page;
}

const lage = (page: Page) => page.locator('ska-datakalla').first().locator('[part=lage]');
const flik = (page: Page, namn: string) => page.locator('ska-utvecklingsplan').getByRole('button', {name: namn, exact: true});

/** Goes to what is written beside the chain. */
async function bakgrund(page: Page): Promise<void> {
  await flik(page, 'Bakgrund').click();
}

describe('a bare page with the plan', () => {
  test('asks for a sign-in, shows the plan after it, and keeps what is written', async () => {
    const page = await open('/plan');
    await lage(page).getByText('Du behöver logga in.').waitFor();
    await lage(page).getByRole('link', {name: 'Logga in'}).click();
    await page.getByRole('button', {name: 'Logga in som rektor'}).click();
    await page.waitForURL(url('/plan'));
    await page.getByRole('heading', {name: /Utvecklingsplan/}).waitFor();
    await bakgrund(page);
    await page.getByRole('textbox').first().fill('Läsningen har blivit långsammare.');
    await page.getByRole('textbox').first().blur();
    await page.getByText(/^Sparat \d/).waitFor();
    await page.reload();
    await bakgrund(page);
    await expect.poll(() => page.getByRole('textbox').first().inputValue()).toBe('Läsningen har blivit långsammare.');
    expect(complaints).toEqual([]);
  });
});
