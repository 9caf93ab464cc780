import type {PlanAvvikelse} from './avvikelse.js';
import {type Minne, recall} from './minne.js';
import {pointerOf} from './plats.js';
import type {Regelmiljo} from './regelmiljo.js';
import {once} from './regler/once.js';
import type {FyndOf, Granskning, Omgivning, Plandelar, Regel} from './regler/regel.js';
import {createGranskning, createSammanhang} from './sammanhang.js';
import type {Atagande, Utvecklingsplan} from './schema.js';

/**
 * Holds plans against some rules in one walk: findings in document order (the plan itself, its nodes as they are read,
 * its follow-ups), and what weighs most first where several are about one of them. What was found in an åtagande is
 * remembered, so that after a change of a field one of them is read again, not the plan.
 */
export function createGranskare(
  regler: readonly Regel[],
): (plan: Utvecklingsplan, miljo: Regelmiljo) => readonly PlanAvvikelse[] {
  const byDel = groupByDel(regler);
  const minne: Minne = new WeakMap();
  return (plan, miljo) => {
    const sammanhang = createSammanhang(plan, miljo);
    const granskning = createGranskning(plan, miljo, sammanhang);
    const isForsta = firstsIn(granskning);
    const run: Korning = {byDel, granskning, isForsta, found: []};
    // Which of two nodes with one id is the first is for the whole plan to tell, so then nothing is remembered.
    const fynd = isForsta === undefined ? recall(minne, sammanhang) : undefined;
    check(run, plan, UTANFOR.plan, [], false);
    plan.malomraden.forEach((malomrade, i) => {
      check(run, malomrade, UTANFOR.malomrade, [i], false);
      malomrade.ataganden.forEach((atagande, j) => {
        const look = (): readonly PlanAvvikelse[] => checkAtagande({...run, found: []}, atagande, malomrade.id, [i, j]);
        for (const one of fynd === undefined ? look() : once(fynd, atagande, look)) run.found.push(one);
      });
    });
    plan.uppfoljningar.forEach((uppfoljning, i) => {
      check(run, uppfoljning, UTANFOR.uppfoljning, [i], false);
    });
    return run.found;
  };
}

interface Korning {
  readonly byDel: Readonly<Record<keyof Plandelar, readonly Regel[]>>;
  readonly granskning: Granskning;
  /** Left out where no id stands twice, as nearly always. */
  readonly isForsta: IsForsta | undefined;
  readonly found: PlanAvvikelse[];
}

type IsForsta = (slag: keyof Plandelar, id: string, vag: readonly number[]) => boolean;

function around(slag: keyof Plandelar, malomrade?: string, atagande?: Atagande): Omgivning {
  return {slag, malomrade, atagande, forsta: true};
}

const UTANFOR = {plan: around('plan'), malomrade: around('malomrade'), uppfoljning: around('uppfoljning')};

/** An åtagande and what stands in it, in reading order: its effects, its activities, each with its results. */
function checkAtagande(
  run: Korning,
  atagande: Atagande,
  malomrade: string,
  [i, j]: readonly [number, number],
): readonly PlanAvvikelse[] {
  const avslutat = atagande.avslut !== undefined;
  check(run, atagande, around('atagande', malomrade), [i, j], avslutat);
  const vidEffekt = around('effekt', malomrade, atagande);
  atagande.effekter.forEach((effekt, k) => {
    check(run, effekt, vidEffekt, [i, j, k], avslutat || effekt.avslut !== undefined);
  });
  const vidAktivitet = around('aktivitet', malomrade, atagande);
  const vidResultat = around('resultat', malomrade, atagande);
  atagande.aktiviteter.forEach((aktivitet, k) => {
    const avslutad = avslutat || aktivitet.avslut !== undefined;
    check(run, aktivitet, vidAktivitet, [i, j, k], avslutad);
    aktivitet.resultat.forEach((resultat, l) => {
      check(run, resultat, vidResultat, [i, j, k, l], avslutad);
    });
  });
  return run.found;
}

/** Holds a part against its rules; `vag` leads to it from the plan. */
function check(
  {found, granskning, byDel, isForsta}: Korning,
  del: Plandelar[keyof Plandelar],
  omgivning: Omgivning,
  vag: readonly number[],
  avslutad: boolean,
): void {
  const {slag} = omgivning;
  const here = isForsta === undefined ? omgivning : {...omgivning, forsta: isForsta(slag, del.id, vag)};
  for (const regel of byDel[slag]) {
    if (avslutad && !regel.avenAvslutade) continue;
    const fynd = regel.find(del, granskning, here);
    // Nearly always empty, and to walk through nothing some ten thousand times is what would cost the most.
    if (fynd.length === 0) continue;
    const plats = {nod: slag === 'plan' ? '' : del.id, path: pathOf(slag, vag), forsta: here.forsta};
    for (const one of fynd) found.push(toAvvikelse(regel, one, plats, granskning.avsnitt));
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

/** Tells which nodes and follow-ups are the first with their id; undefined where no id stands twice: all of them are. */
function firstsIn({plan, platser, logg}: Granskning): IsForsta | undefined {
  if (countNoder(plan) === platser.size && plan.uppfoljningar.length === logg.size) return undefined;
  return (slag, id, vag) => {
    if (slag === 'plan') return true;
    if (slag === 'uppfoljning') return logg.get(id) === vag[0];
    const first = platser.get(id);
    return first?.slag === slag && first.vag.every((step, i) => step === vag[i]);
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

/** Where something was found. */
interface Fyndplats {
  /** `''` for the plan. */
  readonly nod: string;
  readonly path: string;
  readonly forsta: boolean;
}

function toAvvikelse(
  {kod, niva, kalla}: Regel,
  {params, falt, rest = '', atgard}: FyndOf,
  {nod, path, forsta}: Fyndplats,
  avsnitt: string,
): PlanAvvikelse {
  return {
    kod,
    niva,
    path: `${path}${falt === undefined ? '' : `/${falt}`}${rest}`,
    params,
    ...(kalla === undefined ? {} : {kalla: kalla === 'riktlinjen' ? avsnitt : kalla}),
    nod,
    ...(falt === undefined ? {} : {falt}),
    // A command reaches the first node with an id, not this one.
    ...(atgard === undefined || !forsta ? {} : {atgard}),
    // The rule that gave the parameters gave the code: their types were held together there.
  } as PlanAvvikelse;
}

function pathOf(slag: keyof Plandelar, vag: readonly number[]): string {
  if (slag === 'plan') return '';
  return slag === 'uppfoljning' ? `/uppfoljningar/${vag[0] ?? 0}` : pointerOf({slag, foralder: '', vag});
}
