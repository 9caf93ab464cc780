import {type Arshjul, createArshjul} from '@vetlanda/ska-core/arshjul';
import type {Arsperiod, Kalender} from '@vetlanda/ska-core/kalender';
import type {Riktlinje} from '@vetlanda/ska-core/riktlinje';
import type {Tidpunkt} from '@vetlanda/ska-core/utvecklingsplan';

/** The year's dialogues as the rules of a plan want them, and which of them the plan is brought to. */
export function createTidpunkter(riktlinje: Riktlinje, ar: Arsperiod, kalender: Kalender): readonly Tidpunkt[] {
  const planer = new Set(riktlinje.dokument.flatMap(({id, planregler}) => (planregler === undefined ? [] : [id])));
  const medPlan = new Set(
    riktlinje.aktivitetsmallar.flatMap(({id, medtag = []}) =>
      medtag.some(({dokument}) => planer.has(dokument)) ? [id] : [],
    ),
  );
  const {aktiviteter}: Arshjul = createArshjul({riktlinje, ar, kalender});
  return aktiviteter
    .filter(({slag}) => slag === 'dialog')
    .map(({titel, start, slut, mall}) => ({titel, start, slut, kraverPlan: mall !== undefined && medPlan.has(mall)}));
}
