import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {exempelkoping, vetlanda} from '../../riktlinje/index.js';
import {exempelplan} from '../exempel/exempelplan.js';
import {createStorPlan} from '../exempel/stor-plan.js';
import type {Effekt, Planaktivitet, Utvecklingsplan} from '../schema.js';
import {createKedja, createKedjeblad} from './create-kedja.js';
import type {Kedja, Kedjekort} from './kedja.js';
import type {Kedjeord} from './kolumn.js';
import {relatedIds} from './related-ids.js';
import {chainOrder, stepInKedja} from './steg.js';

const wordsOf = ({dokument}: typeof vetlanda): Kedjeord =>
  dokument.flatMap(({planregler}) => (planregler === undefined ? [] : [planregler.effektkedja]))[0]!;
const ord = wordsOf(vetlanda);
const bara: Kedjeord = {malomrade: 'Område', aktivitet: 'Insats'};

const aktivitet = (id: string, ...resultat: Planaktivitet['resultat']): Planaktivitet => ({
  id,
  rubrik: id,
  beskrivning: '',
  ansvar: '',
  resultat,
});
const resultat = (id: string, ...till: string[]): Planaktivitet['resultat'][number] => ({
  id,
  text: id,
  bidrarTill: till.map((effekt) => ({effekt})),
});
const effekt = (id: string): Effekt => ({id, text: id, tecken: ''});
const atagande = (id: string, aktiviteter: Planaktivitet[], effekter: Effekt[]) => ({
  id,
  rubrik: id,
  beskrivning: '',
  taggar: [],
  aktiviteter,
  effekter,
});
const malomrade = (id: string, ...ataganden: ReturnType<typeof atagande>[]) => ({
  id,
  namn: id,
  motivering: '',
  taggar: [],
  ataganden,
});
const planOf = (...malomraden: Utvecklingsplan['malomraden'][number][]): Utvecklingsplan => ({
  ...exempelplan,
  uppfoljningar: [],
  malomraden,
});

const kortOf = (kedja: Kedja, id: string): Kedjekort => kedja.kort.find((kort) => kort.id === id)!;
const middleOf = ({y, hojd}: Kedjekort): number => y + hojd / 2;
const lankarOf = ({lankar}: Kedja): string[] =>
  lankar.map(({fran, till, streckad}) => `${fran} ${streckad ? '⇢' : '→'} ${till}`);

/** Plans of every shape: empty lists, ids that come twice, links to nowhere and across. */
const id = (slag: string): fc.Arbitrary<string> => fc.integer({min: 0, max: 40}).map((nr) => `${slag}-${nr}`);
const resultatlista = fc.array(
  fc.tuple(id('re'), fc.array(fc.oneof(id('ef'), id('at')), {maxLength: 3})).map(([re, till]) => resultat(re, ...till)),
  {maxLength: 3},
);
const aktivitetslista = fc.array(
  fc.tuple(id('ak'), resultatlista).map(([ak, re]) => aktivitet(ak, ...re)),
  {maxLength: 4},
);
const plan = fc
  .array(
    fc
      .tuple(
        id('mo'),
        fc.array(
          fc
            .tuple(fc.oneof(id('at'), id('mo')), aktivitetslista, fc.array(id('ef').map(effekt), {maxLength: 3}))
            .map((parts) => atagande(...parts)),
          {maxLength: 3},
        ),
      )
      .map(([mo, ataganden]) => malomrade(mo, ...ataganden)),
    {maxLength: 4},
  )
  .map((malomraden) => planOf(...malomraden));
const words = fc.constantFrom(
  ord,
  wordsOf(exempelkoping),
  bara,
  {...bara, effekt: 'Nytta'},
  {...bara, atagande: 'Löfte'},
);
const number = fc.oneof(
  fc.constantFrom(0, -0, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308, 5e-324),
  fc.double(),
  fc.integer({min: 20, max: 400}),
);

describe('The diagram of a plan', () => {
  test('has a column for every word, from cause to effect', () => {
    const {kolumner, bredd} = createKedja(exempelplan, {ord, bredd: 1238});
    expect(kolumner.map(({rubrik}) => rubrik)).toEqual([
      'Målområde',
      'Åtagande',
      'Aktivitet',
      'Aktivitetens resultat',
      'Tänkt effekt',
    ]);
    const last = kolumner.at(-1)!;
    expect(last.x + last.bredd).toBeCloseTo(bredd);
  });

  test('has a card for every node and no dashed one when the chain is whole', () => {
    const {kort} = createKedja(exempelplan, {ord});
    expect(kort.filter(({saknas}) => saknas !== undefined)).toEqual([]);
    expect(kort.map(({id}) => id)).toEqual(chainOrder(exempelplan));
    expect(kort.length).toBe(3 + 5 + 9 + 10 + 8);
  });

  test('puts area and åtagande at the top, and an activity and the effects level with the middle of what leads to them', () => {
    const one = planOf(
      malomrade(
        'mo-1',
        atagande(
          'at-1',
          [aktivitet('ak-1', resultat('re-1'), resultat('re-2')), aktivitet('ak-2', resultat('re-3'))],
          [effekt('ef-1')],
        ),
      ),
    );
    const kedja = createKedja(one, {ord, hojdOf: (id) => ({'re-1': 80, 're-2': 60, 're-3': 40, 'ef-1': 30})[id] ?? 50});
    const [ak1, re1, re2, re3] = ['ak-1', 're-1', 're-2', 're-3'].map((id) => kortOf(kedja, id)) as [
      Kedjekort,
      ...Kedjekort[],
    ];
    expect(middleOf(ak1)).toBe((re1!.y + re2!.y + re2!.hojd) / 2);
    expect(middleOf(kortOf(kedja, 'ak-2'))).toBe(middleOf(re3!));
    expect(middleOf(kortOf(kedja, 'ef-1'))).toBe(kedja.hojd / 2);
    for (const id of ['mo-1', 'at-1']) expect(kortOf(kedja, id).y).toBe(0);
  });

  test('has the area in sight at its top, however long its chain is', () => {
    const kedja = createKedja(createStorPlan(300), {ord});
    const firstIn = (id: string): Kedjekort => kedja.kort.find(({foralder}) => foralder === id)!;
    for (const {id, y} of kedja.kort.filter(({slag}) => slag === 'malomrade')) {
      const at = firstIn(id);
      const re = firstIn(firstIn(at.id).id);
      expect([y, at.y]).toEqual([re.y, re.y]);
    }
  });

  test('draws a result without links dashed to every effect of its åtagande, and one with links to those only', () => {
    const one = planOf(
      malomrade(
        'mo-1',
        atagande(
          'at-1',
          [aktivitet('ak-1', resultat('re-1'), resultat('re-2', 'ef-2', 'ef-3', 'ef-2'))],
          [effekt('ef-1'), effekt('ef-2')],
        ),
        atagande('at-2', [aktivitet('ak-2', resultat('re-3', 'borta', 'at-1'))], [effekt('ef-3')]),
      ),
    );
    const toEffekt = lankarOf(createKedja(one, {ord})).filter((lank) => lank.startsWith('re'));
    expect(toEffekt).toEqual(['re-1 ⇢ ef-1', 're-1 ⇢ ef-2', 're-2 → ef-2', 're-2 → ef-3']);
  });

  test('holds a dashed card, with the finding that it stands for, wherever a link is missing', () => {
    const one = planOf(
      malomrade('mo-1'),
      malomrade('mo-2', atagande('at-1', [], []), atagande('at-2', [aktivitet('ak-1')], [effekt('ef-1')])),
    );
    const kedja = createKedja(one, {ord});
    const dashed = kedja.kort.filter(({saknas}) => saknas !== undefined);
    expect(dashed.map(({id, saknas, foralder, slag}) => [id, saknas, foralder, slag])).toEqual([
      ['mo-1:saknar-atagande', 'malomrade/saknar-atagande', 'mo-1', 'atagande'],
      ['at-1:saknar-aktivitet', 'atagande/saknar-aktivitet', 'at-1', 'aktivitet'],
      ['at-1:saknar-effekt', 'atagande/saknar-effekt', 'at-1', 'effekt'],
      ['ak-1:saknar-resultat', 'aktivitet/saknar-resultat', 'ak-1', 'resultat'],
    ]);
    expect(lankarOf(kedja)).toEqual([
      'mo-1 ⇢ mo-1:saknar-atagande',
      'mo-2 → at-1',
      'at-1 ⇢ at-1:saknar-aktivitet',
      'mo-2 → at-2',
      'at-2 → ak-1',
      'ak-1 ⇢ ak-1:saknar-resultat',
      'ak-1:saknar-resultat ⇢ ef-1',
    ]);
  });

  test('leaves out the columns that the guideline has no word for and joins what stands beside them', () => {
    const one = planOf(
      malomrade(
        'mo-1',
        atagande('at-1', [aktivitet('ak-1', resultat('re-1', 'ef-2'))], [effekt('ef-1'), effekt('ef-2')]),
      ),
    );
    expect(lankarOf(createKedja(one, {ord: wordsOf(exempelkoping)}))).toEqual([
      'mo-1 → at-1',
      'at-1 → ak-1',
      'ak-1 → ef-2',
    ]);
    expect(lankarOf(createKedja(one, {ord: {...bara, effekt: 'Nytta'}}))).toEqual(['mo-1 → ak-1', 'ak-1 → ef-2']);
    expect(createKedja(one, {ord: bara}).kort.map(({id}) => id)).toEqual(['mo-1', 'ak-1']);
    expect(
      createKedja(planOf(malomrade('mo-1')), {ord: bara}).kort.map(({saknas, kolumn}) => [saknas, kolumn]),
    ).toEqual([
      [undefined, 0],
      ['malomrade/saknar-atagande', 1],
    ]);
  });

  test('shows one area alone, and nothing of an area that is not there', () => {
    const {kort, lankar} = createKedja(exempelplan, {ord, malomrade: 'exempel-mo-2'});
    expect(kort[0]).toMatchObject({id: 'exempel-mo-2', x: 0});
    expect(lankar.filter(({till}) => till === 'exempel-ef-2')).toEqual([]);
    expect(createKedja(exempelplan, {ord, malomrade: 'borta'})).toMatchObject({hojd: 0, kort: [], lankar: []});
  });

  test('draws every line as one curve between the edges of its cards', () => {
    const kedja = createKedja(exempelplan, {ord, bredd: 1238});
    for (const {fran, till, d} of kedja.lankar) {
      const [a, b] = [kortOf(kedja, fran), kortOf(kedja, till)];
      const [x1, y1, , , , , x2, y2] = d.split(/[MC ]/).slice(1).map(Number) as number[];
      expect(x1).toBeCloseTo(a.x + a.bredd, 1);
      expect(y1).toBeCloseTo(middleOf(a), 1);
      expect(x2).toBeCloseTo(b.x, 1);
      expect(y2).toBeCloseTo(middleOf(b), 1);
    }
  });

  test('has no cards over each other, no number that is none and every id once, whatever the plan and the heights', () => {
    fc.assert(
      fc.property(plan, words, number, fc.array(number, {minLength: 1, maxLength: 9}), (one, ord, bredd, hojder) => {
        let nr = 0;
        const kedja = createKedja(one, {ord, bredd, hojdOf: () => hojder[nr++ % hojder.length]});
        const ids = kedja.kort.map(({id}) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(JSON.stringify(kedja)).not.toMatch(/null|NaN|Infinity|undefined/);
        for (const {slag, x, bredd} of kedja.kolumner) {
          expect(bredd).toBeGreaterThan(0);
          const column = kedja.kort.filter((kort) => kort.slag === slag);
          for (const [i, kort] of column.entries()) {
            expect(kort.y).toBeGreaterThanOrEqual(i === 0 ? 0 : column[i - 1]!.y + column[i - 1]!.hojd);
            expect(kort.y + kort.hojd).toBeLessThanOrEqual(kedja.hojd + 0.2);
            expect([kort.x, kort.bredd]).toEqual([expect.closeTo(x, 0), expect.closeTo(bredd, 0)]);
          }
        }
      }),
    );
  });

  test('has its lines from one column to the next, each between two cards and drawn once', () => {
    fc.assert(
      fc.property(plan, words, (one, ord) => {
        const kedja = createKedja(one, {ord});
        const kolumn = new Map(kedja.kort.map(({id, kolumn}) => [id, kolumn]));
        for (const {fran, till} of kedja.lankar) expect(kolumn.get(till)! - kolumn.get(fran)!).toBe(1);
        const pairs = kedja.lankar.map(({fran, till}) => `${fran} ${till}`);
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });

  test('stays small when one åtagande has thousands of results and effects without links', () => {
    const many = Array.from({length: 2000}, (_, i) => i);
    const one = planOf(
      malomrade(
        'mo-1',
        atagande(
          'at-1',
          [aktivitet('ak-1', ...many.map((i) => resultat(`re-${i}`)))],
          many.map((i) => effekt(`ef-${i}`)),
        ),
      ),
    );
    expect(createKedja(one, {ord}).lankar.length).toBeLessThan(10_000);
  });
});

describe('The sheets of a plan', () => {
  const idsOf = ({kort}: Kedja): string[] => kort.map(({id}) => id);
  const rows = (nr: readonly number[], ...till: string[]) =>
    nr.map((i) => aktivitet(`ak-${i}`, resultat(`re-${i}`, ...till)));

  test('are one to an area that fits, the same as its diagram', () => {
    const blad = createKedjeblad(exempelplan, {ord, bladhojd: 5000});
    expect(blad).toEqual(exempelplan.malomraden.map(({id}) => createKedja(exempelplan, {ord, malomrade: id})));
  });

  test('hold as many whole åtaganden as there is room for', () => {
    const one = planOf(
      malomrade(
        'mo-1',
        ...[1, 2, 3].map((i) => atagande(`at-${i}`, [aktivitet(`ak-${i}`, resultat(`re-${i}`))], [effekt(`ef-${i}`)])),
      ),
    );
    // Two cards of 64 and the 32 between two åtaganden.
    const blad = createKedjeblad(one, {ord, bladhojd: 160});
    expect(blad.map(idsOf)).toEqual([
      ['mo-1', 'at-1', 'ak-1', 're-1', 'ef-1', 'at-2', 'ak-2', 're-2', 'ef-2'],
      ['mo-1', 'at-3', 'ak-3', 're-3', 'ef-3'],
    ]);
    expect(createKedjeblad(one, {ord, bladhojd: 159}).map(idsOf)).toHaveLength(3);
  });

  test('go on with an åtagande that is higher than a sheet: its own card on each, and the effects that are led to there', () => {
    const one = planOf(
      malomrade(
        'mo-1',
        atagande(
          'at-1',
          [...rows([1, 2], 'ef-1'), ...rows([3, 4], 'ef-2'), ...rows([5])],
          [effekt('ef-1'), effekt('ef-2')],
        ),
        atagande('at-2', rows([6], 'ef-3'), [effekt('ef-3')]),
      ),
    );
    // Two activities of 64 with 16 between them.
    expect(createKedjeblad(one, {ord, bladhojd: 144}).map(idsOf)).toEqual([
      ['mo-1', 'at-1', 'ak-1', 're-1', 'ak-2', 're-2', 'ef-1'],
      ['mo-1', 'at-1', 'ak-3', 're-3', 'ak-4', 're-4', 'ef-2'],
      ['mo-1', 'at-1', 'ak-5', 're-5', 'ef-1', 'ef-2'],
      ['mo-1', 'at-2', 'ak-6', 're-6', 'ef-3'],
    ]);
  });

  test('go on with an activity that has more results than a sheet, and with more effects than a sheet', () => {
    const many = planOf(
      malomrade(
        'mo-1',
        atagande(
          'at-1',
          [aktivitet('ak-1', resultat('re-1'), resultat('re-2'), resultat('re-3'))],
          [effekt('ef-1'), effekt('ef-2'), effekt('ef-3'), effekt('ef-4'), effekt('ef-5')],
        ),
      ),
    );
    expect(createKedjeblad(many, {ord, bladhojd: 144}).map(idsOf)).toEqual([
      ['mo-1', 'at-1', 'ak-1', 're-1', 're-2', 'ef-1', 'ef-2'],
      ['mo-1', 'at-1', 'ak-1', 're-3', 'ef-3', 'ef-4'],
      ['mo-1', 'at-1', 'ak-1', 're-3', 'ef-5'],
    ]);
  });

  test('hold every card within them, none twice on one, whatever the plan and the heights', () => {
    fc.assert(
      fc.property(
        plan,
        words,
        fc.array(fc.integer({min: 24, max: 200}), {minLength: 1, maxLength: 9}),
        fc.integer({min: 200, max: 700}),
        (one, ord, hojder, bladhojd) => {
          const order = chainOrder(one, {ord});
          const hojdOf = (id: string): number | undefined => hojder[order.indexOf(id) % hojder.length];
          const blad = createKedjeblad(one, {ord, hojdOf, bladhojd});
          for (const {kort, hojd} of blad) {
            expect(hojd).toBeLessThanOrEqual(bladhojd);
            for (const {y, hojd} of kort) expect(y + hojd).toBeLessThanOrEqual(bladhojd + 0.2);
            expect(new Set(kort.map(({id}) => id)).size).toBe(kort.length);
            expect(kort[0]?.slag).toBe('malomrade');
          }
          expect([...new Set(blad.flatMap(idsOf))].sort()).toEqual([...order].sort());
        },
      ),
    );
  });

  test('hold a card that is higher than a sheet on a sheet of its own', () => {
    const one = planOf(malomrade('mo-1', atagande('at-1', rows([1, 2, 3]), [effekt('ef-1')])));
    const blad = createKedjeblad(one, {ord, bladhojd: 200, hojdOf: (id) => (id === 'ak-2' ? 900 : 64)});
    expect(blad.map(({hojd}) => hojd)).toEqual([64, 900, 64]);
  });
});

describe('What belongs to the same chain', () => {
  test('of a result is its activity, åtagande and area, and the effects that it contributes to', () => {
    expect([...relatedIds(exempelplan, 'exempel-re-8')].sort()).toEqual([
      'exempel-ak-7',
      'exempel-at-4',
      'exempel-ef-2',
      'exempel-ef-6',
      'exempel-mo-2',
      'exempel-re-8',
    ]);
  });

  test('of an effect is what contributes to it, also from another area', () => {
    const related = relatedIds(exempelplan, 'exempel-ef-2');
    for (const id of ['exempel-re-1', 'exempel-re-2', 'exempel-re-8', 'exempel-ak-7', 'exempel-mo-2', 'exempel-at-1']) {
      expect(related.has(id)).toBe(true);
    }
    for (const id of ['exempel-re-3', 'exempel-ef-1', 'exempel-ef-6']) expect(related.has(id)).toBe(false);
  });

  test('of an id that is not there is nothing', () => {
    expect(relatedIds(exempelplan, 'borta').size).toBe(0);
  });

  test('is seen from both ends: what leads to an effect finds it, and it finds what leads to it', () => {
    fc.assert(
      fc.property(plan, (one) => {
        for (const {fran, till} of createKedja(one, {ord}).lankar) {
          expect(relatedIds(one, fran).has(till)).toBe(true);
          expect(relatedIds(one, till).has(fran)).toBe(true);
        }
      }),
      {numRuns: 30},
    );
  });
});

describe('The arrow keys', () => {
  test('lead along the chain and back, and stay at the ends', () => {
    let id = 'exempel-mo-1';
    for (const next of ['exempel-at-1', 'exempel-ak-1', 'exempel-re-1', 'exempel-ef-1', 'exempel-ef-1']) {
      id = stepInKedja(exempelplan, id, 'hoger')!;
      expect(id).toBe(next);
    }
    for (const next of ['exempel-re-1', 'exempel-ak-1', 'exempel-at-1', 'exempel-mo-1', 'exempel-mo-1']) {
      id = stepInKedja(exempelplan, id, 'vanster')!;
      expect(id).toBe(next);
    }
  });

  test('lead up and down in a column, over the edge of an åtagande', () => {
    expect(stepInKedja(exempelplan, 'exempel-ak-3', 'ned')).toBe('exempel-ak-4');
    expect(stepInKedja(exempelplan, 'exempel-ak-4', 'upp')).toBe('exempel-ak-3');
    expect(stepInKedja(exempelplan, 'exempel-mo-1', 'upp')).toBe('exempel-mo-1');
    expect(stepInKedja(exempelplan, 'exempel-ef-8', 'ned')).toBe('exempel-ef-8');
  });

  test('lead to dashed cards too, and from an effect that nothing leads to back to its åtagande', () => {
    const one = planOf(malomrade('mo-1', atagande('at-1', [], [effekt('ef-1')])));
    expect(stepInKedja(one, 'at-1', 'hoger')).toBe('at-1:saknar-aktivitet');
    expect(stepInKedja(one, 'ef-1', 'vanster')).toBe('at-1');
  });

  test('begin at the first card, and lead nowhere in an empty plan', () => {
    expect(stepInKedja(exempelplan, 'borta', 'ned')).toBe('exempel-mo-1');
    expect(stepInKedja(planOf(), 'borta', 'ned')).toBeUndefined();
  });

  test('never lead to a card that is not there, and up and down reach the whole column', () => {
    fc.assert(
      fc.property(plan, words, (one, ord) => {
        const order = chainOrder(one, {ord});
        expect(createKedja(one, {ord}).kort.map(({id}) => id)).toEqual(order);
        for (const id of order) {
          for (const steg of ['vanster', 'hoger', 'upp', 'ned'] as const) {
            expect(order).toContain(stepInKedja(one, id, steg, {ord}));
          }
          const down = stepInKedja(one, id, 'ned', {ord})!;
          if (down !== id) expect(stepInKedja(one, down, 'upp', {ord})).toBe(id);
        }
      }),
      {numRuns: 30},
    );
  });
});

test('a plan with a thousand activities is laid out card for card', () => {
  const {kort} = createKedja(createStorPlan(1000), {ord});
  expect(kort.length).toBe(20 + 200 + 1000 + 2000 + 400);
});
