import type {PlanAvvikelse} from './avvikelse.js';
import type {Nodslag} from './nod.js';
import {type Plats, platserOf, pointerOf} from './plats.js';
import type {Regelmiljo} from './regelmiljo.js';
import type {FyndOf, Granskning, Omgivning, Plandelar, Regel} from './regler/regel.js';
import type {Atagande, Malomrade, Utvecklingsplan} from './schema.js';
import {statusByNod} from './status.js';

/**
 * Holds a plan against some rules in one walk: findings in document order (the plan itself, its nodes as they are read,
 * its follow-ups), and what weighs most first where several are about one of them.
 */
export function granska(plan: Utvecklingsplan, miljo: Regelmiljo, regler: readonly Regel[]): readonly PlanAvvikelse[] {
  const granskning = createGranskning(plan, miljo);
  const byDel = groupByDel(regler);
  const isForsta = firstsIn(plan, granskning.platser);
  const found: PlanAvvikelse[] = [];

  const check = (del: keyof Plandelar, part: Plandelar[keyof Plandelar], where: Omgivning, place: Delplats): void => {
    for (const regel of byDel[del]) {
      if (place.avslutad && regel.avenAvslutade !== true) continue;
      for (const fynd of regel.find(part, granskning, where)) found.push(toAvvikelse(regel, fynd, place, miljo));
    }
  };
  const checkNod = (
    slag: Nodslag,
    nod: Plandelar[Nodslag],
    vag: readonly number[],
    avslutad: boolean,
    malomrade?: Malomrade,
    atagande?: Atagande,
  ): void => {
    if (byDel[slag].length === 0) return;
    const forsta = isForsta(nod.id, slag, vag);
    const where = {forsta, ...(malomrade && {malomrade}), ...(atagande && {atagande})};
    check(slag, nod, where, {id: nod.id, path: () => pointerOf({slag, foralder: '', vag}), forsta, avslutad});
  };

  check('plan', plan, {forsta: true}, {id: '', path: () => '', forsta: true, avslutad: false});
  for (const [i, malomrade] of plan.malomraden.entries()) {
    checkNod('malomrade', malomrade, [i], false);
    for (const [j, atagande] of malomrade.ataganden.entries()) {
      const avslutat = atagande.avslut !== undefined;
      checkNod('atagande', atagande, [i, j], avslutat, malomrade);
      for (const [k, effekt] of atagande.effekter.entries()) {
        checkNod('effekt', effekt, [i, j, k], avslutat || effekt.avslut !== undefined, malomrade, atagande);
      }
      for (const [k, aktivitet] of atagande.aktiviteter.entries()) {
        const avslutad = avslutat || aktivitet.avslut !== undefined;
        checkNod('aktivitet', aktivitet, [i, j, k], avslutad, malomrade, atagande);
        for (const [l, resultat] of aktivitet.resultat.entries()) {
          checkNod('resultat', resultat, [i, j, k, l], avslutad, malomrade, atagande);
        }
      }
    }
  }
  for (const [i, uppfoljning] of plan.uppfoljningar.entries()) {
    const path = () => `/uppfoljningar/${i}`;
    check('uppfoljning', uppfoljning, {forsta: true}, {id: uppfoljning.id, path, forsta: true, avslutad: false});
  }
  return found;
}

/** Where a part is, in what a finding says of it. The pointer is written only when there is something to find. */
interface Delplats {
  readonly id: string;
  readonly path: () => string;
  readonly forsta: boolean;
  /** Has it, or what it stands in, been ended? */
  readonly avslutad: boolean;
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
    lankade: lankadeIn(plan),
  };
}

/** The effects that a result of an activity that goes on is linked to, in the whole plan. */
function lankadeIn({malomraden}: Utvecklingsplan): ReadonlySet<string> {
  const lankade = new Set<string>();
  for (const {ataganden} of malomraden) {
    for (const {aktiviteter, avslut} of ataganden) {
      if (avslut !== undefined) continue;
      for (const aktivitet of aktiviteter) {
        if (aktivitet.avslut !== undefined) continue;
        for (const {bidrarTill} of aktivitet.resultat) for (const {effekt} of bidrarTill) lankade.add(effekt);
      }
    }
  }
  return lankade;
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
  {id, path, forsta}: Delplats,
  {avsnitt}: Regelmiljo,
): PlanAvvikelse {
  return {
    kod,
    niva,
    path: `${path()}${falt === undefined ? '' : `/${falt}`}${rest}`,
    params,
    ...(kalla === undefined ? {} : {kalla: kalla === 'riktlinjen' ? avsnitt : kalla}),
    nod: id,
    ...(falt === undefined ? {} : {falt}),
    // A command reaches the first node with an id, not this one.
    ...(atgard === undefined || !forsta ? {} : {atgard}),
    // The rule that gave the parameters gave the code: their types were held together there.
  } as PlanAvvikelse;
}
