import type {Enkat} from '../enkat/enkat.js';
import {createExempelenkat, exempeltitel} from './create-exempelenkat.js';
import {UPPLAST} from './instruktion.js';
import {FYRA_STEG_LATT} from './skalor.js';
import {tvasprakig} from './tvasprakig.js';
import {BRIS, VUXEN} from './vart.js';

/** An example for fritidshem: short questions, read aloud for the group. */
export const exempelenkatFritidshem: Enkat = createExempelenkat({
  id: 'exempel-fritidshem',
  skolformer: ['fritidshem'],
  profil: 'f-3',
  svarssatt: 'upplast',
  titel: exempeltitel('frågor till elever på fritids', 'questions to pupils in after-school care'),
  inledning: tvasprakig(
    'Vi vill veta hur du har det på fritids. Alla svar är bra svar. Ingen får veta vad just du har svarat.',
    'We want to know how you are doing at after-school care. All answers are good answers. Nobody will know what you answered.',
  ),
  skala: FYRA_STEG_LATT,
  trygghet: [
    ['Känner du dig trygg på fritids?', 'Do you feel safe at after-school care?'],
    ['Har du någon att vara med?', 'Do you have someone to be with?'],
    ['Hjälper en vuxen till när det blir bråk?', 'Does a grown-up help when there is a quarrel?'],
  ],
  larande: [
    ['Får du prova nya saker på fritids?', 'Do you get to try new things here?'],
    ['Får du hjälp när något är svårt?', 'Do you get help when something is hard?'],
    ['Lär du dig saker av andra på fritids?', 'Do you learn things from others here?'],
  ],
  delaktighet: [
    ['Lyssnar de vuxna på det du säger?', 'Do the grown-ups listen to what you say?'],
    ['Får du välja vad du vill göra?', 'Do you get to choose what to do?'],
    ['Får ni vara med och bestämma?', 'Do you all get to help decide?'],
  ],
  tack: {
    rubrik: tvasprakig('Tack', 'Thank you'),
    text: tvasprakig(
      'Nu är du klar. Det du har svarat hjälper oss att göra fritids bättre.',
      'You are done. What you have answered helps us make after-school care better.',
    ),
    vart: [VUXEN, BRIS],
  },
  instruktion: UPPLAST,
});
