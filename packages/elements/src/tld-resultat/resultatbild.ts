import type {Dimensionspost} from '@vetlanda/ska-core/tld';
import {createFordelningsbild, createStegmarke} from './fordelningsbild.js';
import {type Bild, type Form, infalld, linje, skrift} from './former.js';
import {createIntervallbild} from './intervallbild.js';
import {splitNamn} from './omgangsnamn.js';
import type {Oversiktsval} from './oversikt.js';
import type {Resultatmiljo} from './resultatmiljo.js';
import type {Dimensionsserie} from './serie.js';
import {formatIntervall, wordsOf} from './tabeller.js';
import {formatAndel, formatIndex} from './tal.js';
import {createUtvecklingsbild} from './utvecklingsbild.js';

/** Measures a text, pixels. */
export type Textmatt = (text: string, storlek: number, fet: boolean) => number;

const BREDD = 1080;
const KANT = 32;
const MELLANRUM = 28;
const RAD = 20;

/** Writes lines under each other, and keeps count of how far down they came. */
class Blad {
  readonly former: Form[] = [];
  y = KANT;
  readonly #matt: Textmatt;

  constructor(matt: Textmatt) {
    this.#matt = matt;
  }

  /** Lines of a text that is at most so wide. */
  split(text: string, storlek: number, fet: boolean, bredd: number): readonly string[] {
    const rader: string[] = [];
    for (const ord of text.split(' ')) {
      const rad = rader.at(-1);
      if (rad !== undefined && this.#matt(`${rad} ${ord}`, storlek, fet) <= bredd) rader.splice(-1, 1, `${rad} ${ord}`);
      else rader.push(ord);
    }
    return rader;
  }

  /** Writes at `x`, and gives how far down it came. */
  write(
    text: string,
    x: number,
    y: number,
    {storlek = 14, fet = false, dampad = false, bredd = BREDD - 2 * KANT} = {},
  ): number {
    const rader = this.split(text, storlek, fet, bredd);
    const stil = fet ? 'fet' : dampad ? 'dampad' : 'text';
    for (const [i, rad] of rader.entries()) {
      this.former.push(skrift(stil, rad, x, y + storlek + i * storlek * 1.4, {storlek, ankare: 'start'}));
    }
    return y + rader.length * storlek * 1.4 + 4;
  }

  add(bild: Bild, x: number, y: number): void {
    this.former.push(infalld(bild, x, y));
  }

  finish(): Bild {
    return {bredd: BREDD, hojd: Math.ceil(this.y + KANT), former: this.former};
  }
}

/** The whole result of a part as one picture: heading, what matters, the rounds, and how the answers are spread. */
export function createResultatbild(miljo: Resultatmiljo, rubrik: string, under: string, matt: Textmatt): Bild {
  const blad = new Blad(matt);
  blad.y = blad.write(rubrik, KANT, blad.y, {storlek: 26, fet: true});
  blad.y = blad.write(under, KANT, blad.y, {dampad: true}) + 12;
  blad.y = blad.write(miljo.lage.ledord, KANT, blad.y, {storlek: 19}) + 12;
  drawDimensioner(blad, miljo);
  for (const serie of miljo.serier) drawFordelning(blad, serie, miljo);
  return blad.finish();
}

function drawDimensioner(blad: Blad, {serier, namn, text, lage, post}: Resultatmiljo): void {
  const bredd = (BREDD - 2 * KANT - 2 * MELLANRUM) / 3;
  const start = blad.y;
  const slut = serier.map(({dimension, punkter}, i) => {
    const rad = Math.floor(i / 3);
    const x = KANT + (i % 3) * (bredd + MELLANRUM);
    let y = start + rad * 400;
    const varde = punkter.at(-1)?.varde;
    const utan = post.visning === 'inga-svar' ? text.ingaSvarKort : text.dolt;
    blad.former.push(linje('topp', x, y, x + bredd, y));
    y = blad.write(dimension.namn, x, y + 8, {storlek: 18, fet: true, bredd});
    y = blad.write(varde === undefined ? utan : formatIndex(varde.index, text), x, y, {storlek: 32, fet: true, bredd});
    const intervall = varde === undefined ? undefined : formatIntervall(varde, text);
    if (intervall !== undefined) y = blad.write(text.sakerhet(intervall), x, y, {dampad: true, bredd});
    const mening = lage.meningar.get(dimension.id);
    if (mening !== undefined) {
      y = blad.write(mening.utfall, x, y, {bredd});
      y = blad.write(mening.forklaring, x, y, {bredd, dampad: true, storlek: 13});
    }
    return {x, y, punkter};
  });
  const y = Math.max(...slut.map((one) => one.y), start);
  for (const {x, punkter} of slut) {
    const bild = createUtvecklingsbild(punkter, {bredd, namn: namn.map(splitNamn), text});
    blad.add(bild, x, y + 8);
    blad.y = Math.max(blad.y, y + 8 + bild.hojd + 24);
  }
}

function drawFordelning(blad: Blad, {dimension, punkter}: Dimensionsserie, {text}: Resultatmiljo): void {
  const fragor = punkter.at(-1)?.varde?.fragor ?? [];
  if (fragor.length === 0) return;
  const bredd = 520;
  const x = BREDD - KANT - bredd - 80;
  blad.former.push(linje('axel', KANT, blad.y, BREDD - KANT, blad.y));
  blad.write(dimension.namn, KANT, blad.y + 8, {storlek: 18, fet: true});
  let plats = x;
  for (const [i, ord] of dimension.steg.entries()) {
    blad.add(createStegmarke(i + 1, dimension.steg.length), plats, blad.y + 12);
    blad.write(ord, plats + 24, blad.y + 12, {dampad: true});
    plats += 40 + 8 * ord.length;
  }
  if (dimension.vetEj !== undefined) blad.write(dimension.vetEj, x + bredd + 16, blad.y + 12, {dampad: true});
  blad.y += 44;
  for (const {id, text: fraga} of dimension.fragor) {
    const svar = fragor.find((one) => one.fraga === id);
    const slut = blad.write(fraga, KANT, blad.y, {bredd: x - KANT - MELLANRUM});
    if (svar === undefined) blad.write(text.dolt, x, blad.y, {dampad: true});
    else {
      const bild = createFordelningsbild(svar, {bredd, antalSteg: dimension.steg.length, text});
      blad.add(bild, x, blad.y);
      if (svar.staplar.some(({fran, till}) => fran !== till)) {
        const ord = svar.staplar.map((stapel) => wordsOf(stapel, dimension, text)).join(' · ');
        blad.write(ord, x, blad.y + bild.hojd - 4, {storlek: 12, dampad: true});
        blad.y += RAD - 6;
      }
      if (dimension.vetEj !== undefined) blad.write(formatAndel(svar.andelVetEj, text), x + bredd + 16, blad.y + 4);
    }
    blad.y = Math.max(slut, blad.y + 46) + 4;
  }
  blad.y += 12;
}

/** Several parts beside each other as one picture. */
export function createOversiktsbild(
  {rader, dimensioner, text}: Pick<Oversiktsval, 'rader' | 'dimensioner' | 'text'>,
  rubrik: string,
  under: string,
  matt: Textmatt,
): Bild {
  const blad = new Blad(matt);
  blad.y = blad.write(rubrik, KANT, blad.y, {storlek: 26, fet: true});
  blad.y = blad.write(under, KANT, blad.y, {dampad: true}) + 12;
  blad.y = blad.write(text.oversiktForklaring, KANT, blad.y, {dampad: true}) + 16;
  const namnbredd = 280;
  const bredd = (BREDD - 2 * KANT - namnbredd) / dimensioner.length;
  const xOf = (i: number): number => KANT + namnbredd + i * bredd;
  for (const [i, {namn}] of dimensioner.entries()) blad.write(namn, xOf(i), blad.y, {fet: true});
  blad.y += 28;
  for (const {post, djup, fore} of rader) {
    blad.former.push(linje('axel', KANT, blad.y, BREDD - KANT, blad.y));
    const slut = blad.write(post.namn, KANT + 16 * Math.min(djup, 3), blad.y + 6, {
      fet: post.slag === 'kommun' || post.slag === 'omrade',
      bredd: namnbredd - 64,
    });
    for (const [i, {id}] of dimensioner.entries()) {
      const varde: Dimensionspost | undefined = post.dimensioner.find(({dimension}) => dimension === id);
      const utan = post.visning === 'inga-svar' ? text.ingaSvarKort : text.dolt;
      blad.write(varde === undefined ? utan : formatIndex(varde.index, text), xOf(i), blad.y + 6, {
        dampad: varde === undefined,
        fet: varde !== undefined,
      });
      if (varde !== undefined) blad.add(createIntervallbild(varde, fore.get(id), bredd - 80), xOf(i) + 52, blad.y + 2);
    }
    blad.y = Math.max(slut, blad.y + 32);
  }
  return blad.finish();
}
