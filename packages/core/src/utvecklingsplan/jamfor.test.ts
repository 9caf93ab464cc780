import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {describeSkillnad} from './describe-skillnad.js';
import v2 from './golden/v2.json' with {type: 'json'};
import {comparePlaner} from './jamfor.js';
import {movedBetween} from './moved.js';
import {parsePlan} from './parse-plan.js';
import {toPlan, toPoster} from './poster.js';
import type {Utvecklingsplan} from './schema.js';
import {editPlan, idsOf, testplan} from './testplan.test-d.js';
import {weave} from './weave.js';

const parsed = parsePlan(v2);
if (!parsed.ok) throw new Error('The golden plan does not open.');
const plan = parsed.value.plan;
const [kunskaper, trygghet] = plan.malomraden as [
  Utvecklingsplan['malomraden'][number],
  Utvecklingsplan['malomraden'][number],
];
const [lasning] = kunskaper.ataganden as [(typeof kunskaper.ataganden)[number]];
const [laslyft, hoglasning] = lasning.aktiviteter as [
  (typeof lasning.aktiviteter)[number],
  (typeof lasning.aktiviteter)[number],
];
const rast = {...lasning, id: 'at_ny', rubrik: 'Lugna raster', taggar: [], effekter: [], aktiviteter: []};

/** The plan with one åtagande in the first area and one in the second. */
function withAtaganden(first: typeof lasning, second: typeof lasning): Utvecklingsplan {
  return {
    ...plan,
    malomraden: [
      {...kunskaper, ataganden: [first]},
      {...trygghet, ataganden: [second]},
    ],
  };
}

function said(fore: Utvecklingsplan, efter: Utvecklingsplan): readonly string[] {
  return comparePlaner(fore, efter).map((skillnad) => describeSkillnad(skillnad));
}

describe('what was changed is said in words', () => {
  test('a plan that is the same has no differences', () => {
    expect(said(plan, JSON.parse(JSON.stringify(plan)))).toEqual([]);
  });

  test('something moved to another parent, with its fields', () => {
    const fore = withAtaganden(lasning, rast);
    const efter = withAtaganden(
      {...lasning, aktiviteter: [hoglasning]},
      {...rast, aktiviteter: [{...laslyft, ansvar: 'Rektor'}]},
    );
    expect(said(fore, efter)).toEqual([
      'Aktiviteten Läslyft flyttad till åtagandet Lugna raster från åtagandet Alla elever läser med flyt.',
      'Aktiviteten Läslyft, ansvar: Rektor, tidigare Förstelärare.',
    ]);
    expect(describeSkillnad(comparePlaner(fore, efter)[0]!, 'en')).toBe(
      'The activity Läslyft moved to the undertaking Lugna raster from the undertaking Alla elever läser med flyt.',
    );
  });

  test('something moved among its own is told once, for the one that was moved', () => {
    const efter = {...lasning, aktiviteter: [hoglasning, laslyft]};
    expect(said(withAtaganden(lasning, rast), withAtaganden(efter, rast))).toEqual([
      'Aktiviteten Högläsning varje dag flyttad inom åtagandet Alla elever läser med flyt.',
    ]);
  });

  test('something removed comes where it was, all of it', () => {
    const efter = withAtaganden(
      {...lasning, aktiviteter: [{...hoglasning, slut: undefined} as typeof hoglasning]},
      rast,
    );
    expect(said(withAtaganden(lasning, rast), efter)).toEqual([
      'Aktiviteten Läslyft borttagen från åtagandet Alla elever läser med flyt.',
      'Resultatet Alla lag använder gemensamma lässtrategier borttaget från aktiviteten Läslyft.',
      'Länken till effekten Fler elever läser längre texter på egen hand borttagen från resultatet Alla lag använder gemensamma lässtrategier.',
      'Länken till effekten Läsförståelsen har ökat borttagen från resultatet Alla lag använder gemensamma lässtrategier.',
      'Resultatet Planeringen är gemensam borttaget från aktiviteten Läslyft.',
    ]);
  });

  test('the fields of the plan, its underlag and its follow-ups', () => {
    const {faststallande, ...rest} = plan;
    const efter: Utvecklingsplan = {
      ...rest,
      lage: 'utkast',
      medverkan: '',
      orsaksanalys: 'A\nB',
      underlag: [],
      uppfoljningar: [...plan.uppfoljningar, {...plan.uppfoljningar[0]!, id: 'up_ny', text: 'Klart.'}],
    };
    expect(faststallande).toBeDefined();
    expect(said(plan, efter)).toEqual([
      'Planen, läge: utkast, tidigare fastställd.',
      'Planen, orsaksanalys: innehållet är ändrat.',
      'Planen, medverkan: tomt, tidigare Lärare och elevråd i augusti.',
      'Planen, fastställande: innehållet är ändrat.',
      'Underlaget Exempelenkäten borttaget från planen.',
      'Uppföljningen 16 november 2026 tillagd i planen.',
    ]);
  });
});

test('a plan taken apart and put together is the same plan, and the same object', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = testplan(seed);
      expect(toPlan(toPoster(random))).toBe(random);
    }),
  );
});

test('of any two plans every difference is told once, has its words, and only what is new is added', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (seed, edits) => {
      const fore = testplan(seed);
      const efter = editPlan(fore, edits, idsOf('x'));
      const skillnader = comparePlaner(fore, efter);
      const [before, after] = [toPoster(fore).poster, toPoster(efter).poster];
      const count = (typ: string): number => skillnader.filter((one) => one.typ === typ).length;
      expect(count('tillagd')).toBe([...after.keys()].filter((key) => !before.has(key)).length);
      expect(count('borttagen')).toBe([...before.keys()].filter((key) => !after.has(key)).length);
      for (const skillnad of skillnader) {
        for (const sprak of ['sv', 'en'] as const) {
          expect(describeSkillnad(skillnad, sprak)).not.toMatch(/undefined|\[object/);
        }
      }
      expect(comparePlaner(efter, fore).filter(({typ}) => typ === 'andrad')).toHaveLength(count('andrad'));
    }),
  );
});

test('as few as can be are moved: the rest stand in the order they had', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), {maxLength: 30}).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all))),
      ([before, after]) => {
        const moved = movedBetween(before, after);
        const stayed = after.filter((key) => !moved.has(key));
        expect(before.filter((key) => stayed.includes(key))).toEqual(stayed);
      },
    ),
  );
  expect([...movedBetween(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])]).toEqual(['d']);
});

test('what is woven in comes after its nearest left neighbour', () => {
  expect(weave(['a', 'b', 'c'], ['x', 'a', 'y', 'z', 'c', 'w'])).toEqual(['x', 'a', 'y', 'z', 'b', 'c', 'w']);
});
