import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import type {Figure, Row} from '../figure.ts';
import {formatCount, formatKb, formatMs} from '../format.ts';
import {createKlartext, createKuvert, type Insamling, openInsamling} from '../insamling-data.ts';
import {median} from '../median.ts';
import {findPgbench, type Pgbench} from '../peer/pgbench.ts';
import {startPostgres} from '../postgres.ts';

const URNOR = 60;
/** Connections of one process to the database, as the server has it, and of the driver beside it. */
const ANSLUTNINGAR = 10;
const PER_VARV = 2_000;
const VARV = 5;
const MANGA = 100_000;
/** How long a child waits before the form says that the answer is kept and sent later. Milliseconds. */
const VANTAN = 8_000;

/** Taking in answers: a school at once, and a municipality in a week. */
export const insamling: Figure = {
  title: `Taking in children's answers: a request to the app in this process, 12 questions, ${URNOR} boxes`,
  how: [
    `On a PostgreSQL of this machine that writes every commit to disk: ${formatCount(PER_VARV)} sealed envelopes through the ` +
      `app, ${ANSLUTNINGAR} connections, then as many of the app's own statement by pgbench from as many connections; ` +
      `${VARV} turns, medians. The app also reads HTTP, opens the envelope (P-256) and checks every answer, in one process on ` +
      'the processors that the database runs on; pgbench sends sixty of the statements, over and over, with new numbers.',
    'p99 is from the request to the answer, when children come at random over the time: a school of 600 in five minutes in a ' +
      'thirtieth of the time, a municipality of 6,000 in an hour in a hundred and twentieth. Ratio: to what a child waits at the ' +
      'most before the form says that it is kept and sent later.',
    `Memory: what script holds after ${formatCount(MANGA)} submissions, beside after ${formatCount(MANGA / 10)}, with rubbish ` +
      'collected before each reading. PGlite runs in this process, in memory, and waits for no disk.',
  ],
  measure: async () => {
    const pgbench = await findPgbench();
    if (pgbench === undefined) console.log('   pgbench is missing on this machine: nothing is held against it.');
    const server = await startPostgres('insamling');
    try {
      return await measureAll(server.url, pgbench);
    } finally {
      await server.stop();
    }
  },
};

async function measureAll(url: string, pgbench: Pgbench | undefined): Promise<readonly Row[]> {
  const egen = await openInsamling({url, anslutningar: ANSLUTNINGAR}, URNOR);
  const lite = await openInsamling({minne: true}, URNOR);
  try {
    const {app, peer} = await measureRate(egen, url, pgbench);
    return [
      ...(pgbench === undefined || peer === undefined
        ? []
        : [
            {
              what: 'For each, PostgreSQL',
              ours: formatRate(app),
              beside: `pgbench ${pgbench.version} ${formatRate(peer)}`,
              ratio: app / peer,
              aim: 2,
            },
          ]),
      await comparePglite(lite, app),
      await measureWait(egen, 'p99, 600 in 10 s', 600, 10_000),
      await measureWait(egen, 'p99, 6,000 in 30 s', 6_000, 30_000),
      await measureMemory(egen),
    ];
  } finally {
    await egen.close();
    await lite.close();
  }
}

async function measureRate(egen: Insamling, url: string, pgbench: Pgbench | undefined) {
  const poster = await createKuvert(egen.formular, PER_VARV * (VARV + 1), 17);
  egen.takeStatements();
  await sendAll(egen, poster.splice(0, PER_VARV));
  const statements = egen.takeStatements().filter(({sql}) => sql.includes('oppen_rakning'));
  const val = {klienter: ANSLUTNINGAR, antal: PER_VARV};
  const app: number[] = [];
  const peer: number[] = [];
  for (let varv = 0; varv < VARV; varv++) {
    app.push((await sendAll(egen, poster.splice(0, PER_VARV))) / PER_VARV);
    if (pgbench !== undefined) peer.push(await pgbench.measure(url, statements.slice(0, URNOR), val));
  }
  return {app: median(app), peer: pgbench === undefined ? undefined : median(peer)};
}

async function comparePglite(lite: Insamling, app: number): Promise<Row> {
  await sendAll(lite, await createKuvert(lite.formular, 300, 5));
  const ours = (await sendAll(lite, await createKuvert(lite.formular, PER_VARV, 7))) / PER_VARV;
  return {what: '- PGlite', ours: formatRate(ours), beside: `ours on PostgreSQL ${formatRate(app)}`, ratio: ours / app};
}

/** Each comes at a moment of its own, whoever else is under way. */
async function measureWait(egen: Insamling, what: string, antal: number, ms: number): Promise<Row> {
  const poster = await createKuvert(egen.formular, antal, antal);
  const waits = await Promise.all(
    poster.map(async (post) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * ms));
      const start = performance.now();
      await egen.send(post);
      return performance.now() - start;
    }),
  );
  const p99 = waits.sort((a, b) => a - b)[Math.ceil(waits.length * 0.99) - 1] ?? 0;
  return {what, ours: formatMs(p99), beside: `a child waits ${formatMs(VANTAN)}`, ratio: p99 / VANTAN, aim: 0.125};
}

async function measureMemory(egen: Insamling): Promise<Row> {
  const poster = createKlartext(egen.formular, MANGA, 23);
  await sendAll(egen, take(poster, MANGA / 10));
  const first = readHeap();
  await sendAll(egen, poster);
  const last = readHeap();
  return {
    what: `Memory after ${formatCount(MANGA)}`,
    ours: formatKb(last),
    beside: `after ${formatCount(MANGA / 10)}: ${formatKb(first)}`,
    ratio: last / first,
    aim: 1.05,
  };
}

/** Sends all, four for each connection at a time; the milliseconds that it took. */
async function sendAll(egen: Insamling, poster: Iterable<string>): Promise<number> {
  const kvar = poster[Symbol.iterator]();
  const start = performance.now();
  const work = async (): Promise<void> => {
    for (let next = kvar.next(); next.done !== true; next = kvar.next()) await egen.send(next.value);
  };
  await Promise.all(Array.from({length: ANSLUTNINGAR * 4}, work));
  return performance.now() - start;
}

function* take(poster: Iterator<string>, antal: number): Generator<string> {
  for (let i = 0; i < antal; i++) {
    const next = poster.next();
    if (next.done === true) return;
    yield next.value;
  }
}

function readHeap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

function formatRate(ms: number): string {
  return `${ms.toFixed(2)} ms (${formatCount(Math.round(1000 / ms))}/s)`;
}
