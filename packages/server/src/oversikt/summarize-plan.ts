import {checkPlan, framstegOf, type Planlage, parsePlan, type Regelmiljo} from '@vetlanda/ska-core/utvecklingsplan';

/** How it stands with a plan, in numbers: no text of it. */
export interface Planlagesrad {
  readonly lage: Planlage;
  readonly malomraden: number;
  readonly helaKedjor: number;
  readonly aktiviteter: number;
  readonly genomforda: number;
  /** The day of the last follow-up; not there before the first. */
  readonly senastUppfoljd?: string;
  /** What breaks the guideline, and what is missing in the chains. */
  readonly fel: number;
  readonly varningar: number;
}

/** How it stands with a saved plan on the day that `miljo` says; undefined for one that this version cannot read. */
export function summarizePlan(innehall: string, miljo: Regelmiljo): Planlagesrad | undefined {
  const parsed = parsePlan(JSON.parse(innehall));
  if (!parsed.ok) return undefined;
  const {plan} = parsed.value;
  const {malomraden, helaKedjor, aktiviteter, genomforda, senastUppfoljd} = framstegOf(plan, miljo);
  const avvikelser = checkPlan(plan, miljo);
  return {
    lage: plan.lage,
    malomraden: malomraden.length,
    helaKedjor,
    aktiviteter,
    genomforda,
    ...(senastUppfoljd === undefined ? {} : {senastUppfoljd}),
    fel: avvikelser.filter(({niva}) => niva === 'fel').length,
    varningar: avvikelser.filter(({niva}) => niva === 'varning').length,
  };
}
