import {execFile} from 'node:child_process';
import {constants} from 'node:fs';
import {access, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {promisify} from 'node:util';
import type {Statement} from '../insamling-data.ts';

const run = promisify(execFile);
const DEBIAN = '/usr/lib/postgresql';

/** PostgreSQL's own load driver. */
export interface Pgbench {
  readonly version: string;
  /** Runs the statements, one of them at random each time, from so many connections; milliseconds for one on average. */
  measure(
    url: string,
    statements: readonly Statement[],
    val: {readonly klienter: number; readonly antal: number},
  ): Promise<number>;
}

/** The driver in PATH or where Debian's packages put it; undefined where there is none. */
export async function findPgbench(): Promise<Pgbench | undefined> {
  const versions = await readdir(DEBIAN).catch(() => []);
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(DEBIAN, version, 'bin')),
  ];
  for (const folder of folders) {
    const program = join(folder, 'pgbench');
    const there = await access(program, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (there) return createPgbench(program);
  }
  return undefined;
}

async function createPgbench(program: string): Promise<Pgbench> {
  const {stdout} = await run(program, ['--version']);
  return {
    version: /\d[\d.]*/.exec(stdout)?.[0] ?? '',
    measure: async (url, statements, {klienter, antal}) => {
      const folder = await mkdtemp(join(tmpdir(), 'ska-pgbench-'));
      try {
        const files = statements.map((_, i) => join(folder, `${i}.sql`));
        for (const [i, statement] of statements.entries()) await writeFile(files[i] ?? '', toScript(statement));
        const {stdout: report} = await run(program, [
          '--no-vacuum',
          // A statement is sent as a driver sends it: text and parameters apart, and planned anew each time.
          '--protocol=extended',
          `--client=${klienter}`,
          `--transactions=${Math.ceil(antal / klienter)}`,
          ...files.map((file) => `--file=${file}`),
          url,
        ]);
        if (!/number of failed transactions: 0 /.test(report)) throw new Error(`pgbench: ${report}`);
        return 1000 / Number(/^tps = ([\d.]+)/m.exec(report)?.[1]);
      } finally {
        await rm(folder, {recursive: true});
      }
    },
  };
}

/** A MAC is what makes each sending another than all before. */
const MAC = /^[\w-]{43}$/;

/** The statement with its parameters in it, and numbers of its own wherever a MAC stands. */
function toScript({sql, parameters}: Statement): string {
  const whole = sql.replaceAll(/\$(\d+)/g, (_, nr: string) => toLiteral(parameters[Number(nr) - 1], nr));
  const lines = whole.replaceAll(/\s+/g, ' ').trim();
  return `\\set a random(1, 9000000000000000000)\n\\set b random(1, 9000000000000000000)\n${lines};\n`;
}

function toLiteral(value: unknown, nr: string): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return String(value);
  const text = String(value);
  if (MAC.test(text)) return `('${nr} ' || :a::text || :b::text)`;
  // A colon before a word is a variable of the driver's.
  return `'${text.replaceAll("'", "''").replaceAll('":', '": ')}'`;
}
