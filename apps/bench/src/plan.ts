import {createLasar} from '@vetlanda/ska-core/kalender';
import {vetlandaPlanregler} from '@vetlanda/ska-core/riktlinje';
import {
  applyPlan,
  createStorPlan,
  type Planandring,
  type PlanCommand,
  type Regelmiljo,
  type Utvecklingsplan,
} from '@vetlanda/ska-core/utvecklingsplan';
import {IDAG} from './data.ts';

/** What the rules of a plan are held against: Vetlanda's guideline, and one dialogue that the plan has to be ready for. */
export const REGELMILJO: Regelmiljo = {
  idag: IDAG,
  regler: vetlandaPlanregler,
  avsnitt: '5',
  lasar: createLasar(2026),
  tidpunkter: [{titel: 'Processdialog', start: IDAG, slut: IDAG, kraverPlan: true}],
};

/** A plan of so many activities and its text, as short as JSON writes it. */
export function createPlantext(antal: number): {readonly plan: Utvecklingsplan; readonly json: string} {
  const plan = createStorPlan(antal);
  return {plan, json: JSON.stringify(plan)};
}

/** The id of the activity in the middle of a plan that `createStorPlan` made: that is where one writes. */
export function middleAktivitet(antal: number): string {
  return `exempel-ak-${Math.floor(antal / 2)}`;
}

/** A change of a field, and what the plan became. */
export interface Andring extends Planandring {
  readonly command: PlanCommand;
}

/** Somebody who writes on in the heading of one activity: each call changes the plan that the call before it gave. */
export function createWriter(plan: Utvecklingsplan, nod: string): () => Andring {
  let current = plan;
  let rond = 0;
  return () => {
    rond++;
    const command: PlanCommand = {typ: 'satt', nod, falt: 'rubrik', varde: `Läslyft, omgång ${rond} (exempel)`};
    const result = applyPlan(current, command);
    if (!result.ok) throw new Error(`The change was refused: ${result.errors.map(({kod}) => kod).join()}.`);
    current = result.value.plan;
    return {...result.value, command};
  };
}
