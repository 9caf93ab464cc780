import type {RiktlinjeRegelavvikelse} from './avvikelse.js';
import type {Riktlinje} from './schema/riktlinje.js';

/** Findings about the rules of a plan: they belong to a plan, and leave room for the areas that are always there. */
export function checkPlanregler(
  {slag, planregler}: Riktlinje['dokument'][number],
  path: string,
): readonly RiktlinjeRegelavvikelse[] {
  if (planregler === undefined) return [];
  const {obligatoriskaMalomraden, hogstMalomraden: hogst, obligatoriskaRaknas = true} = planregler;
  const antal = obligatoriskaMalomraden.length;
  const findings: RiktlinjeRegelavvikelse[] = [];
  if (slag !== 'plan') findings.push({kod: 'riktlinje/planregler-utan-plan', niva: 'fel', path, params: {}});
  if (obligatoriskaRaknas && hogst !== undefined && antal > hogst) {
    const where = `${path}/obligatoriskaMalomraden`;
    findings.push({kod: 'riktlinje/for-manga-malomraden', niva: 'fel', path: where, params: {antal, hogst}});
  }
  return findings;
}
