import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {describeNastaPlan} from './describe-nasta.js';
import v2 from './golden/v2.json' with {type: 'json'};
import {createNastaPlan, type Overforing} from './nasta-lasar.js';
import {parsePlan} from './parse-plan.js';
import {platserOf} from './plats.js';
import type {Atagande, Utvecklingsplan} from './schema.js';
import {idsOf, talOf, testplan} from './testplan.test-d.js';

const parsed = parsePlan(v2);
if (!parsed.ok) throw new Error('The golden plan does not open.');
const golden = parsed.value.plan;
const [kunskaper, trygghet] = golden.malomraden as [
  Utvecklingsplan['malomraden'][number],
  Utvecklingsplan['malomraden'][number],
];
const lasning = kunskaper.ataganden[0]!;
const raster: Atagande = {...lasning, id: 'at_r', rubrik: 'Lugna raster', effekter: [], aktiviteter: []};
const plan: Utvecklingsplan = {...golden, malomraden: [kunskaper, {...trygghet, ataganden: [raster]}]};
const lasar = '2028/2029';

function made(from: Utvecklingsplan, val: readonly Overforing[]): Utvecklingsplan {
  const result = createNastaPlan(from, {id: idsOf('ny'), lasar, val});
  if (!result.ok) throw new Error(result.errors.map((fel) => describeNastaPlan(fel)).join('\n'));
  return result.value;
}

function refused(val: readonly Overforing[], label = lasar): readonly string[] {
  const result = createNastaPlan(plan, {id: idsOf('ny'), lasar: label, val});
  return result.ok ? [] : result.errors.map((fel) => describeNastaPlan(fel));
}

const goesOn: Overforing = {nod: lasning.id, val: 'fortsatter', skal: 'Det ger resultat.'};
const ends: Overforing = {nod: raster.id, val: 'avslutas', skal: 'Det är nu en vana.'};

describe('the plan of the next läsår', () => {
  test('is a draft that says where it is from and what was ended', () => {
    const nasta = made(plan, [goesOn, ends]);
    expect(nasta).toMatchObject({lage: 'utkast', lasar, uppfoljningar: [], underlag: [], orsaksanalys: ''});
    expect(nasta.faststallande).toBeUndefined();
    expect(nasta.ursprung).toEqual({
      plan: golden.id,
      lasar: golden.lasar,
      avslutade: [{nod: raster.id, rubrik: 'Lugna raster', skal: 'Det är nu en vana.'}],
    });
  });

  test('has what goes on, with its areas, and no area where all was ended', () => {
    const nasta = made(plan, [goesOn, ends]);
    expect(nasta.malomraden.map(({namn}) => namn)).toEqual(['Kunskaper']);
    expect(nasta.malomraden[0]?.ataganden[0]?.ursprung).toEqual({
      plan: golden.id,
      nod: lasning.id,
      val: 'fortsatter',
      skal: 'Det ger resultat.',
    });
  });

  test('has the activities a year on, and not those that were ended before their time', () => {
    const [atagande] = made(plan, [{...goesOn, val: 'omformuleras'}, ends]).malomraden[0]!.ataganden;
    expect(atagande?.ursprung?.val).toBe('omformuleras');
    expect(atagande?.aktiviteter.map(({rubrik, start, slut}) => [rubrik, start, slut])).toEqual([
      ['Läslyft', '2027-08-17', '2028-05-28'],
    ]);
  });

  test('has its links to the new effects, with what was assumed', () => {
    const atagande = made(plan, [goesOn, ends]).malomraden[0]!.ataganden[0]!;
    const [lank] = atagande.aktiviteter[0]!.resultat[0]!.bidrarTill;
    expect(lank).toEqual({
      effekt: atagande.effekter[0]!.id,
      antagande: 'Biblioteket har öppet varje dag.',
      tilltro: 'mellan',
    });
  });

  test('needs no choice for an åtagande that was ended before its time', () => {
    const avslut = {datum: golden.riktlinje.version, skal: 'Lades ned i mars.'};
    const ended = {...plan, malomraden: [kunskaper, {...trygghet, ataganden: [{...raster, avslut}]}]};
    expect(made(ended, [goesOn]).ursprung?.avslutade).toEqual([
      {nod: raster.id, rubrik: raster.rubrik, skal: 'Lades ned i mars.'},
    ]);
  });
});

test('it is refused without a choice for every åtagande, with the name of each', () => {
  expect(refused([])).toEqual([
    'Välj om åtagandet Alla elever läser med flyt fortsätter, formuleras om eller avslutas.',
    'Välj om åtagandet Lugna raster fortsätter, formuleras om eller avslutas.',
  ]);
});

test('it is refused with two choices for one, with a choice for none, and for a läsår that is not after', () => {
  expect(refused([goesOn, goesOn, ends])).toEqual([
    'Det finns flera val för åtagandet Alla elever läser med flyt. Behåll ett av dem.',
  ]);
  expect(refused([goesOn, ends, {...ends, nod: 'borta'}])).toEqual(['Åtagandet borta finns inte i planen.']);
  expect(refused([goesOn, ends], golden.lasar)).toEqual([
    'Läsåret 2027/2028 kommer inte efter 2027/2028, som planen gäller. Välj ett senare läsår.',
  ]);
  for (const label of ['2028/2030', 'nästa', '']) {
    expect(refused([goesOn, ends], label)[0]).toMatch(/är inget läsår/);
  }
});

test('of any plan: all ids are new and there once, every link has its effect, and the plan can be read', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const from = testplan(seed);
      const tal = talOf(seed);
      const val = from.malomraden
        .flatMap(({ataganden}) => ataganden)
        .map(
          ({id}): Overforing => ({
            nod: id,
            val: (['fortsatter', 'omformuleras', 'avslutas'] as const)[tal(3)] ?? 'avslutas',
            skal: 'x',
          }),
        );
      const given: string[] = [];
      const next = idsOf('ny');
      const result = createNastaPlan(from, {
        id: () => {
          const id = next();
          given.push(id);
          return id;
        },
        lasar: '2027/2028',
        val,
      });
      expect(result.ok).toBe(true);
      if (!result.ok) return;
      const nasta = result.value;
      expect(parsePlan(nasta).ok).toBe(true);
      const platser = platserOf(nasta);
      expect([...platser.keys(), nasta.id].sort()).toEqual([...given].sort());
      for (const {ataganden} of nasta.malomraden) {
        for (const {resultat} of ataganden.flatMap(({aktiviteter}) => aktiviteter)) {
          for (const {effekt} of resultat.flatMap(({bidrarTill}) => bidrarTill)) {
            expect(platser.get(effekt)?.slag).toBe('effekt');
          }
        }
      }
      expect(nasta.ursprung?.avslutade).toHaveLength(val.filter((one) => one.val === 'avslutas').length);
    }),
  );
});
