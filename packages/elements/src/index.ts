export {SkaArshjul} from './arshjul/arshjul.element.js';
export {
  AktivitetOpenEvent,
  AktivitetSelectEvent,
  AnpassningChangeEvent,
  LasarChangeEvent,
} from './arshjul/arshjul.events.js';
export {SkaEffektkedja} from './effektkedja/effektkedja.element.js';
export {NodSelectEvent, type Planandringsdetalj, PlanChangeEvent} from './effektkedja/effektkedja.events.js';
export {SkaUtvecklingsplan} from './utvecklingsplan/utvecklingsplan.element.js';
export {PlanFreezeEvent, PlanNextEvent} from './utvecklingsplan/utvecklingsplan.events.js';
