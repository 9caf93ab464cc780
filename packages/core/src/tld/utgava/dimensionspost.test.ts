import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Dimensionsdetalj, Svarsvarde, Utgava} from '../index.js';
import {aFall, aGrund, aSkattning, release, someTrosklar, talOf} from './testning/fall.test-d.js';
import {aKommun, type Kommunval, postOf, type Storlekar, showKommun} from './testning/kommun.test-d.js';

/** The rows of one unit, told as steps: one dimension, as many questions as there are in a row. */
function rows(...svar: readonly (readonly Svarsvarde[])[]) {
  return svar;
}

function showRows(svar: Readonly<Record<string, readonly (readonly Svarsvarde[])[]>>, val: Kommunval = {}): Utgava {
  const storlekar: Storlekar = Object.fromEntries(Object.entries(svar).map(([enhet, own]) => [enhet, own.length]));
  const fragor = [Object.values(svar)[0]?.[0]?.length ?? 1];
  return showKommun(aKommun(storlekar, {fragor, svar: ({del, nr}) => svar[del.slice(0, -1)]![nr]!, ...val}));
}

function detaljOf(utgava: Utgava, id: string): Dimensionsdetalj {
  return postOf(utgava, id).dimensioner[0]!.detalj!;
}

const repeat = (antal: number, rad: readonly Svarsvarde[]) => Array.from({length: antal}, () => rad);

// Ten on one question of five steps: 1, 2, 2, 3, 3, 3, 4, 4, 5, 5: 0, 25, 25, 50, 50, 50, 75, 75, 100, 100.
const TIO = rows([1], [2], [2], [3], [3], [3], [4], [4], [5], [5]);

describe('the detail of a unit', () => {
  test('is its index, spread, standard error and interval', () => {
    const {index, spridning, medelfel, intervall, antal} = detaljOf(showRows({a: TIO}, {antalSteg: 5}), 'a');
    expect(antal).toBe(10);
    expect(index).toBe(55);
    // Σ(x − 55)² = 10,000 − … : 3025 + 2·900 + 3·25 + 2·400 + 2·2025 = 9750; s² = 9750/9.
    expect(spridning).toBeCloseTo(Math.sqrt(9750 / 9), 10);
    expect(medelfel).toBeCloseTo(Math.sqrt(9750 / 90), 10);
    // t with 9 degrees of freedom: 2.2621571628.
    expect(intervall?.[0]).toBeCloseTo(55 - 2.2621571628 * Math.sqrt(9750 / 90), 6);
    expect(intervall?.[1]).toBeCloseTo(55 + 2.2621571628 * Math.sqrt(9750 / 90), 6);
  });

  test('of those asked alone narrows with how many have answered', () => {
    const utgava = (inbjudna: number) =>
      showKommun(aKommun({a: 10}, {fragor: [1], antalSteg: 5, inbjudna: {a: inbjudna}, svar: ({nr}) => TIO[nr]!}), {
        osakerhet: 'andlig',
      });
    expect(utgava(40).osakerhet).toBe('andlig');
    expect(detaljOf(utgava(40), 'a').medelfel).toBeCloseTo(Math.sqrt((0.75 * 9750) / 90), 10);
    const half = 2.2621571628 * Math.sqrt((0.75 * 9750) / 90);
    expect(detaljOf(utgava(40), 'a').intervall?.[0]).toBeCloseTo(55 - half, 6);
    expect(detaljOf(utgava(10), 'a')).toMatchObject({medelfel: 0, intervall: [55, 55]});
    // More answers than were asked for: no correction.
    expect(detaljOf(utgava(9), 'a').medelfel).toBeCloseTo(Math.sqrt(9750 / 90), 10);
  });

  test('of a group that does not know how many were asked is about the everyday, though the release is not', () => {
    const fall = aKommun(
      {a: {x: 10, y: 12}},
      {fragor: [1], antalSteg: 5, inbjudna: {a: 24}, svar: ({nr}) => TIO[nr % 10]!},
    );
    expect(detaljOf(showKommun(fall, {osakerhet: 'andlig'}), 'a/x').medelfel).toBeCloseTo(Math.sqrt(9750 / 90), 10);
  });

  test('has shares of positive answers with both denominators, and of vet ej', () => {
    const svar = rows(
      ...repeat(3, [4, 1]),
      ...repeat(3, [3, 4]),
      ...repeat(3, [2, 'vet-ej']),
      ...repeat(3, [1, undefined]),
    );
    // 12 with a score; with a step 12 + 6 = 18, positive 6 + 3 = 9, vet ej 3.
    const detalj = detaljOf(showRows({a: svar}), 'a');
    expect(detalj.andelPositiva).toEqual({giltiga: {varde: 9 / 18}, medVetEj: {varde: 9 / 21}});
    expect(detalj.andelVetEj).toBeCloseTo(3 / 21, 12);
  });

  test('says of shares that nearly all agree in that they lie beyond a limit, with either denominator', () => {
    const svar = rows(...repeat(5, [4, 4]), ...repeat(4, [3, 4]), [3, 3], ['vet-ej', 3], [1, 4]);
    // 23 with a step, 22 positive, 1 vet ej of 24.
    expect(detaljOf(showRows({a: svar}), 'a')).toMatchObject({
      andelPositiva: {giltiga: {over: 0.9}, medVetEj: {over: 0.9 - 1 / 24}},
      andelVetEj: 1 / 24,
    });
    const none = rows(...repeat(5, [1, 1]), ...repeat(4, [2, 1]), [2, 2], ['vet-ej', 2], [4, 1]);
    expect(detaljOf(showRows({a: none}), 'a').andelPositiva).toEqual({giltiga: {under: 0.1}, medVetEj: {under: 0.1}});
  });
});

describe('the questions of a unit', () => {
  test('have two bars of few answers, and one for each step of many', () => {
    const few = postOf(showRows({a: TIO}, {antalSteg: 5}), 'a').dimensioner[0]?.fragor;
    expect(few).toEqual([
      {
        fraga: 'trygghet-1',
        antal: 10,
        staplar: [
          {fran: 1, till: 3, andel: {varde: 0.6}},
          {fran: 4, till: 5, andel: {varde: 0.4}},
        ],
        andelVetEj: 0,
      },
    ]);
    const many = postOf(showRows({a: [...TIO, ...TIO]}, {antalSteg: 5}), 'a').dimensioner[0]?.fragor;
    expect(many?.[0]?.staplar.map(({fran, till, andel}) => [fran, till, andel])).toEqual([
      [1, 1, {varde: 0.1}],
      [2, 2, {varde: 0.2}],
      [3, 3, {varde: 0.3}],
      [4, 4, {varde: 0.2}],
      [5, 5, {varde: 0.2}],
    ]);
  });

  test('count the answers with a step, and tell the share of vet ej', () => {
    const svar = rows(...repeat(6, [4, 2]), ...repeat(4, [1, 'vet-ej']), ...repeat(2, [2, undefined]));
    const fragor = postOf(showRows({a: svar}), 'a').dimensioner[0]?.fragor;
    // Few enough to be nearly alike in the second: all six that answered it chose 2.
    expect(fragor?.map(({fraga, antal, andelVetEj}) => [fraga, antal, andelVetEj])).toEqual([
      ['trygghet-1', 12, 0],
      ['trygghet-2', 6, 0.4],
    ]);
    expect(fragor?.[1]?.staplar.map(({andel}) => andel)).toEqual([{over: 0.9}, {under: 0.1}]);
  });

  test('have no full distribution of fewer answers than that takes', () => {
    const svar = rows(...repeat(10, [4, 2]), ...repeat(9, [1, 4]), ...repeat(6, [2, undefined]));
    const fragor = postOf(showRows({a: svar}), 'a').dimensioner[0]?.fragor;
    expect(postOf(showRows({a: svar}), 'a').visning).toBe('full');
    expect(fragor?.map(({antal, staplar}) => [antal, staplar.length])).toEqual([
      [25, 3],
      [19, 2],
    ]);
  });

  test('with fewer answers than k are not told, nor is then the share of the whole dimension', () => {
    const svar = rows(...repeat(4, [4, 2]), ...repeat(4, [1, 'vet-ej']), ...repeat(4, [2, undefined]));
    const [dimension] = postOf(showRows({a: svar}), 'a').dimensioner;
    expect(dimension?.fragor?.map(({fraga}) => fraga)).toEqual(['trygghet-1']);
    expect(dimension?.detalj).not.toHaveProperty('andelPositiva');
    expect(postOf(showRows({a: [...svar, [4, 1]]}), 'a').dimensioner[0]?.fragor).toHaveLength(2);
  });

  test('of a scale where every step is positive have no bars', () => {
    const fall = aKommun({a: 12}, {fragor: [1]});
    const skalor = fall.enkat.skalor.map((skala) => ({...skala, positivFran: 1}));
    const [dimension] = postOf(showKommun({...fall, enkat: {...fall.enkat, skalor}}), 'a').dimensioner;
    expect(dimension?.fragor).toEqual([]);
  });
});

describe('what nearly all of a small unit agree in', () => {
  // Two questions: in a all but one are positive in the first, and half are in the second.
  const agreeing = rows(...repeat(5, [4, 1]), ...repeat(5, [3, 4]), [4, 2], [1, 4]);
  const spread = (antal: number) =>
    Array.from({length: antal}, (_, i): readonly Svarsvarde[] => [1 + (i % 4), 1 + ((i + 1) % 4)]);

  test('is only said to lie beyond a limit, and the share of the dimension would tell it', () => {
    const [dimension] = postOf(showRows({a: agreeing, b: spread(30), c: spread(40)}), 'a').dimensioner;
    expect(dimension?.fragor?.map(({staplar}) => staplar.map(({andel}) => andel))).toEqual([
      [{under: 0.1}, {over: 0.9}],
      [{varde: 0.5}, {varde: 0.5}],
    ]);
    expect(dimension?.detalj).not.toHaveProperty('andelPositiva');
  });

  test('cannot be had from the municipality: another is not told, the smallest', () => {
    const utgava = showRows({a: agreeing, b: spread(30), c: spread(40)});
    const told = (id: string) => postOf(utgava, id).dimensioner[0]?.fragor?.map(({fraga}) => fraga);
    expect(told('kommun')).toEqual(['trygghet-1', 'trygghet-2']);
    expect(told('b')).toEqual(['trygghet-2']);
    expect(told('c')).toEqual(['trygghet-1', 'trygghet-2']);
    expect(detaljOf(utgava, 'b')).not.toHaveProperty('andelPositiva');
    expect(detaljOf(utgava, 'c')).toHaveProperty('andelPositiva');
    expect(detaljOf(utgava, 'kommun')).toHaveProperty('andelPositiva');
  });

  test('costs nobody anything where others agree as much: those go together', () => {
    const utgava = showRows({a: agreeing, b: spread(30), c: agreeing});
    expect(postOf(utgava, 'b').dimensioner[0]?.fragor).toHaveLength(2);
    expect(postOf(utgava, 'kommun').dimensioner[0]?.fragor).toHaveLength(2);
  });

  test('is on a scale of two steps not to be had from the index: then no question of the small unit is told', () => {
    const svar = rows(...repeat(6, [2, 1]), ...repeat(6, [2, 2]));
    const other = rows(...repeat(10, [2, 1]), ...repeat(10, [1, 2]));
    const utgava = showRows({a: svar, b: other, c: [...other, ...other]}, {antalSteg: 2});
    expect(postOf(utgava, 'a').visning).toBe('detalj');
    expect(postOf(utgava, 'a').dimensioner[0]?.fragor?.map(({staplar}) => staplar[0]?.andel)).toEqual([{under: 0.1}]);
  });
});

describe('the index of a municipality', () => {
  // d6, V7 but for the small one: units with n, N, mean and standard deviation.
  const inbjudna = {a: 20, b: 60};
  const svar = {a: TIO, b: [...repeat(10, [1]), ...repeat(10, [5]), ...repeat(10, [3])]};
  const show = (skattning: 'sammanlagd' | 'viktad' | 'enhetsmedel') =>
    showKommun(
      aKommun(
        {a: 10, b: 30},
        {fragor: [1], antalSteg: 5, inbjudna, svar: ({del, nr}) => svar[del[0] as 'a' | 'b'][nr]!},
      ),
      {skattning},
    );
  const [varA, varB] = [9750 / 9, (20 * 2500) / 29];

  test('is that of all answers together', () => {
    const {index, medelfel, spridning} = detaljOf(show('sammanlagd'), 'kommun');
    expect(index).toBeCloseTo((10 * 55 + 30 * 50) / 40, 10);
    expect(medelfel).toBeCloseTo(Math.sqrt((0.25 ** 2 * varA) / 10 + (0.75 ** 2 * varB) / 30), 10);
    // Of all scores as one: 9,750 + 50,000 within, and 10 × 3.75² + 30 × 1.25² between.
    expect(spridning).toBeCloseTo(Math.sqrt((9750 + 50_000 + 10 * 3.75 ** 2 + 30 * 1.25 ** 2) / 39), 10);
  });

  test('is weighted by those asked', () => {
    const {index, medelfel, intervall} = detaljOf(show('viktad'), 'kommun');
    expect(index).toBeCloseTo(0.25 * 55 + 0.75 * 50, 10);
    expect(intervall?.[1]).toBeCloseTo(index + 1.959963984540054 * medelfel, 9);
  });

  test('is the mean of its units', () => {
    const {index, medelfel} = detaljOf(show('enhetsmedel'), 'kommun');
    expect(index).toBeCloseTo(52.5, 10);
    expect(medelfel).toBeCloseTo(Math.sqrt((varA / 10 + varB / 30) / 4), 10);
  });

  test('and its shares are put together in the same way', () => {
    // Positive, 4 and 5: 4 of 10 and 10 of 30.
    const share = (utgava: Utgava) => {
      const positiva = detaljOf(utgava, 'kommun').andelPositiva?.giltiga;
      return positiva && 'varde' in positiva ? positiva.varde : undefined;
    };
    expect(share(show('sammanlagd'))).toBeCloseTo(14 / 40, 12);
    expect(share(show('viktad'))).toBeCloseTo(0.25 * 0.4 + 0.75 / 3, 12);
    expect(share(show('enhetsmedel'))).toBeCloseTo((0.4 + 1 / 3) / 2, 12);
    const [stapel] = postOf(show('viktad'), 'kommun').dimensioner[0]?.fragor?.[0]?.staplar ?? [];
    // The second step was chosen by one in twenty, so it stands with the first.
    expect(stapel).toEqual({fran: 1, till: 2, andel: {varde: expect.closeTo(0.25 * 0.3 + 0.75 / 3, 12)}});
  });

  test('weighs a unit of groups by what the unit says', () => {
    const fall = aKommun(
      {a: {x: 10, y: 10}, b: 30},
      {
        fragor: [1],
        antalSteg: 5,
        inbjudna: {a: 20, b: 60},
        svar: ({del, nr}) => (del[0] === 'a' ? TIO[nr]! : svar.b[nr]!),
      },
    );
    expect(detaljOf(showKommun(fall), 'kommun').index).toBeCloseTo(0.25 * 55 + 0.75 * 50, 10);
    expect(postOf(showKommun(fall), 'kommun').inbjudna).toBe(80);
  });

  test('counts several that are too small as one', () => {
    const fall = aKommun(
      {a: 10, b: 30, c: 5, d: 9},
      {
        fragor: [1],
        antalSteg: 5,
        inbjudna: {a: 20, b: 60, c: 8, d: 12},
        svar: ({del, nr}) => (del === 'b/' ? svar.b[nr]! : TIO[nr % 10]!),
      },
    );
    // c: 0 25 25 50 50, d: the first nine: pooled 30 + … over 14.
    const pooled = (150 + 450) / 14;
    expect(detaljOf(showKommun(fall), 'kommun').index).toBeCloseTo((20 * 55 + 60 * 50 + 20 * pooled) / 100, 10);
    expect(detaljOf(showKommun(fall, {skattning: 'enhetsmedel'}), 'kommun').index).toBeCloseTo(
      (55 + 50 + pooled) / 3,
      10,
    );
  });
});

test('every interval holds its index and lies within the scale, and no figure is anything but a number', () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 2 ** 31 - 1}), (seed) => {
      const tal = talOf(seed + 1);
      const fall = aFall(seed);
      const skattning = aSkattning(tal, fall);
      const known = fall.organisation.every(({slag, inbjudna}) => slag !== 'enhet' || inbjudna !== undefined);
      const osakerhet = known && tal(2) === 0 ? 'andlig' : 'process';
      for (const {poster} of release(aGrund(fall, {trosklar: someTrosklar(tal), skattning, osakerhet}))) {
        for (const {detalj} of poster.flatMap(({dimensioner}) => dimensioner)) {
          if (detalj === undefined) continue;
          const {index, intervall, spridning, medelfel, andelVetEj} = detalj;
          const [lagst, hogst] = intervall ?? [index, index];
          const inOrder = [0, lagst, index, hogst, 100];
          for (const [i, one] of inOrder.entries()) expect(one + 1e-9).toBeGreaterThanOrEqual(inOrder[i - 1] ?? 0);
          for (const one of [spridning, medelfel, andelVetEj]) expect(one).toBeGreaterThanOrEqual(0);
          if (spridning > 0 && osakerhet === 'process') expect(intervall).toBeDefined();
        }
      }
    }),
    {numRuns: 60},
  );
});
