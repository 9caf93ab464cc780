import type {Nodslag} from '../nod.js';
import type {AktivitetResultat, Atagande, Malomrade, Planaktivitet, Utvecklingsplan} from '../schema.js';
import {type Kedjeord, slagIn} from './kolumn.js';
import type {Aktivitetsled, Atagandeled, Bidrag, Led, Malomradesled, SaknatLed} from './led.js';

/** What of a plan is shown. */
export interface Ledval {
  /** The guideline's words: what it has no word for is left out. All five links without it. */
  readonly ord?: Kedjeord | undefined;
  /** The id of the only area to show; all without it. */
  readonly malomrade?: string | undefined;
}

/** What the walk through a plan knows: the kinds that are shown, and which nodes have an id that is new. */
interface Gang {
  readonly shown: ReadonlySet<Nodslag>;
  readonly firstOf: <T extends {readonly id: string}>(nodes: readonly T[]) => readonly T[];
}

/** The chain of a plan, without geometry. Of two nodes with one id only the first is in it: nothing tells them apart. */
export function createLed(plan: Utvecklingsplan, {ord, malomrade}: Ledval = {}): readonly Malomradesled[] {
  const gang: Gang = {shown: slagIn(ord), firstOf: createFirstOf()};
  const picked = malomrade === undefined ? plan.malomraden : plan.malomraden.filter(({id}) => id === malomrade);
  return gang.firstOf(picked).map((nod) => ofMalomrade(nod, gang));
}

function ofMalomrade(nod: Malomrade, gang: Gang): Malomradesled {
  const ataganden = gang.firstOf(nod.ataganden).map((atagande) => ofAtagande(atagande, nod.id, gang));
  return {
    malomrade: {id: nod.id, slag: 'malomrade', foralder: ''},
    ataganden: ataganden.length > 0 ? ataganden : [withoutAtagande(nod.id, gang)],
  };
}

/** The missing åtagande stands in the first column that there is for it. */
function withoutAtagande(foralder: string, {shown}: Gang): Atagandeled {
  const kod = 'malomrade/saknar-atagande';
  return shown.has('atagande')
    ? {atagande: missing(kod, 'atagande', foralder), aktiviteter: [], effekter: []}
    : {aktiviteter: [{aktivitet: missing(kod, 'aktivitet', foralder), resultat: []}], effekter: []};
}

function ofAtagande(nod: Atagande, foralder: string, gang: Gang): Atagandeled {
  const {shown, firstOf} = gang;
  const aktiviteter = firstOf(nod.aktiviteter).map((aktivitet) => ofAktivitet(aktivitet, nod.id, gang));
  const effekter = shown.has('effekt')
    ? firstOf(nod.effekter).map(({id}): Led => ({id, slag: 'effekt', foralder: nod.id}))
    : undefined;
  return {
    ...(shown.has('atagande') ? {atagande: {id: nod.id, slag: 'atagande', foralder}} : {}),
    aktiviteter:
      aktiviteter.length > 0
        ? aktiviteter
        : [{aktivitet: missing('atagande/saknar-aktivitet', 'aktivitet', nod.id), resultat: []}],
    effekter: effekter?.length === 0 ? [missing('atagande/saknar-effekt', 'effekt', nod.id)] : (effekter ?? []),
  };
}

function ofAktivitet(nod: Planaktivitet, foralder: string, {shown, firstOf}: Gang): Aktivitetsled {
  const aktivitet: Led = {id: nod.id, slag: 'aktivitet', foralder};
  const resultat = firstOf(nod.resultat);
  if (!shown.has('resultat')) return {aktivitet: {...aktivitet, bidrag: bidragOf(resultat)}, resultat: []};
  if (resultat.length === 0) {
    const saknas = missing('aktivitet/saknar-resultat', 'resultat', nod.id);
    return {aktivitet, resultat: [{...saknas, bidrag: bidragOf([])}]};
  }
  return {
    aktivitet,
    resultat: resultat.map((one) => ({id: one.id, slag: 'resultat', foralder: nod.id, bidrag: bidragOf([one])})),
  };
}

function bidragOf(resultat: readonly AktivitetResultat[]): Bidrag {
  return {
    effekter: new Set(resultat.flatMap(({bidrarTill}) => bidrarTill.map(({effekt}) => effekt))),
    antytt: resultat.length === 0 || resultat.some(({bidrarTill}) => bidrarTill.length === 0),
  };
}

function missing(saknas: SaknatLed, slag: Nodslag, foralder: string): Led {
  return {id: `${foralder}:${saknas.slice(saknas.indexOf('/') + 1)}`, slag, foralder, saknas};
}

function createFirstOf(): Gang['firstOf'] {
  const seen = new Set<string>();
  return (nodes) =>
    nodes.filter(({id}) => {
      const isNew = !seen.has(id);
      seen.add(id);
      return isNew;
    });
}
