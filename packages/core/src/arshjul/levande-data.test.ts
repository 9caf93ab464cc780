import {expect, test} from 'vitest';
import {createKalender, createLasar, exempelKalenderdata} from '../kalender/index.js';
import {describeRiktlinje, exempelkoping, parseRiktlinje, type Riktlinje, vetlanda} from '../riktlinje/index.js';
import {createArshjul, describeVarfor} from './index.js';

const years = [2025, 2026, 2027, 2028].map((ar) => createLasar(ar));
const kalender = createKalender(exempelKalenderdata(years));

/** Everything that somebody sees of a guideline: its page, and its wheel with every reason. */
function show(riktlinje: Riktlinje): string {
  const {lasarStartManad} = riktlinje.perioder;
  const arshjul = [2026, 2027].map((ar) => createArshjul({riktlinje, ar: createLasar(ar, lasarStartManad), kalender}));
  return JSON.stringify([
    describeRiktlinje(riktlinje),
    arshjul.map(({nivaer, aktiviteter, riktlinje: of}) => [nivaer, of, aktiviteter]),
    arshjul.flatMap(({aktiviteter}) => aktiviteter.flatMap(({varfor}) => varfor.map((one) => describeVarfor(one)))),
  ]);
}

test.each([
  ['Vetlanda', vetlanda],
  ['Exempelköping', exempelkoping],
])(
  'the guideline of %s has no dead data: whatever leaf is changed, it is refused or somebody sees it',
  (_, riktlinje) => {
    const seen = show(riktlinje);
    const dead: string[] = [];
    for (const {path, changed} of mutations(riktlinje)) {
      const parsed = parseRiktlinje(changed);
      if (parsed.ok && show(parsed.value) === seen) dead.push(path);
    }
    expect(dead).toEqual([]);
  },
);

/** The document once for every leaf, with that leaf changed to another value of its kind. */
function* mutations(document: unknown): Generator<{path: string; changed: unknown}> {
  const plain = JSON.parse(JSON.stringify(document)) as unknown;
  for (const path of leaves(plain, [])) {
    const copy = JSON.parse(JSON.stringify(plain)) as Record<string, unknown>;
    const last = path.at(-1)!;
    const parent = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as typeof at, copy);
    parent[last] = other(parent[last]);
    yield {path: path.join('/'), changed: copy};
  }
}

function* leaves(value: unknown, path: readonly string[]): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) yield path;
  else for (const [key, child] of Object.entries(value)) yield* leaves(child, [...path, key]);
}

function other(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return '2031-05-05';
  if (/^[a-z0-9-]+$/.test(text)) return `${text}-x`;
  return `${text} x`;
}
