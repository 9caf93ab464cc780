import {fileURLToPath} from 'node:url';
import {checkStart, createFelpost, fillExempel, type Serverdel} from '@vetlanda/ska-server';
import {readFiles, startServer} from '@vetlanda/ska-server/node';
import {createDemo} from './create-demo.js';
import {dagInSverige} from './idag.js';
import {keepOmgangar} from './keep-omgangar.js';
import {parseMiljo} from './miljo.js';
import {openLager} from './open-lager.js';
import {readElements} from './read-elements.js';
import {readInloggning} from './read-inloggning.js';

const miljo = parseMiljo(process.env);
if (!miljo.ok) stop(miljo.errors);
const {host, port, idag, huvudman, ursprung, databas, hemlighet} = miljo.value;
const inloggning = await readInloggning(miljo.value.oidc);
if (!inloggning.ok) stop(inloggning.errors);
const start = checkStart({host, databas, hemlighet, inloggning: inloggning.value});
if (!start.ok) stop(start.errors);
const today = () => idag ?? dagInSverige(new Date());

/** How long a load balancer has to see that the server stops. Milliseconds. */
const DRAIN = 5_000;

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const [client, elements] = await Promise.all([readFiles(folder('./client/'), '/klient/'), readElements()]);
if (elements.size === 0) {
  console.warn('Webbkomponenterna är inte byggda: sidan visar en stillbild av årshjulet. Bygg dem med: pnpm build');
}

const {loopback, saker} = start.value;
let closing = false;
const write = (rad: object) => console.log(JSON.stringify({tid: new Date().toISOString(), ...rad}));

// On one's own machine an error is told whole; in operation it may hold what somebody has written.
const reportError = (error: unknown, arende: string): void =>
  loopback ? console.error(`Fel ${arende}:`, error) : write(createFelpost(error, arende));

const lager = await openLager(miljo.value);
const del: Serverdel = {
  db: lager.db,
  hemlighet: lager.hemlighet,
  huvudman,
  ursprung,
  nu: () => new Date(),
  saker,
  inloggning: inloggning.value,
};
// Only a demonstration is filled with what is made up.
if (del.inloggning.slag === 'demo') await fillExempel(del, today());

const app = createDemo({
  today,
  files: new Map([...client, ...elements]),
  closing: () => closing,
  reportError,
  ...(loopback ? {} : {log: write}),
  server: del,
});

try {
  const server = await startServer(app, {host, port});
  const endOmgangar = keepOmgangar(del, today, reportError);
  const shown = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  console.log(`SKA kör på http://${shown}:${server.port}`);
  console.log('Stoppa med Ctrl-C.');
  if (idag !== undefined) console.log(`Visar ${idag} som dagens datum (SKA_IDAG).`);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      closing = true;
      void server
        .stop({drain: loopback ? 0 : DRAIN})
        .then(endOmgangar)
        .then(() => lager.close());
    });
  }
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    console.error(
      `Port ${port ?? '3000–3099'} är upptagen. Stoppa det andra programmet eller välj en annan: PORT=8080`,
    );
  } else if (code === 'EACCES') {
    console.error(`Du får inte använda port ${port}. Välj en över 1023: PORT=8080`);
  } else if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    console.error(`HOST=${host} är ingen adress på den här datorn. Ta bort HOST för att bara nå sidan härifrån.`);
  } else {
    console.error('Servern kunde inte starta.', error);
  }
  process.exit(1);
}

/** Says why the app does not start, and ends. */
function stop(sentences: readonly string[]): never {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}
