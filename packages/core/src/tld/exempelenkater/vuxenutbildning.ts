import type {Enkat} from '../enkat/enkat.js';
import {createExempelenkat, exempeltitel} from './create-exempelenkat.js';
import {SJALV} from './instruktion.js';
import {FYRA_STEG} from './skalor.js';
import {tvasprakig} from './tvasprakig.js';
import {SKOLAN, VARDGUIDEN} from './vart.js';

/** An example for kommunal vuxenutbildning: those who answer are adults. */
export const exempelenkatVuxenutbildning: Enkat = createExempelenkat({
  id: 'exempel-vuxenutbildning',
  skolformer: ['kommunal-vuxenutbildning'],
  profil: 'gy',
  svarssatt: 'sjalv',
  titel: exempeltitel('frågor till studerande i vuxenutbildningen', 'questions to students in adult education'),
  inledning: tvasprakig(
    'Vi vill veta hur du har det i dina studier, så att vi kan göra utbildningen bättre. Det är frivilligt att svara. Ingen får veta vad just du har svarat.',
    'We want to know how your studies are going, so that we can make them better. Answering is voluntary. Nobody will know what you answered.',
  ),
  skala: FYRA_STEG,
  trygghet: [
    ['Hur ofta känner du dig välkommen på skolan?', 'How often do you feel welcome at the school?'],
    ['Hur ofta blir du bemött med respekt?', 'How often are you treated with respect?'],
    ['Hur ofta vågar du fråga när något är svårt?', 'How often do you dare to ask when something is hard?'],
  ],
  larande: [
    ['Hur ofta är det tydligt vad du ska lära dig?', 'How often is it clear what you are meant to learn?'],
    ['Hur ofta får du det stöd du behöver?', 'How often do you get the support you need?'],
    ['Hur ofta passar studietakten dig?', 'How often does the pace of study suit you?'],
  ],
  delaktighet: [
    ['Hur ofta får du påverka hur du studerar?', 'How often do you get to influence how you study?'],
    ['Hur ofta tar lärarna vara på det du redan kan?', 'How often do the teachers make use of what you already know?'],
    [
      'Hur ofta lyssnar skolan på det ni studerande föreslår?',
      'How often does the school listen to what you students suggest?',
    ],
  ],
  tack: {
    rubrik: tvasprakig('Tack', 'Thank you'),
    text: tvasprakig(
      'Du är klar. Dina svar läggs ihop med andras och hjälper oss att göra utbildningen bättre.',
      'You are done. Your answers are put together with those of others and help us make the education better.',
    ),
    vart: [SKOLAN, VARDGUIDEN],
  },
  instruktion: SJALV,
});
