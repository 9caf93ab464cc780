import type {Period} from '../../kalender/index.js';
import {fromDagnummer} from '../../kalender/index.js';
import type {Aktivitet} from '../aktivitet.js';
import {assignSpar, type Spann} from './spar.js';

/** The part of an activity that lies in the window, in day numbers, end exclusive. */
export interface Del extends Spann {
  readonly aktivitet: Aktivitet;
  readonly kortFran: boolean;
  readonly kortTill: boolean;
}

/** What stands in one place on a ring: one activity, or several that share a week. */
export interface Grupp extends Spann {
  readonly delar: readonly [Del, ...Del[]];
  /** Drawn as a mark on its day rather than as a band, so that a deadline never makes a ring thicker. */
  readonly markor: boolean;
  readonly spar: number;
}

/** How much a ring shows, from everything to a count per week. */
export type Detalj = 'aktiviteter' | 'kluster' | 'tathet';

/** A ring before it has radii. */
export interface Ringplan {
  readonly id: string;
  readonly namn: string;
  readonly detalj: Detalj;
  readonly grupper: readonly Grupp[];
  readonly antalSpar: number;
}

/** What the choice of detail depends on, in pixels. */
export interface Rum {
  /** Radial room for all rings together. */
  readonly hojd: number;
  readonly mellanrum: number;
  /** Length of one day along the middle of the rings. */
  readonly dag: number;
  readonly fonster: {readonly start: number; readonly slut: number};
}

/** Greatest height of a density ring, and of a lane, pixels. */
const STORSTA_TATHETSHOJD = 22;
const STORSTA_SPARHOJD = 58;
/** Below this lane height a ring gathers short activities by week; below the next it shows counts only. */
const KLUSTER_UNDER = 10;
const TATHET_UNDER = 8;
/** More things than this are too many to point at, or to step through by keys: about what weekly counts give. */
const FLEST_OBJEKT = 640;
/** An activity shorter than this on the wheel is widened to it, pixels. */
const MINSTA_LANGD = 8;
/** A day wider than this is a band like any other, pixels. */
const MARKOR_UNDER = 26;
/** Width of a one-day mark, pixels. */
const MARKORBREDD = 16;
/** Activities up to this many days are gathered by ISO week. */
const KLUSTER_DAGAR = 7;

interface Underlag {
  readonly id: string;
  readonly namn: string;
  readonly delar: readonly Del[];
}

/**
 * Lanes and level of detail for every ring, so that lanes stay tall enough to see and things few enough to point at; the
 * fullest ring gives way first.
 */
export function planRingar(underlag: readonly Underlag[], rum: Rum): readonly Ringplan[] {
  let planer = underlag.map((ring) => planRing(ring, 'aktiviteter', rum));
  const step = (to: Detalj, under: number): boolean => {
    const low = sparhojd(planer, rum) < under ? 1000 : 0;
    const many = planer.reduce((sum, {grupper}) => sum + grupper.length, 0) > FLEST_OBJEKT ? 1 : 0;
    // Lanes weigh more than things; a ring of one lane is as low as it can be.
    const fullness = planer.map(({detalj, antalSpar, grupper}) =>
      detalj === to || detalj === 'tathet' ? 0 : low * (antalSpar - 1) + many * grupper.length,
    );
    const most = Math.max(0, ...fullness);
    const fullest = fullness.indexOf(most);
    const ring = underlag[fullest];
    if (most === 0 || ring === undefined) return false;
    planer = planer.map((plan, i) => (i === fullest ? planRing(ring, to, rum) : plan));
    return true;
  };
  while (step('kluster', KLUSTER_UNDER));
  while (step('tathet', TATHET_UNDER));
  return planer;
}

/** Pixels of a density ring: no more than its share, so that the narrowest wheel has room for every ring. */
export function tathetshojd({length}: readonly Ringplan[], {hojd, mellanrum}: Rum): number {
  return Math.min(STORSTA_TATHETSHOJD, hojd / Math.max(1, length) - mellanrum);
}

/** Pixels per lane when all rings share the room. */
export function sparhojd(planer: readonly Ringplan[], rum: Rum): number {
  const tathet = tathetshojd(planer, rum);
  let room = rum.hojd - rum.mellanrum * planer.length;
  let lanes = 0;
  for (const plan of planer) {
    if (plan.detalj === 'tathet') room -= tathet;
    else lanes += plan.antalSpar;
  }
  return lanes === 0 ? tathet : Math.min(STORSTA_SPARHOJD, room / lanes);
}

function planRing(ring: Underlag, detalj: Detalj, rum: Rum): Ringplan {
  const {id, namn} = ring;
  if (detalj === 'tathet') {
    return {id, namn, detalj, grupper: createTathet(ring.delar, rum), antalSpar: 1};
  }
  const dagar = detalj === 'kluster' ? KLUSTER_DAGAR : isCrowded(ring.delar, rum) ? 1 : 0;
  const groups = dagar === 0 ? ring.delar.map((del) => [del] as [Del]) : gatherByVecka(ring.delar, rum, dagar);
  return {id, namn, detalj, ...placeInSpar(groups, rum)};
}

function placeInSpar(
  groups: readonly (readonly [Del, ...Del[]])[],
  rum: Rum,
): {readonly grupper: readonly Grupp[]; readonly antalSpar: number} {
  const all = groups.map((delar) => {
    const spann = groupSpann(delar, rum);
    const only = delar.length === 1 ? delar[0] : undefined;
    const oneDay = only !== undefined && only.aktivitet.start === only.aktivitet.slut;
    return {delar, ...widen(spann, rum), markor: oneDay && rum.dag < MARKOR_UNDER};
  });
  const bands = all.filter((g) => !g.markor).sort((a, b) => a.fran - b.fran || b.till - a.till);
  const {spar, antal} = assignSpar(bands);
  const placed: Grupp[] = bands.map((g, i) => ({...g, spar: spar[i] ?? 0}));
  // All marks of a ring share at most one lane of their own: a deadline does not thicken a ring, twenty do not either.
  let antalSpar = Math.max(1, antal);
  for (const g of all) {
    if (!g.markor) continue;
    const free = freeSpar(placed, g, antalSpar);
    if (free === undefined && antalSpar === antal) antalSpar = antal + 1;
    placed.push({...g, spar: free ?? antalSpar - 1});
  }
  return {grupper: placed.sort((a, b) => a.fran - b.fran || a.spar - b.spar), antalSpar};
}

/** The first lane where nothing lies on these days; undefined when every lane is taken. */
function freeSpar(placed: readonly Grupp[], spann: Spann, antal: number): number | undefined {
  const taken = new Set<number>();
  for (const p of placed) if (p.fran < spann.till && p.till > spann.fran) taken.add(p.spar);
  for (let i = 0; i < antal; i++) if (!taken.has(i)) return i;
  return undefined;
}

function groupSpann(delar: readonly [Del, ...Del[]], rum: Rum): Spann {
  if (delar.length === 1) return delar[0];
  return veckaSpann(delar[0].fran, rum);
}

/** At least as long as the eye can find, pushed inwards at the edges of the window. */
function widen({fran, till}: Spann, rum: Rum): Spann {
  const missing = MINSTA_LANGD / rum.dag - (till - fran);
  if (missing <= 0) return {fran, till};
  const start = Math.max(rum.fonster.start, Math.min(fran - missing / 2, rum.fonster.slut - MINSTA_LANGD / rum.dag));
  return {fran: start, till: start + MINSTA_LANGD / rum.dag};
}

function veckaSpann(dag: number, rum: Rum): Spann {
  // Day number 0, 1970-01-01, was a Thursday.
  const monday = Math.floor((Math.floor(dag) + 3) / 7) * 7 - 3;
  return {fran: Math.max(rum.fonster.start, monday), till: Math.min(rum.fonster.slut, monday + 7)};
}

/** Would the one-day marks of a ring, side by side, be longer than the ring? */
function isCrowded(delar: readonly Del[], {dag, fonster}: Rum): boolean {
  const marks = delar.filter((del) => del.till - del.fran <= 1).length;
  return dag < MARKOR_UNDER && marks * MARKORBREDD > (fonster.slut - fonster.start) * dag;
}

/** Activities of at most `dagar` days in one ISO week become one group; longer ones stay alone. Nothing is split. */
function gatherByVecka(delar: readonly Del[], rum: Rum, dagar: number): readonly (readonly [Del, ...Del[]])[] {
  const groups: [Del, ...Del[]][] = [];
  const byVecka = new Map<number, [Del, ...Del[]]>();
  for (const del of delar) {
    const short = del.till - del.fran <= dagar;
    const key = veckaSpann(del.fran, rum).fran;
    const group = short ? byVecka.get(key) : undefined;
    if (group !== undefined) {
      group.push(del);
    } else {
      const started: [Del, ...Del[]] = [del];
      groups.push(started);
      if (short) byVecka.set(key, started);
    }
  }
  return groups;
}

/** One cell per week that something touches, in order of time: at most 54 a ring, however many activities. */
function createTathet(delar: readonly Del[], rum: Rum): readonly Grupp[] {
  const cells = new Map<number, {fran: number; till: number; delar: [Del, ...Del[]]}>();
  for (const del of delar) {
    let dag = del.fran;
    while (dag < del.till) {
      const week = veckaSpann(dag, rum);
      const cell = cells.get(week.fran);
      if (cell === undefined) cells.set(week.fran, {...week, delar: [del]});
      else cell.delar.push(del);
      dag = week.till;
    }
  }
  return [...cells.values()].sort((a, b) => a.fran - b.fran).map((cell) => ({...cell, markor: false, spar: 0}));
}

/** First and last visible day of a group. */
export function periodOf(grupp: Spann, delar: readonly Del[]): Period {
  const only = delar.length === 1 ? delar[0] : undefined;
  const {fran, till} = only ?? grupp;
  return {start: fromDagnummer(Math.floor(fran)), slut: fromDagnummer(Math.ceil(till) - 1)};
}
