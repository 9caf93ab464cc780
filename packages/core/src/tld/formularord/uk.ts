import type {Formularkatalog} from './formularord.js';

/** What the form itself says in Ukrainian: only the short words that are beyond doubt, and a speaker has yet to review them. */
export const formularordUk: Formularkatalog = {
  sprak: 'uk',
  granskade: {},
  ogranskade: {
    valjSprak: 'Виберіть мову',
    borja: 'Почати',
    framsteg: 'Питання {nummer} з {antal}',
    nasta: 'Далі',
    tillbaka: 'Назад',
    hoppaOver: 'Пропустити',
    lyssna: 'Слухати',
    skicka: 'Надіслати мої відповіді',
    forsokIgen: 'Спробувати ще раз',
  },
};
