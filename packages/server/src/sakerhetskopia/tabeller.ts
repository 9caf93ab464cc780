/** Every table that a backup holds, in an order in which what is pointed at comes first. */
export const KOPIERADE = [
  'huvudman',
  'enhet',
  'enhetsperiod',
  'tilldelning',
  'dokument',
  'dokumentversion',
  'fryst',
  'dialogtid',
  'bokning',
  'omgang',
  'urna',
  'engangskod',
  'kvitto',
  'oppen_rakning',
  'rakning',
  'utgava',
  'logg',
] as const;

/** One of them. */
export type Kopierad = (typeof KOPIERADE)[number];

/**
 * What only the server's secret opens again. A count is under every threshold: of a unit where one child answered it is that
 * child's answers, and two backups of an open round differ by those who answered between them. Without the secret they are
 * noise of rounded length, however many backups somebody has.
 */
export const FORSEGLADE: readonly Kopierad[] = ['engangskod', 'kvitto', 'oppen_rakning', 'rakning'];

/** What is in no backup: sign-ins, which are begun again; buckets, which are full again; answers given, kept for a day. */
export const UTELAMNADE = ['session', 'hink', 'idempotens'] as const;

/** Is it the name of a table that a backup may hold? What stands in a file is put into no question before this has said so. */
export function isKopierad(namn: unknown): namn is Kopierad {
  return KOPIERADE.some((tabell) => tabell === namn);
}
