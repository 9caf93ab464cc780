import type {Utskickstext} from './text.sv.js';

/** The words of what is sent out, in English. */
export const en: Utskickstext = {
  rubrik: (omgang) => (omgang === '' ? 'Links and codes' : `Links and codes – ${omgang}`),
  ingress: (antal) =>
    antal === 1
      ? 'One group answers. Print the sheet or send the link.'
      : `${antal} groups answer. Print a sheet for each group or send the links.`,
  ingenVet: 'The code tells which group an answer belongs to. It tells nothing about who answers.',
  stanger: (dag) => `Answers are taken until ${dag}.`,
  exempel: 'The questionnaire is an example',
  tomt: 'There are no groups here yet.',
  ingenLank: 'The address of the questionnaire is missing. Whoever looks after the page needs to fill it in.',
  kod: 'Code',
  lasUpp: (kod) => `Read aloud: ${kod}`,
  inteOellerI: 'The code never has the letters O, I or L. The round sign is zero, the straight one is one.',
  lank: 'Link',
  qr: (grupp) => `QR code to the questionnaire for ${grupp}`,
  kopiera: 'Copy the link',
  kopierad: (grupp) => `The link to ${grupp} is copied.`,
  inteKopierad: 'It could not be copied. The link is selected, copy it yourself.',
  till: (grupp) => `to ${grupp}`,
  for: (grupp) => `for ${grupp}`,
  skrivAlla: 'Print all sheets',
  skrivBlad: 'Print the sheet',
  skrivLappar: 'Print the one-time codes',
  antalLappar: (antal) => (antal === 1 ? '1 one-time code' : `${antal} one-time codes`),
  lapparHjalp:
    'One slip for each answer. Cut them apart and let everyone draw one out of a box: then nobody knows who got which.',
  gickInteAttLasa: 'What is printed could not be loaded. Reload the page and try again.',
  sa: 'What you do',
  delar: {fore: 'Before', under: 'Meanwhile', efter: 'Afterwards'},
  svara: 'Open the questionnaire',
  lasAv: 'Scan the square with the camera',
  ellerSkriv: (lank) => `or go to ${lank} and type the code`,
  helaAdressen: 'The whole address',
  lapp: 'Answer once with this code',
  steg: [
    'Tell why you ask, and that nobody has to answer.',
    'Scan the square with the camera, or go to the address and type the code.',
    "Stand so that you do not see anybody's screen.",
    'Everyone answers once. If you share a tablet, press Next child in between.',
    'Feel free to explain a word, but do not suggest an answer.',
  ],
};
