import {createRitning} from '@vetlanda/ska-core/arshjul';
import {createUnderlag} from '../data.ts';
import type {Figure} from '../figure.ts';
import {formatMs} from '../format.ts';
import {timeInTurns} from '../time.ts';
import {createWheelView} from '../wheel-view.ts';

/** The geometry alone: rings, lanes, level of detail, shapes and words. */
export const layout: Figure = {
  title: 'Layout of 1,000 activities in Node (createRitning), warm',
  how: ['Beside it: JSON.parse of the same 1,000 activities, which a page has to do to get them at all.'],
  measure: async () => {
    const underlag = createUnderlag(1000);
    const vy = createWheelView(underlag);
    const json = JSON.stringify(underlag.arshjul.aktiviteter);
    const [ours = 0, parse = 0] = timeInTurns([() => createRitning(underlag.arshjul, vy), () => JSON.parse(json)]);
    return [
      {
        what: 'Layout',
        ours: formatMs(ours),
        beside: `JSON.parse ${formatMs(parse)}`,
        ratio: ours / parse,
      },
    ];
  },
};
