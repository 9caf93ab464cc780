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

/** The plan as this browser keeps it, with a number that rises with each save. */
interface Lagrad {
  readonly revision: string;
  readonly plan: unknown;
}

function start(element: Planelement, {kommun, plan, riktlinje, tidpunkter, roller}: Sidodata): void {
  const planKey = `ska:plan:${kommun}`;
  const versionKey = `ska:versioner:${kommun}`;
  const read = (): Lagrad => (loadJson(planKey) as Lagrad | undefined) ?? {revision: '0', plan};
  const kept = loadJson(versionKey);
  const now = read();
  Object.assign(element, {
    riktlinje,
    tidpunkter,
    roller,
    versioner: Array.isArray(kept) ? kept : [],
    revision: now.revision,
    plan: now.plan,
    // Stands for a server: refuses what was written on an older plan than the one it has.
    spara: (next: Utvecklingsplan, bas: string | undefined) => {
      const {revision, plan: deras} = read();
      if (bas !== revision) return Promise.resolve({ok: false, skal: 'konflikt', deras, revision});
      const saved = {revision: String(Number(revision) + 1), plan: next};
      return Promise.resolve(
        saveJson(planKey, saved) ? {ok: true, revision: saved.revision} : {ok: false, skal: 'fel'},
      );
    },
  });
  element.addEventListener('ska-plan-freeze', (event) => {
    const {detail} = event as CustomEvent<{fryst: FrystPlan}>;
    saveJson(versionKey, [...element.versioner, detail.fryst]);
  });
  element.addEventListener('ska-plan-next', (event) => {
    const {detail} = event as CustomEvent<{plan: Utvecklingsplan}>;
    saveJson(`${planKey}:${detail.plan.lasar}`, {revision: '1', plan: detail.plan});
  });
}
