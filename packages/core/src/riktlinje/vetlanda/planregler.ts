import type {Riktlinje} from '../schema/riktlinje.js';

/** The rules of the utvecklingsplan (section 5): Kunskaper always, at most three more, and the links of the chain. */
export const vetlandaPlanregler: NonNullable<Riktlinje['dokument'][number]['planregler']> = {
  obligatoriskaMalomraden: ['Kunskaper'],
  hogstMalomraden: 3,
  obligatoriskaRaknas: false,
  effektkedja: {
    malomrade: 'Målområde',
    atagande: 'Åtagande',
    effekt: 'Tänkt effekt',
    aktivitet: 'Aktivitet',
    aktivitetResultat: 'Aktivitetens resultat',
  },
};
