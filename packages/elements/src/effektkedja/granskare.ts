// What looks a plan through, and puts what it finds in words: loaded right after the first picture.
export {
  checkPlan,
  describeCommandAvvikelse,
  describePlanAvvikelse,
  describePlanframsteg,
  framstegOf,
} from '@vetlanda/ska-core/utvecklingsplan';
