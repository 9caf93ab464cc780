import type {Enkat} from '../enkat/enkat.js';
import {createExempelenkat, exempeltitel} from './create-exempelenkat.js';
import {SJALV} from './instruktion.js';
import {FYRA_STEG} from './skalor.js';
import {tvasprakig} from './tvasprakig.js';
import {BRIS, ELEVHALSAN, VARDGUIDEN} from './vart.js';

/** An example for gymnasieskola. */
export const exempelenkatGymnasieskola: Enkat = createExempelenkat({
  id: 'exempel-gymnasieskola',
  skolformer: ['gymnasieskola'],
  profil: 'gy',
  svarssatt: 'sjalv',
  titel: exempeltitel('frågor till elever i gymnasieskolan', 'questions to pupils in upper secondary school'),
  inledning: tvasprakig(
    'Vi vill veta hur du har det i skolan, så att vi kan göra den bättre. Det är frivilligt att svara. Ingen får veta vad just du har svarat.',
    'We want to know how you are doing at school, so that we can make it better. Answering is voluntary. Nobody will know what you answered.',
  ),
  skala: FYRA_STEG,
  trygghet: [
    ['Hur ofta känner du dig trygg på lektionerna?', 'How often do you feel safe in class?'],
    [
      'Hur ofta känner du dig trygg i skolan mellan lektionerna?',
      'How often do you feel safe at school between classes?',
    ],
    ['Hur ofta kan du vara dig själv i skolan?', 'How often can you be yourself at school?'],
    [
      'Hur ofta blir du bemött med respekt av dem som arbetar i skolan?',
      'How often do those who work at the school treat you with respect?',
    ],
  ],
  larande: [
    ['Hur ofta är det tydligt vad undervisningen går ut på?', 'How often is it clear what the teaching is about?'],
    [
      'Hur ofta får du det stöd du behöver för att klara studierna?',
      'How often do you get the support you need to manage your studies?',
    ],
    ['Hur ofta är undervisningen lagom svår för dig?', 'How often is the teaching at the right level for you?'],
    ['Hur ofta går det bra att koncentrera sig på lektionerna?', 'How often is it easy to concentrate in class?'],
  ],
  delaktighet: [
    [
      'Hur ofta får du påverka hur du arbetar med dina ämnen?',
      'How often do you get to influence how you work with your subjects?',
    ],
    [
      'Hur ofta tar lärarna vara på det ni elever föreslår?',
      'How often do the teachers make use of what you pupils suggest?',
    ],
    ['Hur ofta får ni veta vad som hände med era förslag?', 'How often are you told what came of your suggestions?'],
  ],
  tack: {
    rubrik: tvasprakig('Tack', 'Thank you'),
    text: tvasprakig(
      'Du är klar. Dina svar läggs ihop med andras och hjälper oss att göra skolan bättre.',
      'You are done. Your answers are put together with those of others and help us make school better.',
    ),
    vart: [ELEVHALSAN, BRIS, VARDGUIDEN],
  },
  instruktion: SJALV,
});
