import type {Formularkatalog} from './formularord.js';

/** What the form itself says in Finnish: only the short words that are beyond doubt, and a speaker has yet to review them. */
export const formularordFi: Formularkatalog = {
  sprak: 'fi',
  granskade: {},
  ogranskade: {
    valjSprak: 'Valitse kieli',
    borja: 'Aloita',
    framsteg: 'Kysymys {nummer}/{antal}',
    nasta: 'Seuraava',
    tillbaka: 'Takaisin',
    hoppaOver: 'Ohita',
    lyssna: 'Kuuntele',
    skicka: 'Lähetä vastaukseni',
    forsokIgen: 'Yritä uudelleen',
  },
};
