// Apart from the schema, so that whoever only needs the words carries no schema library.

/** How far an activity has come. */
export const ALLA_GENOMFORANDE = [
  'planerad',
  'som-planerat',
  'mindre-avvikelse',
  'storre-avvikelse',
  'genomford',
  'avbruten',
  'vet-inte',
] as const;

/** Whether a result or an effect has appeared. */
export const ALLA_MALUPPFYLLELSE = [
  'for-tidigt',
  'inte-uppnatt',
  'delvis-uppnatt',
  'pa-vag',
  'uppnatt',
  'inte-aktuellt',
  'vet-inte',
] as const;

/** The states of a plan, in order. */
export const ALLA_PLANLAGEN = ['utkast', 'klar-for-dialog', 'faststalld', 'arkiverad'] as const;
