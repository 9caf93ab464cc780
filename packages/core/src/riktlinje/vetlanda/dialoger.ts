import type {Riktlinje} from '../schema/riktlinje.js';

/** What the three dialogues are about (section 5). When, how and with whom stands in their activities. */
export const dialoger: Riktlinje['dialoger'] = [
  {
    aktivitet: 'forutsattningsdialog',
    fokus: [
      'Mål: läroplanens mål och de lokala målen.',
      'Personella resurser: kompetens och antal lärare och övrig personal.',
      'Materiella resurser: utrustning och lokaler.',
    ],
    avsnitt: '5',
  },
  {
    aktivitet: 'processdialog',
    fokus: [
      'Hur verksamheten arbetar och vad den gör av sina förutsättningar.',
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
      'Hur målen i kursplaner och läroplan är uppfyllda.',
      'Skolans egna utvecklingsmål.',
    ],
    avsnitt: '5',
  },
];

/** What the meetings with the board are for (section 6). */
export const moten: Riktlinje['moten'] = [
  {
    aktivitet: 'februarimotet',
    syfte: 'Start för kalenderåret: förvaltningsledningen presenterar årets verksamhetsplan för nämnden.',
    avsnitt: '6',
  },
  {aktivitet: 'manadsmote', syfte: 'Möten mellan start och mål, en gång i månaden.', avsnitt: '6'},
  {
    aktivitet: 'oktobermotet',
    syfte: 'Mål för kalenderåret: en gemensam bild av nuläget, och start för nästa verksamhetsplan.',
    avsnitt: '6',
  },
];
