import {ok} from '../result.js';
import {changeFalt} from './andra.js';
import {findNod, platserOf} from './plats.js';
import type {AktivitetResultat, Effektlank, Utvecklingsplan} from './schema.js';
import {type CommandOf, type Planutfall, refuse} from './utfall.js';

/** Sets a link from a result to an effect: in place of the one there is, else after the link to `efter`, else last. */
export function addLank(plan: Utvecklingsplan, {resultat: id, lank, efter}: CommandOf<'lanka'>): Planutfall {
  const found = findResultat(plan, id);
  if (found === undefined) return refuse({kod: 'kommando/okand-nod', params: {id}});
  if (platserOf(plan).get(lank.effekt)?.slag !== 'effekt')
    return refuse({kod: 'kommando/okand-nod', params: {id: lank.effekt}});
  const {bidrarTill} = found.resultat;
  const old = bidrarTill.find(({effekt}) => effekt === lank.effekt);
  const next =
    old === undefined ? insertLank(bidrarTill, lank, efter) : bidrarTill.map((one) => (one === old ? lank : one));
  return ok({
    plan: withLankar(plan, id, next),
    inverse:
      old === undefined
        ? {typ: 'ta-bort-lank', resultat: id, effekt: lank.effekt}
        : {typ: 'lanka', resultat: id, lank: old},
    berorda: [id, lank.effekt],
  });
}

/** Takes a link away. */
export function removeLank(plan: Utvecklingsplan, {resultat: id, effekt}: CommandOf<'ta-bort-lank'>): Planutfall {
  const found = findResultat(plan, id);
  const at = found?.resultat.bidrarTill.findIndex((lank) => lank.effekt === effekt) ?? -1;
  const lank = found?.resultat.bidrarTill[at];
  if (found === undefined || lank === undefined) return refuse({kod: 'kommando/okand-nod', params: {id: effekt}});
  const efter = found.resultat.bidrarTill[at - 1]?.effekt ?? '';
  return ok({
    plan: withLankar(
      plan,
      id,
      found.resultat.bidrarTill.filter((one) => one !== lank),
    ),
    inverse: {typ: 'lanka', resultat: id, lank, efter},
    berorda: [id, effekt],
  });
}

/** Every link to one of these effects: from which result, and after which other effect it stands. */
export function linksTo(
  plan: Utvecklingsplan,
  effekter: ReadonlySet<string>,
): readonly {readonly resultat: string; readonly lank: Effektlank; readonly efter: string}[] {
  return plan.malomraden.flatMap(({ataganden}) =>
    ataganden.flatMap(({aktiviteter}) =>
      aktiviteter.flatMap(({resultat}) =>
        resultat.flatMap(({id, bidrarTill}) =>
          bidrarTill.flatMap((lank, i) =>
            effekter.has(lank.effekt) ? [{resultat: id, lank, efter: bidrarTill[i - 1]?.effekt ?? ''}] : [],
          ),
        ),
      ),
    ),
  );
}

function insertLank(lankar: readonly Effektlank[], lank: Effektlank, efter: string | undefined): readonly Effektlank[] {
  const found = lankar.findIndex(({effekt}) => effekt === efter);
  const at = efter === '' ? 0 : found < 0 ? lankar.length : found + 1;
  return [...lankar.slice(0, at), lank, ...lankar.slice(at)];
}

function findResultat(plan: Utvecklingsplan, id: string): {readonly resultat: AktivitetResultat} | undefined {
  const found = findNod(plan, id);
  return found?.plats.slag === 'resultat' ? {resultat: found.nod as AktivitetResultat} : undefined;
}

function withLankar(plan: Utvecklingsplan, id: string, bidrarTill: readonly Effektlank[]): Utvecklingsplan {
  const plats = platserOf(plan).get(id);
  return plats === undefined ? plan : changeFalt(plan, plats, (nod) => ({...nod, bidrarTill}));
}
