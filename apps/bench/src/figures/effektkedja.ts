import {vetlanda} from '@vetlanda/ska-core/riktlinje';
import {createKedja, createStorPlan, type Kedjeord, type Kedjeval} from '@vetlanda/ska-core/utvecklingsplan';
import type {Figure, Row} from '../figure.ts';
import {formatCount, formatMs} from '../format.ts';
import {createDagreGraph, type DagreGraph, layoutDagre} from '../peer/dagre.ts';
import {timeInTurns} from '../time.ts';

/** A plan as large as a school's, and one that no school has. Dagre takes seconds for that: few rounds have to do. */
const PLANER = [
  {antal: 60, rounds: {warmUp: 30, times: 50}},
  {antal: 1000, rounds: {warmUp: 1, times: 3}},
];

/** The diagram's geometry: the place of every card and the path of every line. */
export const effektkedja: Figure = {
  title: 'Diagram layout, 60 and 1,000 activities, in Node (createKedja), warm',
  how: [
    'Beside it: dagre with its quickest ranking, given the same nodes, heights and edges as a graph made beforehand.',
    'Unfair to dagre: it places any graph and looks for the fewest crossings; ours knows that a plan is a tree in columns.',
    'Unfair to ours: it also walks the plan, finds the missing links and writes the paths.',
  ],
  measure: async () => PLANER.map(measurePlan),
};

function measurePlan({antal, rounds}: (typeof PLANER)[number]): Row {
  const plan = createStorPlan(antal);
  const val: Kedjeval = {ord: findOrd(), bredd: 1240, hojdOf: (id) => 64 + (id.length % 3) * 22};
  const kedja = createKedja(plan, val);
  // A graph that dagre has laid out once holds what it found, and takes longer the second time: a new one every round.
  const graphs = Array.from({length: rounds.warmUp + rounds.times}, () => createDagreGraph(kedja)).values();
  const [ours = 0, dagre = 0] = timeInTurns([() => createKedja(plan, val), () => layoutNext(graphs)], rounds);
  return {
    what: `${formatCount(antal)} activities, ${formatCount(kedja.kort.length)} cards, ${formatCount(kedja.lankar.length)} lines`,
    ours: formatMs(ours),
    beside: `dagre ${formatMs(dagre)}`,
    ratio: ours / dagre,
    aim: 0.01,
  };
}

function layoutNext(graphs: Iterator<DagreGraph>): void {
  const next = graphs.next();
  if (next.done) throw new RangeError('There is no graph left to lay out.');
  layoutDagre(next.value);
}

function findOrd(): Kedjeord {
  const ord = vetlanda.dokument.find(({planregler}) => planregler !== undefined)?.planregler?.effektkedja;
  if (ord === undefined) throw new Error('The guideline has no words for the chain.');
  return ord;
}
