import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {describeEnkatAvvikelse} from './beskriv.js';
import golden from './golden/v1.json' with {type: 'json'};
import {parseEnkat} from './parse-enkat.js';
import {serializeEnkat} from './serialize-enkat.js';
import {anEnkat, ord, testenkat} from './testenkat.test-d.js';

function refused(value: unknown): readonly string[] {
  const result = parseEnkat(value);
  if (result.ok) return [];
  for (const error of result.errors) {
    for (const sprak of ['sv', 'en'] as const) expect(describeEnkatAvvikelse(error, sprak)).toMatch(/\.$/);
  }
  return result.errors.map(({kod, path}) => `${kod} ${path}`);
}

describe('a questionnaire', () => {
  test('of format 1 opens as it is, and is written as it was', () => {
    expect(parseEnkat(golden)).toEqual({ok: true, value: golden});
    const opened = parseEnkat(golden);
    expect(opened.ok && JSON.stringify(JSON.parse(serializeEnkat(opened.value)))).toBe(JSON.stringify(golden));
  });

  test('may say where its schema is, which is no part of the questions', () => {
    expect(parseEnkat({$schema: '../enkat.schema.json', ...anEnkat()})).toEqual({ok: true, value: anEnkat()});
  });

  test('is read back the same, and is the same text however its fields stood', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const enkat = testenkat(seed);
        const text = serializeEnkat(enkat);
        expect(parseEnkat(JSON.parse(text))).toEqual({ok: true, value: enkat});
        expect(serializeEnkat(backwards(enkat))).toBe(text);
      }),
      {numRuns: 50},
    );
  });
});

function backwards<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(backwards) as T;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, backwards(part)]),
  ) as T;
}

describe('what is refused', () => {
  const {tack: _, ...utanTack} = anEnkat();
  const [fraga] = anEnkat().fragor;
  test.each<[string, unknown, readonly string[]]>([
    ['another document', {format: 'ska-utvecklingsplan', schemaVersion: 2}, ['enkat/fel-format /format']],
    ['a newer format', {...anEnkat(), schemaVersion: 2, nytt: 1}, ['enkat/nyare-format /schemaVersion']],
    ['a part that is missing', utanTack, ['schema/saknas /tack']],
    ['a text that is not in Swedish', anEnkat({titel: {} as never}), ['schema/saknas /titel/sv']],
    [
      'a translation that nobody has judged',
      {...anEnkat(), titel: {...ord('x'), fi: {text: 'x'}}},
      ['schema/saknas /titel/fi/granskning'],
    ],
    [
      'a language that has no such code',
      {...anEnkat(), titel: {...ord('x'), Finska: ord('x').sv}},
      ['schema/fel-form /titel/Finska'],
    ],
    ['a misspelt field', {...anEnkat(), tak: 1}, ['schema/okand-nyckel ']],
    [
      'a question that asks for text',
      {...anEnkat(), fragor: [{...fraga, typ: 'fritext'}]},
      ['schema/okand-nyckel /fragor/0'],
    ],
    [
      'a question that is turned round',
      {...anEnkat(), fragor: [{...fraga, vand: true}]},
      ['schema/okand-nyckel /fragor/0'],
    ],
    [
      'a picture that is a script',
      {...anEnkat(), fragor: [{...fraga, bild: 'javascript:alert(1)'}]},
      ['schema/fel-form /fragor/0/bild'],
    ],
    [
      'a picture at another host in disguise',
      {...anEnkat(), fragor: [{...fraga, bild: '//exempel.se/a.svg'}]},
      ['schema/fel-form /fragor/0/bild'],
    ],
    ['no skolform', anEnkat({skolformer: []}), ['schema/for-litet /skolformer']],
    ['nothing', undefined, ['schema/saknas ']],
    ['a list', [], ['schema/fel-typ ']],
  ])('%s', (_name, value, koder) => {
    expect(refused(value)).toEqual(koder);
  });

  test('what only the rules can see, but not what merely deserves a look', () => {
    expect(refused(anEnkat({dimensioner: []}))).toContain('enkat/id-okant /fragor/0/dimension');
    expect(refused(anEnkat({tack: {...anEnkat().tack, vart: []}}))).toEqual([]);
  });
});

describe('hostile input never throws', () => {
  test.each<[string, unknown]>([
    ['a number', 1],
    ['a getter that throws', Object.defineProperty({}, 'format', {enumerable: true, get: () => JSON.parse('{')})],
    ['a text of a megabyte', anEnkat({titel: ord('x'.repeat(1_000_000))})],
    ['a million questions', {...anEnkat(), fragor: new Array(1_000_000).fill(anEnkat().fragor[0])}],
  ])('%s', (_name, value) => {
    const result = parseEnkat(value);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.errors.length).toBeLessThanOrEqual(50);
  });

  test('a prototype in a text is left where it came from', () => {
    const polluted = JSON.stringify(anEnkat()).replace('"sv":', '"__proto__":{"text":"x"},"sv":');
    const result = parseEnkat(JSON.parse(polluted));
    expect(result).toEqual({ok: true, value: anEnkat()});
    expect(result.ok && Object.getPrototypeOf(result.value.titel)).toBe(Object.prototype);
  });

  test('anything at all gives a value, and every reason has its words', () => {
    const near = fc.record({
      ...Object.fromEntries(Object.keys(anEnkat()).map((key) => [key, fc.anything()])),
      format: fc.constant('ska-enkat'),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near), (value) => {
        refused(value);
      }),
    );
  });
});
