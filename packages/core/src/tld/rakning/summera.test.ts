import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  antalMonster,
  decodeMonster,
  describeRakningAvvikelse,
  encodeMonster,
  type Monsterform,
  type Monsterrakning,
  mergeSummeringar,
  type RakningAvvikelse,
  type Summering,
  summarizeMonster,
  tomSummering,
} from '../index.js';
import {countMonster, FYRA, toSvar, V1} from './testenkat.test-d.js';

const monsterOf = (rows: readonly (readonly number[])[], form = FYRA): readonly number[] =>
  rows.map((row) => encodeMonster(toSvar(row), form) ?? -1);

function summarize(monster: Monsterrakning, form = FYRA, omfattning: 'alla' | 'med-poang' = 'med-poang'): Summering {
  const result = summarizeMonster(monster, form, {omfattning});
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}

function findings(monster: unknown, form = FYRA): readonly RakningAvvikelse[] {
  const result = summarizeMonster(monster as Monsterrakning, form);
  return result.ok ? [] : result.errors;
}

/** The same sums from the rows, in plain fractions, as the words of d1 have it. */
function bruteForce(monster: readonly number[], form: Monsterform) {
  let [antal, index, squares, positiva, giltiga] = [0, 0, 0, 0, 0];
  for (const one of monster) {
    const steps = (decodeMonster(one, form) ?? []).filter((svar) => typeof svar === 'number');
    if (steps.length < form.antalFragor / 2) continue;
    const mean = steps.reduce((sum, step) => sum + (100 * (step - 1)) / (form.antalSteg - 1), 0) / steps.length;
    antal += 1;
    index += mean;
    squares += mean ** 2;
    giltiga += steps.length;
    positiva += steps.filter((step) => step >= form.positivFran).length;
  }
  return {antal, index, squares, positiva, giltiga};
}

const form: fc.Arbitrary<Monsterform> = fc
  .record({antalFragor: fc.integer({min: 1, max: 10}), antalSteg: fc.integer({min: 2, max: 7})})
  .chain((sizes) => fc.integer({min: 1, max: sizes.antalSteg}).map((positivFran) => ({...sizes, positivFran})));
const answered = form.chain((one) =>
  fc.record({
    form: fc.constant(one),
    monster: fc.array(fc.integer({min: 0, max: antalMonster(one) - 1}), {maxLength: 40}),
  }),
);

describe('the sums of vector V1', () => {
  test('are exact, and count those with half of the answers', () => {
    expect(summarize(countMonster(monsterOf(V1)))).toMatchObject({
      antal: 9,
      antalAlla: 10,
      summa: 223,
      kvadratsumma: 6521,
      enhet: 36,
      positiva: 24,
      giltiga: 32,
    });
  });

  test('hold the questions over all rows, as the specification prints them, where that is asked for', () => {
    expect(summarize(countMonster(monsterOf(V1)), FYRA, 'alla').fragor).toEqual([
      {steg: [1, 2, 2, 4], vetEj: 1, saknas: 0},
      {steg: [0, 2, 3, 3], vetEj: 2, saknas: 0},
      {steg: [1, 0, 3, 3], vetEj: 0, saknas: 3},
      {steg: [1, 2, 2, 4], vetEj: 1, saknas: 0},
    ]);
  });

  test('hold the questions over the scored alone where it is not', () => {
    const result = summarizeMonster(countMonster(monsterOf(V1)), FYRA);
    expect(result.ok && result.value.fragor).toEqual([
      {steg: [1, 2, 2, 4], vetEj: 0, saknas: 0},
      {steg: [0, 2, 3, 3], vetEj: 1, saknas: 0},
      {steg: [1, 0, 3, 3], vetEj: 0, saknas: 2},
      {steg: [0, 2, 2, 4], vetEj: 1, saknas: 0},
    ]);
  });

  test('are those of its parts, in any order', () => {
    const [first, ...rest] = monsterOf(V1).map((monster) => summarize({[monster]: 1}));
    expect(mergeSummeringar([...rest, first!])).toEqual(summarize(countMonster(monsterOf(V1))));
  });
});

describe('a summary', () => {
  test.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
    [10, 5],
  ])('of %i questions scores who answered %i of them and not who answered one less', (antalFragor, least) => {
    const one = {antalFragor, antalSteg: 4, positivFran: 3};
    const row = (answers: number) => Array.from({length: antalFragor}, (_, i) => (i < answers ? 4 : 9));
    expect(summarize(countMonster(monsterOf([row(least)], one)), one)).toMatchObject({antal: 1, antalAlla: 1});
    expect(summarize(countMonster(monsterOf([row(least - 1)], one)), one)).toMatchObject({antal: 0, antalAlla: 1});
  });

  test('has a unit that every number of answers divides', () => {
    const units = Array.from({length: 10}, (_, i) => tomSummering({...FYRA, antalFragor: i + 1}).enhet / 3);
    expect(units).toEqual([1, 2, 6, 12, 60, 60, 420, 840, 2520, 2520]);
  });

  test('agrees with the mean of the answers, worked out row by row', () => {
    fc.assert(
      fc.property(answered, ({form: one, monster}) => {
        const {antal, index, squares, positiva, giltiga} = bruteForce(monster, one);
        const summering = summarize(countMonster(monster), one);
        expect(summering).toMatchObject({antal, positiva, giltiga, antalAlla: monster.length});
        expect((100 * summering.summa) / summering.enhet).toBeCloseTo(index, 6);
        expect((100 ** 2 * summering.kvadratsumma) / summering.enhet ** 2).toBeCloseTo(squares, 4);
      }),
    );
  });

  test('is in whole numbers, with every scored child in every question', () => {
    fc.assert(
      fc.property(answered, ({form: one, monster}) => {
        for (const omfattning of ['med-poang', 'alla'] as const) {
          const {fragor, ...sums} = summarize(countMonster(monster), one, omfattning);
          expect(Object.values(sums).every(Number.isSafeInteger)).toBe(true);
          const whole = omfattning === 'alla' ? sums.antalAlla : sums.antal;
          for (const {steg, vetEj, saknas} of fragor) {
            expect(steg.reduce((sum, antal) => sum + antal, vetEj + saknas)).toBe(whole);
          }
        }
      }),
    );
  });

  test('does not depend on the parts that it was counted in, nor on their order', () => {
    fc.assert(
      fc.property(answered, fc.integer({min: 0, max: 40}), ({form: one, monster}, cut) => {
        const whole = summarize(countMonster(monster), one);
        const a = summarize(countMonster(monster.slice(0, cut)), one);
        const b = summarize(countMonster(monster.slice(cut)), one);
        const c = summarize(countMonster(monster.toReversed()), one);
        expect(mergeSummeringar([a, b])).toEqual(whole);
        expect(mergeSummeringar([b, tomSummering(one), a])).toEqual(whole);
        expect(c).toEqual(whole);
      }),
    );
  });

  test('is exact with ten million answers to ten questions on seven steps', () => {
    const large = {antalFragor: 10, antalSteg: 7, positivFran: 5};
    const highest =
      encodeMonster(
        Array.from({length: 10}, () => 7),
        large,
      ) ?? -1;
    const {kvadratsumma, enhet} = summarize({[highest]: 10_000_000}, large);
    expect(BigInt(kvadratsumma)).toBe(10_000_000n * BigInt(enhet) ** 2n);
    expect(findings({[highest]: 10_000_001}, large)).toEqual([
      {kod: 'rakning/for-manga', niva: 'fel', path: '', params: {hogst: 10_000_000}},
    ]);
    expect(findings({1: 6_000_000, 2: 6_000_000})).toHaveLength(1);
  });
});

describe('counts that cannot be', () => {
  test.each(['-1', '1296', '1.5', '01', '1e2', ' 1', '', 'x', '__proto__', 'Infinity'])(
    'pattern %j is found, not counted',
    (key) => {
      expect(findings(JSON.parse(`{${JSON.stringify(key)}: 3}`))).toEqual([
        {kod: 'rakning/monster-okant', niva: 'fel', path: `/${key}`, params: {monster: key, hogst: 1295}},
      ]);
    },
  );

  test.each([-1, 0.5, Number.NaN, 2 ** 53, Number.POSITIVE_INFINITY, '3', null, undefined, {}, [1]])(
    'count %j is found, not counted',
    (antal) => {
      expect(findings({17: antal})).toEqual([
        {kod: 'rakning/antal-omojligt', niva: 'fel', path: '/17', params: {monster: '17'}},
      ]);
    },
  );

  test('are said in words', () => {
    const [one] = findings({1296: 1});
    expect(describeRakningAvvikelse(one!)).toMatch(
      /^Svarsmönstret 1296 finns inte i enkäten\. Mönstren har nummer 0–1295/,
    );
    expect(describeRakningAvvikelse(one!, 'en')).toMatch(/^The answer pattern 1296 is not in the survey/);
  });

  test('are at most fifty findings', () => {
    expect(findings(Object.fromEntries(Array.from({length: 200}, (_, i) => [2000 + i, 1])))).toHaveLength(50);
  });

  test('a form that no survey has is a fault of the program', () => {
    expect(() => summarizeMonster({}, {...FYRA, antalFragor: 11})).toThrow(RangeError);
    expect(() => tomSummering({...FYRA, positivFran: 5})).toThrow(RangeError);
  });
});

describe('adding up summaries', () => {
  test('is refused where the questions differ, where there are none, and past what is exact', () => {
    const four = tomSummering(FYRA);
    expect(() => mergeSummeringar([])).toThrow('no summaries');
    expect(() => mergeSummeringar([four, tomSummering({...FYRA, antalFragor: 5})])).toThrow('1/36 and 1/180');
    const five = tomSummering({...FYRA, antalFragor: 5});
    expect(() => mergeSummeringar([five, tomSummering({...FYRA, antalFragor: 6})])).toThrow(RangeError);
    const huge = {...four, antal: Number.MAX_SAFE_INTEGER};
    expect(mergeSummeringar([huge, four]).antal).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => mergeSummeringar([huge, {...four, antal: 1}])).toThrow(RangeError);
  });
});
