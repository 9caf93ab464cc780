import {randomUUID} from 'node:crypto';
import {createReadStream, createWriteStream} from 'node:fs';
import {access, rename, rm} from 'node:fs/promises';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {createGunzip, createGzip} from 'node:zlib';
import type {Result} from '@vetlanda/ska-core';
import type {Databas} from '../db/databas.js';
import type {Hemlighet} from '../inloggning/hemlighet.js';
import {type KopiaAvvikelse, KopiaError} from '../sakerhetskopia/avvikelse.js';
import {type Aterstallningsval, restoreKopia} from '../sakerhetskopia/restore-kopia.js';
import {type Kopieringsval, writeKopia} from '../sakerhetskopia/write-kopia.js';

/** How a file is made or read; the key comes from the secret. */
type Filval<Val extends Kopieringsval> = Omit<Val, 'nyckel'> & {readonly hemlighet: Hemlighet};

/** Writes a backup to a file that only its owner may read. It is there when it is whole; one that is there is never written over. */
export async function saveSakerhetskopia(
  db: Databas,
  fil: string,
  {hemlighet, ...val}: Filval<Kopieringsval>,
): Promise<void> {
  if (await exists(fil)) throw Object.assign(new Error(`${fil} is there already.`), {code: 'EEXIST'});
  const halv = `${fil}.${randomUUID()}.halv`;
  const lines = writeKopia(db, {...val, nyckel: hemlighet.keyFor('sakerhetskopia')});
  try {
    await pipeline(
      Readable.from(lines),
      createGzip(),
      createWriteStream(halv, {flags: 'wx', mode: 0o600, flush: true}),
    );
    await rename(halv, fil);
  } finally {
    await rm(halv, {force: true});
  }
}

/** Fills an empty database with the backup in a file. */
export async function restoreSakerhetskopia(
  db: Databas,
  fil: string,
  {hemlighet, ...val}: Filval<Aterstallningsval>,
): Promise<Result<number, KopiaAvvikelse>> {
  await access(fil);
  return restoreKopia(db, readLines(fil), {...val, nyckel: hemlighet.keyFor('sakerhetskopia')});
}

/** The lines of a packed file. Split at line feeds alone: a text may hold characters that others take for the end of a line. */
async function* readLines(fil: string): AsyncGenerator<string, void, undefined> {
  const packed = createReadStream(fil);
  const unpacked = packed.pipe(createGunzip()).setEncoding('utf8');
  packed.on('error', (error) => unpacked.destroy(error));
  let rest = '';
  try {
    for await (const part of unpacked as AsyncIterable<string>) {
      const lines = (rest + part).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    const kod = error instanceof Error && 'code' in error ? kodOf(error.code, unpacked.bytesWritten) : undefined;
    throw kod === undefined ? error : new KopiaError(kod);
  }
  if (rest !== '') yield rest;
}

/** What zlib says of a file: cut short, written in, or not packed at all where it stops at once. */
function kodOf(code: unknown, read: number): 'kopia/fel-format' | 'kopia/avbruten' | 'kopia/andrad' | undefined {
  if (code === 'Z_BUF_ERROR') return 'kopia/avbruten';
  if (code === 'Z_DATA_ERROR') return read === 0 ? 'kopia/fel-format' : 'kopia/andrad';
  return undefined;
}

async function exists(fil: string): Promise<boolean> {
  try {
    await access(fil);
    return true;
  } catch {
    return false;
  }
}
