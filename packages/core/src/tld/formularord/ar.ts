import type {Formularkatalog} from './formularord.js';

/** What the form itself says in Arabic: only the short words that are beyond doubt, and a speaker has yet to review them. */
export const formularordAr: Formularkatalog = {
  sprak: 'ar',
  granskade: {},
  ogranskade: {
    valjSprak: 'اختر اللغة',
    borja: 'ابدأ',
    framsteg: 'السؤال {nummer} من {antal}',
    nasta: 'التالي',
    tillbaka: 'رجوع',
    hoppaOver: 'تخطي',
    lyssna: 'استمع',
    skicka: 'أرسل إجاباتي',
    forsokIgen: 'حاول مرة أخرى',
  },
};
