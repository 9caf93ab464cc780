import {fileURLToPath} from 'node:url';
import {datum} from '@vetlanda/ska-core/kalender';
import {type RunningServer, readFiles, startServer} from '@vetlanda/ska-server/node';
import axe from 'axe-core';
import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {createDemo} from './create-demo.js';
import {readElements} from './read-elements.js';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  const client = await readFiles(folder('../dist/client/'), '/klient/');
  const elements = await readElements();
  const app = createDemo({today: () => datum('2026-11-24'), files: new Map([...client, ...elements])});
  server = await startServer(app, {host: '127.0.0.1', port: 0});
  browser = await chromium.launch({
    executablePath: process.env.SKA_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
});

beforeEach(async () => {
  context = await browser.newContext({viewport: {width: 1280, height: 900}, locale: 'sv-SE'});
  page = await context.newPage();
  complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterEach(async () => {
  await context.close();
});

const url = (path: string): string => `http://127.0.0.1:${server.port}${path}`;
const wheel = () => page.locator('ska-arshjul');

async function violations(): Promise<readonly string[]> {
  // The page's policy stops injected text; the debugger's own evaluation is not the page's.
  await page.evaluate(axe.source);
  const result = await page.evaluate(() => (globalThis as unknown as {axe: typeof axe}).axe.run());
  return result.violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`);
}

describe('Kom in', () => {
  test("shows the day's wheel of Vetlanda's guideline, under the strict policy, without one complaint", async () => {
    await page.goto(url('/'));
    await wheel().getByRole('heading', {name: 'Årshjul 2026/27 – Exempelskolan'}).waitFor();
    await wheel().getByText('Riktlinjen avsnitt 5').first().waitFor();
    // Nothing has been saved yet: the line that says so takes no room.
    expect(await page.locator('#sparat').evaluate((line) => getComputedStyle(line).borderTopStyle)).toBe('none');
    expect(complaints).toEqual([]);
  });

  test('switches to the second municipality and keeps the chosen day', async () => {
    await page.goto(url('/?dag=2027-02-02'));
    await page.getByRole('link', {name: 'Exempelköpings kommun'}).click();
    await wheel().getByText('Riktlinjen är ett exempel från en påhittad kommun').waitFor();
    expect(await page.locator('#dag').inputValue()).toBe('2027-02-02');
    await wheel().getByText('Barnrösten').first().waitFor();
  });

  test('shows another day, and the way back', async () => {
    await page.goto(url('/'));
    await page.locator('#dag').fill('2027-05-20');
    await page.getByRole('button', {name: 'Visa dagen'}).click();
    await wheel().getByText('Resultatdialog').first().waitFor();
    await page.getByRole('link', {name: 'Tillbaka till idag'}).click();
    await wheel().getByText('Processdialog').first().waitFor();
  });

  test('keeps what a rektor marks on the device, and takes it back', async () => {
    await page.goto(url('/?dag=2026-10-12'));
    await wheel().getByText('Lista', {exact: true}).click();
    await wheel()
      .getByRole('button', {name: /TLD-mätning i oktober/})
      .last()
      .click();
    await wheel().getByRole('button', {name: 'Markera som klar'}).click();
    await page.getByText('TLD-mätning i oktober är klar. Sparat i den här webbläsaren.').waitFor();
    await page.reload();
    await wheel().getByText('Lista', {exact: true}).click();
    expect(
      await wheel()
        .getByRole('button', {name: /TLD-mätning i oktober/})
        .last()
        .textContent(),
    ).toContain('Klar');
    await wheel()
      .getByRole('button', {name: /TLD-mätning i oktober/})
      .last()
      .click();
    await wheel().getByRole('button', {name: 'Ångra klar'}).click();
    await page.getByRole('button', {name: 'Ångra', exact: true}).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Ångrat.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('sparat');
    await wheel().getByRole('button', {name: 'Ångra klar'}).waitFor();
  });

  test('fetches the term dates of a neighbouring year and keeps the year in the address', async () => {
    await page.goto(url('/'));
    await wheel().getByRole('button', {name: 'Visa 2027/28'}).click();
    await wheel()
      .getByRole('heading', {name: /2027\/28/})
      .waitFor();
    await expect.poll(() => page.url()).toContain('lasar=2027%2F2028');
    await page.reload();
    await wheel()
      .getByRole('heading', {name: /2027\/28/})
      .waitFor();
  });

  test('what is kept on the device and cannot be read is left aside', async () => {
    await page.goto(url('/'));
    await page.evaluate(() => localStorage.setItem('ska:arshjul:vetlanda', '{"schemaVersion":99}'));
    await page.reload();
    await wheel()
      .getByRole('heading', {name: /Årshjul/})
      .waitFor();
    expect(complaints).toEqual([]);
  });

  test.each([
    ['/?kommun=ingen', 'Det finns ingen riktlinje som heter ”ingen”'],
    ['/?dag=2026-02-30', '”2026-02-30” är ingen dag'],
    ['/?lasar=%3Cscript%3E', 'är inget läsår'],
  ])('%s says what was wrong and shows what a new visitor sees', async (path, sentence) => {
    await page.goto(url(path));
    await page.getByRole('alert').getByText(sentence).waitFor();
    await wheel()
      .getByRole('heading', {name: /Årshjul 2026\/27/})
      .waitFor();
  });

  test('without scripts there is a still picture of the same wheel, and its activities in words', async () => {
    const plain = await browser.newContext({javaScriptEnabled: false});
    const tab = await plain.newPage();
    await tab.goto(url('/'));
    const picture = tab.getByRole('img', {name: /Årshjul 2026\/27/});
    await picture.waitFor();
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(900);
    expect(await tab.getByRole('listitem').allTextContents()).toContain(
      'Processdialog, 1 november 2026–28 februari 2027',
    );
    await plain.close();
  });

  test('can be walked by keyboard alone from the top of the page to an open panel', async () => {
    await page.goto(url('/'));
    await wheel()
      .getByRole('heading', {name: /Årshjul/})
      .waitFor();
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const inWheel = await wheel().evaluate(
        (element) =>
          element.shadowRoot?.activeElement?.closest('svg') !== null && element.shadowRoot?.activeElement !== null,
      );
      if (inWheel) break;
    }
    await page.keyboard.press('Space');
    await wheel().getByRole('heading', {name: 'Processdialog', level: 3}).waitFor();
  });
});

describe('every page', () => {
  test.each([
    ['/', 1280, 'light'],
    ['/', 320, 'light'],
    ['/', 1280, 'dark'],
    ['/?kommun=exempelkoping', 1280, 'light'],
    ['/riktlinjen', 1280, 'light'],
    ['/riktlinjen?kommun=exempelkoping', 320, 'dark'],
    ['/tillganglighet', 1280, 'light'],
    ['/finns-inte', 1280, 'light'],
  ] as const)(
    '%s at %i pixels, %s: no accessibility violation and nothing reaches outside',
    async (path, width, colorScheme) => {
      await page.emulateMedia({colorScheme});
      await page.setViewportSize({width, height: 900});
      await page.goto(url(path));
      if (path.startsWith('/?') || path === '/')
        await wheel()
          .getByRole('heading', {name: /Årshjul/})
          .waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await violations()).toEqual([]);
    },
  );

  test('the guideline is told whole, with an address for every entry', async () => {
    await page.goto(url('/riktlinjen#dokument-utvecklingsplan'));
    const plan = page.locator('#dokument-utvecklingsplan');
    expect(await plan.textContent()).toContain('Målområde: högst 3 utöver det, alltså högst 4 sammanlagt');
    expect(await page.locator('main').textContent()).toContain('Fritidshem, som inte är en skolform');
  });

  test('a page that does not exist says so and shows the way', async () => {
    const response = await page.goto(url('/finns-inte'));
    expect(response?.status()).toBe(404);
    await page.getByRole('link', {name: 'Till startsidan'}).click();
    await page.getByRole('heading', {name: 'Systematiskt kvalitetsarbete'}).waitFor();
  });
});

describe('Utvecklingsplan', () => {
  const plan = () => page.locator('ska-utvecklingsplan');

  test('shows a whole example plan under the strict policy, and keeps what is written', async () => {
    await page.goto(url('/utvecklingsplan'));
    await plan().getByRole('heading', {name: 'Utvecklingsplan 2026/2027'}).waitFor();
    const field = plan().getByLabel('Aktivitet', {exact: true}).first();
    await field.fill('Läslyft i alla ämnen');
    await plan().getByText('Ändringar som inte är sparade').waitFor();
    await plan()
      .getByText(/^\s*Sparat \d\d\.\d\d/)
      .waitFor();
    await page.reload();
    await expect
      .poll(() => plan().getByLabel('Aktivitet', {exact: true}).first().inputValue())
      .toBe('Läslyft i alla ämnen');
    expect(complaints).toEqual([]);
  });

  test("has the second municipality's own words for the links", async () => {
    await page.goto(url('/utvecklingsplan?kommun=exempelkoping'));
    await plan()
      .getByRole('heading', {name: /^Fokusområde: Kunskaper/})
      .waitFor();
    expect(complaints).toEqual([]);
  });

  test('two windows on one plan join what they write, and nothing is lost', async () => {
    const saved = (tab: Page) =>
      tab
        .locator('ska-utvecklingsplan')
        .getByText(/^\s*Sparat \d\d\.\d\d/)
        .waitFor();
    const activity = (tab: Page, nth: number) =>
      tab.locator('ska-utvecklingsplan').getByLabel('Aktivitet', {exact: true}).nth(nth);
    await page.goto(url('/utvecklingsplan'));
    const other = await context.newPage();
    await other.goto(url('/utvecklingsplan'));
    await activity(other, 1).waitFor();
    await activity(page, 0).fill('Skrivet i första fönstret');
    await saved(page);
    await activity(other, 1).fill('Skrivet i andra fönstret');
    await expect.poll(() => activity(other, 0).inputValue(), {timeout: 15_000}).toBe('Skrivet i första fönstret');
    await saved(other);
    await page.reload();
    await expect.poll(() => activity(page, 1).inputValue()).toBe('Skrivet i andra fönstret');
    expect(await activity(page, 0).inputValue()).toBe('Skrivet i första fönstret');
    expect(complaints).toEqual([]);
  });

  /** What has the keyboard: its name as it is heard, and `body` when nothing has. */
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      let node = document.activeElement;
      while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
      if (node === null || node === document.body) return 'body';
      const [label] = (node as HTMLInputElement).labels ?? [];
      return (node.getAttribute('aria-label') ?? (label ?? node).textContent).replaceAll(/\s+/g, ' ').trim();
    });

  /** Goes to a control as who has no mouse does. */
  async function tabTo(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let i = 0; i < 100; i++) {
      await page.keyboard.press(key);
      if (name.test(await focused())) return;
    }
    throw new Error(`The keyboard does not come to ${name}.`);
  }

  async function pressEnter(): Promise<void> {
    await page.keyboard.press('Enter');
    // Two pictures, for what was pressed may give the keyboard to something that is drawn first.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await focused()).not.toBe('body');
  }

  test('is written from nothing by keyboard alone, through to a version for the dialogue, and all of it undone', async () => {
    await page.goto(url('/utvecklingsplan?plan=tom'));
    await plan().getByText('Granska: 1 fel').waitFor();
    await tabTo(/^Granska/);
    await pressEnter();
    await tabTo(/^Rätta$/);
    await pressEnter();
    await tabTo(/Lägg till åtagande/);
    await pressEnter();
    await page.keyboard.type('Läsning i alla ämnen');
    await tabTo(/Lägg till tänkt effekt/);
    await pressEnter();
    await page.keyboard.type('Fler elever läser med flyt');
    await tabTo(/Lägg till aktivitet$/);
    await pressEnter();
    await page.keyboard.type('Läslyft varannan vecka');
    await tabTo(/^Ansvarig roll/);
    await page.keyboard.type('Förstelärare');
    await tabTo(/Lägg till aktivitetens resultat/);
    await pressEnter();
    await page.keyboard.type('Lärarna använder samma arbetsgång');
    await tabTo(/^Bakgrund$/, 'Shift+Tab');
    await pressEnter();
    await tabTo(/^Orsaksanalys/);
    await page.keyboard.type('Arbetssätten skiljer sig åt.');
    await tabTo(/^Medverkan/);
    await page.keyboard.type('Alla arbetslag.');
    await tabTo(/^Former för inflytande/);
    await page.keyboard.type('Elevråd varje månad.');
    await tabTo(/^Markera klar för dialog$/, 'Shift+Tab');
    await pressEnter();
    await plan().getByText('Planen är nu klar för dialog.').waitFor();
    await tabTo(/^Versioner$/);
    await pressEnter();
    await tabTo(/^Spara en version inför dialogen$/);
    await pressEnter();
    await plan().getByText('Version 1 är sparad.').waitFor();
    await plan().getByText('Inget skiljer.').waitFor();
    await tabTo(/Ångra$/, 'Shift+Tab');
    for (let i = 0; i < 40 && (await plan().locator('#angra').getAttribute('aria-disabled')) === null; i++) {
      await pressEnter();
    }
    await plan().getByText('Målområde saknas i planen.').waitFor();
    await plan().getByText('· Utkast').waitFor();
    expect(complaints).toEqual([]);
  });

  test('offers what was written when the window broke off, letter by letter', async () => {
    for (const letter of ['å', 'ä']) {
      const broken = await context.newPage();
      await broken.goto(url('/utvecklingsplan'));
      const field = broken.locator('ska-utvecklingsplan').getByLabel('Aktivitet', {exact: true}).first();
      await field.focus();
      await broken.keyboard.press('End');
      await broken.keyboard.type(letter);
      await broken.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      await broken.goto('chrome://crash').catch(() => undefined);
      await broken.close();
      await page.goto(url('/utvecklingsplan'));
      await plan().getByRole('button', {name: 'Fortsätt med dem'}).click();
      expect(await focused()).toBe('Planen');
      await plan()
        .getByText(/^\s*Sparat \d\d\.\d\d/)
        .waitFor();
    }
    expect(await plan().getByLabel('Aktivitet', {exact: true}).first().inputValue()).toBe('Läslyft varannan veckaåä');
  });

  test('goes on to the next läsår, and never writes over what has been written there', async () => {
    const part = (name: string) => plan().getByRole('button', {name, exact: true}).click();
    await page.goto(url('/utvecklingsplan?dag=2027-06-10'));
    await part('Nästa läsår');
    await plan().getByRole('group', {name: 'Läsning i alla ämnen'}).getByLabel('Avslutas').check();
    await plan().getByRole('group', {name: 'Läsning i alla ämnen'}).getByLabel('Därför att').fill('målet är nått');
    await part('Skapa utkast för 2027/2028');
    await page.getByRole('link', {name: 'Öppna det'}).click();
    await plan().getByRole('heading', {name: 'Utvecklingsplan 2027/2028'}).waitFor();
    await part('Bakgrund');
    await plan().getByText('Avslutat: Läsning i alla ämnen, därför att målet är nått').waitFor();
    await plan().getByLabel('Medverkan').fill('Skrivet i juni');
    await plan()
      .getByText(/^\s*Sparat \d\d\.\d\d/)
      .waitFor();
    await page.getByRole('link', {name: 'Exempelplanen'}).click();
    await part('Nästa läsår');
    await part('Skapa utkast för 2027/2028');
    await page.getByText('Det finns redan ett utkast för 2027/2028.').waitFor();
    expect(await focused()).toBe('Öppna det');
    await page.keyboard.press('Enter');
    await part('Bakgrund');
    await expect.poll(() => plan().getByLabel('Medverkan').inputValue()).toBe('Skrivet i juni');
    expect(complaints).toEqual([]);
  });

  test('a läsår that nobody has made a draft for says so and shows the way', async () => {
    await page.goto(url('/utvecklingsplan?lasar=2030%2F2031'));
    await page.getByText('Det finns inget utkast för det läsåret än.').waitFor();
    await page.getByRole('link', {name: 'Öppna planen'}).click();
    await plan().getByRole('heading', {name: 'Utvecklingsplan 2026/2027'}).waitFor();
  });

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [320, 'light'],
  ] as const)('has no accessibility violation in any part at %i pixels, %s', async (width, colorScheme) => {
    await page.emulateMedia({colorScheme});
    await page.setViewportSize({width, height: 900});
    await page.goto(url('/utvecklingsplan'));
    for (const flik of ['Planen', 'Bakgrund', 'Uppföljningar', 'Versioner', 'Nästa läsår']) {
      await plan().getByRole('button', {name: flik, exact: true}).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await violations()).toEqual([]);
    }
  });
});

describe('TLD', () => {
  const resultat = () => page.locator('ska-tld-resultat');

  test('a rektor sees what concerns the own school, writes what it raises, and finds it again', async () => {
    await page.goto(url('/tld/resultat'));
    await resultat().getByRole('heading', {name: 'TLD-resultat – Exempelskolan'}).waitFor();
    await resultat().getByText('Ingen säker förändring sedan oktober 2026.').first().waitFor();
    expect(await page.locator('#ska-data').textContent()).not.toContain('Mönsterskolan');
    await resultat().getByRole('textbox', {name: 'Vilka frågor väcker resultatet?'}).fill('Vad händer på rasterna?');
    await page.reload();
    const field = resultat().getByRole('textbox', {name: 'Vilka frågor väcker resultatet?'});
    await expect.poll(() => field.inputValue()).toBe('Vad händer på rasterna?');
    await resultat().getByLabel('Mätning').selectOption('oktober 2026');
    await expect.poll(() => field.inputValue()).toBe('');
    expect(complaints).toEqual([]);
  });

  test('the huvudman sees all units, goes to one and comes back', async () => {
    await page.goto(url('/tld/resultat'));
    await page.getByRole('link', {name: 'Alla enheter'}).click();
    await resultat().getByRole('button', {name: 'Mönsterskolan'}).click();
    await resultat().getByRole('heading', {name: 'TLD-resultat – Mönsterskolan'}).waitFor();
    await resultat().getByRole('button', {name: 'Tillbaka till översikten'}).click();
    await resultat()
      .getByRole('heading', {name: /översikt över Exempelköping/})
      .waitFor();
    expect(complaints).toEqual([]);
  });

  const form = () => page.locator('ska-tld-form');

  test('a child answers every question, sends, and the demo lets the answers go without asking the network for anything', async () => {
    await page.goto(url('/tld/svara'));
    await form().getByRole('button', {name: 'Börja'}).click();
    await form().getByRole('heading', {name: 'Har du det bra på förskolan?'}).waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    for (let nummer = 1; nummer <= 9; nummer++) {
      await form().getByText(`Fråga ${nummer} av 9`).waitFor();
      await form().getByRole('radio', {name: 'Ja', exact: true}).check();
      await form().getByRole('button', {name: 'Nästa'}).click();
    }
    await form().getByRole('button', {name: 'Skicka mina svar'}).click();
    await form().getByText('Dina svar är skickade.').waitFor();
    await page.getByText('Demonstrationen tog emot svaren och kastade dem.').waitFor();
    expect(asked).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify([{...sessionStorage}, {...localStorage}, document.cookie]))).toBe(
      '[{},{},""]',
    );
    expect(page.url()).toBe(url('/tld/svara'));
    await form().getByRole('button', {name: 'Nästa barn'}).click();
    await form().getByRole('button', {name: 'Börja'}).waitFor();
    expect(complaints).toEqual([]);
  });

  test('the network goes and comes back: the answers wait sealed, and are sent', async () => {
    await page.goto(url('/tld/svara?enkat=4-9'));
    await form().getByRole('button', {name: 'Börja'}).click();
    await form().getByText('Fråga 1 av 12').waitFor();
    await context.setOffline(true);
    for (let nummer = 1; nummer <= 12; nummer++) await form().getByRole('button', {name: 'Hoppa över'}).click();
    await form().getByRole('button', {name: 'Skicka mina svar'}).click();
    await form().getByText('Dina svar är sparade på den här enheten.').waitFor();
    await context.setOffline(false);
    await form().getByText('Dina svar är skickade.').waitFor();
    expect(complaints).toEqual([]);
  });

  test('links and codes are given out', async () => {
    await page.goto(url('/tld/utskick'));
    await page.getByText(`127.0.0.1:${server.port}/t/#7K3M9Q`).waitFor();
    expect(complaints).toEqual([]);
  });

  test.each([
    ['/tld/resultat', 1280, 'light'],
    ['/tld/resultat', 320, 'dark'],
    ['/tld/resultat?visa=oversikt', 1280, 'dark'],
    ['/tld/resultat?visa=oversikt', 320, 'light'],
    ['/tld/resultat?visa=barn', 320, 'light'],
    ['/tld/utskick', 320, 'dark'],
    ['/tld/svara', 1280, 'light'],
    ['/tld/svara', 320, 'dark'],
    ['/tld/svara?enkat=gymnasieskola', 320, 'light'],
  ] as const)(
    '%s at %i pixels, %s: no accessibility violation and nothing reaches outside',
    async (path, width, colorScheme) => {
      await page.emulateMedia({colorScheme});
      await page.setViewportSize({width, height: 900});
      await page.goto(url(path));
      await page
        .locator('ska-tld-resultat, ska-tld-utskick, ska-tld-form')
        .getByRole('heading', {level: 2})
        .first()
        .waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await violations()).toEqual([]);
    },
  );
});
