import type {AktivitetStatus} from '../aktivitet.js';
import {bandPath, discPath, linePath, pointAt, polarPolygonPath, spokePath} from './bage.js';
import {type Del, type Grupp, periodOf} from './detaljniva.js';
import {curvedText, fitEtikett} from './etikett.js';
import type {Form} from './form.js';
import type {Ritobjekt} from './ritning.js';
import type {Skala} from './skala.js';
import type {StilId} from './stil.js';
import type {Textbredd} from './textbredd.js';
import type {Framsteg} from './vy.js';

/** Where a lane lies and what its objects need to be drawn. */
export interface Plats {
  readonly ring: string;
  readonly inre: number;
  readonly yttre: number;
  readonly skala: Skala;
  readonly textbredd: Textbredd;
  readonly statusOf: (del: Del) => AktivitetStatus | undefined;
  readonly framstegOf: (del: Del) => Framsteg | undefined;
  readonly nummerOf: (del: Del) => number | undefined;
  /** Angle up to which a mark's own words may run; undefined when there is no room for them. */
  readonly fritTill?: number;
}

/** Pixels between lanes. */
const SPRINGA = 1.5;
/** Radius of a status sign, pixels. */
const TECKEN = 8;
/** Half the diagonal of a one-day mark, pixels. */
const MARKOR = 8;

/** An activity, a week's cluster or a density cell as shapes. */
export function createObjekt(grupp: Grupp, typ: Ritobjekt['typ'], plats: Plats): Ritobjekt {
  const {skala} = plats;
  const [del] = grupp.delar;
  const fran = skala.angleAt(grupp.fran);
  const till = skala.angleAt(grupp.till);
  const inre = plats.inre + SPRINGA;
  const yttre = plats.yttre - SPRINGA;
  const box: Box = {inre, yttre, fran, till};
  const base = {
    id: typ === 'aktivitet' ? del.aktivitet.id : `${plats.ring}:${typ}:${Math.floor(grupp.fran)}`,
    typ,
    aktiviteter: grupp.delar.map((d) => d.aktivitet),
    ring: plats.ring,
    slag: commonSlag(grupp.delar),
    status: typ === 'aktivitet' ? plats.statusOf(del) : undefined,
    period: periodOf(grupp, grupp.delar),
    fortsatterFran: typ === 'aktivitet' && del.kortFran,
    fortsatterTill: typ === 'aktivitet' && del.kortTill,
    fran,
    till,
  };
  if (typ !== 'aktivitet') {
    return {
      ...base,
      inre,
      yttre,
      former: drawGrupp(grupp.delar.length, typ, box, base.slag, plats),
      kontur: outline(box),
    };
  }
  if (grupp.markor) {
    const r = (inre + yttre) / 2;
    const mitt = (fran + till) / 2;
    return {
      ...base,
      inre: r - MARKOR,
      yttre: r + MARKOR,
      former: drawMarkor(del, r, mitt, base.status, plats),
      kontur: diamond(r, mitt, MARKOR + 4),
    };
  }
  return {...base, ...drawBand(del, box, base.status, plats)};
}

interface Box {
  readonly inre: number;
  readonly yttre: number;
  readonly fran: number;
  readonly till: number;
}

function outline({inre, yttre, fran, till}: Box): string {
  const a = 3 / yttre;
  return bandPath(Math.max(1, inre - 3), yttre + 3, fran - a, till + a);
}

function commonSlag(delar: readonly [Del, ...Del[]]): Ritobjekt['slag'] {
  const {slag} = delar[0].aktivitet;
  return delar.every((d) => d.aktivitet.slag === slag) ? slag : 'egen';
}

function drawBand(
  del: Del,
  lane: Box,
  status: AktivitetStatus | undefined,
  plats: Plats,
): {readonly former: readonly Form[]; readonly kontur: string; readonly inre: number; readonly yttre: number} {
  const {aktivitet} = del;
  const box = aktivitet.omfattning === 'tillfalle' && !aktivitet.bestamd ? slimmer(lane) : lane;
  const stil: StilId = status === 'pagar' ? `${aktivitet.slag}-pagar` : aktivitet.slag;
  const former: Form[] = [{typ: 'bana', d: bandPath(box.inre, box.yttre, box.fran, box.till), stil}];
  const framsteg = plats.framstegOf(del);
  if (framsteg !== undefined && framsteg.antal > 0)
    former.push(...drawFramsteg(box, framsteg, `${aktivitet.slag}-fylld`));
  if (del.kortFran) former.push(chevron(box, box.fran, `${aktivitet.slag}-streck`));
  if (del.kortTill) former.push(chevron(box, box.till - 9 / box.yttre, `${aktivitet.slag}-streck`));
  const hasSign = status === 'klar' || status === 'forsenad';
  const room: Box = {...box, till: hasSign ? box.till - (TECKEN + 2) / box.yttre : box.till};
  const texter = aktivitet.kortTitel === undefined ? [aktivitet.titel] : [aktivitet.titel, aktivitet.kortTitel];
  const label = fitEtikett(texter, room, 'etikett', plats.textbredd);
  const words = label.length > 0 ? label : drawNummer(plats.nummerOf(del), room, plats.textbredd);
  if (status === 'vantar') {
    former.push({
      typ: 'bana',
      d: hatchPath(box, wordsAngle(words, box, plats.textbredd)),
      stil: `${aktivitet.slag}-streck`,
    });
  }
  former.push(...words);
  if (hasSign)
    former.push(...drawTecken(pointAt((box.inre + box.yttre) / 2, box.till), status, `${aktivitet.slag}-fylld`));
  return {former, kontur: outline(box), inre: box.inre, yttre: box.yttre};
}

/** An occasion whose day is not set yet takes a slim band: it is somewhere in here, not all through it. */
function slimmer(box: Box): Box {
  const hojd = box.yttre - box.inre;
  if (hojd < 24) return box;
  const keep = Math.max(20, hojd * 0.5);
  const edge = (hojd - keep) / 2;
  return {...box, inre: box.inre + edge, yttre: box.yttre - edge};
}

function drawNummer(nummer: number | undefined, box: Box, bredd: Textbredd): readonly Form[] {
  return nummer === undefined ? [] : fitEtikett([String(nummer)], box, 'nummer', bredd);
}

function drawFramsteg(box: Box, {klara, antal}: Framsteg, stil: StilId): readonly Form[] {
  const share = Math.max(0, Math.min(1, klara / antal));
  if (share === 0) return [];
  const hojd = Math.min(5, (box.yttre - box.inre) / 3);
  return [
    {typ: 'bana', d: bandPath(box.inre, box.inre + hojd, box.fran, box.fran + (box.till - box.fran) * share), stil},
  ];
}

/** Half the angle that words in the middle of a band take, with air round them. */
function wordsAngle(words: readonly Form[], box: Box, bredd: Textbredd): number {
  const widths = words.flatMap((form) => (form.typ === 'bana' ? [] : bredd(form.text, form.storlek, true)));
  return widths.length === 0 ? 0 : (Math.max(...widths) / 2 + 8) / ((box.inre + box.yttre) / 2);
}

/**
 * Strokes across the band every few pixels, except behind its words: what waits is hatched, on every painter and
 * without a pattern's id.
 */
function hatchPath(box: Box, words: number): string {
  const step = 7 / box.yttre;
  const slant = Math.min((box.yttre - box.inre) / box.yttre, step * 2);
  const middle = (box.fran + box.till) / 2;
  let d = '';
  for (let a = box.fran + step; a + slant < box.till; a += step) {
    if (a + slant > middle - words && a < middle + words) continue;
    d += linePath([point(box.inre, a), point(box.yttre, a + slant)]);
  }
  return d === '' ? spokePath(box.inre, box.yttre, box.fran + 3 / box.yttre) : d;
}

function point(r: number, vinkel: number): readonly [number, number] {
  const {x, y} = pointAt(r, vinkel);
  return [x, y];
}

/** A small angle at a clipped end: the activity goes on outside the window. */
function chevron(box: Box, vid: number, stil: StilId): Form {
  const a = 3 / box.yttre;
  const r = (box.inre + box.yttre) / 2;
  const arm = Math.min(6, (box.yttre - box.inre) / 3);
  return {typ: 'bana', d: linePath([point(r + arm, vid + a), point(r, vid + 2.2 * a), point(r - arm, vid + a)]), stil};
}

function diamond(r: number, mitt: number, half: number): string {
  const a = half / r;
  return polarPolygonPath([
    [r + half, mitt],
    [r, mitt + a],
    [r - half, mitt],
    [r, mitt - a],
  ]);
}

function drawMarkor(
  del: Del,
  r: number,
  mitt: number,
  status: AktivitetStatus | undefined,
  plats: Plats,
): readonly Form[] {
  const {slag} = del.aktivitet;
  const former: Form[] = [];
  if (status === 'klar' || status === 'forsenad') {
    former.push(...drawTecken(pointAt(r, mitt), status, `${slag}-fylld`));
  } else {
    former.push({
      typ: 'bana',
      d: diamond(r, mitt, MARKOR),
      stil: status === 'pagar' ? `${slag}-pagar` : `${slag}-fylld`,
    });
  }
  if (plats.fritTill !== undefined) former.push(...markorText(del, r, mitt, plats.fritTill, plats.textbredd));
  return former;
}

/** A mark's name beside it, where its lane is free that far. */
function markorText(del: Del, r: number, mitt: number, fritTill: number, bredd: Textbredd): readonly Form[] {
  const storlek = 12;
  const start = mitt + (MARKOR + 4) / r;
  const texter = [del.aktivitet.titel, del.aktivitet.kortTitel ?? del.aktivitet.titel];
  const text = texter.find((t) => start + (bredd(t, storlek, true) + 8) / (r - 5) < fritTill);
  if (text === undefined) return [];
  const w = bredd(text, storlek, true) / r;
  return [curvedText(text, r, start + w / 2, storlek, 'etikett', true, bredd)];
}

/** The signs of state, read by shape and not by colour: a filled disc with a tick is done, a ring with ! is late. */
function drawTecken({x, y}: {x: number; y: number}, status: 'klar' | 'forsenad', fylld: StilId): readonly Form[] {
  if (status === 'klar') {
    return [
      {typ: 'bana', d: discPath(x, y, TECKEN), stil: fylld},
      {
        typ: 'bana',
        d: linePath([
          [x - 3.6, y + 0.2],
          [x - 1, y + 3],
          [x + 3.8, y - 3],
        ]),
        stil: 'tecken-bock',
      },
    ];
  }
  return [
    {typ: 'bana', d: discPath(x, y, TECKEN), stil: 'tecken-yta'},
    {
      typ: 'bana',
      d: `${linePath([
        [x, y - 4.5],
        [x, y + 1],
      ])}${linePath([
        [x, y + 3],
        [x, y + 4.6],
      ])}`,
      stil: 'tecken-streck',
    },
  ];
}

/** How many there are, on a band that in a density ring is the stronger the more they are. */
function drawGrupp(
  antal: number,
  typ: 'kluster' | 'tathet',
  box: Box,
  slag: Ritobjekt['slag'],
  {textbredd}: Plats,
): readonly Form[] {
  const steg = Math.min(4, 1 + Math.floor(Math.log2(antal))) as 1 | 2 | 3 | 4;
  const stil: StilId = typ === 'kluster' ? `${slag}-kluster` : `${slag}-tathet-${steg}`;
  // A number may run a little over the ends of a cell that is only a week wide.
  const wide = {...box, fran: box.fran - 0.012, till: box.till + 0.012};
  return [
    {typ: 'bana', d: bandPath(box.inre, box.yttre, box.fran, box.till), stil},
    ...fitEtikett([String(antal)], wide, typ === 'tathet' && steg === 4 ? 'nummer-ljus' : 'nummer', textbredd),
  ];
}
