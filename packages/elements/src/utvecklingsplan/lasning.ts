// What reads, compares and carries over plans: loaded when there is one to read.
export {
  comparePlaner,
  createNastaPlan,
  describeNastaPlan,
  describePlanlasning,
  describeSkillnad,
  freezePlan,
  parseFrystPlan,
  parsePlan,
} from '@vetlanda/ska-core/utvecklingsplan';
