export {SkaArshjul} from './arshjul/arshjul.element.js';
export {
  AktivitetOpenEvent,
  AktivitetSelectEvent,
  AnpassningChangeEvent,
  LasarChangeEvent,
} from './arshjul/arshjul.events.js';
export {SkaDatakalla} from './datakalla/datakalla.element.js';
export {DatakallaErrorEvent} from './datakalla/datakalla.events.js';
export {SkaEffektkedja} from './effektkedja/effektkedja.element.js';
export {NodSelectEvent, type Planandringsdetalj, PlanChangeEvent} from './effektkedja/effektkedja.events.js';
export {SkaTldForm} from './tld-form/tld-form.element.js';
export {type Skicka, type Svarspost, TldProgressEvent, TldSubmitEvent} from './tld-form/tld-form.events.js';
export {SkaTldResultat} from './tld-resultat/tld-resultat.element.js';
export {
  TldAnalysChangeEvent,
  TldAterkopplingChangeEvent,
  TldEnhetSelectEvent,
  TldOmgangSelectEvent,
} from './tld-resultat/tld-resultat.events.js';
export type {Utskicksgrupp} from './tld-utskick/grupp.js';
export {SkaTldUtskick} from './tld-utskick/tld-utskick.element.js';
export {SkaUtvecklingsplan} from './utvecklingsplan/utvecklingsplan.element.js';
export {PlanFreezeEvent, PlanNextEvent} from './utvecklingsplan/utvecklingsplan.events.js';
