import {closeHistorik, recordPost, TOM_HISTORIK} from '@vetlanda/ska-core/utvecklingsplan';
import type {Figure, Row} from '../figure.ts';
import {formatCount, formatMs} from '../format.ts';
import {type Andring, createPlantext, createWriter, middleAktivitet} from '../plan.ts';
import {timeInTurns} from '../time.ts';

const PLANER: readonly number[] = [60, 1000];

/** What a change costs that can be taken back: a command and its inverse, instead of the whole plan as it was. */
export const andring: Figure = {
  title: 'One edited field and its undo record, 60 and 1,000 activities, in Node (applyPlan, recordPost), warm',
  how: [
    'Beside it: a snapshot of the same plan by way of JSON (JSON.parse of JSON.stringify), the plainest way to make undo.',
    'Ours gives the changed plan and what takes the change back, and remembers it in a history that grows by one each ' +
      'round. The snapshot changes nothing and is thrown away.',
    'Bytes: both as JSON text in UTF-8. What the changed plan itself takes in memory is not counted: it shares all but the ' +
      'way to the field with the one before.',
  ],
  measure: async () => PLANER.flatMap(measurePlan),
};

function measurePlan(antal: number): readonly Row[] {
  const {plan, json} = createPlantext(antal);
  const write = createWriter(plan, middleAktivitet(antal));
  let historik = TOM_HISTORIK;
  const [ours = 0, snapshot = 0] = timeInTurns([
    () => {
      historik = closeHistorik(recordPost(historik, toPost(write())));
    },
    () => JSON.parse(JSON.stringify(plan)),
  ]);
  const bytes = Buffer.byteLength(JSON.stringify(historik.gjort.at(-1)));
  const whole = Buffer.byteLength(json);
  return [
    {
      what: `${formatCount(antal)} activities, time`,
      ours: formatMs(ours),
      beside: `JSON snapshot ${formatMs(snapshot)}`,
      ratio: ours / snapshot,
    },
    {
      what: '- what undo keeps',
      ours: `${formatCount(bytes)} B`,
      beside: `JSON snapshot ${formatCount(whole)} B`,
      ratio: bytes / whole,
    },
  ];
}

/** As the element remembers it. */
function toPost({command, inverse, berorda: [nod = '']}: Andring) {
  return {command, inverse, nod, etikett: 'skrev i Aktivitet'};
}
