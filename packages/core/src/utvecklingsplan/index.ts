export {applyPlan, canApply} from './apply.js';
export {addLast, createTomNod, duplicateNod, foraldrarFor, moveStep, moveTo} from './atgarder.js';
export type {CommandAvvikelse, PlanAvvikelse} from './avvikelse.js';
export type {NyNod, PlanCommand} from './command.js';
export {exempelplan} from './exempel/exempelplan.js';
export {exempelplanForskola} from './exempel/exempelplan-forskola.js';
export {createStorPlan} from './exempel/stor-plan.js';
