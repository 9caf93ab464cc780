import {createHash} from 'node:crypto';
import {parseUtgava, selectEnhet, serializeUtgava} from '@vetlanda/ska-core/tld';
import type {Databas} from '../db/databas.js';
import {
  type Forteckning,
  loadDokumenthistorik,
  loadForteckning,
  loadUtgavor,
  type Omgangspost,
} from '../db/kommunfil-las.js';
import {hashOfUtgava} from './hash-of-utgava.js';
import {KOMMUNFILFORMAT} from './parse-kommunfil.js';
import type {Kommunfilomgang} from './schema.js';

/** What is exported. */
export interface Exportval {
  /** One unit instead of all; the file then has it, what it has belonged to, and what concerns it. */
  readonly enhet?: string;
}

/** A file that is being written. */
export interface Kommunexport {
  /** The same for the same content: everything that is read after it has been made never changes. */
  readonly etag: string;
  /** The text of the file in pieces, each read when it is asked for: a municipality's history may be larger than memory. */
  readonly text: AsyncGenerator<string, void, undefined>;
}

/** Writes a `Kommunfil` of a huvudman or of one of its units; undefined when there is no such. The same content is the same text. */
export async function exportKommun(
  db: Databas,
  huvudman: string,
  {enhet}: Exportval = {},
): Promise<Kommunexport | undefined> {
  const whole = await loadForteckning(db, huvudman);
  const forteckning = whole && enhet !== undefined ? selectForEnhet(whole, enhet) : whole;
  if (forteckning === undefined) return undefined;
  const etag = createHash('sha256').update(JSON.stringify(forteckning)).digest('base64url');
  return {etag, text: writeKommunfil(db, huvudman, forteckning, enhet)};
}

async function* writeKommunfil(
  db: Databas,
  huvudman: string,
  {huvudman: namn, enheter, dokument, dialogtider, omgangar}: Forteckning,
  enhet: string | undefined,
): AsyncGenerator<string, void, undefined> {
  const head = JSON.stringify({format: 'ska-kommun', schemaVersion: KOMMUNFILFORMAT, huvudman: namn, enheter});
  yield `${head.slice(0, -1)},"dokument":[`;
  for (const [i, post] of dokument.entries()) {
    yield `${i === 0 ? '' : ','}${JSON.stringify(await loadDokumenthistorik(db, huvudman, post))}`;
  }
  yield `],"dialogtider":${JSON.stringify(dialogtider)},"omgangar":[`;
  let first = true;
  for (const post of omgangar) {
    const omgang = await loadOmgang(db, huvudman, post, enhet);
    if (omgang === undefined) continue;
    yield `${first ? '' : ','}${JSON.stringify(omgang)}`;
    first = false;
  }
  yield ']}\n';
}

/** A round with its releases; of a unit's, only those that have something to say of it, and that. */
async function loadOmgang(
  db: Databas,
  huvudman: string,
  post: Omgangspost,
  enhet: string | undefined,
): Promise<Kommunfilomgang | undefined> {
  const {publiker: _, ...omgang} = post;
  const utgavor = await loadUtgavor(db, huvudman, post);
  if (enhet === undefined) return {...omgang, utgavor};
  const own = utgavor.flatMap((utgava) => selectUtgava(utgava, enhet));
  return own.length === 0 ? undefined : {...omgang, utgavor: own};
}

type Kommunfilutgava = Kommunfilomgang['utgavor'][number];

/** A rektor's release, cut to what a rektor's page shows; the releases for others are not a unit's own. */
function selectUtgava(utgava: Kommunfilutgava, enhet: string): readonly Kommunfilutgava[] {
  if (utgava.publik !== 'rektor') return [];
  const parsed = parseUtgava(JSON.parse(utgava.innehall));
  const own = parsed.ok ? selectEnhet(parsed.value, enhet) : undefined;
  if (own === undefined) return [];
  const innehall = serializeUtgava(own);
  return [{...utgava, innehall, hash: hashOfUtgava(innehall)}];
}

function selectForEnhet(forteckning: Forteckning, enhet: string): Forteckning | undefined {
  const byId = new Map(forteckning.enheter.map((one) => [one.id, one]));
  if (!byId.has(enhet)) return undefined;
  const kept = new Set<string>([enhet]);
  // Grows while it is walked: what the unit has belonged to, and what that has.
  for (const id of kept) {
    for (const {overordnad} of byId.get(id)?.perioder ?? []) if (overordnad !== undefined) kept.add(overordnad);
  }
  return {
    ...forteckning,
    enheter: forteckning.enheter.filter(({id}) => kept.has(id)),
    dokument: forteckning.dokument.filter((post) => post.enhet === enhet),
    dialogtider: forteckning.dialogtider
      .filter(({bokningar}) => bokningar.includes(enhet))
      .map((tid) => ({...tid, bokningar: [enhet]})),
  };
}
