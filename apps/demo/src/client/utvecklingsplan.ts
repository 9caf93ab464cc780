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
  merge(bas: unknown, deras: unknown): Promise<void>;
}

const data = JSON.parse(document.getElementById('ska-data')?.textContent ?? '{}') as Sidodata;
const element = document.querySelector<Planelement>('ska-utvecklingsplan');
if (element !== null) start(element, data);

function start(element: Planelement, {kommun, plan, riktlinje, tidpunkter, roller}: Sidodata): void {
  const planKey = `ska:plan:${kommun}`;
  const versionKey = `ska:versioner:${kommun}`;
  const kept = loadJson(versionKey);
  /** The plan as this window and the others last had it in common. */
  let common: unknown = loadJson(planKey) ?? plan;
  Object.assign(element, {
    riktlinje,
    tidpunkter,
    roller,
    plan: common,
    versioner: Array.isArray(kept) ? kept : [],
  });
  element.addEventListener('ska-plan-change', (event) => {
    const {detail} = event as CustomEvent<{plan: Utvecklingsplan}>;
    const saved = saveJson(planKey, detail.plan);
    if (saved) common = detail.plan;
    say(saved);
  });
  // Another window has saved: what is written here is joined with it, never written over.
  window.addEventListener('storage', ({key, newValue}) => {
    if (key !== planKey || newValue === null) return;
    const theirs: unknown = JSON.parse(newValue);
    const bas = common;
    common = theirs;
    void element.merge(bas, theirs);
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
