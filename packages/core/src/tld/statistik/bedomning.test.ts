import {describe, expect, test} from 'vitest';
import {roundHalfAway} from './avrunda.js';
import {type Bedomning, judgeForandringar} from './bedomning.js';
import {describeBedomning, describeEffektstorlek} from './beskriv.js';
import {formatTal} from './format.js';
import type {Matt} from './welch.js';

const matt = (index: number, medelfel: number | undefined, antal = 100): Matt => ({antal, index, medelfel});
const judge = (fore: Matt, efter: Matt): Bedomning => judgeForandringar([{fore, efter}])[0]!;
const OKT: Matt = {antal: 18, index: 62.5, medelfel: Math.sqrt(753.6764705882 / 18)};
const APR: Matt = {antal: 20, index: 78.75, medelfel: Math.sqrt(478.6184210526 / 20)};

describe('a change between two rounds', () => {
  test('of 16 points is no certain one in a small unit, and is told with what it would have taken (V4)', () => {
    const bedomning = judge(OKT, APR);
    expect(bedomning.utfall).toBe('ingen-saker');
    expect(bedomning.skillnad).toBe(16.25);
    expect(bedomning.intervall?.[0]).toBeCloseTo(-0.2635016, 6);
    expect(bedomning.intervall90?.[1]).toBeCloseTo(29.9843732, 6);
    expect(bedomning.p).toBeCloseTo(0.0535511, 7);
    expect(bedomning.minstaForandring).toBeCloseTo((2.03573 + 0.8532) * 8.11183, 1);
    expect(describeBedomning(bedomning)).toEqual({
      rubrik: 'Ingen säker förändring',
      forklaring:
        'Skillnaden är 16 indexpoäng, men den kan bero på slumpen. ' +
        'Med så här många svar syns en förändring först när den är ungefär 23 indexpoäng.',
    });
  });

  test('is clear where it is both sure and of interest, upwards and downwards', () => {
    expect(judge(matt(60, 1), matt(66, 1)).utfall).toBe('tydlig-okning');
    expect(judge(matt(66, 1), matt(60, 1)).utfall).toBe('tydlig-minskning');
    expect(judge(matt(60, 1), matt(65, 1)).utfall).toBe('tydlig-okning');
    expect(describeBedomning(judge(matt(66, 1), matt(59.6, 1)))).toEqual({
      rubrik: 'Tydlig minskning',
      forklaring:
        'Skillnaden är 6 indexpoäng och kan knappast bero på slumpen. ' +
        'Med så här många svar syns en förändring först när den är ungefär 4 indexpoäng.',
    });
  });

  test('is sure but small where it is less than what is of interest, also where it is surely less', () => {
    expect(judge(matt(60, 1), matt(64.99, 1)).utfall).toBe('saker-men-liten');
    const small = judge(matt(60, 0.5), matt(58, 0.5));
    expect(small.utfall).toBe('saker-men-liten');
    expect(describeBedomning(small).forklaring).toMatch(
      /^Indexet har gått ned med 2 indexpoäng\. Det kan knappast bero på slumpen, men är mindre än 5\. /,
    );
    expect(describeBedomning(judge(matt(58, 0.5), matt(60, 0.5))).forklaring).toMatch(/^Indexet har gått upp med 2/);
  });

  test('is none where the 90 % interval lies inside the limit', () => {
    const same = judge(matt(60, 1), matt(60.8, 1));
    expect(same.utfall).toBe('oforandrat');
    expect(describeBedomning(same)).toEqual({
      rubrik: 'Oförändrat',
      forklaring:
        'En förändring på 5 indexpoäng eller mer är osannolik. ' +
        'Med så här många svar syns en förändring först när den är ungefär 4 indexpoäng.',
    });
    expect(judge(matt(60, 2.2), matt(60, 2.2)).utfall).toBe('ingen-saker');
  });

  test('is not judged with fewer answers than k in either round, and k is never below 5', () => {
    expect(judge(matt(60, 1, 4), matt(90, 1))).toEqual({utfall: 'for-fa-svar', k: 5, grans: 5});
    expect(judge(matt(60, 1), matt(90, 1, 4)).utfall).toBe('for-fa-svar');
    expect(judge(matt(60, 1, 5), matt(90, 1, 5)).utfall).toBe('tydlig-okning');
    const judged = (k: number) => judgeForandringar([{fore: matt(60, 1, 9), efter: matt(90, 1)}], {k})[0]!;
    expect(judged(10).utfall).toBe('for-fa-svar');
    expect(describeBedomning(judged(10)).forklaring).toBe(
      'Det behövs minst 10 svar vid båda tillfällena för att jämföra.',
    );
    expect(judgeForandringar([{fore: matt(60, 1, 4), efter: matt(90, 1)}], {k: 1})[0]).toMatchObject({
      utfall: 'for-fa-svar',
      k: 5,
    });
  });

  test('is not called certain where all answered alike in both rounds', () => {
    const alike = judge(matt(100, 0), matt(90, 0));
    expect(alike).toEqual({utfall: 'ingen-saker', skillnad: -10, k: 5, grans: 5});
    expect(describeBedomning(alike).forklaring).toBe(
      'Inom varje tillfälle svarade alla lika, så slumpen går inte att bedöma.',
    );
  });

  test('has a limit of interest that can be moved', () => {
    const [larger] = judgeForandringar([{fore: matt(60, 1), efter: matt(66, 1)}], {grans: 7.5});
    expect(larger).toMatchObject({utfall: 'saker-men-liten', grans: 7.5});
    expect(describeBedomning(larger!).forklaring).toContain('mindre än 7,5.');
    const [same] = judgeForandringar([{fore: matt(60, 1), efter: matt(60, 1)}], {grans: 2});
    expect(same?.utfall).toBe('ingen-saker');
  });
});

describe('changes that are looked at together', () => {
  const sure = {fore: matt(60, 1), efter: matt(66, 1)};
  const nearly = {fore: matt(60, 2), efter: matt(66, 2)};

  test('are adjusted for being several', () => {
    expect(judgeForandringar([nearly]).map(({utfall}) => utfall)).toEqual(['tydlig-okning']);
    const [first, second, third] = judgeForandringar([nearly, sure, nearly]);
    expect(second?.utfall).toBe('tydlig-okning');
    expect([first?.utfall, third?.utfall]).toEqual(['ingen-saker', 'ingen-saker']);
    const alone = judgeForandringar([nearly])[0]?.p ?? 0;
    expect(first?.p).toBeCloseTo(alone * 2, 12);
    expect(third?.p).toBe(first?.p);
  });

  test('are not adjusted for those that cannot be judged', () => {
    const few = {fore: matt(60, 1, 3), efter: matt(60, 1)};
    const alike = {fore: matt(60, 0), efter: matt(60, 0)};
    const judged = judgeForandringar([few, nearly, alike]);
    expect(judged.map(({utfall}) => utfall)).toEqual(['for-fa-svar', 'tydlig-okning', 'ingen-saker']);
    expect(judgeForandringar([])).toEqual([]);
  });
});

describe('words for a judgement', () => {
  test('are there in English', () => {
    expect(describeBedomning(judge(OKT, APR), 'en')).toEqual({
      rubrik: 'No certain change',
      forklaring:
        'The difference is 16 index points, but it may be due to chance. ' +
        'With this many answers a change shows only when it is about 23 index points.',
    });
    const all = [
      judge(matt(60, 1, 3), matt(60, 1)),
      judge(matt(60, 1), matt(70, 1)),
      judge(matt(60, 0.5), matt(58, 0.5)),
      judge(matt(58, 0.5), matt(60, 0.5)),
      judge(matt(60, 1), matt(60, 1)),
      judge(matt(60, 9), matt(60, 9)),
      judge(matt(60, 0), matt(60, 0)),
    ].map((one) => Object.values(describeBedomning(one, 'en')).join(': '));
    expect(all).toMatchInlineSnapshot(`
      [
        "Too few answers: It takes at least 5 answers on both occasions to compare.",
        "Clear increase: The difference is 10 index points and is hardly due to chance. With this many answers a change shows only when it is about 4 index points.",
        "Certain but small change: The index has gone down by 2 index points. That is hardly due to chance, but it is less than 5. With this many answers a change shows only when it is about 2 index points.",
        "Certain but small change: The index has gone up by 2 index points. That is hardly due to chance, but it is less than 5. With this many answers a change shows only when it is about 2 index points.",
        "Unchanged: A change of 5 index points or more is unlikely. With this many answers a change shows only when it is about 4 index points.",
        "No certain change: The index is the same, but the answers are too few to say that nothing has changed. With this many answers a change shows only when it is about 36 index points.",
        "No certain change: Within each occasion everybody answered alike, so chance cannot be judged.",
      ]
    `);
  });

  test('tell apart a difference that is nothing from one that is little', () => {
    expect(describeBedomning(judge(matt(60, 9), matt(60, 9))).forklaring).toMatch(
      /^Indexet är detsamma, men svaren är för få/,
    );
    expect(describeBedomning(judge(matt(60, 9), matt(60.2, 9))).forklaring).toMatch(/^Skillnaden är 0,2 indexpoäng/);
    expect(describeBedomning(judge(matt(60, 9), matt(60.5, 9))).forklaring).toMatch(/^Skillnaden är 1 indexpoäng/);
  });

  test('name the size of a difference', () => {
    expect((['forsumbar', 'liten', 'mattlig', 'stor'] as const).map((one) => describeEffektstorlek(one))).toEqual([
      'försumbar',
      'liten',
      'måttlig',
      'stor',
    ]);
    expect(describeEffektstorlek('stor', 'en')).toBe('large');
  });
});

describe('a rounded figure', () => {
  test.each([
    [62.5, 0, 63],
    [-62.5, 0, -63],
    [62.46, 0, 62],
    [64.54, 0, 65],
    [64.54 - 62.46, 0, 2],
    [68.35, 1, 68.4],
    [-68.35, 1, -68.4],
    [0.25, 1, 0.3],
    [68.349, 1, 68.3],
    [-0.4, 0, 0],
    [99.5, 0, 100],
    [0, 1, 0],
  ])('of %d with %i decimals is %d', (value, decimaler, rounded) => {
    expect(roundHalfAway(value, decimaler)).toBe(rounded);
  });

  test.each([
    [62.5, {}, '63'],
    [62.46, {decimaler: 1}, '62,5'],
    [62, {decimaler: 1}, '62,0'],
    [62.46, {decimaler: 1, sprak: 'en'}, '62.5'],
    [-3.4, {}, '−3'],
    [-0.4, {}, '0'],
    [-0.04, {decimaler: 1}, '0,0'],
    [undefined, {}, 'inga svar'],
    [Number.NaN, {}, 'inga svar'],
    [undefined, {sprak: 'en'}, 'no answers'],
  ] as const)('%d is written with %j as %j', (value, format, text) => {
    expect(formatTal(value, format)).toBe(text);
  });
});
