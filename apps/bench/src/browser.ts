import {chromium, type Page} from 'playwright-core';
import {chromiumArgs, findChromium} from '../../../scripts/chromium.ts';
import {listBuilt, readBuilt} from './built.ts';
import {bundle} from './bundle.ts';
import {type Content, serve} from './serve.ts';

/** The calendars that are measured in a page. */
export type Kind = 'ska' | 'fullcalendar';
/** Every page: a calendar, or the editor of a plan. */
type Pagename = Kind | 'effektkedja';

/** A Chromium, and pages of it that have loaded nothing but the means to measure. */
export interface Browser {
  readonly version: string;
  /** Runs `use` in a cold page: a profile of its own, so that no code or file is kept from the page before. */
  readonly withPage: <T>(name: Pagename, use: (page: Page) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** The size of a common laptop's window, the same for both. */
const VIEWPORT = {width: 1280, height: 900};

/** Starts Chromium and the server that its pages come from. */
export async function openBrowser(): Promise<Browser> {
  const server = await serve(await createContents());
  const chrome = await chromium.launch({executablePath: await findChromium(), args: [...chromiumArgs]});
  return {
    version: chrome.version(),
    withPage: async (name, use) => {
      const page = await chrome.newPage({viewport: VIEWPORT});
      // A fault in the page would otherwise show as a good time for drawing nothing.
      const faults: string[] = [];
      page.on('pageerror', ({message}) => faults.push(message));
      await page.goto(`${server.origin}/${name}`);
      const result = await use(page);
      await page.close();
      if (faults.length > 0) throw new Error(`The page of ${name} failed: ${faults.join('; ')}`);
      return result;
    },
    close: async () => {
      await chrome.close();
      server.close();
    },
  };
}

async function createContents(): Promise<ReadonlyMap<string, Content>> {
  const script = async (body: Promise<string | Uint8Array>): Promise<Content> => ({
    type: 'text/javascript',
    body: await body,
  });
  const built = (await listBuilt()).map(async (file) => [`/${file}`, await script(readBuilt(file))] as const);
  return new Map<string, Content>([
    ...(await Promise.all(built)),
    ['/ska', createPage('ska', '')],
    ['/effektkedja', createPage('effektkedja', '')],
    ['/fullcalendar', createPage('fullcalendar', '<link rel="stylesheet" href="/fullcalendar.css">')],
    ['/bench/ska.js', await script(bundle(new URL('./page/ska.ts', import.meta.url)))],
    ['/bench/effektkedja.js', await script(bundle(new URL('./page/effektkedja.ts', import.meta.url)))],
    ['/bench/fullcalendar.js', await script(bundle(new URL('./page/fullcalendar.ts', import.meta.url)))],
    ['/fullcalendar.js', await script(bundle(new URL('./peer/fullcalendar.ts', import.meta.url)))],
    ['/fullcalendar.css', {type: 'text/css', body: await bundle(new URL('./peer/fullcalendar.css', import.meta.url))}],
  ]);
}

function createPage(name: Pagename, head: string): Content {
  const body =
    `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">` +
    `${head}<script type="module" src="/bench/${name}.js"></script></head><body><main></main></body></html>`;
  return {type: 'text/html', body};
}
