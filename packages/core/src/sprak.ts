/** The languages the software itself speaks; Swedish is the source. A guideline's own words stay in its language. */
export type Sprak = 'sv' | 'en';
