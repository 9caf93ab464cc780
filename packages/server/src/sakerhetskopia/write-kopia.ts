import {type Databas, lastMigration} from '../db/databas.js';
import {loadOppnaTabeller, readRader} from '../db/kopia-las.js';
import {KopiaError} from './avvikelse.js';
import {sealRader} from './forsegling.js';
import {KOPIAFORMAT} from './rad.js';
import {createSumma} from './summa.js';
import {FORSEGLADE, KOPIERADE, type Kopierad} from './tabeller.js';

/** What a backup is made with. */
export interface Kopieringsval {
  /** The key of the server's for backups: what it seals, nothing else opens. */
  readonly nyckel: Buffer;
  /** Told of every table when it has been copied. */
  readonly tell?: (tabell: Kopierad, rader: number) => void;
}

/**
 * A backup of every huvudman, line by line, as everything was at one instant. The server's secret is not in it.
 *
 * Whoever steals it can read the documents, what has been released, which of the sign-in's own ids has which role, and the
 * log. Counts of answers, slips and receipts are sealed with the secret, those of open rounds too: without it no number of
 * backups tells what a child answered. With it they do, as the database does; so it is kept where the backups are not.
 */
export async function* writeKopia(db: Databas, {nyckel, tell}: Kopieringsval): AsyncGenerator<string, void, undefined> {
  const migrering = await lastMigration(db);
  if (migrering === undefined) throw new KopiaError('kopia/inget-att-kopiera');
  const tx = await db.startTransaction().setIsolationLevel('repeatable read').execute();
  const summa = createSumma(nyckel);
  const line = (text: string) => {
    summa.add(text);
    return `${text}\n`;
  };
  try {
    const oppna = await loadOppnaTabeller(tx);
    yield line(JSON.stringify({format: 'ska-sakerhetskopia', schemaVersion: KOPIAFORMAT, migrering, oppna}));
    for (const tabell of KOPIERADE) {
      let antal = 0;
      for await (const rader of readRader(tx, tabell)) {
        antal += rader.length;
        if (FORSEGLADE.includes(tabell)) yield line(JSON.stringify({t: tabell, d: sealRader(nyckel, tabell, rader)}));
        else for (const rad of rader) yield line(`${prefixOf(tabell)}${rad}}`);
      }
      tell?.(tabell, antal);
    }
    yield `${JSON.stringify({slut: true, ...summa.result()})}\n`;
  } finally {
    await tx.rollback().execute();
  }
}

/** A row follows as the database wrote it: nothing here reads its numbers, so none of them loses a digit. */
export function prefixOf(tabell: string): string {
  return `{"t":"${tabell}","r":`;
}
