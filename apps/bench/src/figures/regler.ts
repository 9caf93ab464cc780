import {checkPlan, parsePlan, type Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';
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
      'round on from the one before; the plan was read by parsePlan, as in the element. What the rules said of the objects ' +
      'that stayed the same is remembered.',
    'Newly opened: the plan that JSON.parse gave in that same round, of which nothing is remembered. Reading it with the ' +
      'schema is not in the time. Timed apart from the edited one, as nobody opens plans between two letters.',
  ],
  measure: async () => PLANER.flatMap(measurePlan),
};

function measurePlan({antal, aim}: (typeof PLANER)[number]): readonly Row[] {
  const {plan, json} = createPlantext(antal);
  const row = (what: string, [parse, ours]: Times): Row => ({
    what,
    ours: formatMs(ours),
    beside: `JSON.parse ${formatMs(parse)}`,
    ratio: ours / parse,
    ...(aim === undefined ? {} : {aim}),
  });
  const fynd = checkPlan(plan, REGELMILJO).length;
  return [
    row(`${formatCount(antal)} activities, one edited field`, timeEdited(json, middleAktivitet(antal))),
    row(`- newly opened, findings: ${fynd}`, timeOpened(json)),
  ];
}

type Times = readonly [parse: number, ours: number];

function timeEdited(json: string, nod: string): Times {
  const read = parsePlan(JSON.parse(json));
  if (!read.ok) throw new Error('The plan could not be read.');
  const write = createWriter(read.value.plan, nod);
  const [parse = 0, ours = 0] = timeInTurns([() => JSON.parse(json), () => checkPlan(write().plan, REGELMILJO)]);
  return [parse, ours];
}

function timeOpened(json: string): Times {
  let opened: Utvecklingsplan | undefined;
  const [parse = 0, ours = 0] = timeInTurns([
    () => {
      // The text was made of a plan, so what it holds is one.
      opened = JSON.parse(json) as Utvecklingsplan;
    },
    () => opened && checkPlan(opened, REGELMILJO),
  ]);
  return [parse, ours];
}
