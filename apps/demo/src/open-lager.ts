import {randomBytes} from 'node:crypto';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {createHemlighet, type Hemlighet} from '@vetlanda/ska-server';
import {type Databasplats, type OppenDatabas, openDatabas} from '@vetlanda/ska-server/node';
import type {Miljo} from './miljo.js';

/** What the app keeps, open and up to date. */
export interface Lager extends OppenDatabas {
  readonly hemlighet: Hemlighet;
}

/** Opens the database that the environment names, or one in a folder of this machine that is made if it is not there. */
export async function openLager(
  {databas, mapp, hemlighet}: Miljo,
  open: (plats: Databasplats) => Promise<OppenDatabas> = openDatabas,
): Promise<Lager> {
  const secret = hemlighet ?? (await readOwnSecret(mapp));
  const oppen = await open(databas);
  return {...oppen, hemlighet: createHemlighet(secret)};
}

/** The secret that lies in the folder, made the first time. It is not in the database, so a copy of that opens nothing. */
async function readOwnSecret(mapp: string): Promise<string> {
  await mkdir(mapp, {recursive: true});
  const file = join(mapp, 'hemlighet');
  try {
    // Fails where there is one: two that start at once never get a secret each.
    await writeFile(file, randomBytes(32).toString('base64url'), {flag: 'wx', mode: 0o600});
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return (await readFile(file, 'utf8')).trim();
}
