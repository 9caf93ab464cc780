import type {Formularkatalog} from './formularord.js';

/** What the form itself says in Persian: only the short words that are beyond doubt, and a speaker has yet to review them. */
export const formularordFa: Formularkatalog = {
  sprak: 'fa',
  granskade: {},
  ogranskade: {
    valjSprak: 'انتخاب زبان',
    borja: 'شروع',
    framsteg: 'سؤال {nummer} از {antal}',
    nasta: 'بعدی',
    tillbaka: 'بازگشت',
    lyssna: 'گوش کن',
    forsokIgen: 'دوباره امتحان کن',
  },
};
