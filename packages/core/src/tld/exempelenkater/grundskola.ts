import type {Enkat} from '../enkat/enkat.js';
import {createExempelenkat, exempeltitel} from './create-exempelenkat.js';
import {SJALV} from './instruktion.js';
import {FYRA_STEG} from './skalor.js';
import {tvasprakig} from './tvasprakig.js';
import {BRIS, ELEVHALSAN, VUXEN} from './vart.js';

/** An example for grundskolans åk 4–9: each pupil reads and answers. */
export const exempelenkatGrundskola: Enkat = createExempelenkat({
  id: 'exempel-4-9',
  skolformer: ['grundskola'],
  profil: '4-9',
  svarssatt: 'sjalv',
  titel: exempeltitel('frågor till elever i åk 4–9', 'questions to pupils in years 4–9'),
  inledning: tvasprakig(
    'Vi vill veta hur du har det i skolan, så att vi kan göra den bättre. Det är frivilligt att svara. Ingen får veta vad just du har svarat.',
    'We want to know how you are doing at school, so that we can make it better. You do not have to answer. Nobody will know what you answered.',
  ),
  skala: FYRA_STEG,
  trygghet: [
    ['Hur ofta känner du dig trygg på lektionerna?', 'How often do you feel safe in class?'],
    ['Hur ofta känner du dig trygg på rasterna?', 'How often do you feel safe at break time?'],
    ['Hur ofta har du någon att vara med i skolan?', 'How often do you have someone to be with at school?'],
    [
      'Hur ofta hjälper de vuxna till när någon blir illa behandlad?',
      'How often do the adults help when someone is treated badly?',
    ],
  ],
  larande: [
    ['Hur ofta är det tydligt vad du ska lära dig?', 'How often is it clear what you are meant to learn?'],
    ['Hur ofta får du hjälp när du behöver det?', 'How often do you get help when you need it?'],
    ['Hur ofta är det lugnt och skönt att arbeta på lektionerna?', 'How often is it calm and easy to work in class?'],
    ['Hur ofta får du veta vad du kan träna mer på?', 'How often are you told what you can practise more?'],
  ],
  delaktighet: [
    ['Hur ofta lyssnar lärarna på det du säger?', 'How often do the teachers listen to what you say?'],
    ['Hur ofta får ni elever påverka hur ni arbetar?', 'How often do you pupils get to influence how you work?'],
    [
      'Hur ofta händer det något när ni elever föreslår en sak?',
      'How often does something happen when you pupils suggest it?',
    ],
    ['Hur ofta vågar du säga vad du tycker i klassen?', 'How often do you dare to say what you think in class?'],
  ],
  tack: {
    rubrik: tvasprakig('Tack', 'Thank you'),
    text: tvasprakig(
      'Du är klar. Dina svar läggs ihop med andras och hjälper oss att göra skolan bättre.',
      'You are done. Your answers are put together with those of others and help us make school better.',
    ),
    vart: [VUXEN, ELEVHALSAN, BRIS],
  },
  instruktion: SJALV,
});
