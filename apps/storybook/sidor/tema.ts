import {LJUS, MORK, type Palett} from '@vetlanda/ska-core/arshjul';
import type {Tema} from '../../../packages/elements/src/stories/exempeltema.ts';
import {type Kontrastpar, kontrastpar} from './kontrastpar.ts';

/** The light and the dark palette that a theme leads to; what it does not name keeps the element's own value. */
export function paletterOf(tema: Tema): {readonly ljus: Palett; readonly mork: Palett} {
  const pick = (side: 0 | 1, grund: Palett): Palett =>
    Object.fromEntries(
      Object.entries(grund).map(([farg, varde]) => {
        const own = tema[`--ska-${farg}`];
        return [farg, own === undefined ? varde : typeof own === 'string' ? own : own[side]];
      }),
    ) as Palett;
  return {ljus: pick(0, LJUS), mork: pick(1, MORK)};
}

/** The pairs of colours that a theme decides: at least one of the two is its own. */
export function parIn(tema: Tema): readonly Kontrastpar[] {
  const isOwn = (farg: Kontrastpar['forgrund']): boolean => tema[`--ska-${farg}`] !== undefined;
  return kontrastpar.filter(({forgrund, bakgrund}) => isOwn(forgrund) || isOwn(bakgrund));
}
