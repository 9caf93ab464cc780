import {describe, expect, test} from 'vitest';
import {createExempelutgavor, describeUtgavaAvvikelse, parseUtgava, serializeUtgava, type Utgava} from '../index.js';
import {aKommun, postOf, showKommun} from './testning/kommun.test-d.js';

const utgava = showKommun(aKommun({a: {x: 12, y: 30}, b: 7, c: 4, d: 0}, {fragor: [2], inbjudna: {a: 50}}));

/** The release as JSON, with something put elsewhere by its path. */
function changed(path: string, value: unknown): unknown {
  const copy = JSON.parse(serializeUtgava(utgava)) as Record<string, unknown>;
  const parts = path.split('/').slice(1);
  const last = parts.pop()!;
  let at: Record<string, unknown> = copy;
  for (const part of parts) at = at[part] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

function findings(value: unknown) {
  const result = parseUtgava(value);
  return result.ok ? [] : result.errors.map(({kod, path}) => `${kod} ${path}`);
}

const at = (id: string) => `/poster/${utgava.poster.findIndex((post) => post.id === id)}`;

describe('a stored release', () => {
  test('is read as it was written', () => {
    for (const one of [utgava, ...createExempelutgavor('namnd')]) {
      const read = parseUtgava(JSON.parse(serializeUtgava(one)));
      expect(read).toEqual({ok: true, value: one});
      expect(read.ok && serializeUtgava(read.value)).toBe(serializeUtgava(one));
      expect(read.ok && Object.isFrozen(read.value.poster[0]?.dimensioner)).toBe(true);
    }
  });

  test('is the same text whatever the order of its fields', () => {
    const backwards = (value: unknown): unknown =>
      typeof value !== 'object' || value === null
        ? value
        : Array.isArray(value)
          ? value.map(backwards)
          : Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, own]) => [key, backwards(own)]),
            );
    expect(serializeUtgava(backwards(utgava) as Utgava)).toBe(serializeUtgava(utgava));
    expect(serializeUtgava(utgava)).toMatch(/^\{\n {2}"format": "ska-tld-utgava",\n {2}"schemaVersion": 1,/);
    expect(serializeUtgava(utgava)).toMatch(/\n\}\n$/);
    // No field is left to an order that nobody has decided.
    const fields = [...new Set([...serializeUtgava(utgava).matchAll(/"(\w+)":/g)].map(([, field]) => field))];
    const order = Object.keys(JSON.parse(serializeUtgava(utgava)) as object);
    expect(order.at(-1)).toBe('poster');
    expect(fields).toContain('medVetEj');
  });

  test('of something else, or of a newer program, says so', () => {
    expect(findings({format: 'ska-enkat'})).toEqual(['utgava/fel-format /format']);
    expect(findings(changed('/schemaVersion', 2))).toEqual(['utgava/nyare-format /schemaVersion']);
    expect(findings(changed('/schemaVersion', 0))).toEqual(['schema/fel-varde /schemaVersion']);
    const result = parseUtgava(changed('/schemaVersion', 2));
    expect(result.ok || describeUtgavaAvvikelse(result.errors[0] as never)).toMatch(
      /nyare version, 2.*högst version 1/,
    );
  });

  test.each([undefined, null, 7, 'x', [], {}])('that is %j is refused and nothing is thrown', (value) => {
    expect(findings(value)).not.toEqual([]);
  });

  test('that throws when it is read is refused', () => {
    const hostile = Object.defineProperty({}, 'format', {
      enumerable: true,
      get: () => {
        throw new Error('No.');
      },
    });
    expect(findings(hostile)).toEqual(['schema/olasbar ']);
  });

  test('with a field that no release has is refused: nothing rides along', () => {
    expect(findings(changed('/rakningar', []))).toEqual(['schema/okand-nyckel ']);
    expect(findings(changed(`${at('c')}/n`, 4))).toEqual([`schema/okand-nyckel ${at('c')}`]);
  });

  test.each([
    ['a threshold under five', '/k', 4],
    ['a threshold of detail under ten', '/detaljFran', 9],
    ['a threshold of full distributions under twenty', '/fullFran', 19],
    ['a number below one', '/nummer', 0],
    ['a day that is none', '/datum', '2026-02-30'],
    ['an audience that is none', '/publik', 'alla'],
    ['no posts', '/poster', []],
    ['an index above 100', `${at('a')}/dimensioner/0/detalj/index`, 100.1],
    ['a share above 1', `${at('a')}/dimensioner/0/detalj/andelVetEj`, 1.1],
    ['a figure that is two', `${at('b')}/dimensioner/0/index`, {varde: 3, over: 95}],
  ])('with %s is refused', (_, path, value) => {
    expect(findings(changed(path, value))).toHaveLength(1);
  });

  test.each([
    ['a hidden part that has a number', `${at('c')}/antal`, {fran: 5, till: 9}],
    ['a hidden part that says how many were asked', `${at('c')}/inbjudna`, 6],
    ['a hidden part that is part of something', `${at('c')}/delar`, ['c']],
    ['a hidden part with a figure', `${at('c')}/dimensioner`, [{dimension: 'trygghet', index: {varde: 50}}]],
    ['an empty part with a number', `${at('d')}/antal`, {fran: 5, till: 9}],
    ['an index alone with an exact number', `${at('b')}/antal`, {fran: 7, till: 7}],
    ['an index of too few', `${at('b')}/antal`, {fran: 4, till: 19}],
    ['an index alone that says how many were asked', `${at('b')}/inbjudna`, 9],
    ['an index alone with detail', `${at('b')}/dimensioner/0/detalj`, postOf(utgava, 'a').dimensioner[0]?.detalj],
    ['an index alone with questions', `${at('b')}/dimensioner/0/fragor`, []],
    ['a part without parts', `${at('b')}/delar`, []],
    ['parts out of order', `${at('kommun')}/delar`, ['b', 'a']],
    ['the same part twice', `${at('kommun')}/delar`, ['a', 'a']],
    ['a shown part without a number', `${at('b')}/antal`, undefined],
    ['a shown part that lacks a dimension', `${at('b')}/dimensioner`, []],
    ['another dimension', `${at('b')}/dimensioner/0/dimension`, 'kunskap'],
    ['detail without an exact number', `${at('a/x')}/antal`, {fran: 12, till: 19}],
    ['detail of too few', `${at('a/x')}/antal`, {fran: 9, till: 9}],
    ['a full distribution of too few', `${at('a/x')}/visning`, 'full'],
    ['detail without detail', `${at('a/x')}/dimensioner/0/detalj`, undefined],
    ['detail without questions', `${at('a/x')}/dimensioner/0/fragor`, undefined],
    ['detail with an index beyond a limit', `${at('a/x')}/dimensioner/0/index`, {over: 95}],
    ['a dimension of fewer than the part', `${at('a/x')}/dimensioner/0/detalj/antal`, 11],
    ['a question of too few', `${at('a/x')}/dimensioner/0/fragor/0/antal`, 4],
    ['two posts of one id', `${at('c')}/id`, 'b'],
    ['a parent that is not before it', `${at('b')}/foralder`, 'c'],
    ['a part beside the municipality', `${at('b')}/foralder`, undefined],
    ['a municipality with a parent', `${at('kommun')}/foralder`, 'kommun'],
    ['no municipality', `${at('kommun')}/slag`, 'omrade'],
  ])('with %s is refused', (_, path, value) => {
    const found = findings(changed(path, value));
    expect(found[0]).toMatch(/^utgava\/motsagelse \/poster\/\d+$/);
  });

  test('with more than two bars of few answers is refused', () => {
    const staplar = [1, 2, 3].map((step) => ({fran: step, till: step, andel: {varde: 1 / 3}}));
    expect(findings(changed(`${at('a/x')}/dimensioner/0/fragor/0/staplar`, staplar))).toEqual([
      `utgava/motsagelse ${at('a/x')}`,
    ]);
    expect(findings(changed(`${at('a/y')}/dimensioner/0/fragor/0/staplar`, staplar))).toEqual([]);
  });

  test('tells at most fifty findings', () => {
    const posts = Array.from({length: 80}, () => JSON.parse(JSON.stringify(utgava.poster[0])) as unknown);
    expect(findings(changed('/poster', posts))).toHaveLength(50);
  });
});
