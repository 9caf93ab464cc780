import {describeKopiaAvvikelse, KopiaError} from '@vetlanda/ska-server';
import {openDatabas} from '@vetlanda/ska-server/node';
import {parseMiljo} from './miljo.js';
import {type Lager, openLager} from './open-lager.js';

/** What stands after the command. */
interface Argument {
  readonly fil: string;
  readonly val: readonly string[];
}

/** Reads the environment and the arguments, opens the database as it is, and tells how it went; exit code 1 when it did not. */
export async function runKopia(
  bruk: string,
  run: (lager: Lager, argument: Argument) => Promise<string>,
): Promise<void> {
  const [fil, ...val] = process.argv.slice(2);
  const allowed = /--[a-z-]+/g;
  const known: readonly string[] = bruk.match(allowed) ?? [];
  const miljo = parseMiljo(process.env);
  if (fil === undefined || fil.startsWith('-') || val.some((one) => !known.includes(one))) {
    return stop([`Skriv så här: ${bruk}`]);
  }
  if (!miljo.ok) return stop(miljo.errors);
  try {
    const lager = await openLager(miljo.value, (plats) => openDatabas(plats, {somDenAr: true}));
    try {
      console.log(await run(lager, {fil, val}));
    } finally {
      await lager.close();
    }
  } catch (error) {
    stop([describeFel(error, fil)]);
  }
}

function describeFel(error: unknown, fil: string): string {
  if (error instanceof KopiaError) return describeKopiaAvvikelse(error.avvikelse);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EEXIST') return `${fil} finns redan. Välj ett annat namn, så att inget skrivs över.`;
  if (code === 'ENOENT') return `${fil} finns inte, eller så finns inte mappen.`;
  if (code === 'ENOSPC') return 'Disken är full. Ingen fil är skriven.';
  if (code === 'ECONNREFUSED') return 'Databasen svarar inte. Starta den och försök igen.';
  return error instanceof Error ? error.message : String(error);
}

function stop(sentences: readonly string[]): void {
  for (const sentence of sentences) console.error(sentence);
  process.exitCode = 1;
}
