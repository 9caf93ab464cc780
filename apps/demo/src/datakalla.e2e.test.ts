import {fileURLToPath} from 'node:url';
import {datum} from '@vetlanda/ska-core/kalender';
import {exempelenkatGrundskola} from '@vetlanda/ska-core/tld';
import type {Pages} from '@vetlanda/ska-server';
import {type RunningServer, readFiles, startServer} from '@vetlanda/ska-server/node';
import {Hono} from 'hono';
import {html, raw} from 'hono/html';
import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {readElements} from './read-elements.js';
import {mountInbaddad} from './sidor/inbaddad.js';
import {createTestkommun, type Testkommun} from './test/testkommun.js';

/** What the plan says of itself when the server has acknowledged it. */
const SPARAT = /^Sparat \d/;
const LASAR = '2026/2027';

/** A page as somebody who writes no script makes it. */
function bare(src: string, inre: string, attribut = `enhet="exempelskolan" lasar="${LASAR}"`): string {
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Intranätet</title><script type="module" src="${src}/ska/ska.js"></script></head>
<body><h1>Intranätet</h1><ska-datakalla src="${src}" ${attribut}>${inre}</ska-datakalla></body></html>`;
}

const PLAN = '<ska-utvecklingsplan idag="2026-11-24"></ska-utvecklingsplan>';
const HJUL = '<ska-arshjul idag="2026-11-24" vy="lista"></ska-arshjul>';
const KEDJA = '<ska-effektkedja idag="2026-11-24"></ska-effektkedja>';

const routes = new Hono();
routes.get('/plan', (c) => c.html(bare('', PLAN)));
routes.get('/hjul', (c) => c.html(bare('', HJUL)));
routes.get('/kedja', (c) => c.html(bare('', KEDJA)));
routes.get('/enkat', (c) => c.html(bare('', '<ska-tld-form></ska-tld-form>', '')));
routes.get('/koder', (c) => c.html(bare('', '<ska-tld-utskick></ska-tld-utskick>')));
routes.get('/min-enhet', (c) => c.html(bare('', HJUL, '')));
routes.get('/tva', (c) =>
  c.html(
    bare('', HJUL).replace(
      '</body>',
      `<ska-datakalla enhet="grannskolan" lasar="${LASAR}">${HJUL}</ska-datakalla></body>`,
    ),
  ),
);
routes.get('/logga-in', (c) =>
  c.html(
    html`<!doctype html><html lang="sv"><title>Logga in</title><form method="post" action="/logga-in/demo">
      <input type="hidden" name="till" value="${c.req.query('till') ?? '/'}"><input type="hidden" name="roll" value="rektor">
      <input type="hidden" name="enhet" value="exempelskolan"><button>Logga in som rektor</button></form></html>`,
  ),
);
routes.get('/favicon.ico', (c) => c.body(null, 204));
routes.get('/', (c) => c.html(html`<!doctype html><html lang="sv"><title>Start</title><p>Du är inloggad.</p></html>`));
const pages: Pages = {routes, renderProblem: ({title}) => html`${raw('<!doctype html>')}<title>${title}</title>`};

let kommun: Testkommun;
let server: RunningServer;
let intranat: RunningServer;
let browser: Browser;
let context: BrowserContext;
let complaints: string[];

beforeAll(async () => {
  const client = await readFiles(fileURLToPath(new URL('../dist/client/', import.meta.url)), '/klient/');
  // Another origin on the same site, as an intranet beside the server is.
  const egna = new Hono();
  egna.get('/plan', (c) => c.html(bare(`http://127.0.0.1:${server.port}`, PLAN)));
  egna.get('/ram', (c) =>
    c.html(`<!doctype html><html lang="sv"><title>Intranätet</title><iframe title="Årshjulet" width="1000" height="700"
      src="${url('/inbaddad/ska-arshjul?enhet=exempelskolan&lasar=2026/2027')}"></iframe>`),
  );
  intranat = await startServer(egna, {host: '127.0.0.1', port: 0});
  mountInbaddad(routes, [`http://127.0.0.1:${intranat.port}`]);
  kommun = await createTestkommun({
    today: () => datum('2026-11-24'),
    pages,
    files: new Map([...client, ...(await readElements())]),
    ursprung: [`http://127.0.0.1:${intranat.port}`],
  });
  server = await startServer(kommun.app, {host: '127.0.0.1', port: 0});
  browser = await chromium.launch({
    executablePath: process.env.SKA_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}, 120_000);

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
const flik = (page: Page, namn: string) =>
  page.locator('ska-utvecklingsplan').getByRole('button', {name: namn, exact: true});

/** Goes to what is written beside the chain. */
async function bakgrund(page: Page): Promise<void> {
  if ((await flik(page, 'Bakgrund').getAttribute('aria-current')) !== null) return;
  await flik(page, 'Bakgrund').click();
}

async function write(page: Page, text: string, falt = 0): Promise<void> {
  await bakgrund(page);
  await page.getByRole('textbox').nth(falt).fill(text);
  await page.getByRole('textbox').nth(falt).blur();
}

async function expectWritten(page: Page, text: string, falt = 0): Promise<void> {
  await bakgrund(page);
  await expect.poll(() => page.getByRole('textbox').nth(falt).inputValue()).toBe(text);
}

/** Does something, and waits until the server has acknowledged that it is saved. */
async function saves(page: Page, action: () => Promise<void>): Promise<void> {
  const saved = page.waitForResponse((response) => response.request().method() === 'PUT' && response.status() === 204);
  await action();
  await saved;
}

describe('a bare page with the plan', () => {
  test('asks for a sign-in, shows the plan after it, and keeps what is written', async () => {
    const page = await open('/plan');
    await lage(page).getByText('Du behöver logga in.').waitFor();
    await lage(page).getByRole('link', {name: 'Logga in'}).click();
    await page.getByRole('button', {name: 'Logga in som rektor'}).click();
    await page.waitForURL(url('/plan'));
    await write(page, 'Läsningen har blivit långsammare.');
    await page.getByText(SPARAT).waitFor();
    await page.reload();
    await expectWritten(page, 'Läsningen har blivit långsammare.');
    expect(complaints).toEqual([]);
  });

  test('joins what two windows have written, and asks where both wrote the same', async () => {
    await signIn();
    const [one, other] = [await open('/plan'), await open('/plan')];
    await bakgrund(other);
    await write(one, 'Från det första fönstret.', 1);
    await one.getByText(SPARAT).waitFor();
    await write(other, 'Från det andra fönstret.', 2);
    await other.getByText(SPARAT).waitFor();
    await expectWritten(other, 'Från det första fönstret.', 1);
    // Now both write in the same place.
    await saves(other, () => write(other, 'Det andra säger så här.', 1));
    await write(one, 'Det första säger så här.', 1);
    await saves(one, () => one.getByRole('button', {name: /Behåll mitt/}).click());
    await other.reload();
    await expectWritten(other, 'Det första säger så här.', 1);
    await expectWritten(other, 'Från det andra fönstret.', 2);
    expect(complaints).toEqual([]);
  });

  test('says when the sign-in has gone, keeps what is written, and sends it after a new one', async () => {
    await signIn();
    const page = await open('/plan');
    await bakgrund(page);
    await context.clearCookies();
    await write(page, 'Skrivet utan inloggning.');
    await lage(page).getByText('Du behöver logga in igen. Det du har skrivit ligger kvar här.').waitFor();
    const [annan] = await Promise.all([
      context.waitForEvent('page'),
      lage(page)
        .getByRole('link', {name: /Logga in/})
        .click(),
    ]);
    await annan.getByRole('button', {name: 'Logga in som rektor'}).click();
    await annan.getByText('Du är inloggad.').waitFor();
    await annan.close();
    await page.bringToFront();
    await page.evaluate(() => globalThis.dispatchEvent(new Event('focus')));
    await page.getByText(SPARAT).waitFor();
    await page.reload();
    await expectWritten(page, 'Skrivet utan inloggning.');
  });

  test('keeps what is written without a network, and sends it when there is one', async () => {
    await signIn();
    const page = await open('/plan');
    await bakgrund(page);
    await context.setOffline(true);
    await write(page, 'Skrivet utan nät.');
    await lage(page).getByText('Ingen kontakt med servern. Det du skriver ligger kvar här').waitFor();
    await context.setOffline(false);
    await page.getByText(SPARAT).waitFor();
    await expect.poll(() => lage(page).textContent()).not.toContain('Ingen kontakt');
  });

  test('keeps a version for a dialogue and a draft for the next läsår, and leads to it', async () => {
    await signIn();
    const page = await open('/plan');
    await saves(page, () => write(page, `Inför dialogen ${Math.random()}`));
    const version = page.getByRole('listitem').filter({hasText: 'Version 1: '});
    await flik(page, 'Versioner').click();
    await page.getByRole('button', {name: 'Spara en version inför dialogen'}).click();
    await version.waitFor();
    await page.reload();
    await flik(page, 'Versioner').click();
    await version.waitFor();
    await flik(page, 'Nästa läsår').click();
    await page.getByRole('button', {name: 'Skapa utkast för 2027/2028'}).click();
    await page.getByText('Utkastet för 2027/2028 är sparat.').waitFor();
    await page.getByRole('button', {name: 'Visa 2027/2028'}).click();
    await page.getByRole('heading', {name: /2027\/2028/}).waitFor();
  });

  test('can only be read by huvudman, and not at all by the rektor of another school', async () => {
    await signIn('huvudman', 'kommunen');
    const page = await open('/plan');
    await bakgrund(page);
    expect(await page.getByRole('textbox').count()).toBe(0);
    await context.clearCookies();
    await signIn('rektor', 'grannskolan');
    await page.reload();
    await lage(page).getByText('Du har inte behörighet till det här.').waitFor();
  });

  test('stands on another origin that the server has on its list', async () => {
    await signIn();
    const page = await open(`http://127.0.0.1:${intranat.port}/plan`);
    await write(page, 'Skrivet från intranätet.');
    await page.getByText(SPARAT).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('a bare page with the chain alone', () => {
  test('saves what is written in it', async () => {
    await signIn();
    const page = await open('/kedja');
    await page
      .getByRole('button', {name: /målområde/i})
      .first()
      .click();
    const falt = page.getByRole('textbox').first();
    await saves(page, async () => {
      await falt.fill('Läsning (exempel)');
      await falt.blur();
    });
    await page.reload();
    await expect.poll(() => page.getByRole('textbox').first().inputValue()).toBe('Läsning (exempel)');
    expect(complaints).toEqual([]);
  });
});

describe('a bare page with the wheel', () => {
  const aktivitet = (page: Page, namn: RegExp) =>
    page.locator('ska-arshjul').first().getByRole('button', {name: namn}).last();
  const TLD = /TLD-mätning i oktober/;

  test('keeps what is marked, and takes it back', async () => {
    await signIn();
    const page = await open('/hjul');
    await aktivitet(page, TLD).click();
    await saves(page, () => page.getByRole('button', {name: 'Markera som klar'}).click());
    await page.getByText('TLD-mätning i oktober är klar.').waitFor();
    await lage(page).getByText('Sparat').waitFor();
    await page.reload();
    await expect.poll(() => aktivitet(page, TLD).textContent()).toContain('Klar');
    await aktivitet(page, TLD).click();
    await saves(page, () => page.getByRole('button', {name: 'Ångra klar'}).click());
    await saves(page, () => page.getByRole('button', {name: 'Ångra', exact: true}).click());
    await page.getByText('Ångrat.').waitFor();
    await page.reload();
    await expect.poll(() => aktivitet(page, TLD).textContent()).toContain('Klar');
    expect(complaints).toEqual([]);
  });

  test('does on theirs what somebody else has come before, and loses neither', async () => {
    await signIn();
    const [one, other] = [await open('/hjul'), await open('/hjul')];
    const add = async (page: Page, titel: string): Promise<void> => {
      await page.getByRole('button', {name: 'Lägg till egen aktivitet'}).click();
      await page.getByRole('dialog').getByRole('textbox').first().fill(titel);
      await saves(page, () => page.getByRole('dialog').locator('button:not([type=button])').click());
    };
    await aktivitet(other, TLD).waitFor();
    await add(one, 'Exempel ett');
    await add(other, 'Exempel två');
    await aktivitet(other, /Exempel ett/).waitFor();
    await other.reload();
    await aktivitet(other, /Exempel ett/).waitFor();
    await aktivitet(other, /Exempel två/).waitFor();
    expect(complaints).toEqual([]);
  });

  test('waits in the browser while there is no network, over a new page too', async () => {
    await signIn();
    const page = await open('/hjul');
    await aktivitet(page, /Processdialog/).click();
    await context.setOffline(true);
    await page.getByRole('button', {name: 'Markera som klar'}).click();
    await lage(page).getByText('Ingen kontakt med servern. Det du skriver ligger kvar här').waitFor();
    await page.close();
    await context.setOffline(false);
    const next = await open('/hjul');
    await lage(next).getByText('Sparat').waitFor();
    await next.reload();
    await expect.poll(() => aktivitet(next, /Processdialog/).textContent()).toContain('Klar');
  });

  test('is that of the unit of whoever is signed in when the page names none', async () => {
    await signIn('rektor', 'grannskolan');
    const page = await open('/min-enhet');
    await page.getByRole('heading', {name: /Grannskolan/}).waitFor();
  });

  test('of two units stand on one page, and only one’s own can be changed', async () => {
    await signIn();
    const page = await open('/tva');
    await page.getByRole('heading', {name: /Exempelskolan/}).waitFor();
    await page.getByRole('heading', {name: /Grannskolan/}).waitFor();
    const add = (n: number) =>
      page.locator('ska-arshjul').nth(n).getByRole('button', {name: 'Lägg till egen aktivitet'});
    await add(0).waitFor();
    expect(await add(1).count()).toBe(0);
  });
});

describe('a bare page with the children’s form', () => {
  test('shows the code that a rektor gives out, the questions to it, and has the answers counted', async () => {
    await signIn('administrator', 'kommunen');
    const omgang = {
      namn: 'TLD november 2026',
      lasar: LASAR,
      enkat: exempelenkatGrundskola,
      oppnar: '2026-11-24',
      stanger: '2026-11-30',
    };
    const created = await context.request.post(url('/api/omgangar'), {data: omgang});
    expect(created.status()).toBe(201);
    const {omgang: id} = (await created.json()) as {omgang: string};
    await signIn();
    const urnor = url(`/api/enheter/exempelskolan/omgangar/${id}/urnor`);
    const urna = (await (await context.request.post(urnor, {data: {grupp: 'Klass 4 A'}})).json()) as {kod: string};

    const koder = await open('/koder');
    await koder.getByRole('heading', {name: 'Klass 4 A'}).waitFor();
    await koder.getByText(`/t/#${urna.kod}`).waitFor();

    await context.clearCookies();
    const barn = await open(`/enkat#${urna.kod}`);
    const asked: string[] = [];
    barn.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await barn.getByRole('button', {name: 'Börja'}).click();
    for (;;) {
      const skicka = barn.getByRole('button', {name: 'Skicka mina svar'});
      const hoppa = barn.getByRole('button', {name: 'Hoppa över'});
      await skicka.or(hoppa).waitFor();
      if (await skicka.isVisible()) break;
      await barn.getByRole('radio').first().check({force: true});
      await barn.getByRole('button', {name: 'Nästa', exact: true}).click();
    }
    const answered = barn.waitForResponse((response) => response.url().endsWith('/api/t/svar'));
    await barn.getByRole('button', {name: 'Skicka mina svar'}).click();
    expect((await answered).status()).toBe(200);
    await barn.getByText('Dina svar är skickade.').waitFor();
    expect(asked.filter((vag) => vag.startsWith('/api/') && !vag.startsWith('/api/t/'))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('a page that may have no script', () => {
  test('shows the wheel in a frame, and another site’s page does not', async () => {
    await signIn();
    const page = await open(`http://127.0.0.1:${intranat.port}/ram`);
    await page
      .frameLocator('iframe')
      .getByRole('heading', {name: /Årshjul 2026\/27 – Exempelskolan/})
      .waitFor();
    expect(complaints).toEqual([]);
    const response = await context.request.get(url('/inbaddad/ska-arshjul?enhet="><script>'));
    const policy = response.headers()['content-security-policy'] ?? '';
    expect(policy).toContain(`frame-ancestors 'self' http://127.0.0.1:${intranat.port};`);
    expect(await response.text()).not.toContain('"><script>');
    expect((await context.request.get(url('/inbaddad/script'))).status()).toBe(404);
  });
});
