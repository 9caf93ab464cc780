import type {Enkat} from '../enkat/enkat.js';
import {createExempelenkat, exempeltitel} from './create-exempelenkat.js';
import {VUXENSTOD} from './instruktion.js';
import {TRE_STEG} from './skalor.js';
import {tvasprakig} from './tvasprakig.js';
import {VUXEN} from './vart.js';

/** An example for förskola: few words, three answers with pictures, one child at a time with an adult. */
export const exempelenkatForskola: Enkat = createExempelenkat({
  id: 'exempel-forskola',
  skolformer: ['forskola'],
  profil: 'forskola',
  svarssatt: 'vuxenstod',
  titel: exempeltitel('frågor till barn i förskolan', 'questions to children in preschool'),
  inledning: tvasprakig(
    'Vi vill veta hur du har det på förskolan. Alla svar är bra svar.',
    'We want to know how you are doing at preschool. All answers are good answers.',
  ),
  skala: TRE_STEG,
  trygghet: [
    ['Har du det bra på förskolan?', 'Do you have a good time at preschool?'],
    ['Får du tröst när du är ledsen?', 'Does someone comfort you when you are sad?'],
    ['Har du någon att leka med?', 'Do you have someone to play with?'],
  ],
  larande: [
    ['Får du lära dig nya saker?', 'Do you get to learn new things?'],
    ['Får du prova saker som är svåra?', 'Do you get to try things that are hard?'],
    ['Får du hjälp när du behöver?', 'Do you get help when you need it?'],
  ],
  delaktighet: [
    ['Lyssnar de vuxna på dig?', 'Do the grown-ups listen to you?'],
    ['Får du välja vad du vill leka?', 'Do you get to choose what to play?'],
    ['Får du vara med och bestämma?', 'Do you get to help decide?'],
  ],
  tack: {
    rubrik: tvasprakig('Tack', 'Thank you'),
    text: tvasprakig(
      'Nu är du klar. Det du har svarat hjälper oss att göra förskolan bättre.',
      'You are done. What you have answered helps us make preschool better.',
    ),
    vart: [VUXEN],
  },
  instruktion: VUXENSTOD,
});
