import type {FrystPlan, Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';
import {loadJson, saveJson} from './lager.js';

/** What the server put in the page. */
interface Sidodata {
  /** Under what name this browser keeps the plan of this year. */
  readonly nyckel: string;
  /** What the name ends with for the plan of another läsår: `:2027/2028`. */
  readonly lasar: string;
  /** The address of the page without a läsår. */
  readonly adress: string;
  /** What to begin with; nothing for a plan that is only there when somebody has made it. */
  readonly plan?: Utvecklingsplan;
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

function start(element: Planelement, {nyckel, lasar, adress, plan, riktlinje, tidpunkter, roller}: Sidodata): void {
  const planKey = `ska:plan:${nyckel}${lasar}`;
  const versionKey = `ska:versioner:${nyckel}${lasar}`;
  const nastaKey = (next: string): string => `ska:plan:${nyckel}:${next}`;
  const read = (): Lagrad => {
    const kept = loadJson(planKey);
    return isLagrad(kept) ? kept : {revision: '0', plan};
  };
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
    // Another window may have saved a version meanwhile.
    const now = loadJson(versionKey);
    if (saveJson(versionKey, [...(Array.isArray(now) ? now : []), detail.fryst])) return;
    event.preventDefault();
    say('Versionen gick inte att spara i den här webbläsaren.');
  });
  element.addEventListener('ska-plan-next', (event) => {
    const {detail} = event as CustomEvent<{plan: Utvecklingsplan}>;
    const next = detail.plan.lasar;
    const isThere = isLagrad(loadJson(nastaKey(next)));
    // What somebody has gone on writing in is not written over.
    if (isThere) event.preventDefault();
    else if (!saveJson(nastaKey(next), {revision: '1', plan: detail.plan})) {
      event.preventDefault();
      say('Utkastet gick inte att spara i den här webbläsaren.');
      return;
    }
    const link = say(
      isThere ? `Det finns redan ett utkast för ${next}.` : `Utkastet för ${next} ligger i webbläsaren.`,
      {
        text: 'Öppna det',
        href: `${adress}&lasar=${encodeURIComponent(next)}`,
      },
    );
    // What the element tells has the keyboard otherwise.
    if (isThere) link?.focus();
  });
  if (now.plan === undefined) {
    say('Det finns inget utkast för det läsåret än. Skapa det under Nästa läsår i planen.', {
      text: 'Öppna planen',
      href: adress,
    });
  }
}

function isLagrad(value: unknown): value is Lagrad {
  return typeof value === 'object' && value !== null && 'plan' in value && 'revision' in value;
}

/** What the page itself has to tell, with the way on. It stands under the heading of the plan. */
function say(text: string, link?: {readonly text: string; readonly href: string}): HTMLAnchorElement | undefined {
  const line = document.getElementById('sidans-besked');
  if (line === null) return undefined;
  line.textContent = text;
  if (link === undefined) return undefined;
  const a = document.createElement('a');
  a.href = link.href;
  a.textContent = link.text;
  line.append(' ', a);
  return a;
}
