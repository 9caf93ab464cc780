import type {PlanAvvikelse} from './avvikelse.js';
import type {Nodslag} from './nod.js';
import {type Plats, platserOf, pointerOf} from './plats.js';
import {langeSedan, type Regelmiljo} from './regelmiljo.js';
import {dubbletterIn} from './regler/malomraden.js';
import type {FyndOf, Granskning, Omgivning, Plandelar, Regel, Resultatlage} from './regler/regel.js';
import type {Atagande, Malomrade, Utvecklingsplan} from './schema.js';
import {statusByNod} from './status.js';

/**
 * Holds a plan against some rules in one walk: findings in document order (the plan itself, its nodes as they are read,
 * its follow-ups), and what weighs most first where several are about one of them.
 */
export function granska(plan: Utvecklingsplan, miljo: Regelmiljo, regler: readonly Regel[]): readonly PlanAvvikelse[] {
  const found: PlanAvvikelse[] = [];
  const run: Korning = {found, granskning: createGranskning(plan, miljo), byDel: groupByDel(regler)};
  check(run, plan, outside('plan', '', [], true));
  checkNoder(run, firstsIn(plan, run.granskning.platser));
  checkUppfoljningar(run);
  return found;
}

interface Korning {
  readonly found: PlanAvvikelse[];
  readonly granskning: Granskning;
  readonly byDel: Readonly<Record<keyof Plandelar, readonly Regel[]>>;
}

/** Where a part is. Its pointer is written only when there is something to find. */
interface Delplats extends Omgivning {
  readonly id: string;
  readonly slag: keyof Plandelar;
  readonly vag: readonly number[];
  /** Has it, or what it stands in, been ended? */
  readonly avslutad: boolean;
}

/** Where something is that is no node: nothing is around it. */
function outside(slag: 'plan' | 'uppfoljning', id: string, vag: readonly number[], forsta: boolean): Delplats {
  return {id, slag, vag, forsta, avslutad: false, malomrade: undefined, atagande: undefined};
}

/** Every node in reading order: an åtagande, its effects, its activities, each with its results. */
function checkNoder(run: Korning, isForsta: (id: string, slag: Nodslag, vag: readonly number[]) => boolean): void {
  const checkNod = (
    slag: Nodslag,
    nod: Plandelar[Nodslag],
    vag: readonly number[],
    avslutad: boolean,
    malomrade?: Malomrade,
    atagande?: Atagande,
  ): void => {
    if (run.byDel[slag].length === 0) return;
    check(run, nod, {id: nod.id, slag, vag, forsta: isForsta(nod.id, slag, vag), avslutad, malomrade, atagande});
  };
  run.granskning.plan.malomraden.forEach((malomrade, i) => {
    checkNod('malomrade', malomrade, [i], false);
    malomrade.ataganden.forEach((atagande, j) => {
      const avslutat = atagande.avslut !== undefined;
      checkNod('atagande', atagande, [i, j], avslutat, malomrade);
      atagande.effekter.forEach((effekt, k) => {
        checkNod('effekt', effekt, [i, j, k], avslutat || effekt.avslut !== undefined, malomrade, atagande);
      });
      atagande.aktiviteter.forEach((aktivitet, k) => {
        const avslutad = avslutat || aktivitet.avslut !== undefined;
        checkNod('aktivitet', aktivitet, [i, j, k], avslutad, malomrade, atagande);
        aktivitet.resultat.forEach((resultat, l) => {
          checkNod('resultat', resultat, [i, j, k, l], avslutad, malomrade, atagande);
        });
      });
    });
  });
}

function checkUppfoljningar(run: Korning): void {
  if (run.byDel.uppfoljning.length === 0) return;
  const seen = new Set<string>();
  run.granskning.plan.uppfoljningar.forEach((uppfoljning, i) => {
    check(run, uppfoljning, outside('uppfoljning', uppfoljning.id, [i], !seen.has(uppfoljning.id)));
    seen.add(uppfoljning.id);
  });
}

function check({found, granskning, byDel}: Korning, del: Plandelar[keyof Plandelar], plats: Delplats): void {
  for (const regel of byDel[plats.slag]) {
    if (plats.avslutad && regel.avenAvslutade !== true) continue;
    const fynd = regel.find(del, granskning, plats);
    // Nearly always empty, and to walk through nothing some ten thousand times is what would cost the most.
    if (fynd.length > 0) found.push(...fynd.map((one) => toAvvikelse(regel, one, plats, granskning.miljo)));
  }
}

const VIKT = {fel: 0, varning: 1, tips: 2} as const;

function groupByDel(regler: readonly Regel[]): Readonly<Record<keyof Plandelar, readonly Regel[]>> {
  const sorted = [...regler].sort((a, b) => VIKT[a.niva] - VIKT[b.niva]);
  const about = (del: keyof Plandelar): readonly Regel[] => sorted.filter(({galler}) => galler.includes(del));
  return {
    plan: about('plan'),
    malomrade: about('malomrade'),
    atagande: about('atagande'),
    effekt: about('effekt'),
    aktivitet: about('aktivitet'),
    resultat: about('resultat'),
    uppfoljning: about('uppfoljning'),
  };
}

function createGranskning(plan: Utvecklingsplan, miljo: Regelmiljo): Granskning {
  return {
    plan,
    miljo,
    ord: miljo.regler.effektkedja,
    platser: platserOf(plan),
    status: statusByNod(plan),
    langeSedan: langeSedan(miljo),
    dubbletter: dubbletterIn(plan),
    logg: new Set(plan.uppfoljningar.map(({id}) => id)),
    ...readResultat(plan),
  };
}

/** What the results of activities that go on are linked to in the whole plan, and how many every åtagande has. */
function readResultat({malomraden}: Utvecklingsplan): Pick<Granskning, 'lankade' | 'resultat'> {
  const lankade = new Set<string>();
  const lagen = new Map<Atagande, Resultatlage>();
  for (const {ataganden} of malomraden) {
    for (const atagande of ataganden) {
      if (atagande.avslut !== undefined) continue;
      let forsta: string | undefined;
      let antal = 0;
      let tillAlla = false;
      for (const {avslut, resultat} of atagande.aktiviteter) {
        if (avslut !== undefined) continue;
        for (const {id, bidrarTill} of resultat) {
          forsta ??= id;
          antal++;
          tillAlla ||= bidrarTill.length === 0;
          for (const {effekt} of bidrarTill) lankade.add(effekt);
        }
      }
      if (forsta !== undefined) lagen.set(atagande, {forsta, antal, tillAlla});
    }
  }
  return {lankade, resultat: lagen};
}

/** Tells which nodes are the first with their id. Where no id stands twice, as nearly always, nothing is looked up. */
function firstsIn(
  plan: Utvecklingsplan,
  platser: ReadonlyMap<string, Plats>,
): (id: string, slag: Nodslag, vag: readonly number[]) => boolean {
  if (countNoder(plan) === platser.size) return () => true;
  return (id, slag, vag) => {
    const first = platser.get(id);
    return first === undefined || (first.slag === slag && first.vag.every((step, i) => step === vag[i]));
  };
}

function countNoder({malomraden}: Utvecklingsplan): number {
  let count = malomraden.length;
  for (const {ataganden} of malomraden) {
    count += ataganden.length;
    for (const {effekter, aktiviteter} of ataganden) {
      count += effekter.length + aktiviteter.length;
      for (const {resultat} of aktiviteter) count += resultat.length;
    }
  }
  return count;
}

function toAvvikelse(
  {kod, niva, kalla}: Regel,
  {params, falt, rest = '', atgard}: FyndOf,
  plats: Delplats,
  {avsnitt}: Regelmiljo,
): PlanAvvikelse {
  return {
    kod,
    niva,
    path: `${pathOf(plats)}${falt === undefined ? '' : `/${falt}`}${rest}`,
    params,
    ...(kalla === undefined ? {} : {kalla: kalla === 'riktlinjen' ? avsnitt : kalla}),
    nod: plats.id,
    ...(falt === undefined ? {} : {falt}),
    // A command reaches the first node with an id, not this one.
    ...(atgard === undefined || !plats.forsta ? {} : {atgard}),
    // The rule that gave the parameters gave the code: their types were held together there.
  } as PlanAvvikelse;
}

function pathOf({slag, vag}: Delplats): string {
  if (slag === 'plan') return '';
  return slag === 'uppfoljning' ? `/uppfoljningar/${vag[0] ?? 0}` : pointerOf({slag, foralder: '', vag});
}
