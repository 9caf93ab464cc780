import type {StatistikText} from './text.sv.js';

/** Figures and judgements in English. */
export const en: StatistikText = {
  decimaltecken: '.',
  ingaSvar: 'no answers',
  utfall: {
    'for-fa-svar': 'Too few answers',
    'tydlig-okning': 'Clear increase',
    'tydlig-minskning': 'Clear decrease',
    'saker-men-liten': 'Certain but small change',
    oforandrat: 'Unchanged',
    'ingen-saker': 'No certain change',
  },
  forklaring: {
    forFa: (k) => `It takes at least ${k} answers on both occasions to compare.`,
    tydlig: (andring) => `The difference is ${andring} index points and is hardly due to chance.`,
    liten: (andring, grans, riktning) =>
      `The index has gone ${riktning === 'upp' ? 'up' : 'down'} by ${andring} index points. That is hardly due to chance, but it is less than ${grans}.`,
    oforandrat: (grans) => `A change of ${grans} index points or more is unlikely.`,
    ingenSaker: (andring) => `The difference is ${andring} index points, but it may be due to chance.`,
    ingenSkillnad: 'The index is the same, but the answers are too few to say that nothing has changed.',
    allaLika: 'Within each occasion everybody answered alike, so chance cannot be judged.',
  },
  minst: (minst) => `With this many answers a change shows only when it is about ${minst} index points.`,
  effektstorlek: {forsumbar: 'negligible', liten: 'small', mattlig: 'moderate', stor: 'large'},
};
