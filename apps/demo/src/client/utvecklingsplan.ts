import type {FrystPlan, Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';
import {loadJson, saveJson} from './lager.js';

/** What the server put in the page. */
interface Sidodata {
  readonly kommun: string;
  readonly plan: Utvecklingsplan;
  readonly riktlinje: unknown;
  readonly tidpunkter: unknown;
  readonly roller: unknown;
}

/** The element as this page uses it; the page author's script tag brings the element itself. */
interface Planelement extends HTMLElement {
  plan: unknown;
  versioner: readonly unknown[];
  riktlinje: unknown;
  tidpunkter: unknown;
  roller: unknown;
}

const data = JSON.parse(document.getElementById('ska-data')?.textContent ?? '{}') as Sidodata;
const element = document.querySelector<Planelement>('ska-utvecklingsplan');
if (element !== null) start(element, data);

function start(element: Planelement, {kommun, plan, riktlinje, tidpunkter, roller}: Sidodata): void {
  const planKey = `ska:plan:${kommun}`;
  const versionKey = `ska:versioner:${kommun}`;
  const kept = loadJson(versionKey);
  Object.assign(element, {
    riktlinje,
    tidpunkter,
    roller,
    plan: loadJson(planKey) ?? plan,
    versioner: Array.isArray(kept) ? kept : [],
  });
  element.addEventListener('ska-plan-change', (event) => {
    const {detail} = event as CustomEvent<{plan: Utvecklingsplan}>;
    say(saveJson(planKey, detail.plan));
  });
  element.addEventListener('ska-plan-freeze', (event) => {
    const {detail} = event as CustomEvent<{fryst: FrystPlan}>;
    say(saveJson(versionKey, [...element.versioner, detail.fryst]));
  });
  element.addEventListener('ska-plan-next', (event) => {
    const {detail} = event as CustomEvent<{plan: Utvecklingsplan}>;
    if (saveJson(`${planKey}:${detail.plan.lasar}`, detail.plan)) say(true);
  });
}

function say(saved: boolean): void {
  const line = document.getElementById('sparlage');
  if (line === null) return;
  line.textContent = saved
    ? `Sparat i den här webbläsaren ${new Date().toLocaleTimeString('sv-SE', {hour: '2-digit', minute: '2-digit'})}.`
    : 'Ändringen syns nu men går inte att spara i den här webbläsaren.';
}
