export {SkaArshjul} from './arshjul/arshjul.element.js';
export {
  AktivitetOpenEvent,
  AktivitetSelectEvent,
  AnpassningChangeEvent,
  LasarChangeEvent,
} from './arshjul/arshjul.events.js';
