import {type Bygge, setOrd, type Textutkast, toId} from './bygge.js';
import {cellOf, fel} from './fynd.js';
import type {Radgrupp} from './grupper.js';
import {type Kolumn, STEGKOLUMNER} from './kolumner.js';
import type {Rad} from './rad.js';

/** A scale while it is put together. */
interface Skalutkast {
  readonly id: string;
  readonly steg: readonly {readonly text: Textutkast; bild?: string}[];
  readonly vetEj?: Textutkast;
  readonly positivFran: number;
}

/** The scales of a table, and the id of each question's, in the order of the questions; empty where it has none. */
export interface Skalor {
  readonly skalor: readonly Skalutkast[];
  readonly idn: readonly string[];
}

/** Stands for a step that is empty, so that what else is wrong can be told at the same time. */
const TOM = {text: '', granskning: 'granskad'} as const;

/** The words that a scale is known again by. */
const ORD: readonly Kolumn[] = [...STEGKOLUMNER.map(({text}) => text), 'Vet ej', 'Positiv från'];

/**
 * The scales of a table. A question gives the steps of its scale, or leaves them empty and has that of the question above,
 * or names one that is given further up. The same words are the same scale, unless two names keep them apart.
 */
export function buildSkalor(fragor: readonly Radgrupp[], bygge: Bygge): Skalor {
  const funna: {readonly skala: Skalutkast; readonly ord: string}[] = [];
  const idn: string[] = [];
  for (const grupp of fragor) {
    const {rad} = grupp;
    const namn = rad.cell('Skala');
    const ord = JSON.stringify(ORD.map((kolumn) => rad.cell(kolumn)));
    const gives = ORD.some((kolumn) => rad.cell(kolumn) !== '');
    const known = namn === '' ? findOrd(ord, gives) : funna.find(({skala}) => skala.id === toId(namn));
    if (known === undefined && !gives) bygge.avvikelser.push(lacks(rad, namn));
    else if (known !== undefined && gives && known.ord !== ord) {
      bygge.avvikelser.push(fel('import/skala-olika', {skala: known.skala.id}, cellOf(rad, 'Skala')));
    }
    const skala = known?.skala ?? (gives ? addSkala(rad, namn, ord) : undefined);
    if (skala !== undefined && (known === undefined || known.ord === ord || !gives)) {
      const index = funna.findIndex((one) => one.skala === skala);
      for (const one of [rad, ...grupp.oversattningar]) fillSkala(skala, one, `/skalor/${index}`, bygge);
    }
    idn.push(skala?.id ?? '');
  }
  return {skalor: funna.map(({skala}) => skala), idn};

  function findOrd(ord: string, gives: boolean): (typeof funna)[number] | undefined {
    if (gives) return funna.find((one) => one.ord === ord);
    const above = idn.findLast((id) => id !== '');
    return funna.find(({skala}) => skala.id === above);
  }

  function addSkala(rad: Rad, namn: string, ord: string): Skalutkast {
    const count = STEGKOLUMNER.findLastIndex(({text}) => rad.cell(text) !== '') + 1;
    bygge.avvikelser.push(...checkSteg(rad, count));
    const skala = {
      id: namn === '' ? freeId(new Set(funna.map((one) => one.skala.id))) : toId(namn),
      steg: STEGKOLUMNER.slice(0, count).map(({text}) => ({text: rad.cell(text) === '' ? {sv: TOM} : {}})),
      ...(rad.cell('Vet ej') === '' ? {} : {vetEj: {}}),
      positivFran: Number(rad.cell('Positiv från')) || 0,
    };
    const path = `/skalor/${funna.length}`;
    bygge.kallor.set(path, cellOf(rad, 'Steg 1'));
    bygge.kallor.set(`${path}/id`, cellOf(rad, 'Skala'));
    for (const [i, {text}] of STEGKOLUMNER.slice(0, count).entries()) {
      bygge.kallor.set(`${path}/steg/${i}`, cellOf(rad, text));
    }
    bygge.kallor.set(`${path}/positivFran`, cellOf(rad, 'Positiv från'));
    funna.push({skala, ord});
    return skala;
  }
}

function lacks(rad: Rad, skala: string) {
  return skala === ''
    ? fel('import/skala-saknas', {}, cellOf(rad, 'Steg 1'))
    : fel('import/skala-okand', {skala}, cellOf(rad, 'Skala'));
}

function freeId(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`skala-${number}`)) number += 1;
  return `skala-${number}`;
}

function checkSteg(rad: Rad, count: number) {
  const positiv = rad.cell('Positiv från');
  const plats = cellOf(rad, 'Positiv från');
  return [
    ...STEGKOLUMNER.slice(0, Math.max(count, 1)).flatMap(({text}) =>
      rad.cell(text) === '' ? [fel('import/tom-cell', {}, cellOf(rad, text))] : [],
    ),
    ...(positiv === '' ? [fel('import/tom-cell', {}, plats)] : []),
    ...(positiv !== '' && !/^\d{1,3}$/.test(positiv)
      ? [fel('import/fel-varde', {varde: positiv.slice(0, 100), tillatna: '2, 3, 4 …'}, plats)]
      : []),
  ];
}

/** Puts what a row says of a scale into it where nothing stands yet; what already stands otherwise is a finding. */
function fillSkala(skala: Skalutkast, rad: Rad, path: string, bygge: Bygge): void {
  for (const [i, {text, bild, ljud}] of STEGKOLUMNER.entries()) {
    const steg = skala.steg[i];
    fillOrd(skala, steg?.text, rad, {ord: text, ljud}, `${path}/steg/${i}/text`, bygge);
    const adress = rad.sprak === 'sv' ? rad.cell(bild) : '';
    if (adress === '') continue;
    if (steg === undefined || (steg.bild ?? adress) !== adress) bygge.avvikelser.push(otherwise(skala, rad, bild));
    else {
      steg.bild = adress;
      bygge.kallor.set(`${path}/steg/${i}/bild`, cellOf(rad, bild));
    }
  }
  fillOrd(skala, skala.vetEj, rad, {ord: 'Vet ej', ljud: 'Vet ej ljud'}, `${path}/vetEj`, bygge);
}

function fillOrd(
  skala: Skalutkast,
  text: Textutkast | undefined,
  rad: Rad,
  kolumn: {readonly ord: Kolumn; readonly ljud: Kolumn},
  path: string,
  bygge: Bygge,
): void {
  const [ord, ljud] = [rad.cell(kolumn.ord), rad.cell(kolumn.ljud)];
  if (ord === '' && ljud === '') return;
  const before = text !== undefined && Object.hasOwn(text, rad.sprak) ? text[rad.sprak] : undefined;
  if (text !== undefined && before === undefined) setOrd(text, rad, kolumn, path, bygge);
  else if (before?.text !== ord || (ljud !== '' && before.ljud !== ljud)) {
    bygge.avvikelser.push(otherwise(skala, rad, kolumn.ord));
  }
}

function otherwise({id}: Skalutkast, rad: Rad, kolumn: Kolumn) {
  return fel('import/skala-olika', {skala: id}, cellOf(rad, kolumn));
}
