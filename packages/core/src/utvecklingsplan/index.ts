export {applyPlan, canApply} from './apply.js';
export {addLast, createTomNod, duplicateNod, foraldrarFor, moveStep, moveTo} from './atgarder.js';
export type {CommandAvvikelse, PlanAvvikelse} from './avvikelse.js';
export {describeCommandAvvikelse, describePlanAvvikelse, describePlanframsteg} from './beskriv.js';
export {checkPlan} from './check-plan.js';
export type {NyNod, PlanCommand} from './command.js';
export {describeKonflikt} from './describe-konflikt.js';
export {describePlanlasning} from './describe-lasning.js';
export {describeNastaPlan} from './describe-nasta.js';
export {describeSkillnad} from './describe-skillnad.js';
export {describeGenomforande, describeMaluppfyllelse, describeStatus} from './describe-status.js';
export {exempelplan} from './exempel/exempelplan.js';
export {exempelplanForskola} from './exempel/exempelplan-forskola.js';
export {createStorPlan} from './exempel/stor-plan.js';
export {FALT, type Faltslag, LANGSTA_RAD, LANGSTA_TEXT} from './falt.js';
export {framstegOf, type Malomradesframsteg, type Planframsteg, type SaknadeLankar} from './framsteg.js';
export {type Frysning, type FrystPlan, freezePlan, type LastFrystPlan, parseFrystPlan} from './frys.js';
export {
  closeHistorik,
  forgetLast,
  type Historikpost,
  type Historiksteg,
  type Planhistorik,
  recordPost,
  redoPlan,
  TOM_HISTORIK,
  undoPlan,
} from './historik.js';
export {comparePlaner, type Skillnad} from './jamfor.js';
export {createKedja, createKedjeblad} from './kedja/create-kedja.js';
export type {Ledval} from './kedja/create-led.js';
export type {Kedja, Kedjebladval, Kedjekort, Kedjelank, Kedjeval} from './kedja/kedja.js';
export type {Kedjekolumn, Kedjeord} from './kedja/kolumn.js';
export type {SaknatLed} from './kedja/led.js';
export {relatedIds} from './kedja/related-ids.js';
export {chainOrder, type Kedjesteg, stepInKedja} from './kedja/steg.js';
export type {Konflikt, Konfliktval, Placering} from './konflikt.js';
export type {PlanAnmarkning, PlanLasfel} from './lasfel.js';
export {mergePlan, type Sammanslagning} from './merge.js';
export type {NastaPlanAvvikelse} from './nasta-avvikelse.js';
export {createNastaPlan, type NastaPlan, type Overforing} from './nasta-lasar.js';
export {ALLA_NODSLAG, childrenOf, type Noder, type Nodslag, namnOf, type Plannod} from './nod.js';
export {type LastPlan, parsePlan} from './parse-plan.js';
export {findNod, type Plats, platserOf, pointerOf, trailOf} from './plats.js';
export type {Postslag} from './poster.js';
export type {Punkt} from './punkt.js';
export type {Planregler, Regelmiljo, Tidpunkt} from './regelmiljo.js';
export {ALLA_REGLER} from './regler/alla.js';
export type {Regel} from './regler/regel.js';
export {choicesOf, resolveKonflikt} from './resolve-konflikt.js';
export {
  type AktivitetResultat,
  type Atagande,
  type DoltTips,
  type Effekt,
  type Effektlank,
  type Genomforande,
  type Malomrade,
  type Maluppfyllelse,
  type Planaktivitet,
  type Planlage,
  planSchema,
  type Underlag,
  type Uppfoljning,
  type Utvecklingsplan,
} from './schema.js';
export {serializePlan} from './serialize-plan.js';
export {ALLA_GENOMFORANDE, ALLA_MALUPPFYLLELSE, ALLA_PLANLAGEN} from './skalor.js';
export {type Nodstatus, statusOf} from './status.js';
export {createTomPlan, type Planstart} from './tom-plan.js';
export type {Planandring, Planutfall} from './utfall.js';
export {PLANVERSION} from './versioner/index.js';
