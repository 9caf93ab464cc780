import {BARN_AV, type Noder, type Nodslag, PLATS_I_PLANEN} from './nod.js';
import type {Utvecklingsplan} from './schema.js';

/** Plans and edits for tests, made from a seed: the same seed gives the same plan. */

/** Whole numbers from 0 up to but not including `below`. */
export type Tal = (below: number) => number;

/** A stream of numbers (xorshift), the same for the same seed. */
export function talOf(seed: number): Tal {
  let state = (seed ^ 0x9e3779b9) | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const ORD = ['Läslyft', 'Studiero', 'Högläsning', 'Rastvakter', 'Elevråd', 'Ordförråd', '', '<b>å</b>'] as const;
const DAGAR = ['2026-08-17', '2026-10-01', '2027-02-28', '2028-02-29'] as const;

function pick<T>(tal: Tal, from: readonly T[]): T {
  return from[tal(from.length)] as T;
}

function many<T>(tal: Tal, most: number, make: () => T): T[] {
  return Array.from({length: tal(most + 1)}, make);
}

/** What gives ids: `a1`, `a2` and so on. */
export function idsOf(prefix: string): () => string {
  let n = 0;
  return () => {
    n += 1;
    return `${prefix}${n}`;
  };
}

/** A new node of a kind, with fields at random and no children. */
export function testnod<S extends Nodslag>(slag: S, id: string, tal: Tal): Noder[S] {
  const taggar = (['kvalitetsdimension', 'namndmal'] as const)
    .slice(tal(3))
    .map((typ) => ({typ, varde: pick(tal, ORD)}));
  const unknown = tal(4) === 0 ? {okant: {djupt: [tal(9)]}} : {};
  const nodes = {
    malomrade: {id, namn: pick(tal, ORD), motivering: pick(tal, ORD), taggar, ataganden: [], ...unknown},
    atagande: {id, rubrik: pick(tal, ORD), beskrivning: '', taggar, effekter: [], aktiviteter: [], ...unknown},
    effekt: {id, text: pick(tal, ORD), tecken: pick(tal, ORD), ...unknown},
    aktivitet: {
      id,
      rubrik: pick(tal, ORD),
      beskrivning: pick(tal, ORD),
      ansvar: pick(tal, ORD),
      ...(tal(2) === 0 ? {start: pick(tal, DAGAR)} : {}),
      resultat: [],
      ...unknown,
    },
    resultat: {id, text: pick(tal, ORD), bidrarTill: [], ...unknown},
  };
  return nodes[slag] as unknown as Noder[S];
}

/** A plan at random; unsound in what it says but sound in shape, with no id twice. */
export function testplan(seed: number, id: () => string = idsOf('n')): Utvecklingsplan {
  const tal = talOf(seed);
  const effekter: string[] = [];
  const nod = <S extends Nodslag>(slag: S): Noder[S] => testnod(slag, id(), tal);
  const malomraden = many(tal, 3, () => ({
    ...nod('malomrade'),
    ataganden: many(tal, 3, () => ({
      ...nod('atagande'),
      effekter: many(tal, 3, () => {
        const effekt = nod('effekt');
        effekter.push(effekt.id);
        return effekt;
      }),
      aktiviteter: many(tal, 3, () => ({
        ...nod('aktivitet'),
        resultat: many(tal, 2, () => ({
          ...nod('resultat'),
          bidrarTill: [...new Set(many(tal, 2, () => pick(tal, [...effekter, 'saknas'])))].map((effekt) => ({effekt})),
        })),
      })),
    })),
  }));
  return {
    format: 'ska-utvecklingsplan',
    schemaVersion: 2,
    id: id(),
    enhet: {namn: 'Exempelskolan'},
    skolform: 'grundskola',
    lasar: '2026/2027',
    riktlinje: {id: 'exempelkoping', version: '2026-01-01'},
    lage: 'utkast',
    orsaksanalys: pick(tal, ORD),
    medverkan: '',
    inflytande: pick(tal, ORD),
    underlag: many(tal, 2, () => ({id: id(), namn: pick(tal, ORD)})),
    malomraden,
    uppfoljningar: many(tal, 3, () => testuppfoljning(id(), tal, effekter)),
    doldaTips: many(tal, 1, () => ({kod: 'plan/exempel', nod: '', skal: pick(tal, ORD)})),
  } as unknown as Utvecklingsplan;
}

/** A follow-up at random, of some of the nodes. */
export function testuppfoljning(
  id: string,
  tal: Tal,
  noder: readonly string[],
): Utvecklingsplan['uppfoljningar'][number] {
  return {
    id,
    avser: noder.length === 0 ? [] : [pick(tal, noder)],
    datum: pick(tal, DAGAR),
    tillfalle: 'annat',
    text: pick(tal, ORD),
    underlag: [],
    roll: 'Rektor',
  } as unknown as Utvecklingsplan['uppfoljningar'][number];
}

/** What an edit at random can set, by kind. */
const FALT: Readonly<Record<Nodslag, readonly string[]>> = {
  malomrade: ['namn', 'motivering'],
  atagande: ['rubrik', 'beskrivning', 'okant'],
  effekt: ['text', 'tecken'],
  aktivitet: ['rubrik', 'ansvar', 'okant'],
  resultat: ['text'],
};

/** A plan after up to four edits at random: fields set, nodes added, moved and removed, links and notes made. */
export function editPlan(plan: Utvecklingsplan, seed: number, id: () => string): Utvecklingsplan {
  const tal = talOf(seed);
  const copy = JSON.parse(JSON.stringify(plan)) as Skrivbar;
  for (let n = tal(5); n > 0; n -= 1) editOnce(copy, tal, id);
  return copy as unknown as Utvecklingsplan;
}

type Skrivbar = Record<string, unknown>;
interface Lista {
  readonly slag: Nodslag;
  readonly items: Skrivbar[];
}

function editOnce(plan: Skrivbar, tal: Tal, id: () => string): void {
  const lists = listsOf(plan, 'plan');
  const full = lists.filter(({items}) => items.length > 0);
  const from = full.length === 0 ? undefined : pick(tal, full);
  const at = from === undefined ? 0 : tal(from.items.length);
  const nod = from?.items[at];
  switch (tal(10)) {
    case 0:
    case 1: {
      const {slag, items} = pick(tal, lists);
      items.splice(tal(items.length + 1), 0, testnod(slag, id(), tal) as unknown as Skrivbar);
      return;
    }
    case 2:
      from?.items.splice(at, 1);
      return;
    case 3:
    case 4: {
      if (from === undefined || nod === undefined) return;
      from.items.splice(at, 1);
      const {items} = pick(
        tal,
        listsOf(plan, 'plan').filter(({slag}) => slag === from.slag),
      );
      items.splice(tal(items.length + 1), 0, nod);
      return;
    }
    case 5:
      if (from?.slag === 'resultat' && nod !== undefined) {
        const effekter = lists.filter(({slag}) => slag === 'effekt').flatMap(({items}) => items.map((one) => one.id));
        if (effekter.length > 0) nod.bidrarTill = [{effekt: pick(tal, effekter), tilltro: pick(tal, ['lag', 'hog'])}];
      }
      return;
    case 6: {
      const log = plan.uppfoljningar as unknown[];
      if (tal(3) === 0) log.pop();
      else log.push(testuppfoljning(id(), tal, nod === undefined ? [] : [nod.id as string]));
      return;
    }
    case 7:
      plan[pick(tal, ['medverkan', 'orsaksanalys'])] = pick(tal, ORD);
      return;
    case 8:
      if (nod !== undefined && 'taggar' in nod) nod.taggar = [{typ: 'namndmal', varde: pick(tal, ORD)}];
      return;
    default: {
      if (from === undefined || nod === undefined) return;
      const falt = pick(tal, FALT[from.slag]);
      if (falt === 'okant' && 'okant' in nod) delete nod.okant;
      else nod[falt] = pick(tal, ORD);
    }
  }
}

/** Every list of nodes in a plan. */
function listsOf(parent: Skrivbar, kind: Nodslag | 'plan'): readonly Lista[] {
  return BARN_AV[kind].flatMap((slag) => {
    const items = parent[PLATS_I_PLANEN[slag].lista] as Skrivbar[];
    return [{slag, items}, ...items.flatMap((item) => listsOf(item, slag))];
  });
}
