import type {Datum} from '@vetlanda/ska-core/kalender';

/** What a link to a page may carry. */
export interface AdressInput {
  readonly kommun: string;
  readonly dag?: Datum | undefined;
  readonly lasar?: string | undefined;
  /** Which plan to begin with; the example unless it says `tom`. */
  readonly plan?: 'tom' | undefined;
}

/** The address of a page with what is chosen kept in it, so that a day can be linked to. */
export function createAdress(path: `/${string}`, {kommun, dag, lasar, plan}: AdressInput): string {
  const query = new URLSearchParams({kommun});
  if (dag !== undefined) query.set('dag', dag);
  if (lasar !== undefined) query.set('lasar', lasar);
  if (plan !== undefined) query.set('plan', plan);
  return `${path}?${query}`;
}
