import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';

/** How Chromium is started for tests: no telemetry, no updates, and no sandbox, since a build machine may be root. */
export const chromiumArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const KNOWN_PATHS: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * A Chromium to test in: the one `SKA_CHROMIUM` names, an installed browser, Playwright's own, the one that comes in a
 * package for Linux x64, or Debian's. Throws one clear line when there is none.
 */
export async function findChromium(): Promise<string> {
  const chosen = process.env.SKA_CHROMIUM;
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw new Error(`SKA_CHROMIUM is ${chosen}, but there is no such file.`);
  }
  return (
    KNOWN_PATHS.find((path) => existsSync(path)) ??
    (await playwrightChromium()) ??
    (await packagedChromium()) ??
    debianChromium() ??
    fail()
  );
}

async function playwrightChromium(): Promise<string | undefined> {
  try {
    const {chromium} = (await import(resolveFrom('packages/elements', 'playwright'))) as {
      chromium: {executablePath(): string};
    };
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

async function packagedChromium(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const {default: chromium} = (await import(resolveFrom('packages/elements', '@sparticuz/chromium'))) as {
      default: {executablePath(): Promise<string>};
    };
    return await chromium.executablePath();
  } catch {
    return undefined;
  }
}

function debianChromium(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  spawnSync('apt-get', ['update'], {stdio: 'ignore'});
  spawnSync('apt-get', ['install', '-y', 'chromium'], {stdio: 'ignore'});
  return existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined;
}

function fail(): never {
  throw new Error('No Chromium found. Install Chromium, Chrome or Edge, or set SKA_CHROMIUM to its path.');
}

function resolveFrom(folder: string, name: string): string {
  return createRequire(new URL(`../${folder}/package.json`, import.meta.url)).resolve(name);
}
