import type {Enkat} from '../enkat/enkat.js';
import {createExempelenkat, exempeltitel} from './create-exempelenkat.js';
import {UPPLAST} from './instruktion.js';
import {FYRA_STEG_LATT} from './skalor.js';
import {tvasprakig} from './tvasprakig.js';
import {BRIS, VUXEN} from './vart.js';

/** An example for förskoleklass and grundskolans åk 1–3: short questions, read aloud for the group. */
export const exempelenkatLagstadium: Enkat = createExempelenkat({
  id: 'exempel-f-3',
  skolformer: ['forskoleklass', 'grundskola'],
  profil: 'f-3',
  svarssatt: 'upplast',
  titel: exempeltitel(
    'frågor till elever i förskoleklass till åk 3',
    'questions to pupils in the preschool class to year 3',
  ),
  inledning: tvasprakig(
    'Vi vill veta hur du har det i skolan. Alla svar är bra svar. Ingen får veta vad just du har svarat.',
    'We want to know how you are doing at school. All answers are good answers. Nobody will know what you answered.',
  ),
  skala: FYRA_STEG_LATT,
  trygghet: [
    ['Känner du dig trygg i klassrummet?', 'Do you feel safe in the classroom?'],
    ['Känner du dig trygg på rasten?', 'Do you feel safe at break time?'],
    ['Har du någon att vara med?', 'Do you have someone to be with?'],
    ['Hjälper en vuxen till när någon är ledsen?', 'Does a grown-up help when someone is sad?'],
  ],
  larande: [
    ['Förstår du vad du ska göra?', 'Do you understand what to do?'],
    ['Får du hjälp när något är svårt?', 'Do you get help when something is hard?'],
    ['Är det lugnt när du ska arbeta?', 'Is it calm when you are going to work?'],
    ['Får du lära dig nya saker?', 'Do you get to learn new things?'],
  ],
  delaktighet: [
    ['Lyssnar de vuxna på det du säger?', 'Do the grown-ups listen to what you say?'],
    ['Får klassen vara med och bestämma?', 'Does the class get to help decide?'],
    ['Vågar du säga vad du tycker?', 'Do you dare to say what you think?'],
  ],
  tack: {
    rubrik: tvasprakig('Tack', 'Thank you'),
    text: tvasprakig(
      'Nu är du klar. Det du har svarat hjälper oss att göra skolan bättre.',
      'You are done. What you have answered helps us make school better.',
    ),
    vart: [VUXEN, BRIS],
  },
  instruktion: UPPLAST,
});
