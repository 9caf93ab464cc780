/** What the toolbar offers as theme; the values are words of CSS `color-scheme` in `scen.css`. */
export const TEMAN = [
  {value: 'ljus', title: 'Ljust'},
  {value: 'mork', title: 'Mörkt'},
  {value: 'system', title: 'Som datorn'},
] as const;

/** The languages that a page may be in. */
export const SPRAK = [
  {value: 'sv', title: 'Svenska'},
  {value: 'en', title: 'Engelska'},
] as const;
