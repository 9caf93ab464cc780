import {
  addDays,
  arOf,
  type Datum,
  fromDagnummer,
  helgdagar,
  type Kalender,
  manadOf,
  manadsnamn,
  type Period,
  startOfManad,
  toDagnummer,
} from '../../kalender/index.js';
import type {Sprak} from '../../sprak.js';
import {arcPath, bandPath, circlePath, polarPolygonPath, spokePath} from './bage.js';
import {curvedText, straightText} from './etikett.js';
import type {Form} from './form.js';
import type {Matt} from './matt.js';
import {clipToSkala, type Skala} from './skala.js';
import type {Textbredd} from './textbredd.js';
import {createVeckomarken, isVeckaOf, veckosteg} from './veckomarken.js';

/** What the background is drawn from. */
export interface Bakgrundsval {
  readonly fonster: Period;
  readonly skala: Skala;
  readonly matt: Matt;
  readonly kalender: Kalender;
  readonly idag: Datum | undefined;
  readonly sprak: Sprak;
  readonly textbredd: Textbredd;
}

/** Pixels a week number and a day number need. */
const VECKA_PLATS = 20;
const DAG_PLATS = 18;

/** Months, ISO weeks, lov and red days: everything that stays the same while activities change. */
export function drawBakgrund(val: Bakgrundsval): readonly Form[] {
  return [...drawLov(val), ...drawManader(val), ...drawVeckor(val), ...drawDagar(val)];
}

function drawLov({fonster, skala, matt, kalender}: Bakgrundsval): readonly Form[] {
  const former: Form[] = [];
  for (const lov of kalender.lovInPeriod(fonster)) {
    const del = clipToSkala(skala, lov);
    if (del === undefined) continue;
    const d = bandPath(matt.ringInre, matt.veckaYttre, skala.angleAt(del.fran), skala.angleAt(del.till));
    former.push({typ: 'bana', d, stil: 'lov'});
  }
  return former;
}

function drawManader({fonster, skala, matt, idag, sprak, textbredd}: Bakgrundsval): readonly Form[] {
  const former: Form[] = [
    {typ: 'bana', d: circlePath(matt.veckaYttre), stil: 'ring'},
    {typ: 'bana', d: circlePath(matt.veckaInre), stil: 'ring'},
  ];
  for (const manad of monthsOf(fonster)) {
    const fran = skala.angleAt(toDagnummer(manad.start));
    const till = skala.angleAt(toDagnummer(manad.slut) + 1);
    former.push({typ: 'bana', d: spokePath(matt.ringInre, matt.ytterkant, fran), stil: 'manad-linje'});
    const now = idag !== undefined && idag >= manad.start && idag <= manad.slut;
    const text = manadsnamn(manadOf(manad.start), {sprak, style: matt.kortaManader ? 'kort' : 'lang'});
    former.push(
      curvedText(text, matt.manad, (fran + till) / 2, matt.manadStorlek, now ? 'manad-nu' : 'manad', now, textbredd),
    );
  }
  return former;
}

function monthsOf(fonster: Period): readonly Period[] {
  const months: Period[] = [];
  for (let start = fonster.start; start <= fonster.slut; ) {
    const next = startOfManad(start, 1);
    const last = addDays(next, -1);
    months.push({start, slut: last < fonster.slut ? last : fonster.slut});
    start = next;
  }
  return months;
}

function drawVeckor({fonster, skala, matt, idag}: Bakgrundsval): readonly Form[] {
  const r = (matt.veckaYttre + matt.veckaInre) / 2;
  const step = veckosteg(r * skala.angleAt(skala.start + 7), VECKA_PLATS);
  const former: Form[] = [];
  for (const marke of createVeckomarken(fonster)) {
    const tick = skala.angleAt(marke.fran);
    if (marke.fran > skala.start) {
      former.push({typ: 'bana', d: spokePath(matt.veckaInre, matt.veckaInre + 4, tick), stil: 'manad-linje'});
    }
    const now = idag !== undefined && isVeckaOf(marke, idag);
    if (!now && marke.vecka.vecka % step !== 0) continue;
    former.push(
      straightText(
        String(marke.vecka.vecka),
        r,
        skala.angleAt(marke.mitt),
        matt.veckaStorlek,
        now ? 'vecka-nu' : 'vecka',
      ),
    );
  }
  return former;
}

/** Red days on their dates, and every day's number when the window is short enough to read them. */
function drawDagar({fonster, skala, matt, kalender}: Bakgrundsval): readonly Form[] {
  const former: Form[] = [];
  for (let ar = arOf(fonster.start); ar <= arOf(fonster.slut); ar++) {
    for (const dag of helgdagar(ar)) {
      if (!dag.enligtLag || dag.datum < fonster.start || dag.datum > fonster.slut) continue;
      const nr = toDagnummer(dag.datum);
      const d = bandPath(matt.veckaInre - 4, matt.veckaInre, skala.angleAt(nr), skala.angleAt(nr + 1));
      former.push({typ: 'bana', d, stil: 'rod-dag'});
    }
  }
  if (matt.veckaInre * skala.angleAt(skala.start + 1) < DAG_PLATS) return former;
  for (let nr = skala.start; nr < skala.slut; nr++) {
    const datum = fromDagnummer(nr);
    const {slag} = kalender.dagAt(datum);
    if (slag === 'veckoslut') {
      const d = bandPath(matt.ringInre, matt.veckaInre, skala.angleAt(nr), skala.angleAt(nr + 1));
      former.unshift({typ: 'bana', d, stil: 'lov'});
    }
    former.push(
      straightText(String(Number(datum.slice(8))), matt.veckaInre - 12, skala.angleAt(nr + 0.5), 11, 'vecka'),
    );
  }
  return former;
}

/** Is the window so short that every day has its number, inside the week band? */
export function showsDagar(skala: Skala, matt: Matt): boolean {
  return matt.veckaInre * skala.angleAt(skala.start + 1) >= DAG_PLATS;
}

/** The needle on `idag`, and the line along the days that have passed. */
export function drawNal({skala, matt, idag}: Bakgrundsval): readonly Form[] {
  if (idag === undefined) return [];
  const nr = toDagnummer(idag);
  if (nr < skala.start || nr >= skala.slut) return [];
  const vinkel = skala.angleAt(nr + 0.5);
  const a = 7 / matt.veckaYttre;
  return [
    {typ: 'bana', d: arcPath(matt.veckaYttre, 0, vinkel), stil: 'forfluten'},
    {typ: 'bana', d: spokePath(matt.ringInre, matt.veckaYttre, vinkel), stil: 'nal'},
    {
      typ: 'bana',
      d: polarPolygonPath([
        [matt.veckaYttre + 12, vinkel - a],
        [matt.veckaYttre + 12, vinkel + a],
        [matt.veckaYttre, vinkel],
      ]),
      stil: 'nal-spets',
    },
  ];
}
