export {applyPlan, canApply} from './apply.js';
export {addLast, createTomNod, duplicateNod, foraldrarFor, moveStep, moveTo} from './atgarder.js';
export type {CommandAvvikelse, PlanAvvikelse} from './avvikelse.js';
export type {NyNod, PlanCommand} from './command.js';
export {serializePlan} from './serialize-plan.js';
export {PLANVERSION} from './versioner/index.js';
