import {findRojanden, type Publiceradrad, type Rakning, type Utgava} from '@vetlanda/ska-core/tld';
import {cpuInTurns} from '../cpu-time.ts';
import type {Figure, Row} from '../figure.ts';
import {formatCount, formatMs} from '../format.ts';
import {createKommungrund, releaseKommun} from '../kommun-data.ts';

const ENHETER = {utgava: 60, granskning: 300} as const;
const OMGANGAR = 6;
const TIMES = {times: 7};

/** What a server does once when a round closes, and what the tests do to prove that nothing can be had by subtraction. */
export const tldUtgava: Figure = {
  title:
    'Releasing 60 units from counters, and auditing 300 units × 6 rounds, in Node (createUtgavor, findRojanden), warm',
  how: [
    'Every unit has three groups, some of them too small; three audiences. Milliseconds of processor, taken in turns. Beside it: ' +
      'JSON.parse of the same counters, which a server has to do to get them at all.',
    'The audit looks for every set of fewer than five people that any combination of the printed figures is about: all posts of ' +
      'all releases as rows over unit × group × round. Making the rows of the releases is in the time. Of these nothing is left ' +
      'to eliminate: no cells that all figures count alike are so few. Beside it: JSON.parse of the releases.',
    'Hiding only what is small: the same counts with every group of at least five, every unit and the municipality shown, as ' +
      'many tools do it. Now the small ones have to be eliminated, and they are found.',
  ],
  measure: async () => [await measureUtgava(), ...(await measureGranskning())],
};

async function measureUtgava(): Promise<Row> {
  const grund = createKommungrund(ENHETER.utgava);
  const json = JSON.stringify(grund.rakningar);
  const [ours, parse] = await cpuInTurns([() => releaseKommun(grund), () => JSON.parse(json)], TIMES);
  return createRow(`${ENHETER.utgava} units released`, ours?.cpu, parse?.cpu);
}

async function measureGranskning(): Promise<readonly Row[]> {
  const rounds = Array.from({length: OMGANGAR}, (_, nr) => {
    const grund = createKommungrund(ENHETER.granskning, nr + 1);
    return {rakningar: grund.rakningar, utgavor: releaseKommun(grund)};
  });
  const antal = rounds.flatMap(({rakningar}) => countCeller(rakningar).map(({svar}) => svar));
  const json = JSON.stringify(rounds.map(({utgavor}) => utgavor));
  const audit = () => findRojanden({rader: rounds.flatMap(toRader), antal, minst: 5});
  const naive = () => findRojanden({rader: rounds.flatMap(toNaivaRader), antal, minst: 5});
  if (audit().length > 0) throw new Error('Something too small can be had from the releases.');
  const found = naive().length;
  const [ours, hiding, parse] = await cpuInTurns([audit, naive, () => JSON.parse(json)], TIMES);
  const what = `${ENHETER.granskning} units × ${OMGANGAR} rounds, ${formatCount(antal.length)} cells`;
  return [
    createRow(what, ours?.cpu, parse?.cpu),
    createRow(`- hiding only what is small: ${formatCount(found)} found`, hiding?.cpu, parse?.cpu),
  ];
}

function createRow(what: string, ours = 0, parse = 0): Row {
  return {what, ours: formatMs(ours), beside: `JSON.parse ${formatMs(parse)}`, ratio: ours / parse};
}

interface Rond {
  readonly rakningar: readonly Rakning[];
  readonly utgavor: readonly Utgava[];
}

/** The cells of a round, and how many have answered in each. */
function countCeller(
  rakningar: readonly Rakning[],
): readonly {readonly enhet: string; readonly del: string; readonly svar: number}[] {
  const dimension = rakningar[0]?.dimension;
  return rakningar
    .filter((one) => one.dimension === dimension)
    .map(({enhet, grupp, monster}) => ({
      enhet,
      del: `${enhet}/${grupp}`,
      svar: Object.values(monster).reduce((sum, one) => sum + one, 0),
    }));
}

/** Every post that shows something, as the sum over cells that it says it is; each round has cells of its own. */
function toRader({rakningar, utgavor}: Rond, nr: number): readonly Publiceradrad[] {
  const celler = countCeller(rakningar);
  const places = new Map<string, number[]>();
  for (const [i, {enhet, del}] of celler.entries()) {
    for (const id of [enhet, del]) places.set(id, [...(places.get(id) ?? []), nr * celler.length + i]);
  }
  return utgavor.flatMap(({poster}) =>
    poster
      .filter(({dimensioner}) => dimensioner.length > 0)
      .map(({delar}) => new Map(delar.flatMap((del) => (places.get(del) ?? []).map((cell) => [cell, 1] as const)))),
  );
}

/** The municipality, every unit, and every group that five have answered in. */
function toNaivaRader({rakningar}: Rond, nr: number): readonly Publiceradrad[] {
  const celler = countCeller(rakningar).map((one, i, {length}) => ({...one, cell: nr * length + i}));
  const enheter = new Map<string, number[]>();
  for (const {enhet, cell} of celler) enheter.set(enhet, [...(enheter.get(enhet) ?? []), cell]);
  const grupper = celler.filter(({svar}) => svar >= 5).map(({cell}) => [cell]);
  return [celler.map(({cell}) => cell), ...enheter.values(), ...grupper].map(
    (cells) => new Map(cells.map((cell) => [cell, 1])),
  );
}
