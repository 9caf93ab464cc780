import type {Enkat} from '../enkat/enkat.js';
import {createExempelenkat, exempeltitel} from './create-exempelenkat.js';
import {VUXENSTOD} from './instruktion.js';
import {TRE_STEG} from './skalor.js';
import {tvasprakig} from './tvasprakig.js';
import {BRIS, ELEVHALSAN, VUXEN} from './vart.js';

/** An example for anpassad grundskola and anpassad gymnasieskola: few words, three answers with pictures. */
export const exempelenkatAnpassad: Enkat = createExempelenkat({
  id: 'exempel-anpassad',
  skolformer: ['anpassad-grundskola', 'anpassad-gymnasieskola'],
  profil: 'anpassad',
  svarssatt: 'vuxenstod',
  titel: exempeltitel(
    'frågor till elever i anpassad grundskola och anpassad gymnasieskola',
    'questions to pupils in adapted compulsory and upper secondary school',
  ),
  inledning: tvasprakig(
    'Vi vill veta hur du har det i skolan. Alla svar är bra svar.',
    'We want to know how you are doing at school. All answers are good answers.',
  ),
  skala: TRE_STEG,
  trygghet: [
    ['Känner du dig trygg i skolan?', 'Do you feel safe at school?'],
    ['Har du någon att vara med?', 'Do you have someone to be with?'],
    ['Är de vuxna snälla mot dig?', 'Are the adults kind to you?'],
  ],
  larande: [
    ['Förstår du vad du ska göra?', 'Do you understand what to do?'],
    ['Får du hjälp när du behöver?', 'Do you get help when you need it?'],
    ['Lär du dig nya saker?', 'Do you learn new things?'],
  ],
  delaktighet: [
    ['Lyssnar de vuxna på dig?', 'Do the adults listen to you?'],
    ['Får du välja saker i skolan?', 'Do you get to choose things at school?'],
    ['Får du vara med och bestämma?', 'Do you get to help decide?'],
  ],
  tack: {
    rubrik: tvasprakig('Tack', 'Thank you'),
    text: tvasprakig(
      'Nu är du klar. Det du har svarat hjälper oss att göra skolan bättre.',
      'You are done. What you have answered helps us make school better.',
    ),
    vart: [VUXEN, ELEVHALSAN, BRIS],
  },
  instruktion: VUXENSTOD,
});
