export {applyPlan, canApply} from './apply.js';
export {addLast, createTomNod, duplicateNod, foraldrarFor, moveStep, moveTo} from './atgarder.js';
export type {CommandAvvikelse, PlanAvvikelse} from './avvikelse.js';
export type {NyNod, PlanCommand} from './command.js';
export {describePlanlasning} from './describe-lasning.js';
export {describeSkillnad} from './describe-skillnad.js';
export {type Frysning, type FrystPlan, freezePlan, type LastFrystPlan, parseFrystPlan} from './frys.js';
export {comparePlaner, type Skillnad} from './jamfor.js';
export type {PlanAnmarkning, PlanLasfel} from './lasfel.js';
export {ALLA_NODSLAG, childrenOf, type Noder, type Nodslag, namnOf, type Plannod} from './nod.js';
export {type LastPlan, parsePlan} from './parse-plan.js';
export {findNod, type Plats, platserOf, pointerOf, trailOf} from './plats.js';
export type {Postslag} from './poster.js';
export type {Punkt} from './punkt.js';
export type {Planregler, Regelmiljo, Tidpunkt} from './regelmiljo.js';
export {
  type AktivitetResultat,
  ALLA_GENOMFORANDE,
  ALLA_MALUPPFYLLELSE,
  ALLA_PLANLAGEN,
  type Atagande,
  type DoltTips,
  type Effekt,
  type Effektlank,
  type Genomforande,
  type Malomrade,
  type Maluppfyllelse,
  type Planaktivitet,
  type Planlage,
  type Underlag,
  type Uppfoljning,
  type Utvecklingsplan,
} from './schema.js';
