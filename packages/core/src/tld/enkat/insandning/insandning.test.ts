import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {describeEnkatAvvikelse} from '../beskriv.js';
import type {Enkat} from '../enkat.js';
import {anEnkat, testenkat, testsvar} from '../testenkat.test-d.js';
import {INSANDNING_LANGD} from './insandning.js';
import {packInsandning} from './pack-insandning.js';
import {unpackInsandning} from './unpack-insandning.js';

const NONCE = 'AAECAwQFBgcICQoLDA0ODw';
const BAS64 = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
const nonces = fc
  .tuple(fc.array(fc.constantFrom(...BAS64), {minLength: 21, maxLength: 21}), fc.constantFrom('A', 'Q', 'g', 'w'))
  .map(([first, last]) => `${first.join('')}${last}`);
const enkat = anEnkat();
const sent = packInsandning(enkat, {t1: 4, l1: 'vet-ej'}, NONCE);

test('what is sent is which questions, a character for each, and the nonce: nothing else', () => {
  expect(JSON.parse(sent)).toEqual({
    format: 'ska-tld-svar',
    schemaVersion: 1,
    enkat: {id: 'exempel', version: 1},
    svar: '40v',
    nonce: NONCE,
  });
});

test('whatever is answered comes out as it went in, and is always equally long', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), nonces, (seed, svarsseed, nonce) => {
      const any = testenkat(seed);
      const svar = testsvar(any, svarsseed);
      const text = packInsandning(any, svar, nonce);
      expect(text).toHaveLength(INSANDNING_LANGD);
      expect(text).toMatch(/^[ -~]+$/);
      expect(unpackInsandning(text, any)).toEqual({ok: true, value: {svar, nonce}});
    }),
  );
});

test('nothing answered at all is an answer too', () => {
  expect(unpackInsandning(packInsandning(enkat, {}, NONCE), enkat)).toEqual({
    ok: true,
    value: {svar: {}, nonce: NONCE},
  });
});

test('the largest questionnaire that its schema allows fits', () => {
  const [fraga] = enkat.fragor;
  const fragor = Array.from({length: 100}, (_, i) => ({...fraga!, id: `${'f'.repeat(76)}${i}`}));
  const large = {...enkat, id: 'i'.repeat(80), version: 100_000, fragor};
  expect(packInsandning(large, {}, NONCE)).toHaveLength(INSANDNING_LANGD);
});

describe('a fault of the program throws', () => {
  test.each<[string, object, string]>([
    ['a question that does not exist', {ingen: 1}, NONCE],
    ['a step above the scale', {t1: 5}, NONCE],
    ['a step below the scale', {t1: 0}, NONCE],
    ['a step between steps', {t1: 1.5}, NONCE],
    ['another word', {t1: 'ja'}, NONCE],
    ['a nonce that is too short', {}, 'AAECAwQF'],
    ['a nonce with bits to spare for a message', {}, 'AAECAwQFBgcICQoLDA0ODx'],
  ])('%s', (_, svar, nonce) => {
    expect(() => packInsandning(enkat, svar as never, nonce)).toThrow(RangeError);
  });

  test('vet ej where the scale has none', () => {
    const [{vetEj: _, ...fyra}, tre] = enkat.skalor as never as [Enkat['skalor'][number], Enkat['skalor'][number]];
    expect(() => packInsandning({...enkat, skalor: [fyra, tre]}, {t1: 'vet-ej'}, NONCE)).toThrow(RangeError);
  });
});

describe('what does not come from the form is refused, with every reason', () => {
  const pad = (value: unknown): string => JSON.stringify(value).padEnd(INSANDNING_LANGD);
  const parts = JSON.parse(sent) as {enkat: object; svar: string};
  test.each<[string, string, readonly string[]]>([
    ['too short', sent.trim(), ['insandning/fel-langd ']],
    ['too long', `${sent} `, ['insandning/fel-langd ']],
    ['no JSON', 'x'.repeat(INSANDNING_LANGD), ['insandning/olasbar ']],
    ['something added', pad({...parts, enhet: 'a'}), ['schema/okand-nyckel ']],
    ['something missing', pad({...parts, nonce: undefined}), ['schema/saknas /nonce']],
    ['another questionnaire', pad({...parts, enkat: {id: 'annan', version: 1}}), ['insandning/annan-enkat /enkat']],
    ['another version', pad({...parts, enkat: {id: 'exempel', version: 2}}), ['insandning/annan-enkat /enkat']],
    ['an answer too many', pad({...parts, svar: '40v1'}), ['insandning/fel-antal-svar /svar']],
    ['an answer too few', pad({...parts, svar: '40'}), ['insandning/fel-antal-svar /svar']],
    [
      'answers that cannot be chosen, and a bad nonce',
      pad({...parts, svar: '5x4', nonce: 'kort'}),
      [
        'insandning/omojligt-svar /svar',
        'insandning/omojligt-svar /svar',
        'insandning/omojligt-svar /svar',
        'insandning/fel-nonce /nonce',
      ],
    ],
    [
      'the fields in another order',
      pad(Object.fromEntries(Object.entries(parts).reverse())),
      ['insandning/annan-form '],
    ],
    ['something after the answers', sent.replace(/ $/, '\n'), ['insandning/annan-form ']],
    [
      'a mark among the spaces',
      sent.replace('"svar"', ' "svar"').slice(0, INSANDNING_LANGD),
      ['insandning/annan-form '],
    ],
    [
      'a field twice',
      sent.replace('"svar"', '"svar":"111","svar"').slice(0, INSANDNING_LANGD),
      ['insandning/annan-form '],
    ],
  ])('%s', (_, text, koder) => {
    const result = unpackInsandning(text, enkat);
    expect(result.ok ? [] : result.errors.map(({kod, path}) => `${kod} ${path}`)).toEqual(koder);
    for (const error of result.ok ? [] : result.errors) {
      for (const sprak of ['sv', 'en'] as const) expect(describeEnkatAvvikelse(error, sprak)).toMatch(/\.$/);
    }
  });

  test('no reason repeats an answer', () => {
    const result = unpackInsandning(pad({...parts, svar: '9zq'}), enkat);
    expect(JSON.stringify(result)).not.toMatch(/9zq|"9"|"z"|"q"/);
  });

  test('one character changed anywhere is either another answer or refused', () => {
    fc.assert(
      fc.property(
        fc.nat(INSANDNING_LANGD - 1),
        fc.string({unit: 'grapheme', minLength: 1, maxLength: 1}),
        (at, tecken) => {
          const text = sent.slice(0, at) + tecken + sent.slice(at + 1);
          const result = unpackInsandning(text, enkat);
          if (result.ok) expect(packInsandning(enkat, result.value.svar, result.value.nonce)).toBe(text);
        },
      ),
    );
  });
});
