import type * as sv from './lasning.sv.js';

/** What is said when a plan is opened, in English. */
export const lasning: typeof sv.lasning = {
  'plan/fel-format': ({format}) =>
    format === '' ? 'The file is not a plan.' : `The file is not a plan, its format is ${format}.`,
  'plan/utan-version': () => 'The file does not say which version of the format it has, so it cannot be opened.',
  'plan/okand-version': ({version}) => `The file has version ${version} of the format, which does not exist.`,
  'plan/nyare-olasbar': ({version, last}) =>
    `The plan is saved in version ${version}, but this program reads up to version ${last}. Update the program.`,
  'plan/nyare': ({version, last}) =>
    `The plan is saved in version ${version}, but this program writes version ${last}. You can read the plan but not save it. Update the program.`,
  'plan/uppgraderad': ({fran, till}) =>
    `The plan was saved in version ${fran} and is shown in version ${till}. The file is not changed until you save.`,
  'plan/falt-bytt-namn': ({falt, till}) => `The unknown field ${falt} is now called ${till}, since the name is needed.`,
  'plan/okant-falt': ({falt}) => `The field ${falt} is unknown. It is not shown but stays in the file.`,
  'plan/falt-utelamnat': ({falt}) => `The field ${falt} cannot be saved and does not come along.`,
};
