import {manadsnamn} from '../kalender/index.js';
import type {Aktivitetskrav, Hanvisning} from './avvikelse.js';
import type {RiktlinjeText} from './text.sv.js';

const SLAG: Readonly<Record<Hanvisning | Aktivitetskrav, string>> = {
  niva: 'a level (nivå)',
  roll: 'a role (roll)',
  dokument: 'a document (dokument)',
  aktivitet: 'an activity (aktivitetsmall)',
  fas: 'a phase (fas)',
  kvalitetsdimension: 'a quality dimension (kvalitetsdimension)',
  skolform: 'a school form (skolform)',
  dialog: 'a dialogue (dialog)',
  matning: 'a survey (matning)',
  mote: 'a meeting (mote)',
};

/** The findings of a guideline in English. */
export const en: RiktlinjeText = {
  'riktlinje/id-dubbelt': ({id}) => `"${id}" stands twice. Every id must be its own.`,
  'riktlinje/id-okant': ({id, slag}) => `"${id}" does not exist. Write the id of ${SLAG[slag]} in the guideline.`,
  'riktlinje/fel-slag': ({id, slag}) => `"${id}" is not ${SLAG[slag]}. Change its kind or refer to another.`,
  'riktlinje/ingen-sadan-dag': ({dag, manad}) =>
    `There is no ${dag} ${manadsnamn(manad, {sprak: 'en'})}. Choose a date that exists.`,
  'riktlinje/for-manga-veckor': ({antal, hogst}) => `${antal} weeks are too many. Write ${hogst} at most.`,
  'riktlinje/mellan-bakvant': ({startManad}) =>
    `The end comes before the beginning in a year that begins in ${manadsnamn(startManad, {sprak: 'en'})}. Swap them. If it begins the year before: write that day as a date (datum) with "ar": "fore".`,
  'riktlinje/planregler-utan-plan': () =>
    'Only a plan has rules of a plan (planregler). Remove them or change the kind (slag) of the document.',
  'riktlinje/for-manga-malomraden': ({antal, hogst}) =>
    `${antal} areas are too many. Write ${hogst} at most, or "obligatoriskaRaknas": false if they come beside the others.`,
  'riktlinje/version-utan-beslut': ({version}) =>
    `The version ${version} begins before the first decision. Correct the day or add the decision.`,
  'riktlinje/cirkel': ({id}) => `"${id}" depends on itself. Break the circle.`,
  'riktlinje/intervall-bakvant': ({fran, till}) => `${till} comes before ${fran}. Swap them.`,
};
