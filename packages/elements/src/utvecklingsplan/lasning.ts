// What reads, compares and carries over plans: loaded when there is one to read.
export {
  choicesOf,
  comparePlaner,
  createNastaPlan,
  describeKonflikt,
  describeNastaPlan,
  describePlanlasning,
  describeSkillnad,
  freezePlan,
  mergePlan,
  parseFrystPlan,
  parsePlan,
  resolveKonflikt,
} from '@vetlanda/ska-core/utvecklingsplan';
