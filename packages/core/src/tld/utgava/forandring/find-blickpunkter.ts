import {adjustBenjaminiHochberg} from '../../statistik/justera.js';
import {skillnadOf} from '../../statistik/welch.js';
import type {Progression} from './progression.js';

/** A change that is worth a look, and which way it went. */
export interface Blickpunkt {
  readonly id: string;
  readonly namn: string;
  readonly dimension: string;
  readonly riktning: 'upp' | 'ned';
}

/** Of those taken for changes, at most this share is expected to be chance alone. */
const FALSKA = 0.1;

/**
 * Where a municipality may look first: the units and dimensions in which something has happened that is not likely to be
 * chance, all of them looked at together (Benjamini and Hochberg 1995, q = 0.10). In the order of the release: it is no
 * ranking, and says nothing of which change is the largest or the surest.
 */
export function findBlickpunkter({poster}: Progression): readonly Blickpunkt[] {
  const looked = poster
    .filter(({slag}) => slag === 'enhet')
    .flatMap(({id, namn, dimensioner}) =>
      dimensioner.flatMap(({dimension, fore, efter}) => {
        const skillnad = fore && efter && skillnadOf(fore, efter);
        return skillnad === undefined ? [] : [{id, namn, dimension, skillnad}];
      }),
    );
  const adjusted = adjustBenjaminiHochberg(looked.map(({skillnad}) => skillnad.p));
  return looked.flatMap(({id, namn, dimension, skillnad}, i) =>
    (adjusted[i] ?? 1) <= FALSKA
      ? [{id, namn, dimension, riktning: skillnad.skillnad > 0 ? ('upp' as const) : ('ned' as const)}]
      : [],
  );
}
