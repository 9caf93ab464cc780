import {fileURLToPath} from 'node:url';
import {datum} from '@vetlanda/ska-core/kalender';
import {createHemlighet, fillExempel, type Serverdel} from '@vetlanda/ska-server';
import {type OppenDatabas, openDatabas, type RunningServer, readFiles, startServer} from '@vetlanda/ska-server/node';
import axe from 'axe-core';
import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {adminsidor} from './arbetsrum/administration/sidor.js';
import {createDemo} from './create-demo.js';
import {readElements} from './read-elements.js';

const IDAG = datum('2026-11-24');
const ROT = '/arbetsrum/administration';
const PATHS: readonly string[] = [ROT, ...Object.values(adminsidor).map(({path}) => path)];
let databas: OppenDatabas;
let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
let complaints: string[];

beforeAll(async () => {
  const client = await readFiles(fileURLToPath(new URL('../dist/client/', import.meta.url)), '/klient/');
  databas = await openDatabas({minne: true});
  const del: Serverdel = {
    db: databas.db,
    huvudman: 'exempel',
    hemlighet: createHemlighet('exempel-hemlighet-for-proven-0123456789'),
    nu: () => new Date(),
    saker: false,
    inloggning: {slag: 'demo'},
    ursprung: [],
  };
  await fillExempel(del, IDAG);
  const app = createDemo({today: () => IDAG, files: new Map([...client, ...(await readElements())]), server: del});
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
  complaints = [];
  await signIn('administrator', 'exempelkoping');
});

afterEach(async () => {
  await context.close();
});

const url = (path: string): string => `http://127.0.0.1:${server.port}${path}`;

async function signIn(roll: string, enhet: string): Promise<void> {
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
  await page.goto(url(path));
  return page;
}

const press = (page: Page, namn: string) => page.getByRole('button', {name: namn, exact: true}).first().click();
const answer = (page: Page) => page.locator('#svar');

async function violations(page: Page): Promise<readonly string[]> {
  // The page's policy stops injected text; the debugger's own evaluation is not the page's.
  await page.evaluate(axe.source);
  const result = await page.evaluate(() => (globalThis as unknown as {axe: typeof axe}).axe.run());
  return result.violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`);
}

/** The row of a group whose name is written in it. */
async function rowOf(page: Page, grupp: string, namn: string): Promise<number> {
  for (let i = 0; i < 20; i++) {
    if ((await page.locator(`#${grupp}-${i}-namn`).inputValue()) === namn) return i;
  }
  throw new Error(`No row has the name ${namn}.`);
}

describe('the administration', () => {
  test('has every page in its list', async () => {
    const page = await open(ROT);
    const paths = await page.locator('.sidlista a').evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    expect([ROT, ...paths]).toEqual(PATHS);
  });

  test.each(PATHS)('%s is not for a rektor, who meets a page that says so', async (path) => {
    await context.clearCookies();
    await signIn('rektor', 'exempelskolan');
    const page = await open(path);
    await page.getByRole('heading', {name: 'Du har inte behörighet till det här'}).waitFor();
    const response = await context.request.post(url(path), {form: {gor: 'spara'}});
    // The list and the log take in nothing from anybody.
    expect(response.status()).toBe(path === ROT || path.endsWith('/logg') ? 405 : 403);
  });

  test('asks somebody who is not signed in to do so first', async () => {
    await context.clearCookies();
    const page = await open(`${ROT}/kalender`);
    expect(page.url()).toContain('/logga-in?till=%2Farbetsrum%2Fadministration%2Fkalender');
  });

  test.each(PATHS)('%s breaks no rule of accessibility, wide, narrow and in the dark', async (path) => {
    const page = await open(path);
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [320, 'dark'],
    ] as const) {
      await page.setViewportSize({width, height: 900});
      await page.emulateMedia({colorScheme});
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(complaints).toEqual([]);
  });

  test('takes nothing from a page of another site', async () => {
    const response = await context.request.post(url(`${ROT}/kalender`), {
      form: {gor: 'rader'},
      headers: {Origin: 'https://exempel.invalid'},
    });
    expect(response.status()).toBe(403);
    expect(await response.text()).toContain('Begäran kommer från en annan webbplats');
  });
});

describe('the calendar', () => {
  test('lets an administrator change höstlov, and the rektor sees it in the wheel', async () => {
    const page = await open(`${ROT}/kalender?lasar=2026-2027`);
    const i = await rowOf(page, 'lov', 'Höstlov');
    await page.locator(`#lov-${i}-start`).fill('2026-10-19');
    await page.locator(`#lov-${i}-slut`).fill('2026-10-23');
    await press(page, 'Granska');
    await answer(page).getByText('Inget är sparat än').waitFor();
    await press(page, 'Spara läsårstiderna');
    await answer(page).getByText('Läsårstiderna är sparade').waitFor();
    expect(await page.locator(`#lov-${i}-start`).inputValue()).toBe('2026-10-19');
    expect(complaints).toEqual([]);

    await context.clearCookies();
    await signIn('rektor', 'exempelskolan');
    const hjul = await open('/arbetsrum/enhet/exempelskolan/arshjul');
    await hjul.getByText(/att tänka på/).click();
    await hjul.getByText('TLD-mätning i oktober möter Höstlov 19–23 okt').waitFor();
  });

  test('keeps what is written when a row cannot be read, and points at it', async () => {
    const page = await open(`${ROT}/kalender?lasar=2028-2029`);
    const i = await rowOf(page, 'lov', '');
    await page.locator(`#lov-${i}-namn`).fill('Exempellov');
    await page.locator(`#lov-${i}-slut`).fill('2028-11-03');
    await press(page, 'Granska');
    const fel = answer(page).getByRole('link', {name: `Lov ${i + 1}: ange första dagen.`});
    await fel.waitFor();
    expect(await page.locator(`#lov-${i}-namn`).inputValue()).toBe('Exempellov');
    expect(await page.locator(`#lov-${i}-slut`).inputValue()).toBe('2028-11-03');
    expect(await page.locator(`#lov-${i}-start`).getAttribute('aria-invalid')).toBe('true');
    expect(await violations(page)).toEqual([]);
    await fel.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`lov-${i}-start`);
  });

  test('saves nothing that is impossible, and tells what the law says without standing in the way', async () => {
    const page = await open(`${ROT}/kalender?lasar=2028-2029`);
    const i = await rowOf(page, 'lov', 'Sportlov');
    const slut = page.locator(`#lov-${i}-slut`);
    await slut.fill('2028-01-01');
    await press(page, 'Granska');
    await answer(page).getByText('före sin första dag').waitFor();
    expect(await page.getByRole('button', {name: 'Spara läsårstiderna'}).count()).toBe(0);
    await page.locator(`#lov-${i}-bort`).check();
    for (const namn of ['Höstlov', 'Påsklov']) {
      await page.locator(`#lov-${await rowOf(page, 'lov', namn)}-bort`).check();
    }
    await press(page, 'Granska');
    await answer(page).getByText('Det ska ha minst 12.').waitFor();
    expect(await page.getByRole('button', {name: 'Spara läsårstiderna'}).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  });

  test('saves just what has been reviewed', async () => {
    const page = await open(`${ROT}/kalender?lasar=2028-2029`);
    await press(page, 'Granska');
    await page.locator(`#lov-${await rowOf(page, 'lov', 'Höstlov')}-namn`).fill('Läslov');
    await press(page, 'Spara läsårstiderna');
    await answer(page).getByText('Du har ändrat sedan du granskade').waitFor();
    await page.goto(url(`${ROT}/kalender?lasar=2028-2029`));
    await rowOf(page, 'lov', 'Höstlov');
  });

  test('shows both where two have changed the same year, and lets two change different years', async () => {
    const path = (lasar: string) => `${ROT}/kalender?lasar=${lasar}`;
    const [one, other, third] = [
      await open(path('2025-2026')),
      await open(path('2025-2026')),
      await open(path('2027-2028')),
    ];
    const review = async (page: Page, namn: string): Promise<void> => {
      await page.locator('#lov-0-namn').fill(namn);
      await press(page, 'Granska');
    };
    const write = async (page: Page, namn: string): Promise<void> => {
      await review(page, namn);
      // The button comes with a review that found nothing in the way.
      await press(page, 'Spara läsårstiderna');
    };
    await write(one, 'Från den första');
    await answer(one).getByText('Läsårstiderna är sparade').waitFor();
    await review(other, 'Från den andra');
    await answer(other).getByText('Någon annan har sparat före dig.').waitFor();
    await other.getByText('Från den första').waitFor();
    expect(await other.locator('#lov-0-namn').inputValue()).toBe('Från den andra');
    await write(other, 'Från den andra');
    await answer(other).getByText('Läsårstiderna är sparade').waitFor();
    await write(third, 'Ett annat läsår');
    await answer(third).getByText('Läsårstiderna är sparade').waitFor();
    await one.reload();
    expect(await one.locator('#lov-0-namn').inputValue()).toBe('Från den andra');
  });

  test('gives a unit its own year, and takes it back', async () => {
    const page = await open(`${ROT}/kalender?enhet=provskolan&lasar=2026-2027`);
    await page.getByText('Provskolan följer kommunens läsårstider').waitFor();
    const i = await rowOf(page, 'studiedagar', '');
    await page.locator(`#studiedagar-${i}-datum`).fill('2027-04-14');
    await press(page, 'Granska');
    await press(page, 'Spara läsårstiderna');
    await answer(page).getByText('Läsårstiderna är sparade').waitFor();
    await press(page, 'Följ kommunens läsårstider i stället');
    await answer(page).getByText('Enheten följer nu kommunens läsårstider').waitFor();
    expect(await page.locator(`#studiedagar-${i}-datum`).inputValue()).toBe('');
  });

  test('keeps what is written when the sign-in has ended, and sends it after a new one', async () => {
    const page = await open(`${ROT}/kalender?lasar=2028-2029`);
    await page.locator('#lov-0-namn').fill('Skrivet utan inloggning');
    await context.clearCookies();
    await press(page, 'Granska');
    await page.getByRole('heading', {name: 'Du behöver logga in igen'}).waitFor();
    expect(await violations(page)).toEqual([]);
    await signIn('administrator', 'exempelkoping');
    await press(page, 'Skicka igen');
    await answer(page).getByText('Inget är sparat än').waitFor();
    expect(await page.locator('#lov-0-namn').inputValue()).toBe('Skrivet utan inloggning');
  });

  test('works with the keyboard alone and without scripts', async () => {
    const plain = await browser.newContext({javaScriptEnabled: false});
    await plain.request.post(url('/logga-in/demo'), {form: {roll: 'administrator', enhet: 'exempelkoping'}});
    const page = await plain.newPage();
    await page.goto(url(`${ROT}/kalender?lasar=2029-2030`));
    await page.locator('#terminer-0-start').pressSequentially('2029-08-14');
    await page.locator('#lov-0-namn').focus();
    await page.keyboard.press('Enter');
    // Enter reviews; it never saves.
    await page.locator('#svar').waitFor();
    await plain.close();
  });
});

describe('own activities', () => {
  test('of the municipality stand in its wheel, and what others mark there stays', async () => {
    const page = await open(`${ROT}/aktiviteter`);
    await page.getByText('Det finns inga egna aktiviteter än.').waitFor();
    await page.locator('#aktiviteter-0-titel').fill('Kommunens läsdag (exempel)');
    await page.locator('#aktiviteter-0-beskrivning').fill('Första raden.\nAndra raden.');
    await press(page, 'Spara aktiviteterna');
    await answer(page).getByRole('link', {name: 'Aktivitet 1: ange första dagen.'}).waitFor();
    expect(await page.locator('#aktiviteter-0-titel').inputValue()).toBe('Kommunens läsdag (exempel)');
    expect(await page.locator('#aktiviteter-0-beskrivning').inputValue()).toBe('Första raden.\nAndra raden.');
    await page.locator('#aktiviteter-0-start').fill('2027-03-17');
    const path = '/api/enheter/exempelkoping/arshjul';
    const before = await context.request.get(url(path));
    const innehall = (await before.json()) as {klara: object};
    const klara = {...innehall.klara, 'processdialog@2026/2027': '2026-11-24'};
    const marked = await context.request.put(url(path), {
      data: {...innehall, klara},
      headers: {'If-Match': before.headers().etag ?? ''},
    });
    expect(marked.status()).toBe(204);
    await press(page, 'Spara aktiviteterna');
    await answer(page).getByText('Aktiviteterna är sparade').waitFor();
    expect(await (await context.request.get(url(path))).json()).toMatchObject({klara});
    const hjul = await open('/arbetsrum/arshjul');
    await hjul.getByText('Kommunens läsdag (exempel)').first().waitFor({state: 'attached'});
    expect(complaints).toEqual([]);
  });

  test('that two have changed are shown both', async () => {
    const [one, other] = [await open(`${ROT}/aktiviteter`), await open(`${ROT}/aktiviteter`)];
    const add = async (page: Page, titel: string): Promise<void> => {
      await page.locator('#aktiviteter-1-titel').fill(titel);
      await page.locator('#aktiviteter-1-start').fill('2027-05-05');
      await press(page, 'Spara aktiviteterna');
    };
    await add(one, 'Exempel ett');
    await answer(one).getByText('Aktiviteterna är sparade').waitFor();
    await add(other, 'Exempel två');
    await answer(other).getByText('Någon annan har sparat före dig.').waitFor();
    await other.getByText('Exempel ett: 5 maj 2027').waitFor();
    expect(await other.locator('#aktiviteter-1-titel').inputValue()).toBe('Exempel två');
    expect(await violations(other)).toEqual([]);
  });
});

describe('the units', () => {
  test('are changed by a table: shown first, then just that', async () => {
    const page = await open(`${ROT}/enheter`);
    await page.locator('#tabell').fill('id;namn;hör till;skolform\nnyskolan;Nyskolan (exempel);norra;grundskola');
    await press(page, 'Visa vad som skulle ändras');
    await answer(page).getByText('Ny enhet från 2026-11-24.').waitFor();
    expect(await violations(page)).toEqual([]);
    // Changed after it was shown: it is shown again, and nothing is done.
    await page.locator('#tabell').fill('id;namn;hör till;skolform\nnyskolan;Nya skolan (exempel);norra;grundskola');
    await press(page, 'Genomför ändringarna');
    await answer(page).getByText('Något har ändrats sedan du tittade.').waitFor();
    await press(page, 'Genomför ändringarna');
    await answer(page).getByText('Antal ändringar som gjordes: 1.').waitFor();
    await page.locator('.trad').getByText('Nya skolan (exempel)').waitFor();
    expect(complaints).toEqual([]);
  });

  test('in a table that is wrong are told of by row, and the table stays', async () => {
    const page = await open(`${ROT}/enheter`);
    const tabell = 'id;namn;hör till\nÅskolan;Å;norra\nprovskolan;;ingenstans';
    await page.locator('#tabell').fill(tabell);
    await press(page, 'Visa vad som skulle ändras');
    await answer(page).getByText('Rad 2, id:').waitFor();
    expect(await page.locator('#tabell').inputValue()).toBe(tabell);
    expect(await page.getByRole('button', {name: 'Genomför ändringarna'}).count()).toBe(0);
  });

  test('come as a file too, in the letters of an old spreadsheet', async () => {
    const page = await open(`${ROT}/enheter`);
    const buffer = Buffer.from('id;namn;hör till\r\nangsskolan;Ängsskolan (exempel);norra\r\n', 'latin1');
    await page.locator('#tabell-fil').setInputFiles({name: 'enheter.csv', mimeType: 'text/csv', buffer});
    await press(page, 'Visa vad som skulle ändras');
    await answer(page).getByText('Ängsskolan (exempel)').waitFor();
    await press(page, 'Genomför ändringarna');
    await answer(page).getByText('Antal ändringar som gjordes: 1.').waitFor();
  });

  test('are given as the table that changes nothing when it is sent back', async () => {
    const csv = await (await context.request.get(url(`${ROT}/enheter.csv`))).text();
    const page = await open(`${ROT}/enheter`);
    await page.locator('#tabell').fill(csv);
    await press(page, 'Visa vad som skulle ändras');
    await answer(page).getByText('Tabellen ändrar ingenting.').waitFor();
  });
});

describe('the guideline', () => {
  const path = '/api/enheter/exempelkoping/riktlinje';

  test('is reviewed before it is saved, and an earlier one is brought back the same way', async () => {
    const riktlinje = (await (await context.request.get(url(path))).json()) as object;
    const page = await open(`${ROT}/riktlinje`);
    const ny = JSON.stringify({...riktlinje, titel: 'En annan riktlinje (exempel)', version: IDAG});
    await page.locator('#riktlinje').fill(ny);
    await press(page, 'Granska');
    await answer(page).getByText('gäller så snart den är sparad').waitFor();
    expect(await violations(page)).toEqual([]);
    await press(page, 'Spara riktlinjen');
    await answer(page).getByText('Riktlinjen är sparad.').waitFor();
    await page.getByText('Idag gäller En annan riktlinje (exempel)').waitFor();
    await page.getByRole('link', {name: 'Gå tillbaka till version 1'}).click();
    await press(page, 'Granska');
    await press(page, 'Spara riktlinjen');
    await answer(page).getByText('Riktlinjen är sparad.').waitFor();
    expect(await page.getByText('Idag gäller En annan riktlinje (exempel)').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('that two have changed is shown in both versions', async () => {
    const riktlinje = (await (await context.request.get(url(path))).json()) as object;
    const [one, other] = [await open(`${ROT}/riktlinje`), await open(`${ROT}/riktlinje`)];
    const save = async (page: Page, titel: string): Promise<void> => {
      await page.locator('#riktlinje').fill(JSON.stringify({...riktlinje, titel}));
      await press(page, 'Granska');
      await press(page, 'Spara riktlinjen');
    };
    await save(one, 'Den första (exempel)');
    await answer(one).getByText('Riktlinjen är sparad.').waitFor();
    await save(other, 'Den andra (exempel)');
    await answer(other).getByText('Någon annan har sparat före dig.').waitFor();
    expect(await other.locator('#sparat').inputValue()).toContain('Den första (exempel)');
    expect(await other.locator('#riktlinje').inputValue()).toContain('Den andra (exempel)');
    expect(await violations(other)).toEqual([]);
    await save(other, 'Den andra (exempel)');
    await answer(other).getByText('Riktlinjen är sparad.').waitFor();
  });

  test.each([
    ['{', 'Innehållet är inte JSON.'],
    ['{"id": 7}', 'Måste rättas innan du kan spara'],
  ])('%s is not taken, and stays in the box', async (text, mening) => {
    const page = await open(`${ROT}/riktlinje`);
    await page.locator('#riktlinje').fill(text);
    await press(page, 'Granska');
    await answer(page).getByText(mening).waitFor();
    expect(await page.locator('#riktlinje').inputValue()).toBe(text);
    expect(await page.getByRole('button', {name: 'Spara riktlinjen'}).count()).toBe(0);
  });
});

describe('the rounds', () => {
  test('are made, get boxes, open, have a box declared void, and close', async () => {
    const page = await open(`${ROT}/omgangar`);
    await page.locator('#namn').fill('Provomgång (exempel)');
    await page.locator('#stanger').fill('2026-12-11');
    await page.locator('#exempel').selectOption({index: 4});
    await press(page, 'Skapa omgången');
    await answer(page).getByRole('link', {name: 'Ange dagen då omgången öppnar.'}).waitFor();
    expect(await page.locator('#namn').inputValue()).toBe('Provomgång (exempel)');
    await page.locator('#oppnar').fill('2026-12-01');
    await press(page, 'Skapa omgången');
    await answer(page).getByText('Omgången är skapad.').waitFor();
    await press(page, 'Skapa urnorna');
    await answer(page).getByText('Kryssa för minst en enhet.').waitFor();
    await page.locator('#vald-exempelskolan').check();
    await page.locator('#inbjudna-exempelskolan').fill('många');
    await press(page, 'Skapa urnorna');
    await answer(page).getByRole('link', {name: 'Exempelskolan: skriv antalet elever med siffror.'}).waitFor();
    expect(await page.locator('#inbjudna-exempelskolan').inputValue()).toBe('många');
    await page.locator('#inbjudna-exempelskolan').fill('120');
    await press(page, 'Skapa urnorna');
    await answer(page).getByText('Urnorna är skapade.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByText('Öppna omgången idag').click();
    await press(page, 'Öppna omgången');
    await answer(page).getByText('Omgången är öppen.').waitFor();
    await page.getByRole('cell', {name: 'Minst 0'}).waitFor();
    await page.getByText('Gör urnan ogiltig', {exact: true}).click();
    await press(page, 'Gör urnan ogiltig och skapa en ny');
    await answer(page).getByText('Urnan är ogiltig').waitFor();
    await page.getByText('Stäng omgången nu').click();
    await press(page, 'Stäng omgången');
    await answer(page).getByText('Omgången är stängd').waitFor();
    await page.setViewportSize({width: 320, height: 900});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(complaints).toEqual([]);
  });

  test('take no questions that are no questions, and keep what was pasted', async () => {
    const page = await open(`${ROT}/omgangar`);
    await page.locator('#namn').fill('Provomgång två (exempel)');
    await page.locator('#oppnar').fill('2026-12-01');
    await page.locator('#stanger').fill('2026-12-11');
    await page.locator('#enkat').fill('{"format": "ingen"}');
    await press(page, 'Skapa omgången');
    await answer(page).waitFor();
    expect(await page.locator('#enkat').inputValue()).toBe('{"format": "ingen"}');
    expect(await page.getByRole('link', {name: 'Provomgång två (exempel)'}).count()).toBe(0);
  });
});

describe('roles, the log and the file', () => {
  test('a role is given and taken back, and the log tells of it', async () => {
    const page = await open(`${ROT}/roller`);
    await page.getByText('Inga roller är givna här än.').waitFor();
    await page.locator('#person').fill('med mellanslag');
    await press(page, 'Ge rollen');
    await answer(page).getByText('högst 200 tecken utan mellanslag').waitFor();
    expect(await page.locator('#person').inputValue()).toBe('med mellanslag');
    await page.locator('#person').fill('exempel/person?1');
    await page.locator('#enhet').selectOption('provskolan');
    await press(page, 'Ge rollen');
    await answer(page).getByText('Rollen är given.').waitFor();
    expect(await violations(page)).toEqual([]);
    await press(page, 'Ta bort: Rektor för exempel/person?1');
    await answer(page).getByText('Rollen är borttagen').waitFor();
    await page.goto(url(`${ROT}/logg`));
    await page.getByRole('row').nth(1).getByText('Tog tillbaka en roll').waitFor();
    expect(complaints).toEqual([]);
  });

  test('the log has more pages, and a way back to the first', async () => {
    for (let i = 0; i < 30; i++) {
      await context.request.put(url(`/api/roller/exempel-${i}/medarbetare/provskolan`));
      await context.request.delete(url(`/api/roller/exempel-${i}/medarbetare/provskolan`));
    }
    const page = await open(`${ROT}/logg`);
    const first = await page.getByRole('row').nth(1).textContent();
    await page.getByRole('link', {name: 'Äldre'}).click();
    await page.getByRole('link', {name: 'Till det senaste'}).click();
    expect(await page.getByRole('row').nth(1).textContent()).toBe(first);
    expect((await page.goto(url(`${ROT}/logg?fore=x`)))?.status()).toBe(200);
  });

  test('the municipality is taken out as a file, which is not read in where there is something', async () => {
    const page = await open(`${ROT}/fil`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', {name: 'Hämta hela kommunen som en fil'}).click(),
    ]);
    await press(page, 'Läs in filen');
    await answer(page).getByRole('link', {name: 'Välj en fil att läsa in.'}).waitFor();
    await page.locator('#kommun-fil').setInputFiles(await download.path());
    await press(page, 'Läs in filen');
    await answer(page).getByText('Filen är inte inläst.').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
