import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {describeEnkatAvvikelse, describeSpraktackning} from './beskriv.js';
import {checkSkarpOmgang} from './check-skarp-omgang.js';
import type {Enkat} from './enkat.js';
import {barntexterIn} from './enkattexter.js';
import {skarpaSprakOf, spraktackningOf} from './spraktackning.js';
import {anEnkat, ord, testenkat} from './testenkat.test-d.js';
import {textIn} from './text-in.js';

const stops = (...args: Parameters<typeof checkSkarpOmgang>): readonly string[] =>
  checkSkarpOmgang(...args).map(({kod, path, niva}) => `${niva} ${kod} ${path}`);

test('nothing stops a round in Swedish with questions that are reviewed', () => {
  expect(stops(anEnkat())).toEqual([]);
});

test('an example is stopped', () => {
  expect(stops(anEnkat({exempel: true}))).toEqual(['fel enkat/exempel /exempel']);
});

test('Swedish that nobody has reviewed is stopped where it stands', () => {
  const enkat = anEnkat({
    titel: ord('Frågor', 'ogranskad'),
    tack: {...anEnkat().tack, text: ord('Klar.', 'ogranskad')},
  });
  expect(stops(enkat)).toEqual(['fel enkat/ej-granskad /titel/sv', 'fel enkat/ej-granskad /tack/text/sv']);
});

test('the instruction is for adults: it may be unreviewed', () => {
  expect(stops(anEnkat({instruktion: {fore: [ord('x', 'ogranskad')], under: [], efter: []}}))).toEqual([]);
});

test('what is wrong with the questions is stopped, what merely deserves a look is not', () => {
  expect(stops(anEnkat({fragor: [], dimensioner: []}))).toEqual(['fel enkat/inga-fragor /fragor']);
  expect(stops(anEnkat({tack: {...anEnkat().tack, vart: []}}))).toEqual([]);
});

test('a language is stopped with how far it has come', () => {
  const titel = {...ord('Frågor'), pl: {text: 'Pytania', granskning: 'granskad' as const}};
  const words = (sprak: 'sv' | 'en') =>
    checkSkarpOmgang(anEnkat({titel}), ['sv', 'pl', 'ti', 'pl']).map((avvikelse) =>
      describeEnkatAvvikelse(avvikelse, sprak),
    );
  expect(words('sv')).toEqual([
    'Polska: 1 av 19 texter granskade. I en skarp omgång ska alla vara granskade av någon som kan språket.',
    'Tigrinja: 0 av 19 texter granskade. I en skarp omgång ska alla vara granskade av någon som kan språket.',
  ]);
  expect(words('en')[0]).toBe(
    'Polish: 1 of 19 texts reviewed. In a live round all must have been reviewed by somebody who knows the language.',
  );
});

test('the languages of a questionnaire are told by what is reviewed, not reviewed and missing', () => {
  const fi = {text: 'x', granskning: 'granskad' as const};
  const enkat = anEnkat({titel: {...ord('x'), fi}, inledning: {...ord('x'), fi: {...fi, granskning: 'ogranskad'}}});
  expect(spraktackningOf(enkat)).toEqual([
    {sprak: 'sv', antal: 19, granskade: 19, ogranskade: 0, saknade: 0},
    {sprak: 'fi', antal: 19, granskade: 1, ogranskade: 1, saknade: 17},
  ]);
  expect(spraktackningOf(enkat).map((one) => describeSpraktackning(one))).toEqual([
    'svenska: 19 av 19 texter granskade',
    'finska: 1 av 19 texter granskade',
  ]);
});

describe('nothing that is ogranskad reaches a live round', () => {
  test('whatever language is asked for, no text of a child is an unreviewed one', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom('sv', 'fi', 'ar', 'fi-FI', 'constructor', '__proto__', ''),
        (seed, sprak) => {
          const enkat = testenkat(seed);
          for (const {text} of barntexterIn(enkat)) {
            const shown = textIn(text, sprak);
            if (shown === undefined) expect(text.sv.granskning).toBe('ogranskad');
            else expect(text[shown.sprak]?.granskning).toBe('granskad');
          }
        },
      ),
    );
  });

  test('in a round that nothing stops, every text is there, in the language that was chosen', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const enkat = testenkat(seed, {jamn: true});
        const live = {...enkat, exempel: false};
        for (const sprak of skarpaSprakOf(live)) {
          expect(stops(live, [sprak])).toEqual([]);
          for (const {text} of barntexterIn(live)) expect(textIn(text, sprak)?.sprak).toBe(sprak);
        }
      }),
    );
  });

  test('no language can be opened where the Swedish is not reviewed', () => {
    const english = JSON.stringify(anEnkat({titel: ord('Frågor', 'ogranskad')})).replaceAll(
      '"sv":{',
      '"en":{"text":"x","granskning":"granskad"},"sv":{',
    );
    const enkat = JSON.parse(english) as Enkat;
    expect(spraktackningOf(enkat).map(({sprak, granskade}) => `${sprak} ${granskade}`)).toEqual(['sv 18', 'en 19']);
    expect(skarpaSprakOf(enkat)).toEqual([]);
  });
});
