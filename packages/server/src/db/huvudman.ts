import type {Databas} from './databas.js';

/** What a huvudman is called. */
export interface Huvudmannamn {
  readonly namn: string;
  /** Made up, and said so wherever it is shown. */
  readonly exempel: boolean;
}

/**
 * Makes the huvudman where it is not there, and keeps it to this transaction: another that asks for the same waits until
 * this one is done. For what must be seen whole before it is changed: the organisation, the roles, an import.
 */
export async function lockHuvudman(tx: Databas, huvudman: string, namn: Huvudmannamn): Promise<void> {
  await tx
    .insertInto('huvudman')
    .values({huvudman, ...namn})
    .onConflict((oc) => oc.doNothing())
    .execute();
  await tx.selectFrom('huvudman').select('huvudman').where('huvudman', '=', huvudman).forUpdate().execute();
}
