import {checkPlan, describePlanAvvikelse, parsePlan, type Regelmiljo} from '@vetlanda/ska-core/utvecklingsplan';
import {findDokument} from '../db/dokument.js';
import {kalenderOf} from '../installning/kalender-of.js';
import {lasarOf} from '../installning/lasar-of.js';
import {planmiljoOf} from '../installning/planmiljo-of.js';
import {riktlinjeOf} from '../installning/riktlinje-of.js';
import type {BehorigtAnrop, Resurs} from '../resurs/resurs.js';
import {type Planlagesrad, summarizePlan} from './summarize-plan.js';

/** How it stands with a unit's plan, for those who write it. */
interface Planlage extends Planlagesrad {
  readonly revision: number;
  /** When it was last saved. */
  readonly nar: string;
  /** What breaks the guideline, in whole sentences: what is wrong, and how it is mended. Each once. */
  readonly rattas: readonly string[];
}

/** A unit's own plan in a few lines. */
export const planlageresurser: readonly Resurs[] = [
  {
    metod: 'GET',
    vag: '/api/enheter/:enhet/planlage',
    gor: 'Säger hur det står till med enhetens utvecklingsplan: läge, när den sparades och vad som behöver rättas',
    krav: 'plan/las',
    fraga: {lasar: 'Läsår, 2026-2027; det som pågår om inget anges'},
    svar: {200: {om: 'Läsåret, och planens läge om den finns sparad'}},
    answer: async (anrop) => anrop.c.json(await readPlanlage(anrop)),
  },
];

async function readPlanlage(anrop: BehorigtAnrop): Promise<{readonly lasar: string; readonly plan?: Planlage}> {
  const {del, enhet, idag} = anrop;
  const riktlinje = await riktlinjeOf(anrop);
  const lasar = lasarOf(anrop, riktlinje);
  const {label} = lasar;
  const plats = {huvudman: del.huvudman, enhet, slag: 'utvecklingsplan', lasar: label} as const;
  const [dokument, kalender] = await Promise.all([
    findDokument(del.db, plats),
    kalenderOf(anrop, riktlinje, lasar, enhet),
  ]);
  const miljo = planmiljoOf(riktlinje, lasar, kalender);
  if (dokument === undefined || miljo === undefined) return {lasar: label};
  const {innehall, revision, nar} = dokument;
  const rad = summarizePlan(innehall, {...miljo, idag});
  if (rad === undefined) return {lasar: label};
  return {lasar: label, plan: {...rad, revision, nar, rattas: describeFel(innehall, {...miljo, idag})}};
}

function describeFel(innehall: string, miljo: Regelmiljo): readonly string[] {
  const parsed = parsePlan(JSON.parse(innehall));
  if (!parsed.ok) return [];
  const fel = checkPlan(parsed.value.plan, miljo).filter(({niva}) => niva === 'fel');
  return [...new Set(fel.map((avvikelse) => describePlanAvvikelse(avvikelse)))];
}
