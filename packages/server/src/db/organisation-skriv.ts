import type {Kommunfilenhet} from '../kommunfil/schema.js';
import type {Databas} from './databas.js';
import type {Skribent} from './dokument.js';
import {loadEnheter} from './kommunfil-las.js';
import {writeLogg} from './logg.js';
import {lockHuvudman} from './tld/omgangar.js';

/** What is to be written: the units that are new or other than they were. */
export interface Organisationsandring {
  readonly andrade: readonly Kommunfilenhet[];
  readonly av: Skribent;
}

/**
 * Changes the organisation by what `plan` makes of it as it is; nobody changes it in between. Writes nothing where `plan`
 * returns nothing.
 */
export async function changeOrganisation(
  db: Databas,
  huvudman: string,
  plan: (enheter: readonly Kommunfilenhet[]) => Organisationsandring | undefined,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await lockHuvudman(tx, huvudman);
    const andring = plan(await loadEnheter(tx, huvudman));
    if (andring === undefined) return false;
    for (const enhet of andring.andrade) await writeEnhet(tx, huvudman, enhet);
    // Afterwards: a unit may belong to one that comes later.
    for (const enhet of andring.andrade) await writePerioder(tx, huvudman, enhet);
    for (const {id} of andring.andrade) {
      await writeLogg(tx, huvudman, {...andring.av, handelse: 'enhet/andrad', enhet: id, foremal: 'organisation'});
    }
    return true;
  });
}

async function writeEnhet(tx: Databas, huvudman: string, {id, namn, slag}: Kommunfilenhet): Promise<void> {
  await tx
    .insertInto('enhet')
    .values({huvudman, enhet: id, namn, slag})
    .onConflict((oc) => oc.columns(['huvudman', 'enhet']).doUpdateSet({namn}))
    .execute();
}

async function writePerioder(tx: Databas, huvudman: string, {id, perioder}: Kommunfilenhet): Promise<void> {
  await tx.deleteFrom('enhetsperiod').where('huvudman', '=', huvudman).where('enhet', '=', id).execute();
  await tx
    .insertInto('enhetsperiod')
    .values(
      perioder.map(({fran, till = null, overordnad = null, skolform = null}) => ({
        huvudman,
        enhet: id,
        fran,
        till,
        overordnad,
        skolform,
      })),
    )
    .execute();
}
