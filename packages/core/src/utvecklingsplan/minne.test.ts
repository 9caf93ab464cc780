import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {datum} from '../kalender/index.js';
import {exempelkoping, vetlanda} from '../riktlinje/index.js';
import {createGranskare} from './granska.js';
import {
  ALLA_NODSLAG,
  ALLA_REGLER,
  type Atagande,
  applyPlan,
  checkPlan,
  createStorPlan,
  type PlanAvvikelse,
  type PlanCommand,
  platserOf,
  type Regelmiljo,
  type Utvecklingsplan,
} from './index.js';
import {idsOf, type Tal, talOf, testnod, testplan} from './testplan.test-d.js';

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const pick = <T>(tal: Tal, from: readonly T[]): T => from[tal(from.length)] as T;

/** Days in the läsår and after it; the first two have followed up long ago before the same day. */
const DAGAR_ATT_GRANSKA = [
  {idag: datum('2026-11-24'), uppfoljningsveckor: 2},
  {idag: datum('2027-01-05'), uppfoljningsveckor: 8},
  {idag: datum('2026-11-24')},
  {idag: datum('2028-01-10')},
];

/** What elements give the rules: made anew for every picture. */
function miljoOf(tal: Tal): Regelmiljo {
  const {planregler} = pick(tal, [vetlanda, exempelkoping]).dokument[0]!;
  const {effekt: _, ...utanEffekt} = planregler!.effektkedja;
  return {
    ...pick(tal, DAGAR_ATT_GRANSKA),
    regler: pick(tal, [planregler!, copyOf(planregler!), {...planregler!, effektkedja: utanEffekt}]),
    avsnitt: pick(tal, ['5', '5', '6']),
    lasar: {start: datum(pick(tal, ['2026-08-01', '2026-09-01'])), slut: datum('2027-07-31')},
    tidpunkter: [
      {
        titel: 'Dialog',
        start: datum('2026-11-20'),
        slut: datum(pick(tal, ['2026-11-30', '2027-01-10'])),
        kraverPlan: true,
      },
    ],
  };
}

const TEXTER = ['', 'Läslyft', 'Öka läsningen', 'Man läser', 'eleven Anna', 'ring 0383-971 00', 'Kunskaper'];
const DAGAR = ['2026-10-01', '2026-09-10', '2027-08-20', undefined];

/** A change at random; some make no sense, and are refused. */
function commandOf(
  {malomraden, uppfoljningar}: Utvecklingsplan,
  platser: readonly string[],
  tal: Tal,
  newId: () => string,
): PlanCommand {
  const ataganden = malomraden.flatMap((one) => one.ataganden);
  const effekter = ['saknas', ...ataganden.flatMap((one) => one.effekter.map(({id}) => id))];
  const aktiviteter = ataganden.flatMap((one) => one.aktiviteter);
  const resultat = ['saknas', ...aktiviteter.flatMap((one) => one.resultat.map(({id}) => id))];
  const nod = pick(tal, ['', ...platser]);
  switch (tal(10)) {
    case 0: {
      const slag = pick(tal, ALLA_NODSLAG);
      return {typ: 'lagg-till', slag, nod: testnod(slag, newId(), tal), foralder: nod, efter: ''} as PlanCommand;
    }
    case 1:
      return {typ: 'ta-bort', nod};
    case 2:
      return {typ: 'flytta', nod, foralder: pick(tal, ['', ...platser]), efter: pick(tal, ['', ...platser])};
    case 3:
      return {
        typ: 'lanka',
        resultat: pick(tal, resultat),
        lank: {effekt: pick(tal, effekter), antagande: pick(tal, TEXTER)},
      };
    case 4:
      return {typ: 'ta-bort-lank', resultat: pick(tal, resultat), effekt: pick(tal, effekter)};
    case 5: {
      const sist = uppfoljningar.at(-1)?.id;
      if (tal(3) === 0 && sist !== undefined) return {typ: 'angra-uppfoljning', uppfoljning: sist};
      return {
        typ: 'folj-upp',
        uppfoljning: {
          id: newId(),
          avser: [pick(tal, [...malomraden.map(({id}) => id), ...platser])],
          datum: datum(pick(tal, ['2026-09-15', '2026-11-01'])),
          tillfalle: 'annat',
          text: pick(tal, TEXTER),
          genomforande: pick(tal, ['som-planerat', 'genomford']),
          underlag: [],
          roll: 'Rektor',
          ...(tal(3) === 0 && sist !== undefined ? {ersatter: sist} : {}),
        },
      };
    }
    case 6:
      return {typ: 'satt-lage', lage: pick(tal, ['utkast', 'klar-for-dialog', 'faststalld', 'arkiverad'])};
    case 7:
      return {
        typ: 'satt',
        nod,
        falt: 'avslut',
        varde: pick(tal, [undefined, {datum: '2026-10-01', skal: pick(tal, TEXTER)}]),
      };
    case 8:
      return {typ: 'satt', nod, falt: pick(tal, ['start', 'slut']), varde: pick(tal, DAGAR)};
    default:
      return {
        typ: 'satt',
        nod,
        falt: pick(tal, ['rubrik', 'text', 'namn', 'ansvar', 'beskrivning']),
        varde: pick(tal, TEXTER),
      };
  }
}

/** The plan after something at random: mostly a command; or what no command does, but another window may have done. */
function stepFrom(plan: Utvecklingsplan, tal: Tal, newId: () => string): Utvecklingsplan {
  const [first, ...rest] = plan.malomraden;
  const step = tal(20);
  if (step === 0) return {...plan, lasar: pick(tal, ['2026/2027', '2027/2028'])};
  if (step === 1) return {...plan, lage: pick(tal, ['utkast', 'arkiverad'])};
  if (first === undefined) return plan;
  if (step === 2) return {...plan, malomraden: [...rest, first]};
  if (step < 5) return {...plan, malomraden: [{...first, id: newId()}, ...rest]};
  // Ids twice, and in the same objects: only where they stand tells which one is the first.
  if (step === 5 && tal(3) === 0) return {...plan, malomraden: [...plan.malomraden, {...first, id: newId()}]};
  const result = applyPlan(plan, commandOf(plan, [...platserOf(plan).keys()], tal, newId));
  return result.ok ? result.value.plan : plan;
}

describe('what is remembered', () => {
  test('whatever is done to a plan and to what it is held against, is what a plan never seen before would be told', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({min: 1, max: 25}), (seed, steps) => {
        const tal = talOf(seed);
        const newId = idsOf('ny');
        const seen: Utvecklingsplan[] = [testplan(seed)];
        let miljo = miljoOf(tal);
        for (let n = 0; n < steps; n += 1) {
          // Now and then one of before comes back, as when something is undone or two plans stand on a page.
          const from = tal(5) === 0 ? pick(tal, seen) : seen.at(-1)!;
          const plan = stepFrom(from, tal, newId);
          if (tal(5) === 0) miljo = miljoOf(tal);
          seen.push(plan);
          const fresh = createGranskare(ALLA_REGLER);
          expect(checkPlan(plan, copyOf(miljo))).toStrictEqual(fresh(copyOf(plan), miljo));
        }
      }),
      {numRuns: 300},
    );
  });

  test('an åtagande that comes to stand in the same place of another area is not followed up with the area it was in', () => {
    const miljo: Regelmiljo = {...miljoOf(talOf(1)), idag: datum('2026-11-24'), uppfoljningsveckor: 8};
    const [aktivitet] = createStorPlan(1).malomraden[0]!.ataganden[0]!.aktiviteter;
    const atagande = {
      ...createStorPlan(1).malomraden[0]!.ataganden[0]!,
      aktiviteter: [{...aktivitet!, slut: datum('2027-06-01')}],
    };
    const omrade = (id: string, ataganden: readonly Atagande[]) => ({
      id,
      namn: id,
      motivering: '',
      taggar: [],
      ataganden,
    });
    const plan: Utvecklingsplan = {...createStorPlan(0), malomraden: [omrade('a', [atagande]), omrade('b', [])]};
    const followed = applied(plan, {
      typ: 'folj-upp',
      uppfoljning: {...createStorPlan(10).uppfoljningar[0]!, avser: ['a'], datum: datum('2026-11-20')},
    });
    const moved = applied(followed, {
      typ: 'grupp',
      kommandon: [
        {typ: 'flytta', nod: atagande.id, foralder: 'b', efter: ''},
        {typ: 'flytta', nod: 'a', foralder: '', efter: 'b'},
      ],
    });
    const waiting = (one: Utvecklingsplan) =>
      checkPlan(one, miljo).flatMap(({kod, path}) => (kod === 'aktivitet/ej-uppfoljd' ? [path] : []));
    expect([waiting(followed), waiting(moved)]).toEqual([[], ['/malomraden/0/ataganden/0/aktiviteter/0']]);
  });

  test('after a change in one åtagande the findings of the others are the very same ones', () => {
    const miljo = miljoOf(talOf(1));
    const plan = withoutAnsvar(createStorPlan(60));
    const command: PlanCommand = {typ: 'satt', nod: 'exempel-ak-7', falt: 'ansvar', varde: 'Arbetslaget'};
    const before = checkPlan(plan, miljo).filter(isAnsvar);
    const after = checkPlan(applied(plan, command), copyOf(miljo)).filter(isAnsvar);
    expect([before.length, after.length]).toEqual([60, 59]);
    expect(after.filter((one) => !before.includes(one)).map(({nod}) => nod)).toEqual([
      'exempel-ak-5',
      'exempel-ak-6',
      'exempel-ak-8',
      'exempel-ak-9',
    ]);
  });
});

const isAnsvar = ({kod}: PlanAvvikelse): boolean => kod === 'aktivitet/saknar-ansvar';

function withoutAnsvar(plan: Utvecklingsplan): Utvecklingsplan {
  return JSON.parse(JSON.stringify(plan).replaceAll('"ansvar":"Arbetslaget"', '"ansvar":""')) as Utvecklingsplan;
}

function applied(plan: Utvecklingsplan, command: PlanCommand): Utvecklingsplan {
  const result = applyPlan(plan, command);
  if (!result.ok) throw new Error('The change was refused.');
  return result.value.plan;
}
