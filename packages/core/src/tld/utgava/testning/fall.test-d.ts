import {datum} from '../../../kalender/index.js';
import type {Enkat, Enkattext} from '../../enkat/enkat.js';
import {
  antalMonster,
  createUtgavor,
  monsterformOf,
  type Organisationsdel,
  type Publiktrosklar,
  type Rakning,
  type Skattning,
  type Utgava,
  type Utgavegrund,
} from '../../index.js';

/** Municipalities for tests, made from a seed: the same seed gives the same one. */

/** Whole numbers from 0 up to but not including `below`. */
export type Tal = (below: number) => number;

/** A stream of numbers (xorshift), the same for the same seed. */
export function talOf(seed: number): Tal {
  let state = (seed ^ 0x9e3779b9) | 1;
  const next = (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
  for (let i = 0; i < 8; i++) next(2);
  return next;
}

/** One who answered: a pattern for each dimension. */
export interface Svarande {
  readonly enhet: string;
  readonly grupp: string;
  readonly monster: readonly number[];
}

/** What one municipality looks like, and who answered. */
export interface Fall {
  readonly enkat: Enkat;
  readonly organisation: readonly Organisationsdel[];
  readonly svarande: readonly Svarande[];
}

const ord = (text: string): Enkattext => ({sv: {text, granskning: 'granskad'}});

export const OMGANG = {id: '2026/2027 tld-oktober', lasar: '2026/2027', namn: 'TLD oktober 2026'} as const;

/** Example questions: so many in each dimension, on a scale of so many steps with vet ej. */
export function anEnkat(fragor: readonly number[], antalSteg = 4, positivFran = Math.ceil(antalSteg / 2) + 1): Enkat {
  const dimensioner = ['trygghet', 'larande', 'delaktighet'].slice(0, fragor.length);
  return {
    format: 'ska-enkat',
    schemaVersion: 1,
    id: 'exempel',
    version: 1,
    exempel: true,
    skolformer: ['grundskola'],
    profil: '4-9',
    svarssatt: 'sjalv',
    titel: ord('Exempelenkät'),
    inledning: ord('Det här är ett exempel.'),
    dimensioner: dimensioner.map((id) => ({id, namn: ord(id)})),
    skalor: [
      {
        id: 'skala',
        steg: Array.from({length: antalSteg}, (_, i) => ({text: ord(`Steg ${i + 1}`)})),
        positivFran: Math.min(positivFran, antalSteg),
        vetEj: ord('Vet ej'),
      },
    ],
    fragor: dimensioner.flatMap((dimension, d) =>
      Array.from({length: fragor[d] ?? 1}, (_, i) => ({
        id: `${dimension}-${i + 1}`,
        dimension,
        skala: 'skala',
        text: ord(`Exempelfråga ${i + 1}`),
      })),
    ),
    tack: {rubrik: ord('Tack'), text: ord('Du är klar.'), vart: []},
    instruktion: {fore: [], under: [], efter: []},
  };
}

/** Small numbers mostly, and some of what a class or a school has. */
function anAntal(tal: Tal): number {
  const slag = tal(10);
  if (slag === 0) return 0;
  if (slag < 5) return 1 + tal(5);
  if (slag < 8) return 5 + tal(8);
  return 10 + tal(22);
}

/** A municipality with up to nine units, some in areas and some in groups, and answers of which many are alike. */
export function aFall(seed: number): Fall {
  const tal = talOf(seed);
  const dimensioner = 1 + tal(3);
  const antalSteg = 2 + tal(4);
  const enkat = anEnkat(
    Array.from({length: dimensioner}, () => 1 + tal(3)),
    antalSteg,
  );
  const known = tal(2) === 0;
  const omraden = tal(4);
  const organisation: Organisationsdel[] = [{id: 'kommun', namn: 'Exempelköping', slag: 'kommun'}];
  for (let i = 0; i < omraden; i++) {
    const foralder = i === 2 ? 'omrade-0' : 'kommun';
    organisation.push({id: `omrade-${i}`, namn: `Område ${i}`, slag: 'omrade', foralder});
  }
  const svarande: Svarande[] = [];
  const enheter = 1 + tal(9);
  for (let u = 0; u < enheter; u++) {
    const id = `enhet-${u}`;
    const omrade = tal(omraden + 1);
    const foralder = omrade === omraden ? 'kommun' : `omrade-${omrade}`;
    const grupper = tal(2) === 0 ? 0 : 1 + tal(4);
    const sizes = Array.from({length: Math.max(1, grupper)}, () => anAntal(tal));
    const sum = sizes.reduce((all, size) => all + size, 0);
    const inbjudna = known ? {inbjudna: Math.max(1, sum + tal(8) - 1)} : {};
    organisation.push({id, namn: `Enhet ${u}`, slag: 'enhet', foralder, ...inbjudna});
    for (const [g, size] of sizes.entries()) {
      const grupp = grupper === 0 || tal(12) === 0 ? '' : `g${g}`;
      const listed = organisation.some((del) => del.foralder === id && del.id === grupp);
      if (grupp !== '' && !listed && tal(3) > 0) {
        organisation.push({id: grupp, namn: `Grupp ${g}`, slag: 'grupp', foralder: id});
      }
      // Some groups agree, so that what protects the alike is tried too.
      const agree = tal(3) === 0;
      const common = enkat.dimensioner.map(({id: dimension}) => aMonster(tal, enkat, dimension));
      for (let i = 0; i < size; i++) {
        const monster = enkat.dimensioner.map(({id: dimension}, d) =>
          agree && tal(12) > 0 ? (common[d] ?? 0) : aMonster(tal, enkat, dimension),
        );
        svarande.push({enhet: id, grupp, monster});
      }
    }
  }
  return {enkat, organisation, svarande};
}

/** A pattern, now and then with questions skipped or not known. */
function aMonster(tal: Tal, enkat: Enkat, dimension: string): number {
  const form = monsterformOf(enkat, dimension);
  if (form === undefined) return 0;
  if (tal(12) === 0) return tal(antalMonster(form));
  const lean = tal(2);
  return Array.from({length: form.antalFragor}, () =>
    Math.min(form.antalSteg, 1 + lean + tal(form.antalSteg)),
  ).reduceRight((sum, step) => sum * (form.antalSteg + 2) + step, 0);
}

/** Those who answered as counts. */
export function countSvarande({enkat, svarande}: Fall, omgang: string = OMGANG.id): readonly Rakning[] {
  const rakningar = new Map<string, Rakning & {readonly monster: Record<number, number>}>();
  for (const {enhet, grupp, monster} of svarande) {
    for (const [d, {id: dimension}] of enkat.dimensioner.entries()) {
      const key = `${enhet}/${grupp}/${dimension}`;
      const reference = {id: enkat.id, version: enkat.version};
      const rakning = rakningar.get(key) ?? {omgang, enhet, grupp, enkat: reference, dimension, monster: {}};
      rakningar.set(key, rakning);
      const one = monster[d] ?? 0;
      rakning.monster[one] = (rakning.monster[one] ?? 0) + 1;
    }
  }
  return [...rakningar.values()];
}

/** What releases a case. */
export function aGrund(fall: Fall, andring: Partial<Utgavegrund> = {}): Utgavegrund {
  return {
    omgang: OMGANG,
    stangd: datum('2026-10-30'),
    datum: datum('2026-11-02'),
    enkat: fall.enkat,
    rakningar: countSvarande(fall, andring.omgang?.id),
    organisation: fall.organisation,
    tidigare: [],
    exempel: true,
    ...andring,
  };
}

/** Releases that must succeed. */
export function release(grund: Utgavegrund): readonly Utgava[] {
  const result = createUtgavor(grund);
  if (!result.ok) throw new Error(`Nothing was released: ${JSON.stringify(result.errors)}`);
  return result.value;
}

/** Thresholds that rise from audience to audience. */
export function someTrosklar(tal: Tal): Publiktrosklar {
  const rise = (least: number): number => least + (tal(2) === 0 ? 0 : tal(5));
  const rektor = {index: rise(5), detalj: rise(10), full: rise(20), finast: 'grupp'} as const;
  const huvudman = {...up(rektor, rise), finast: tal(2) === 0 ? ('grupp' as const) : ('enhet' as const)};
  return {rektor, huvudman, namnd: {...up(huvudman, rise), finast: 'enhet'}};
}

function up(
  finer: {readonly index: number; readonly detalj: number; readonly full: number},
  rise: (least: number) => number,
): {readonly index: number; readonly detalj: number; readonly full: number} {
  const index = rise(finer.index);
  const detalj = Math.max(rise(finer.detalj), index);
  return {index, detalj, full: Math.max(rise(finer.full), detalj)};
}

/** An estimator that the case has the numbers for. */
export function aSkattning(tal: Tal, {organisation}: Fall): Skattning {
  const known = organisation.every(({slag, inbjudna}) => slag !== 'enhet' || inbjudna !== undefined);
  return (['sammanlagd', 'enhetsmedel', known ? 'viktad' : 'sammanlagd'] as const)[tal(3)] ?? 'sammanlagd';
}
