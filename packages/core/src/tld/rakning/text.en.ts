import type {RakningText} from './text.sv.js';

/** The findings of counts in English. */
export const en: RakningText = {
  'rakning/monster-okant': ({monster, hogst}) =>
    `The answer pattern ${monster} is not in the survey. Patterns are numbered 0–${hogst}. Check that the counts belong to this version of the survey.`,
  'rakning/antal-omojligt': ({monster}) =>
    `The count of answer pattern ${monster} is no count. It should be a whole number, 0 or more.`,
  'rakning/for-manga': ({hogst}) => `There are more answers than can be counted exactly, at most ${hogst}.`,
  'rakning/dimension-omojlig': ({dimension}) =>
    `The questions of ${dimension} cannot be counted together. Give them scales of one length with one limit for a positive answer, and ask 1–10 questions.`,
  'svar/fraga-okand': ({fraga}) =>
    `The question ${fraga} is not in this version of the survey. Fetch the survey again.`,
  'svar/varde-okant': ({fraga}) => `The answer to the question ${fraga} is not among its options.`,
};
