import type {Resultattext} from './text.sv.js';

/** A round is named in Swedish; its month at least can be read in English. */
const MANADER: Readonly<Record<string, string>> = {
  januari: 'January',
  februari: 'February',
  mars: 'March',
  april: 'April',
  maj: 'May',
  juni: 'June',
  juli: 'July',
  augusti: 'August',
  september: 'September',
  oktober: 'October',
  november: 'November',
  december: 'December',
};
const SVENSK_MANAD = new RegExp(`\\b(${Object.keys(MANADER).join('|')})\\b`);

/** The words of the results in English. */
export const en: Resultattext = {
  rubrik: (namn) => `TLD results – ${namn}`,
  laser: 'Loading …',
  tomt: 'There are no results here yet. They are shown when the round has closed and its results are released.',
  saknarEnhet: 'The unit is not in these results.',
  gickInteAttLasa: 'A part of the results could not be loaded. Reload the page and try again.',
  gickInteAttSpara: 'The picture could not be saved in this browser. Print it instead.',
  problem: 'A result could not be read',
  visarSenaste: 'What is shown is the last that worked.',
  exempel: 'Example, not real answers',
  tal: (tal) => tal.toLocaleString('en'),
  omgang: (namn) => namn.replace(SVENSK_MANAD, (manad) => MANADER[manad] ?? manad),
  utgiven: (nummer, dag) => `release ${nummer}, ${dag}`,
  harSvarat: (antal) => `${antal} have answered`,
  harSvaratAv: (antal, inbjudna, andel) => `${antal} of ${inbjudna} have answered (${andel})`,
  minstAntal: (antal) => `at least ${antal}`,
  flerAn: (antal, inbjudna) => `${antal} have answered, more than the ${inbjudna} who were to. Check the number.`,
  visaSom: 'Show as',
  vyer: {bild: 'Picture', tabell: 'Table'},
  matning: 'Round',
  enkat: 'Questionnaire',
  spara: 'Print and download',
  skrivUt: 'Print',
  hamtaSvg: 'Download the picture as SVG',
  hamtaPng: 'Download the picture as PNG',
  hamtaCsv: 'Download the figures as CSV',
  till: 'Back to the overview',

  ingenSaker: (sedan) => `No certain change since ${sedan}.`,
  saknarJamforelse: 'There is no earlier round to compare with.',
  allaDolda: 'The result is hidden this time.',
  ingaSvar: 'Nobody has answered this time.',
  sedan: (utfall, sedan, fran, till) => `${utfall} since ${sedan} (${fran}\u00a0→\u00a0${till}).`,
  jamforda: (antal) => `This is about the ${antal} units that can be compared.`,
  forFaSvar: 'The answers are too few to compare with the last round.',
  allaOforandrade: (sedan) => `Unchanged since ${sedan}.`,
  okat: (namn, sedan) => `${namn} has clearly risen since ${sedan}.`,
  minskat: (namn, sedan) => `${namn} has clearly fallen since ${sedan}.`,
  ovrigaOsakra: 'Otherwise there is no certain change.',
  och: (namn) => new Intl.ListFormat('en').format(namn),

  av100: 'of 100',
  over: (grans) => `over ${grans}`,
  under: (grans) => `under ${grans}`,
  minst: (andel) => `at least ${andel}`,
  hogst: (andel) => `at most ${andel}`,
  procent: (tal) => `${tal}%`,
  dolt: 'hidden',
  ingaSvarKort: 'no answers',
  intervall: (lagst, hogst) => `${lagst}–${hogst}`,
  sakerhet: (intervall) => `Uncertainty: ${intervall}`,
  fore: (index) => `last: ${index}`,
  doltForklaring:
    'Hidden means that too few have answered, or that the figure is hidden so that no other group can be worked out. Hidden is not zero.',
  ingaSvarForklaring: 'No answers means that nobody answered the questionnaire.',
  indexForklaring: (antal) =>
    `${antal} have answered. Only the index is shown here. The answers are few, or the rest is hidden so that no other group can be worked out.`,
  raknasMed: (namn) => `The answers are counted in ${namn}.`,
  visaDel: (namn) => `Show ${namn}`,
  brott: {
    'andra-fragor': 'new questions',
    'andrad-enhet': 'other units',
    'nytt-lasar': 'new group',
  },

  utvecklingAv: (namn) => `Over the rounds: ${namn}`,
  fordelning: 'How the answers are spread',
  fordelningAv: (namn) => `Answers to the questions: ${namn}`,
  kolumn: {
    matning: 'Round',
    index: 'Index 0–100',
    intervall: 'Uncertainty (95%)',
    antal: 'Answers',
    andel: 'Have answered',
    positiva: 'Positive among those who chose a step',
    positivaVetEj: (vetEj) => `Positive with “${vetEj}” counted`,
    fraga: 'Question',
    enhet: 'Unit',
  },
  tomCell: '–',
  steg: (fran, till) => `${fran}–${till}`,
  raknas: (antal) => `${antal} answers count.`,
  positiva: (ord, giltiga) => `Positive answers (${ord}): ${giltiga} of those who chose a step`,
  positivaMed: (vetEj, medVetEj) => `${medVetEj} with “${vetEj}” counted`,
  vetEjAndel: (vetEj, andel) => `“${vetEj}”: ${andel}.`,
  eller: (ord) => new Intl.ListFormat('en', {type: 'disjunction'}).format(ord),

  grupper: 'Groups',
  oversiktsrubrik: (namn) => `TLD results – overview of ${namn}`,
  omrade: 'Area',
  allaOmraden: 'All areas',
  oversiktForklaring:
    "The units stand in the municipality's own order, not by result. The dot is the index from 0 to 100, the line its uncertainty and the ring the last round.",
  antalEnheter: (visade, antal) =>
    visade === antal
      ? `${antal} units are shown.`
      : `${visade} of ${antal} units are shown, the others are hidden or without answers.`,
  utelamnade: (antal) =>
    antal === 1
      ? 'The answers of 1 unit are so few that they are counted in no figure.'
      : `The answers of ${antal} units are so few that they are counted in no figure.`,
  ingenTydlig: (sedan) => `No unit has a certain change since ${sedan}.`,
  ejJamforbart: 'There is no earlier round to compare the units with.',
  blick: (sedan) => `Something has happened here since ${sedan}, more than chance usually gives:`,
  blickpunkt: {
    upp: (dimension) => `${dimension} has risen in`,
    ned: (dimension) => `${dimension} has fallen in`,
  },
  siffrorna: 'The figures',

  analys: 'What questions does the result raise?',
  analysHjalp:
    'Write what you want to understand better, and what other material you need. The text is for the läsårsrapport.',
  ingenAnalys: 'Nothing is written yet.',
  samtal: 'Questions to talk about',
  samtalKalla: "The questions are examples that come with the program, not the municipality's own.",
  samtalsfragor: [
    'What is as we thought, and what surprises us?',
    'What do the children and pupils themselves say that it depends on?',
    'How are our organisation and our teaching where the answers are lowest?',
    'Who has not answered, and what may that mean?',
    'What other material do we need before we conclude anything?',
    'What can we change this very school year?',
  ],

  metod: 'How it is counted',
  metodIndex:
    'The index goes from 0 to 100 and is the mean of what each one answered. Who answers that they do not know is not counted in.',
  metodK: (k) => `Nothing is shown where fewer than ${k} have answered.`,
  metodOsakerhet: {
    process:
      'The uncertainty shows how much the figure could have become another by chance, for example on another day. It says nothing about those who have not answered.',
    andlig:
      'The uncertainty shows how much the figure could have become another if everybody had answered. It says nothing about why some have not.',
  },
  metodSkattning: {
    sammanlagd: 'Where several units are counted together, every answer weighs the same.',
    viktad: 'Where several units are counted together, each weighs by how many children and pupils go there.',
    enhetsmedel: 'Where several units are counted together, every unit weighs the same.',
  },
  metodForandring:
    'A change is called certain only when chance can hardly explain it. The same children and pupils cannot be followed, for nobody knows who has answered.',

  barnRubrik: 'This is what you answered',
  barnFraga: (antal, ord) => `${antal} out of 10 answered ${ord}`,
  barnNastanAlla: (ord) => `Nearly everyone answered ${ord}`,
  barnNastanIngen: (ord) => `Nearly nobody answered ${ord}`,
  barnMitt: "This is what came out when we put everyone's answers together:",
  barnIndex: (index) => `${index} of 100`,
  barnDolt: 'You are so few that we show no figures. Then nobody can see what you answered.',
  barnIngaSvar: 'Nobody answered this time.',
  barnTack: 'Thank you for telling us.',
  barnNu: 'This is what we do now',
  barnNuHjalp: 'Write a short sentence or two to the children and pupils.',
  barnRad: 'We have talked about the answers. Now we will',
};
