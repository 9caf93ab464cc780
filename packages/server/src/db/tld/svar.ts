import type {Datum} from '@vetlanda/ska-core/kalender';
import type {Monsterokning} from '@vetlanda/ska-core/tld';
import {sql} from 'kysely';
import type {Databas} from '../databas.js';
import {type Hinkmatt, kvarOf, vantetidOf} from './hinkar.js';

/** What a child has sent, opened and counted out. */
export interface Raknatsvar {
  readonly huvudman: string;
  readonly omgang: string;
  readonly urna: string;
  /** HMAC of the slip's code; undefined where the box has a code for all. */
  readonly engangskod: string | undefined;
  /** HMAC of the sending's number, and of what was sent as it was sent. */
  readonly nonce: string;
  readonly avtryck: string;
  readonly okningar: readonly Monsterokning[];
}

/** What became of it. Nothing has been written but for `raknat`. */
export type Mottagning =
  | {readonly slag: 'raknat' | 'redan' | 'stangd' | 'okand' | 'kod-anvand'}
  /** In whole seconds. */
  | {readonly slag: 'vanta'; readonly sekunder: number};

interface Steg {
  readonly oppen: boolean;
  readonly urna: boolean;
  readonly polett: boolean;
  readonly lapp: boolean;
  readonly nytt: boolean;
}

/**
 * Counts a child's answers: one statement, and so one transaction. Each step is taken only where the one before was, and the
 * counters are added to in the order of their key, so that no two sendings wait for each other.
 *
 * The lock on the round is what closing waits for. It is the weakest there is: it stands in the way of nobody but the one
 * that closes.
 */
export async function countIn(db: Databas, svar: Raknatsvar, idag: Datum, matt: Hinkmatt): Promise<Mottagning> {
  const {huvudman, omgang, urna, engangskod: kod = null, nonce, avtryck, okningar} = svar;
  const hink = `urna ${urna}`;
  const {rows} = await sql<Steg>`
    with oppen as (
      select 1 from omgang
      where huvudman = ${huvudman} and omgang = ${omgang}
        and lage = 'oppen' and oppnar <= ${idag}::date and stanger >= ${idag}::date
      for key share
    ), ratt_urna as (
      select 1 from urna
      where huvudman = ${huvudman} and omgang = ${omgang} and urna = ${urna}
        and lage = 'oppen' and (kod_mac is null) = (${kod}::text is not null) and exists (select from oppen)
    ), polett as (
      insert into hink (huvudman, hink, kvar, nar)
      select ${huvudman}::text, ${hink}::text, ${matt.rymmer - 1}::float8, clock_timestamp()
      where exists (select from ratt_urna)
      on conflict (huvudman, hink) do update set kvar = ${kvarOf(matt)} - 1, nar = clock_timestamp()
      where ${kvarOf(matt)} >= 1
      returning 1
    ), lapp as (
      update engangskod set anvand = true
      where huvudman = ${huvudman} and kod_mac = ${kod} and omgang = ${omgang} and urna = ${urna}
        and not anvand and exists (select from polett)
      returning 1
    ), nytt as (
      insert into kvitto (huvudman, omgang, mac)
      select ${huvudman}::text, ${omgang}::text, ${nonce}::text
      where exists (select from polett) and (${kod}::text is null or exists (select from lapp))
      on conflict do nothing
      returning 1
    ), avtryck as (
      insert into kvitto (huvudman, omgang, mac)
      select ${huvudman}::text, ${omgang}::text, ${avtryck}::text where exists (select from nytt)
      on conflict do nothing
    ), raknat as (
      insert into oppen_rakning as r (huvudman, omgang, urna, dimension, monster, antal)
      select ${huvudman}::text, ${omgang}::text, ${urna}::text, en.dimension, en.monster, 1
      from json_to_recordset(${JSON.stringify(okningar)}::json) as en (dimension text, monster bigint)
      where exists (select from nytt)
      order by en.dimension, en.monster
      on conflict (huvudman, omgang, urna, dimension, monster) do update set antal = r.antal + 1
    )
    select
      exists (select from oppen) as oppen,
      exists (select from ratt_urna) as urna,
      exists (select from polett) as polett,
      exists (select from lapp) as lapp,
      exists (select from nytt) as nytt
  `.execute(db);
  const [steg] = rows;
  if (steg?.nytt === true) return {slag: 'raknat'};
  // The receipt is looked for anew: the statement saw only what was there when it began, and the same sending may have run beside it.
  if (await isRaknad(db, huvudman, omgang, [nonce, avtryck])) return {slag: 'redan'};
  if (steg?.oppen !== true) return {slag: 'stangd'};
  if (!steg.urna) return {slag: (await isOgiltig(db, svar)) ? 'stangd' : 'okand'};
  if (!steg.polett) return {slag: 'vanta', sekunder: await vantetidOf(db, huvudman, hink, matt)};
  return {slag: 'kod-anvand'};
}

async function isOgiltig(db: Databas, {huvudman, omgang, urna}: Raknatsvar): Promise<boolean> {
  const rad = await db
    .selectFrom('urna')
    .select('lage')
    .where('huvudman', '=', huvudman)
    .where('omgang', '=', omgang)
    .where('urna', '=', urna)
    .executeTakeFirst();
  return rad?.lage === 'ogiltig';
}

/** Has one of these been counted? */
export async function isRaknad(
  db: Databas,
  huvudman: string,
  omgang: string,
  macar: readonly string[],
): Promise<boolean> {
  const rad = await db
    .selectFrom('kvitto')
    .select('omgang')
    .where('huvudman', '=', huvudman)
    .where('omgang', '=', omgang)
    .where('mac', 'in', macar)
    .limit(1)
    .executeTakeFirst();
  return rad !== undefined;
}

/**
 * How many have answered in each box of a round that takes answers, by the box's id. A child is counted once in every
 * dimension, so one dimension tells.
 */
export async function countInsandningar(
  db: Databas,
  huvudman: string,
  omgang: string,
): Promise<ReadonlyMap<string, number>> {
  const rader = await db
    .selectFrom('oppen_rakning')
    .select(['urna', sql<number>`sum(antal)::int`.as('antal')])
    .where('huvudman', '=', huvudman)
    .where('omgang', '=', omgang)
    .groupBy(['urna', 'dimension'])
    .execute();
  return new Map(rader.map(({urna, antal}) => [urna, antal]));
}
