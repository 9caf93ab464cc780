import type {Enkat, Enkatsvar, Enkattext, Granskning} from './enkat.js';

/** A text in Swedish. */
export const ord = (text: string, granskning: Granskning = 'granskad'): Enkattext => ({sv: {text, granskning}});

const steg = (antal: number): Enkat['skalor'][number]['steg'] =>
  Array.from({length: antal}, (_, i) => ({text: ord(`Steg ${i + 1}`)}));

/** A small questionnaire with nothing wrong, two questions in one dimension and one in another, and something changed. */
export function anEnkat(andring: Partial<Enkat> = {}): Enkat {
  return {
    format: 'ska-enkat',
    schemaVersion: 1,
    id: 'exempel',
    version: 1,
    exempel: false,
    skolformer: ['grundskola'],
    profil: '4-9',
    svarssatt: 'sjalv',
    titel: ord('Frågor'),
    inledning: ord('Vi vill veta hur du har det.'),
    dimensioner: [
      {id: 'trygghet', namn: ord('Trygghet')},
      {id: 'larande', namn: ord('Lärande')},
    ],
    skalor: [
      {id: 'fyra', steg: steg(4), positivFran: 3, vetEj: ord('Vet inte')},
      {id: 'tre', steg: steg(3), positivFran: 2, vetEj: ord('Vet inte')},
    ],
    fragor: [
      {id: 't1', dimension: 'trygghet', skala: 'fyra', text: ord('Känner du dig trygg?')},
      {id: 't2', dimension: 'trygghet', skala: 'fyra', text: ord('Har du någon att vara med?')},
      {id: 'l1', dimension: 'larande', skala: 'tre', text: ord('Lär du dig nya saker?')},
    ],
    tack: {rubrik: ord('Tack'), text: ord('Du är klar.'), vart: [{text: ord('Prata med en vuxen.')}]},
    instruktion: {fore: [ord('Berätta varför.')], under: [ord('Stå framför.')], efter: [ord('Berätta vad det blev.')]},
    ...andring,
  };
}

/** Whole numbers from 0 up to but not including `below`. */
type Tal = (below: number) => number;

/** A stream of numbers (xorshift), the same for the same seed. */
function talOf(seed: number): Tal {
  let state = (seed ^ 0x9e3779b9) | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function pick<T>(tal: Tal, from: readonly T[]): T {
  return from[tal(from.length)] as T;
}

function many<T>(tal: Tal, least: number, most: number, make: (i: number) => T): T[] {
  return Array.from({length: least + tal(most - least + 1)}, (_, i) => make(i));
}

const SPRAK = ['sv', 'en', 'fi', 'ar', 'yi'] as const;
const GRANSKNINGAR: readonly Granskning[] = ['granskad', 'ogranskad'];
const ORD = [
  'Är du trygg?',
  '=1+1',
  "'-x",
  "'",
  '@hej',
  'a;"b"\nc',
  'هل أنت بخير؟',
  '<b>å</b>',
  'ja',
  '🙂 2',
  '__proto__',
];
const LJUD = ['/ljud/1.mp3', './2.mp3', '../ljud/3.mp3'];

/** Questions at random in which nothing is `fel`. With `jamn`, a whole language is reviewed or not. */
export function testenkat(seed: number, {jamn = false}: {readonly jamn?: boolean} = {}): Enkat {
  const tal = talOf(seed);
  const sprakets = new Map(SPRAK.map((sprak) => [sprak, pick(tal, GRANSKNINGAR)]));
  const text = (): Enkattext => {
    const there = SPRAK.filter((sprak) => sprak === 'sv' || tal(2) === 0);
    const oversattning = (sprak: (typeof SPRAK)[number]) => ({
      text: `${pick(tal, ORD)} ${tal(1000)}`,
      granskning: (jamn ? sprakets.get(sprak) : undefined) ?? pick(tal, GRANSKNINGAR),
      ...(tal(4) === 0 ? {ljud: pick(tal, LJUD)} : {}),
    });
    return Object.fromEntries(there.map((sprak) => [sprak, oversattning(sprak)])) as unknown as Enkattext;
  };
  const dimensioner = many(tal, 1, 3, (i) => ({id: `d${i}`, namn: text()}));
  return {
    ...anEnkat(),
    version: 1 + tal(100_000),
    exempel: tal(2) === 0,
    profil: pick(tal, ['forskola', 'f-3', '4-9', 'gy', 'anpassad']),
    svarssatt: pick(tal, ['sjalv', 'upplast', 'vuxenstod']),
    titel: text(),
    inledning: text(),
    dimensioner,
    skalor: dimensioner.map((_, i) => {
      const allaSteg = many(tal, 2, 7, () => ({text: text()}));
      const positivFran = 2 + tal(allaSteg.length - 1);
      return {id: `s${i}`, steg: allaSteg, positivFran, ...(tal(2) === 0 ? {vetEj: text()} : {})};
    }),
    fragor: dimensioner.flatMap(({id}, i) =>
      many(tal, 1, 4, (j) => ({id: `${id}-${j}`, dimension: id, skala: `s${i}`, text: text()})),
    ),
    tack: {rubrik: text(), text: text(), vart: many(tal, 0, 2, () => ({text: text(), telefon: '116 111'}))},
    instruktion: {fore: many(tal, 0, 2, text), under: many(tal, 0, 2, text), efter: many(tal, 0, 2, text)},
  };
}

/** Answers at random that can be given, any of them skipped. */
export function testsvar({fragor, skalor}: Enkat, seed: number): Enkatsvar {
  const tal = talOf(seed);
  const answers = fragor.flatMap(({id, skala}) => {
    const found = skalor.find((one) => one.id === skala);
    const values = [
      ...(found?.steg ?? []).map((_, i) => i + 1),
      ...(found?.vetEj === undefined ? [] : ['vet-ej' as const]),
    ];
    return tal(4) === 0 ? [] : [[id, pick(tal, values)] as const];
  });
  return Object.fromEntries(answers);
}
