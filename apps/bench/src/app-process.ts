import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The reference app in a process of its own, as it is started in operation. */
export interface AppProcess {
  readonly url: string;
  /** From the start of the process until its first page has come. Milliseconds. */
  readonly start: number;
  stop(): Promise<void>;
}

/** The day that the app shows. */
export const IDAG = '2026-11-24';

/** Runs `use` with a folder that is gone afterwards. */
export async function withFolder<T>(use: (mapp: string) => Promise<T>): Promise<T> {
  const mapp = await mkdtemp(join(tmpdir(), 'ska-bench-'));
  try {
    return await use(mapp);
  } finally {
    await rm(mapp, {recursive: true, force: true});
  }
}

/** Starts the app on what lies in a folder, or on a PostgreSQL with its secret in the folder. */
export async function startApp(mapp: string, url?: string): Promise<AppProcess> {
  const main = fileURLToPath(new URL('./dist/main.js', import.meta.resolve('@vetlanda/ska-demo/package.json')));
  const env = {SKA_MAPP: mapp, SKA_IDAG: IDAG, PORT: '0', ...(url === undefined ? {} : {DATABASE_URL: url})};
  return startProcess([main], env, /SKA kör på \S+:(\d+)/);
}

/** Starts a server that does nothing but answer: what any program in Node takes at the least. */
export function startBare(): Promise<AppProcess> {
  const script =
    "const s = require('node:http').createServer((_, r) => r.end('hej')).listen(0, '127.0.0.1', () => console.log('port:' + s.address().port))";
  return startProcess(['-e', script], {}, /port:(\d+)/);
}

async function startProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  said: RegExp,
): Promise<AppProcess> {
  const before = performance.now();
  const child = spawn(process.execPath, args, {env: {PATH: process.env.PATH ?? '', ...env}});
  const url = `http://127.0.0.1:${await readPort(child, said)}`;
  await (await fetch(url)).text();
  const start = performance.now() - before;
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  };
  return {url, start, stop};
}

function readPort(child: ChildProcess, said: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const port = said.exec(output)?.[1];
      if (port !== undefined) resolve(port);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`The app ended with ${code}: ${output}. Build first: pnpm build`)));
  });
}
