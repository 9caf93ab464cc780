import type {Aktivitet} from '../aktivitet.js';
import type {Arshjul} from '../arshjul.js';
import {lageAt, lageRader, textOf} from '../lage.js';
import {statusAt} from '../status.js';
import {circlePath} from './bage.js';
import {type Bakgrundsval, drawBakgrund, drawNal, showsDagar} from './bakgrund.js';
import {type Del, planRingar, type Ringplan, type Rum, sparhojd, tathetshojd} from './detaljniva.js';
import {curvedText} from './etikett.js';
import type {Form} from './form.js';
import {createMatt, type Matt} from './matt.js';
import {createObjekt, type Plats} from './objekt.js';
import {ringarOf} from './ringindelning.js';
import type {Ring, Ritning} from './ritning.js';
import {clipToSkala, createSkala, type Skala} from './skala.js';
import {estimateTextbredd, type Textbredd} from './textbredd.js';
import type {Vy} from './vy.js';

/** Width of a wheel unless the view says otherwise, pixels. */
const BREDD = 900;
/** No screen or paper needs a wider one, pixels. */
const STORSTA_BREDD = 10_000;
/** Above a ring: the greatest gap, pixels, and the part of all room that gaps may take. A larger wheel has names there. */
const MELLANRUM = [20, 0.4] as const;
const MELLANRUM_UTAN_NAMN = [8, 0.3] as const;
/** A wheel narrower than this carries no ring names, pixels. */
const NAMN_FRAN_BREDD = 520;
/** Size of a ring's name, pixels. */
const RINGNAMN = 12;

/**
 * The wheel of `arshjul` as shapes. Pure: the same input gives the same picture on a server, in an e-mail and in the
 * element. Activities keep their own dates; what lies outside the window is cut off here and marked.
 */
export function createRitning(arshjul: Arshjul, vy: Vy = {}): Ritning {
  const bredd = Math.min(STORSTA_BREDD, Math.max(240, Number.isFinite(vy.bredd) ? (vy.bredd ?? BREDD) : BREDD));
  const fonster = vy.fonster ?? arshjul.ar;
  const skala = createSkala(fonster);
  const textbredd = vy.textbredd ?? estimateTextbredd;
  const matt = roomForDagar(createMatt(bredd), skala);
  const underlag = ringarOf(arshjul, vy.ringindelning ?? 'niva', vy.sprak).map(({id, namn, aktiviteter}) => ({
    id,
    namn,
    delar: visibleDelar(aktiviteter, skala, vy),
  }));
  const hojd = matt.ringYttre - matt.ringInre;
  // Many rings on a small wheel: the gaps give way first, and with them the names.
  const [storst, andel] = bredd < NAMN_FRAN_BREDD ? MELLANRUM_UTAN_NAMN : MELLANRUM;
  const mellanrum = Math.min(storst, (andel * hojd) / Math.max(1, underlag.length));
  const rum: Rum = {
    hojd,
    mellanrum,
    dag: ((matt.ringYttre + matt.ringInre) / 2) * skala.angleAt(skala.start + 1),
    fonster: skala,
  };
  const planer = planRingar(underlag, rum);
  const ringar = drawRingar(planer, rum, matt.ringYttre, createPlats(arshjul, vy, skala, textbredd));
  const ringInre = Math.max(matt.ringInre, (ringar.at(-1)?.inre ?? matt.ringInre) - MELLANRUM_UTAN_NAMN[0]);
  const val: Bakgrundsval = {
    fonster,
    skala,
    matt: {...matt, ringInre},
    kalender: arshjul.kalender,
    idag: vy.idag,
    sprak: vy.sprak ?? 'sv',
    textbredd,
  };
  return {
    bredd,
    fonster,
    bakgrund: [
      ...drawBakgrund(val),
      {typ: 'bana', d: circlePath(ringInre), stil: 'ring'},
      ...drawRingnamn(ringar, mellanrum, textbredd),
    ],
    ringar,
    forgrund: drawNal(val),
    mitt: drawMitt(arshjul, vy, ringInre, textbredd),
  };
}

function roomForDagar(matt: Matt, skala: Skala): Matt {
  return showsDagar(skala, matt) ? {...matt, ringYttre: matt.ringYttre - 18} : matt;
}

function visibleDelar(aktiviteter: readonly Aktivitet[], skala: Skala, vy: Vy): readonly Del[] {
  const delar: Del[] = [];
  for (const aktivitet of aktiviteter) {
    if (vy.visade !== undefined && !vy.visade.has(aktivitet.id)) continue;
    const cut = clipToSkala(skala, aktivitet);
    if (cut !== undefined) delar.push({aktivitet, ...cut});
  }
  return delar.sort((a, b) => a.fran - b.fran || b.till - a.till);
}

type PlatsOfAlla = Omit<Plats, 'ring' | 'inre' | 'yttre' | 'fritTill'>;

function createPlats(arshjul: Arshjul, vy: Vy, skala: Skala, textbredd: Textbredd): PlatsOfAlla {
  const {idag} = vy;
  return {
    skala,
    textbredd,
    statusOf: ({aktivitet}) => (idag === undefined ? undefined : statusAt(arshjul, aktivitet, idag, vy.anpassning)),
    framstegOf: ({aktivitet}) =>
      vy.framsteg !== undefined && Object.hasOwn(vy.framsteg, aktivitet.id) ? vy.framsteg[aktivitet.id] : undefined,
    nummerOf: ({aktivitet}) => vy.nummer?.get(aktivitet.id),
  };
}

function drawRingar(planer: readonly Ringplan[], rum: Rum, ytterkant: number, plats: PlatsOfAlla): readonly Ring[] {
  const spar = sparhojd(planer, rum);
  let edge = ytterkant;
  return planer.map((plan) => {
    const hojd = plan.detalj === 'tathet' ? tathetshojd(planer, rum) : spar;
    const top = edge - rum.mellanrum;
    const inre = top - plan.antalSpar * hojd;
    edge = inre;
    const objekt = plan.grupper.map((grupp) => {
      const laneTop = top - grupp.spar * hojd;
      const typ = plan.detalj === 'tathet' ? 'tathet' : grupp.delar.length > 1 ? 'kluster' : 'aktivitet';
      return createObjekt(grupp, typ, {
        ...plats,
        ring: plan.id,
        inre: laneTop - hojd,
        yttre: laneTop,
        ...(grupp.markor && hojd >= 16 ? {fritTill: freeAfter(plan, grupp, plats.skala)} : {}),
      });
    });
    return {id: plan.id, namn: plan.namn, inre, yttre: top, sparhojd: hojd, detalj: plan.detalj, objekt};
  });
}

/** A hairline round every ring and its name above the ring's beginning, just after the seam of the year. */
function drawRingnamn(ringar: readonly Ring[], mellanrum: number, textbredd: Textbredd): readonly Form[] {
  return ringar.flatMap((ring, i): readonly Form[] => {
    const line: readonly Form[] = i === 0 ? [] : [{typ: 'bana', d: circlePath(ring.yttre + mellanrum), stil: 'ring'}];
    if (mellanrum < RINGNAMN * 1.25) return line;
    const r = ring.yttre + mellanrum / 2 - 1;
    const half = textbredd(ring.namn, RINGNAMN, false) / 2 / r;
    return [...line, curvedText(ring.namn, r, half + 8 / r, RINGNAMN, 'ringnamn', false, textbredd)];
  });
}

/** The angle up to which nothing else lies in a mark's lane. */
function freeAfter(plan: Ringplan, grupp: Ringplan['grupper'][number], skala: Skala): number {
  let next = skala.slut;
  for (const other of plan.grupper) {
    if (other !== grupp && other.spar === grupp.spar && other.till > grupp.fran) next = Math.min(next, other.fran);
  }
  return skala.angleAt(next);
}

/** The year and, with a day given, what is happening: the answer stands in the middle of the picture. */
function drawMitt(arshjul: Arshjul, vy: Vy, inre: number, textbredd: Textbredd): readonly Form[] {
  const sprak = vy.sprak ?? 'sv';
  const {ar} = arshjul;
  const room = inre * 1.7;
  const stor = Math.min(34, (inre * 1.5 * 34) / Math.max(1, textbredd(ar.kortLabel, 34, true)));
  const rader: {text: string; storlek: number; stil: 'mitt-liten' | 'mitt-stor' | 'mitt-text' | 'mitt-varning'}[] = [
    {text: ar.slag === 'lasar' ? textOf(sprak).lasar : textOf(sprak).ar, storlek: 13, stil: 'mitt-liten'},
    {text: ar.kortLabel, storlek: stor, stil: 'mitt-stor'},
  ];
  if (vy.idag !== undefined && vy.idag >= ar.start && vy.idag <= ar.slut) {
    const [vecka, nu, forsenat = ''] = lageRader(lageAt(arshjul, vy.idag, vy.anpassning), sprak);
    for (const del of [vecka, nu, forsenat]) {
      for (const text of wrap(del, room, 12.5, textbredd)) {
        if (rader.length < 7) rader.push({text, storlek: 12.5, stil: del === forsenat ? 'mitt-varning' : 'mitt-text'});
      }
    }
  }
  const hojd = rader.reduce((sum, rad) => sum + rad.storlek * 1.3, 0);
  let y = -hojd / 2;
  return rader.map(({text, storlek, stil}) => {
    const baslinje = y + storlek;
    y += storlek * 1.3;
    return {typ: 'text', text, x: 0, y: Math.round(baslinje * 10) / 10, vinkel: 0, storlek, stil};
  });
}

function wrap(text: string, bredd: number, storlek: number, textbredd: Textbredd): readonly string[] {
  const rader: string[] = [];
  let rad = '';
  for (const ord of text.split(' ')) {
    const longer = rad === '' ? ord : `${rad} ${ord}`;
    if (rad !== '' && textbredd(longer, storlek, false) > bredd) {
      rader.push(rad);
      rad = ord;
    } else {
      rad = longer;
    }
  }
  return rad === '' ? rader : [...rader, rad];
}
