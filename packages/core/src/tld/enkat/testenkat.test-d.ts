import fc from 'fast-check';
import type {Enkat, Enkatsvar, Enkattext, Granskning, Oversattning} from './enkat.js';

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

const SPRAK = ['en', 'fi', 'ar', 'yi'] as const;

const words = fc
  .oneof(fc.string({unit: 'grapheme', minLength: 1, maxLength: 30}), fc.constantFrom('=1+1', "'-x", 'a;"b"\nc', '@hej'))
  .map((text) => text.replaceAll(/[\p{Cc}\ufeff\ufffd]/gu, '').trim() || 'x');

const ljud = fc.option(fc.constantFrom('/ljud/1.mp3', './2.mp3'), {nil: undefined});

function oversattning(granskning: fc.Arbitrary<Granskning>): fc.Arbitrary<Oversattning> {
  return fc
    .record({text: words, granskning, ljud})
    .map(({ljud: adress, ...rest}) => (adress === undefined ? rest : {...rest, ljud: adress}));
}

/** Texts whose translations, where there are any, are reviewed or not by language, or each by itself. */
function texts(granskning: (sprak: string) => fc.Arbitrary<Granskning>): fc.Arbitrary<Enkattext> {
  const others = fc.record(Object.fromEntries(SPRAK.map((sprak) => [sprak, oversattning(granskning(sprak))])), {
    requiredKeys: [],
  });
  return fc.tuple(oversattning(granskning('sv')), others).map(([sv, rest]) => ({sv, ...rest}));
}

const anyGranskning = fc.constantFrom<Granskning>('granskad', 'ogranskad');

/** Any questionnaire at all in which nothing is `fel`. With `jamn`, whole languages are reviewed or not. */
export function enkater({jamn = false}: {readonly jamn?: boolean} = {}): fc.Arbitrary<Enkat> {
  const granskningar = fc.record({
    sv: anyGranskning,
    en: anyGranskning,
    fi: anyGranskning,
    ar: anyGranskning,
    yi: anyGranskning,
  });
  return granskningar.chain((granskning) => {
    const text = texts((sprak) => (jamn ? fc.constant(granskning[sprak as 'sv']) : anyGranskning));
    const dimension = fc.record({
      namn: text,
      steg: fc.array(fc.record({text}), {minLength: 2, maxLength: 7}),
      vetEj: fc.option(text, {nil: undefined}),
      positiv: fc.nat(),
      fragor: fc.array(text, {minLength: 1, maxLength: 4}),
    });
    return fc
      .record({
        dimensioner: fc.array(dimension, {minLength: 1, maxLength: 3}),
        titel: text,
        inledning: text,
        rubrik: text,
        tack: text,
        vart: fc.array(fc.record({text, telefon: fc.constant('116 111')}), {maxLength: 2}),
        fore: fc.array(text, {maxLength: 2}),
        under: fc.array(text, {maxLength: 2}),
        efter: fc.array(text, {maxLength: 2}),
        exempel: fc.boolean(),
        version: fc.integer({min: 1, max: 100_000}),
        profil: fc.constantFrom(
          'forskola' as const,
          'f-3' as const,
          '4-9' as const,
          'gy' as const,
          'anpassad' as const,
        ),
        svarssatt: fc.constantFrom('sjalv' as const, 'upplast' as const, 'vuxenstod' as const),
      })
      .map(({dimensioner, titel, inledning, rubrik, tack, vart, fore, under, efter, ...rest}) => ({
        ...anEnkat(),
        ...rest,
        titel,
        inledning,
        dimensioner: dimensioner.map(({namn}, i) => ({id: `d${i}`, namn})),
        skalor: dimensioner.map(({steg: allaSteg, vetEj, positiv}, i) => ({
          id: `s${i}`,
          steg: allaSteg,
          positivFran: 2 + (positiv % (allaSteg.length - 1)),
          ...(vetEj === undefined ? {} : {vetEj}),
        })),
        fragor: dimensioner.flatMap(({fragor}, i) =>
          fragor.map((fraga, j) => ({id: `d${i}-${j}`, dimension: `d${i}`, skala: `s${i}`, text: fraga})),
        ),
        tack: {rubrik, text: tack, vart},
        instruktion: {fore, under, efter},
      }));
  });
}

/** Answers that can be given to a questionnaire, any of them skipped. */
export function svarTill({fragor, skalor}: Enkat): fc.Arbitrary<Enkatsvar> {
  const answers = fragor.map(({id, skala}) => {
    const {steg: allaSteg, vetEj} = skalor.find((one) => one.id === skala) ?? {steg: []};
    const values = [...allaSteg.map((_, i) => i + 1), ...(vetEj === undefined ? [] : ['vet-ej' as const])];
    return [id, fc.constantFrom(...values)] as const;
  });
  return fc.record(Object.fromEntries(answers), {requiredKeys: []}).map((svar) => svar as Enkatsvar);
}
