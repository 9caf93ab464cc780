import type {Riktlinje} from '../schema/riktlinje.js';

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
    syfte:
      'Mål för kalenderåret: rektorer, förvaltningsledning och nämnd får en gemensam bild av nuläget. Start för huvudmannanivåns arbete med nästa verksamhetsplan.',
    avsnitt: '6',
  },
];
