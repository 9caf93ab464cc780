import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type axe from 'axe-core';
import {type Browser, chromium, type Page} from 'playwright';
import {type PreviewServer, preview} from 'vite';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {kedjetangenter, plantangenter, tangenter} from '../sidor/tangenter.ts';
import {buildStorybook} from './build-storybook.ts';
import {PAGES, STATES} from './documented.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: 'docs' | 'story';
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const folder = mkdtempSync(join(tmpdir(), 'ska-storybook-'));
let server: PreviewServer;
let address = '';
let browser: Browser;
let entries: readonly Entry[] = [];

beforeAll(async () => {
  await buildStorybook(folder);
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    readonly entries: Readonly<Record<string, Entry>>;
  };
  entries = Object.values(index.entries);
  server = await preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: {outDir: folder},
    preview: {port: 0, host: '127.0.0.1'},
  });
  address = server.resolvedUrls?.local[0] ?? '';
  browser = await chromium.launch({
    executablePath: process.env.SKA_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, {recursive: true, force: true});
});

type Look = Parameters<Browser['newPage']>[0];

/** Opens a page or a story alone, gives it to `use`, and fails on any error in it and on any call to the outside. */
async function open(id: string, type: Entry['type'], look: Look, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, ...look});
  page.setDefaultTimeout(20_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && /^https?:/.test(request.url())) problems.push(`asks ${request.url()}`);
  });
  try {
    await page.goto(`${address}iframe.html?id=${encodeURIComponent(id)}&viewMode=${type}`);
    await page.locator('body.sb-show-main').waitFor();
    await page.locator('#storybook-root > *, #storybook-docs h1').first().waitFor();
    await use(page);
    expect(problems).toEqual([]);
  } finally {
    await page.close();
  }
}

/** What axe finds on a page of documentation. The stories in it are left out: each is a test of its own. */
async function violationsIn(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({path: AXE});
  return page.evaluate(async () => {
    const {violations} = await window.axe.run(
      {include: ['.sbdocs-content'], exclude: ['.ska-scen']},
      {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']},
    );
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 200)).join(' | ')}`);
  });
}

describe('the index', () => {
  test('holds a story for every documented state, and no state without a line in the list', () => {
    const stories = entries.filter(({type}) => type === 'story').map(({id}) => id);
    expect([...stories].sort()).toEqual([...STATES].sort());
  });

  test('holds every page, and no page without a line in the list', () => {
    const pages = entries.filter(({type}) => type === 'docs').map(({title}) => title);
    expect([...pages].sort()).toEqual(PAGES.map(([title]) => title).sort());
  });
});

describe('every page', () => {
  const idOf = (title: string): string =>
    entries.find((entry) => entry.type === 'docs' && entry.title === title)?.id ?? title;

  test.each(PAGES)('%s says what it should, accessibly', async (title, ...words) => {
    await open(idOf(title), 'docs', {}, async (page) => {
      for (const word of words) await page.getByText(word).first().waitFor();
      expect(await page.locator('.sbdocs-content h1').textContent()).toBe(title.split('/').at(-1));
      expect(await page.locator('html').getAttribute('lang')).toBe('sv');
      expect(await violationsIn(page)).toEqual([]);
    });
  });

  test.each(PAGES)('%s fits in 320 pixels and is readable in the dark', async (title, word) => {
    await open(idOf(title), 'docs', {viewport: {width: 320, height: 800}, colorScheme: 'dark'}, async (page) => {
      await page
        .getByText(word ?? title)
        .first()
        .waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await violationsIn(page)).toEqual([]);
    });
  });
});

/** Remembers of each key whether the element took it. */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.addEventListener('keydown', ({defaultPrevented}) => {
      document.body.dataset.taken = String(defaultPrevented);
    });
  });
}

/** Did the element take the key that was pressed last? */
async function isTaken(page: Page): Promise<boolean> {
  return (await page.evaluate(() => document.body.dataset.taken)) === 'true';
}

describe('the page on accessibility is right', () => {
  test('about every key of the wheel', async () => {
    await open('arshjul--grundlage', 'story', {}, async (page) => {
      await page.locator('ska-arshjul .objekt[tabindex="0"]').focus();
      await watchKeys(page);
      for (const {tangent, key} of tangenter) {
        await page.keyboard.press(key);
        expect(await isTaken(page), tangent).toBe(true);
      }
    });
  });

  test.each(['effektkedja--grundlage', 'utvecklingsplan--grundlage'])(
    'about every key of the plan, in %s',
    async (id) => {
      await open(id, 'story', {}, async (page) => {
        const button = page.getByRole('button', {name: 'Flytta ned: Lektionsbesök i par'});
        await button.focus();
        await watchKeys(page);
        for (const {tangent, key} of plantangenter) {
          await button.focus();
          await page.keyboard.press(key);
          expect(await isTaken(page), tangent).toBe(true);
        }
      });
    },
  );

  test('about every key of the picture of the chain', async () => {
    await open('effektkedja--kedjan', 'story', {}, async (page) => {
      const card = page.getByRole('button', {name: /^Aktivitet Läslyft varannan vecka/});
      await card.focus();
      await watchKeys(page);
      for (const {tangent, key} of kedjetangenter) {
        await card.focus();
        await page.keyboard.press(key);
        // A button is opened by the browser itself.
        if (key === 'Enter') await page.locator('ska-effektkedja[vy=disposition]').waitFor();
        else expect(await isTaken(page), tangent).toBe(true);
      }
    });
  });

  test.each(['light', 'dark'] as const)(
    'about the current part of the plan in high contrast on a %s computer',
    async (colorScheme) => {
      await open('utvecklingsplan--grundlage', 'story', {colorScheme, forcedColors: 'active'}, async (page) => {
        await page.getByRole('button', {name: 'Planen', exact: true}).waitFor();
        const [current, step, highlight] = await page.evaluate(() => {
          const root = document.querySelector('ska-utvecklingsplan')?.shadowRoot;
          const probe = document.createElement('i');
          probe.style.color = 'Highlight';
          document.body.append(probe);
          const styleOf = (selector: string) => getComputedStyle(root?.querySelector(selector) ?? probe);
          return [
            styleOf('nav [aria-current]').borderBottomColor,
            styleOf('.huvudval').backgroundColor,
            getComputedStyle(probe).color,
          ];
        });
        expect([current, step]).toEqual([highlight, highlight]);
      });
    },
  );

  test.each(['light', 'dark'] as const)('about high contrast on a %s computer', async (colorScheme) => {
    await open('arshjul--hog-kontrast', 'story', {colorScheme, forcedColors: 'active'}, async (page) => {
      await page.locator('ska-arshjul svg[role=group]').waitFor();
      // Colours of the page's own would vanish against the computer's ground: of text and lines, none may be left.
      const own = await page.evaluate(() => {
        const svg = document.querySelector('ska-arshjul')?.shadowRoot?.querySelector('svg[role=group]');
        const probe = document.createElement('i');
        document.body.append(probe);
        const system = ['CanvasText', 'Highlight', 'GrayText', 'LinkText', 'ButtonText'].map((name) => {
          probe.style.color = name;
          return getComputedStyle(probe).color;
        });
        probe.remove();
        return [...(svg?.querySelectorAll('text') ?? [])]
          .filter((node) => !system.includes(getComputedStyle(node).fill))
          .map((node) => `${node.textContent}: ${getComputedStyle(node).fill}`);
      });
      expect(own).toEqual([]);
    });
  });
});
