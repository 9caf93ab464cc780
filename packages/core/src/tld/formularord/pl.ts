import type {Formularkatalog} from './formularord.js';

/** What the form itself says in Polish: only the short words that are beyond doubt, and a speaker has yet to review them. */
export const formularordPl: Formularkatalog = {
  sprak: 'pl',
  granskade: {},
  ogranskade: {
    valjSprak: 'Wybierz język',
    borja: 'Zacznij',
    framsteg: 'Pytanie {nummer} z {antal}',
    nasta: 'Dalej',
    tillbaka: 'Wstecz',
    hoppaOver: 'Pomiń',
    lyssna: 'Posłuchaj',
    skicka: 'Wyślij moje odpowiedzi',
    forsokIgen: 'Spróbuj ponownie',
  },
};
