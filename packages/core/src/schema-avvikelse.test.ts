import {describe, expect, test} from 'vitest';
import * as z from 'zod/mini';
import {describeSchemaAvvikelse} from './describe-schema-avvikelse.js';
import {datumSchema} from './kalender/index.js';
import {parseWith} from './schema-avvikelse.js';

const schema = z.strictObject({
  namn: z.string().check(z.minLength(2), z.maxLength(5)),
  antal: z.int().check(z.minimum(1), z.maximum(9)),
  lista: z.array(z.string()).check(z.minLength(1), z.maxLength(2)),
  sant: z.boolean(),
  dag: datumSchema,
  id: z.string().check(z.regex(/^[a-z]+$/, 'id')),
  slag: z.literal(['a', 'b']),
  regel: z.discriminatedUnion('typ', [z.strictObject({typ: z.literal('x')}), z.strictObject({typ: z.literal('y')})]),
});
const good = {
  namn: 'Ada',
  antal: 3,
  lista: ['en'],
  sant: true,
  dag: '2026-11-24',
  id: 'ada',
  slag: 'a',
  regel: {typ: 'x'},
};

const told = (value: unknown, sprak: 'sv' | 'en' = 'sv'): readonly string[] => {
  const result = parseWith(schema, value);
  return result.ok ? [] : result.errors.map((error) => describeSchemaAvvikelse(error, sprak));
};

test('a document that fits has no findings', () => {
  expect(told(good)).toEqual([]);
});

const FORM_DAG = 'en dag som finns, skriven ÅÅÅÅ-MM-DD, till exempel 2026-11-24, från år 1900 till 2299';
const DAG_FORM = 'a day that exists as YYYY-MM-DD, for example 2026-11-24, from the year 1900 to 2299';

describe('what is wrong is told once, with what the value should be', () => {
  test.each<[object, string, string]>([
    [{namn: undefined}, '/namn: uppgiften saknas.', '/namn: it is missing.'],
    [
      {namn: 7},
      '/namn: värdet har fel typ, det ska vara en text.',
      '/namn: the value is of the wrong type, expected string.',
    ],
    [{namn: 'A'}, '/namn: för kort, minst 2 tecken.', '/namn: too short, at least 2 characters.'],
    [{namn: 'Augusta'}, '/namn: för långt, högst 5 tecken.', '/namn: too long, at most 5 characters.'],
    [{antal: 10}, '/antal: för stort, högst 9.', '/antal: too large, at most 9.'],
    [{antal: 0}, '/antal: för litet, minst 1.', '/antal: too small, at least 1.'],
    [
      {antal: 1.5},
      '/antal: värdet har fel typ, det ska vara ett heltal.',
      '/antal: the value is of the wrong type, expected int.',
    ],
    [
      {sant: 'ja'},
      '/sant: värdet har fel typ, det ska vara true eller false.',
      '/sant: the value is of the wrong type, expected boolean.',
    ],
    [
      {lista: {}},
      '/lista: värdet har fel typ, det ska vara en lista.',
      '/lista: the value is of the wrong type, expected array.',
    ],
    [{lista: []}, '/lista: för få, minst 1 i listan.', '/lista: too few, at least 1 in the list.'],
    [{lista: ['a', 'b', 'c']}, '/lista: för många, högst 2 i listan.', '/lista: too many, at most 2 in the list.'],
    [{dag: '1/1 2026'}, `/dag: skriv ${FORM_DAG}.`, `/dag: write ${DAG_FORM}.`],
    [{dag: '2026-02-30'}, `/dag: skriv ${FORM_DAG}.`, `/dag: write ${DAG_FORM}.`],
    [{dag: '2450-01-01'}, `/dag: skriv ${FORM_DAG}.`, `/dag: write ${DAG_FORM}.`],
    [
      {id: 'Årsmöte'},
      '/id: skriv a–z, siffror och bindestreck, till exempel tld-oktober. Inte å, ä, ö eller versaler.',
      '/id: write a–z, digits and hyphens, for example tld-oktober. No å, ä, ö or capitals.',
    ],
    [{slag: 'c'}, '/slag: värdet ska vara något av: a, b.', '/slag: the value must be one of: a, b.'],
    [{regel: {typ: 'z'}}, '/regel/typ: värdet ska vara något av: x, y.', '/regel/typ: the value must be one of: x, y.'],
    [
      {regel: []},
      '/regel: värdet har fel typ, det ska vara ett objekt med fält.',
      '/regel: the value is of the wrong type, expected object.',
    ],
    [{nmn: 'Ada'}, 'Hela underlaget: okänt fält: nmn.', 'The whole document: unknown field: nmn.'],
  ])('%j', (change, sv, en) => {
    expect(told({...good, ...change})).toEqual([sv]);
    expect(told({...good, ...change}, 'en')).toEqual([en]);
  });
});

test('a document that is not there at all is missing as a whole', () => {
  expect(told(undefined)).toEqual(['Hela underlaget: uppgiften saknas.']);
});

test('a document that cannot be read says so', () => {
  const trap = Object.defineProperty({}, 'namn', {enumerable: true, get: () => JSON.parse('{')});
  expect(told(trap)).toEqual(['Hela underlaget: underlaget går inte att läsa.']);
});

test('a place is a JSON Pointer, whatever the field is called', () => {
  const any = z.record(z.string(), z.record(z.string(), z.number()));
  const result = parseWith(any, {'a/b': {'c~d': 'x'}});
  expect(result.ok || result.errors[0].path).toBe('/a~1b/c~0d');
});
