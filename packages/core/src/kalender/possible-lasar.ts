import {type Arsperiod, createLasar, parseLasar} from './arsperiod.js';
import type {LasarKalender} from './kalenderdata.js';
import {isInPeriod} from './period.js';

/** August by the law and July by custom first: a läsår that can begin in one of them is taken to do so. */
const VANLIGA = [8, 7];
const ANDRA = [6, 5, 4, 3, 2, 9, 10, 11, 12];

/**
 * The läsår that an entry can be about. Its label does not say in which month it begins (only `2026` does: January), so
 * its terms do: each belongs to the läsår it begins in. August where no month fits all terms; none where the label
 * names no läsår.
 */
export function possibleLasar({lasar, terminer}: LasarKalender): readonly Arsperiod[] {
  const kalenderar = parseLasar(lasar, {startManad: 1});
  if (kalenderar !== undefined) return [kalenderar];
  const vanligt = parseLasar(lasar);
  if (vanligt === undefined) return [];
  const fitting = (manader: readonly number[]): readonly Arsperiod[] =>
    manader
      .map((manad) => createLasar(vanligt.startAr, manad))
      .filter((ar) => terminer.every(({start}) => isInPeriod(start, ar)));
  const vanliga = fitting(VANLIGA);
  const found = vanliga.length > 0 ? vanliga : fitting(ANDRA);
  return found.length > 0 ? found : [vanligt];
}
