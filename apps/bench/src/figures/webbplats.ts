import {join} from 'node:path';
import {type AppProcess, startApp, startBare, withFolder} from '../app-process.ts';
import {readBuilt} from '../built.ts';
import type {Figure, Row} from '../figure.ts';
import {formatKb, formatMs} from '../format.ts';
import {gzipSize} from '../gzip.ts';
import {median} from '../median.ts';
import {startPostgres} from '../postgres.ts';
import {fillStorKommun} from '../stor-kommun.ts';

/** The budget of the page that children answer on, all that is loaded for the first question, bytes. */
const LIMIT = 25_000;
const ENHETER = 300;
const BESOK = 15;
const STARTER = 3;
/** So long a reader keeps the thread. Milliseconds. */
const TALAMOD = 1_000;

/** The app as it is started, in a process of its own. */
export const webbplats: Figure = {
  title: `The reference app: the page that children answer on, ${ENHETER} units in a table, and a cold start`,
  how: [
    'The page is the HTML that the app sends and every style sheet and script that it names, gzip -9 (1 kB is 1,000 bytes), ' +
      'with what the form loads at once to seal, wait and read aloud. The questions themselves come with the code.',
    `The overview is asked for over HTTP by huvudman, ${BESOK} times, median: every unit has a plan, which is read from the ` +
      "database and held against the guideline each time. Ratio: to a second, that a reader's thought is said to survive.",
    'A start is from the process to the whole first page, beside a program in Node that says one word; medians of ' +
      `${STARTER}. The first one of all makes the database, its tables and a made-up municipality.`,
  ],
  measure: async () => {
    const postgres = await startPostgres('webbplats');
    try {
      return await withFolder((mapp) => measureAll(mapp, postgres.url));
    } finally {
      await postgres.stop();
    }
  },
};

async function measureAll(mapp: string, url: string): Promise<readonly Row[]> {
  await fillStorKommun({url}, ENHETER);
  await fillStorKommun({mapp: join(mapp, 'databas')}, ENHETER);
  const bare = await measureStart(() => startBare());
  const beside = `Node alone ${formatMs(bare)}`;
  const toStart = (what: string, ms: number): Row => ({what, ours: formatMs(ms), beside, ratio: ms / bare});
  const storPg = await measureStart(() => startApp(mapp, url));
  const storLite = await measureStart(() => startApp(mapp));
  const forsta = await measureStart((i) => startApp(join(mapp, `ny-${i}`)));
  const [sida, pg] = await withApp(startApp(mapp, url), async (app) => [
    await measureSida(app),
    await measureOversikt(app),
  ]);
  const lite = await withApp(startApp(mapp), measureOversikt);
  return [
    {what: '/t/ in all', ours: formatKb(sida), beside: `limit ${formatKb(LIMIT)}`, ratio: sida / LIMIT, aim: 1},
    {
      what: `Overview of ${ENHETER} units, PostgreSQL`,
      ours: formatMs(pg),
      beside: `a reader's thread ${formatMs(TALAMOD)}`,
      ratio: pg / TALAMOD,
      aim: 1,
    },
    {what: '- PGlite', ours: formatMs(lite), beside: `ours on PostgreSQL ${formatMs(pg)}`, ratio: lite / pg},
    toStart('Cold start to first page, PostgreSQL', storPg),
    toStart('- PGlite', storLite),
    toStart('- PGlite, the very first time', forsta),
  ];
}

async function measureStart(start: (nr: number) => Promise<AppProcess>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < STARTER; i++) times.push(await withApp(start(i), async (app) => app.start));
  return median(times);
}

async function withApp<T>(starting: Promise<AppProcess>, use: (app: AppProcess) => Promise<T>): Promise<T> {
  const app = await starting;
  try {
    return await use(app);
  } finally {
    await app.stop();
  }
}

/** What a device downloads before a child can answer. */
async function measureSida({url}: AppProcess): Promise<number> {
  const html = await read(`${url}/t/`);
  const named = [...html.matchAll(/<(?:link rel="stylesheet" href|script type="module" src)="([^"]+)"/g)];
  if (named.length < 3) throw new Error('The page does not name what it needs.');
  const files = await Promise.all(named.map(([, path]) => read(url + path)));
  const tillbehor = gzipSize(await readBuilt('ska-tld-form-tillbehor.js'));
  return [html, ...files].reduce((sum, content) => sum + gzipSize(content), tillbehor);
}

async function measureOversikt({url}: AppProcess): Promise<number> {
  const body = new URLSearchParams({roll: 'huvudman', enhet: 'exempelkoping'});
  const inloggad = await fetch(`${url}/logga-in/demo`, {method: 'POST', body, redirect: 'manual'});
  const Cookie = inloggad.headers.get('Set-Cookie')?.split(';', 1)[0] ?? '';
  const times: number[] = [];
  for (let i = 0; i < BESOK; i++) {
    const before = performance.now();
    const html = await read(`${url}/arbetsrum/oversikt`, {Cookie});
    times.push(performance.now() - before);
    if (!html.includes(`${ENHETER} av ${ENHETER} enheter visas.`))
      throw new Error('The overview does not show every unit.');
  }
  return median(times);
}

async function read(url: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const response = await fetch(url, {headers});
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
