import type {Enkatprofil} from './enkat.js';
import type {EnkatText} from './text.sv.js';

const PROFIL: Readonly<Record<Enkatprofil, string>> = {
  forskola: 'preschool',
  'f-3': 'the preschool class to year 3',
  '4-9': 'years 4–9',
  gy: 'upper secondary school',
  anpassad: 'adapted school forms',
};

const SKEDE = {fore: 'before', under: 'while the children answer', efter: 'afterwards'} as const;

/** The findings about questionnaires in English. */
export const en: EnkatText = {
  meningar: {
    'enkat/fel-format': ({format}) => `The file holds no questions to children and pupils, its format is ${format}.`,
    'enkat/nyare-format': ({version, last}) =>
      `The file has version ${version} of the format, but this program reads up to version ${last}. Update the program.`,
    'enkat/id-dubbelt': ({id}) => `"${id}" stands twice. Every id must be alone in its list.`,
    'enkat/id-okant': ({id, slag}) =>
      `"${id}" does not exist. Write the id of ${slag === 'skala' ? 'a scale (skalor)' : 'a dimension (dimensioner)'} that does.`,
    'enkat/svenska-saknas': () =>
      'The text is missing in Swedish. Write it: Swedish is shown where another language is missing.',
    'enkat/annan-webbplats': ({adress}) =>
      `${adress} is on another site, which would learn when children answer. Put the file on your own and write an address that begins with /.`,
    'enkat/inga-fragor': () => 'There are no questions. Write at least one.',
    'skala/antal-steg': ({antal, minst, hogst}) => `The scale has ${antal} steps. It must have ${minst}–${hogst}.`,
    'skala/positiv-utanfor': ({positivFran, antal}) =>
      `${positivFran} cannot be the first positive step. Write a number from 2 to ${antal}.`,
    'dimension/utan-fragor': ({dimension}) =>
      `No question belongs to the dimension ${dimension}. Write a question or remove the dimension.`,
    'dimension/for-manga-fragor': ({dimension, antal, hogst}) =>
      `The dimension ${dimension} has ${antal} questions. It may have ${hogst} at most.`,
    'dimension/olika-skalor': ({dimension, vad}) =>
      `The questions of the dimension ${dimension} are counted together, so their scales must have ${vad === 'steg' ? 'equally many steps' : 'the same first positive step'}.`,
    'fraga/antal-stegbilder': ({antal, steg}) =>
      `The question has ${antal} pictures for ${steg} steps. Give every step a picture, or none at all.`,
    'enkat/ingen-att-vanda-sig-till': () =>
      'It does not say where a child can turn afterwards. Write it: an answer may be about something hard.',
    'enkat/utan-instruktion': ({skede}) => `There is no instruction to the adult about what is done ${SKEDE[skede]}.`,
    'sprak/ej-granskat': (params) => `${en.tackning(params)}. The language is not shown in a live round.`,
    'fraga/personlig': ({ord}) =>
      `"${ord}" may ask who answers. In a small group the answer could then point somebody out. Change the question if so.`,
    'fraga/lang': ({antal, hogst, profil}) =>
      `The question has ${antal} words. For ${PROFIL[profil]}, ${hogst} words at most are easier to understand.`,
    'fraga/nekande': ({ord}) => `"${ord}" makes the question hard for children. Ask for what is there instead.`,
    'skala/utan-fragor': ({skala}) => `No question has the scale ${skala}. Remove it or give it to a question.`,
    'skala/utan-vet-ej': () => 'The scale has no "do not know". Whoever does not know must then guess or skip.',
    'skala/manga-steg': ({antal, hogst, profil}) =>
      `The scale has ${antal} steps. For ${PROFIL[profil]}, ${hogst} at most are easier to choose among.`,
    'enkat/exempel': () => 'The questions are an example. A live round needs your own.',
    'enkat/ej-granskad': () =>
      'The Swedish text has not been reviewed. Have somebody read it, and mark it as reviewed (granskad).',
    'sprak/saknar-granskning': (params) =>
      `${en.tackning(params)}. In a live round all must have been reviewed by somebody who knows the language.`,
    'enkat/version-andrad': ({version, antal}) =>
      `Children have answered version ${version}, but here it is changed in ${antal} ${antal === 1 ? 'place' : 'places'}. Make a new version, so that the answers belong to what the children read.`,
    'enkat/version-bakat': ({version, fore}) =>
      `Version ${version} is older than version ${fore}, which already exists.`,
    'insandning/fel-langd': ({langd, ska}) => `What came in is ${langd} characters long. It must be ${ska}.`,
    'insandning/olasbar': () => 'What came in cannot be read.',
    'insandning/annan-enkat': ({id, version}) => `The answers belong to other questions: ${id}, version ${version}.`,
    'insandning/fel-antal-svar': ({antal, ska}) => `There are ${antal} answers to ${ska} questions.`,
    'insandning/omojligt-svar': ({fraga}) => `The question ${fraga} has an answer that cannot be chosen.`,
    'insandning/fel-nonce': () => 'The random number has the wrong form.',
    'insandning/annan-form': () => 'What came in is not written the way the form writes.',
  },
  tackning: ({sprak, granskade, antal}) => `${sprak}: ${granskade} of ${antal} texts reviewed`,
  skillnad: {
    raknas: 'changes what is counted',
    visas: 'changes what the children see or hear',
    ovrigt: 'changes only what adults use',
  },
};
