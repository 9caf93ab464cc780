import type {Riktlinje} from '../schema/riktlinje.js';

/** What the three dialogues are about (section 5). When, how and with whom stands in their activities. */
export const dialoger: Riktlinje['dialoger'] = [
  {
    aktivitet: 'forutsattningsdialog',
    fokus: [
      'Mål: läroplanens mål och de lokala mål som sätts upp.',
      'Personella resurser: kompetens och antal lärare och övrig personal.',
      'Materiella resurser: utrustning och lokaler.',
    ],
    avsnitt: '5',
  },
  {
    aktivitet: 'processdialog',
    fokus: [
      'Hur verksamheten arbetar och vad den gör av sina förutsättningar.',
      'Det pedagogiska arbetet och hur det organiseras.',
      'Hur utveckling och lärande går till.',
      'Undervisningens kvalitet och likvärdighet.',
      'Hur lärare tänker och agerar, och mötet mellan lärare och elev.',
      'Pedagogiskt ledarskap, planering och utvärdering.',
    ],
    avsnitt: '5',
  },
  {
    aktivitet: 'resultatdialog',
    fokus: [
      'Utvärdering av läsårets resultat.',
      'Hur målen i kursplanerna och läroplanen är uppfyllda.',
      'De mål som skolan satt upp som egna utvecklingsmål.',
    ],
    avsnitt: '5',
  },
];
