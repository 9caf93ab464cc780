import type {Jamforelsehinder} from './forandring/progression.js';
import type {UtgavaText} from './text.sv.js';

const TROSKEL = {index: 'an index', detalj: 'interval and distribution', full: 'a full distribution'} as const;
const PUBLIK = {rektor: 'the principals', huvudman: 'the organiser', namnd: 'the board'} as const;

/** The findings in English. */
export const en: UtgavaText = {
  'utgava/omgang-oppen': ({omgang}) => `${omgang} is not closed. Close the round before its results are given out.`,
  'utgava/finns': ({nummer, omgang}) =>
    `The results of ${omgang} have been given out as release ${nummer}. A round is given out once; late answers are not in it.`,
  'utgava/exempelfragor': ({enkat}) =>
    `The questions ${enkat} are an example. Use the municipality's own, or mark the round as an example.`,
  'utgava/troskel-for-lag': ({publik, troskel, minst}) =>
    `The limit for ${TROSKEL[troskel]} to ${PUBLIK[publik]} is too low. It must be at least ${minst} answers.`,
  'utgava/inbjudna-saknas': () =>
    'The results cannot be weighted by the number of children: a unit with answers has no number. Fill it in, or choose another way to put units together.',
  'utgava/annan-omgang': ({omgang}) => `The counts are of another round, ${omgang}. Choose counts of one round.`,
  'utgava/annan-enkat': ({enkat, version}) =>
    `The counts are of other questions, ${enkat} version ${version}. Each set of questions has a release of its own.`,
  'utgava/dimension-okand': ({dimension}) => `${dimension} is not among the questions. Check the counts.`,
  'utgava/enhet-okand': ({enhet}) => `The unit ${enhet} has answers but is not in the organisation. Add the unit.`,
  'organisation/kommun-saknas': () => 'The organisation must have one municipality at the top.',
  'organisation/id-dubbelt': ({id}) => `Two parts of the organisation have the same id, ${id}. Change one of them.`,
  'organisation/id-ogiltigt': ({id}) =>
    id === '' ? 'A part of the organisation has no id.' : `An id may not hold a slash: ${id}.`,
  'organisation/foralder-fel': ({id}) =>
    `${id} is not joined to the municipality. Areas and units belong to the municipality or an area, and groups to a unit.`,
  'organisation/inbjudna-omojligt': ({id}) =>
    `The number of invited of ${id} is not a number. Write a whole number, 0 or more.`,
  'utgava/fler-svar-an-inbjudna': ({namn, antal, inbjudna}) =>
    `${namn}: ${antal} answers but ${inbjudna} invited. Check the number of invited, and whether somebody can have answered twice.`,
  'utgava/fel-format': ({format}) => `The file is not a release of TLD but ${format}. Choose another file.`,
  'utgava/nyare-format': ({version, last}) =>
    `The release was saved in a newer version, ${version}. This program reads up to version ${last}. Update the program.`,
  'utgava/motsagelse': ({post}) =>
    `The release contradicts itself: ${post} shows more than it may. Fetch the release again from where it was made.`,
};

/** Why two rounds are not compared. */
export const hinder: Readonly<Record<Jamforelsehinder, string>> = {
  'andra-fragor': 'The questions are not the same on both occasions, so the results cannot be compared.',
  'andrad-enhet': 'It is not the same units on both occasions, so the results cannot be compared.',
  'annan-sammanrakning':
    'The units were put together in different ways on the two occasions, so the results cannot be compared.',
  'nytt-lasar': 'A group has other children in another school year, so the results cannot be compared.',
  dold: 'The result is hidden on one of the occasions, so it cannot be compared.',
  saknas: 'There are no answers on one of the occasions, so it cannot be compared.',
};
