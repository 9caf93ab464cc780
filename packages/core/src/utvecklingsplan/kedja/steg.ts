import type {Utvecklingsplan} from '../schema.js';
import {createLed, type Ledval} from './create-led.js';
import {forbindelserIn} from './forbindelse.js';
import {inOrder, type Led} from './led.js';

/** Where an arrow key leads in the diagram: to the cause or the effect, or to the neighbour in the same column. */
export type Kedjesteg = 'vanster' | 'hoger' | 'upp' | 'ned';

/** The ids of all cards in reading order, dashed ones too; `val` is what the diagram shows. */
export function chainOrder(plan: Utvecklingsplan, val: Ledval = {}): readonly string[] {
  return inOrder(createLed(plan, val)).map(({id}) => id);
}

/**
 * The id that a step leads to from a card: the card itself at an end, the first card when `id` is unknown, undefined
 * when there is none. Give the same `val` as the diagram has, so that no step leads to a column that is left out.
 */
export function stepInKedja(plan: Utvecklingsplan, id: string, steg: Kedjesteg, val: Ledval = {}): string | undefined {
  const malomraden = createLed(plan, val);
  const led = inOrder(malomraden);
  const here = led.find((one) => one.id === id);
  if (here === undefined) return led[0]?.id;
  switch (steg) {
    case 'upp':
      return neighbour(led, here, -1);
    case 'ned':
      return neighbour(led, here, 1);
    case 'hoger':
      return forbindelserIn(malomraden).find(({fran}) => fran === id)?.till ?? id;
    case 'vanster':
      return forbindelserIn(malomraden).find(({till}) => till === id)?.fran ?? shownParent(led, here) ?? id;
  }
}

function neighbour(led: readonly Led[], here: Led, direction: 1 | -1): string {
  const column = led.filter(({slag}) => slag === here.slag);
  return (column[column.indexOf(here) + direction] ?? here).id;
}

/** An effect that nothing leads to yet is reached from its åtagande. */
function shownParent(led: readonly Led[], here: Led): string | undefined {
  return led.find(({id}) => id === here.foralder)?.id;
}
