import {checkPlan, type Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';
import type {Figure, Row} from '../figure.ts';
import {formatCount, formatMs} from '../format.ts';
import {createPlantext, createWriter, middleAktivitet, REGELMILJO} from '../plan.ts';
import {timeInTurns} from '../time.ts';

/** A plan as large as a school's, for information; and one that no school has, which the aim is for. */
const PLANER: readonly {readonly antal: number; readonly aim?: number}[] = [{antal: 60}, {antal: 1000, aim: 0.7}];

/** Every rule held against the whole plan: after each letter that is written, and when the plan is opened. */
export const regler: Figure = {
  title: 'All rules over a plan of 60 and of 1,000 activities, in Node (checkPlan), warm',
  how: [
    'Beside it: JSON.parse of the same plan, which a page has to do to get it at all. The aim is for 1,000 activities, ' +
      'both lines.',
    'One edited field: the heading of an activity in the middle is set (applyPlan) and the plan it gives is checked, each ' +
      'round on from the one before. What the rules said of the objects that stayed the same is remembered.',
    'Newly opened: the plan that JSON.parse gave in that same round, of which nothing is remembered. Reading it with the ' +
      'schema is not in the time.',
  ],
  measure: async () => PLANER.flatMap(measurePlan),
};

function measurePlan({antal, aim}: (typeof PLANER)[number]): readonly Row[] {
  const {plan, json} = createPlantext(antal);
  const write = createWriter(plan, middleAktivitet(antal));
  let opened = plan;
  const [parse = 0, first = 0, edited = 0] = timeInTurns([
    () => {
      // The text was made of a plan, so what it holds is one.
      opened = JSON.parse(json) as Utvecklingsplan;
    },
    () => checkPlan(opened, REGELMILJO),
    () => checkPlan(write().plan, REGELMILJO),
  ]);
  const fynd = checkPlan(plan, REGELMILJO).length;
  const row = (what: string, ours: number): Row => ({
    what,
    ours: formatMs(ours),
    beside: `JSON.parse ${formatMs(parse)}`,
    ratio: ours / parse,
    ...(aim === undefined ? {} : {aim}),
  });
  return [
    row(`${formatCount(antal)} activities, one edited field`, edited),
    row(`- newly opened, ${formatCount(fynd)} findings`, first),
  ];
}
