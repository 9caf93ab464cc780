import {before, insertAfter} from './andra.js';
import type {PlanCommand} from './command.js';
import {platserOf} from './plats.js';
import type {Utvecklingsplan} from './schema.js';
import {type CommandOf, keeping, LANGSTA_LISTA, type Planutfall, refuse} from './utfall.js';

/** Adds a follow-up last in the log. */
export function addUppfoljning(plan: Utvecklingsplan, {uppfoljning}: CommandOf<'folj-upp'>): Planutfall {
  const {id, avser} = uppfoljning;
  if (plan.uppfoljningar.some((one) => one.id === id)) return refuse({kod: 'kommando/id-finns', params: {id}});
  const unknown = avser.find((nod) => !platserOf(plan).has(nod));
  if (unknown !== undefined) return refuse({kod: 'kommando/okand-nod', params: {id: unknown}});
  if (plan.uppfoljningar.length >= LANGSTA_LISTA)
    return refuse({kod: 'kommando/for-manga', params: {hogst: LANGSTA_LISTA}});
  return keeping(
    plan,
    {uppfoljningar: [...plan.uppfoljningar, uppfoljning]},
    {typ: 'angra-uppfoljning', uppfoljning: id},
    avser,
  );
}

/** Takes the last follow-up back: what an undo does. Older ones stay. */
export function removeUppfoljning(
  plan: Utvecklingsplan,
  {uppfoljning: id}: CommandOf<'angra-uppfoljning'>,
): Planutfall {
  const last = plan.uppfoljningar.at(-1);
  if (last?.id !== id) return refuse({kod: 'kommando/bara-sista', params: {}});
  return keeping(
    plan,
    {uppfoljningar: plan.uppfoljningar.slice(0, -1)},
    {typ: 'folj-upp', uppfoljning: last},
    last.avser,
  );
}

/** Adds something that the analysis rests on. */
export function addUnderlag(plan: Utvecklingsplan, {underlag, efter}: CommandOf<'lagg-till-underlag'>): Planutfall {
  const {id} = underlag;
  if (plan.underlag.some((one) => one.id === id)) return refuse({kod: 'kommando/id-finns', params: {id}});
  return keeping(
    plan,
    {underlag: insertAfter(plan.underlag, underlag, efter)},
    {typ: 'ta-bort-underlag', underlag: id},
  );
}

/** Takes something that the analysis rests on away. */
export function removeUnderlag(plan: Utvecklingsplan, {underlag: id}: CommandOf<'ta-bort-underlag'>): Planutfall {
  const underlag = plan.underlag.find((one) => one.id === id);
  if (underlag === undefined) return refuse({kod: 'kommando/okand-nod', params: {id}});
  const inverse: PlanCommand = {typ: 'lagg-till-underlag', underlag, efter: before(plan.underlag, id)};
  return keeping(plan, {underlag: plan.underlag.filter((one) => one !== underlag)}, inverse);
}

/** Puts a piece of advice aside, with why. */
export function hideTips(
  plan: Utvecklingsplan,
  {tips, plats = plan.doldaTips.length}: CommandOf<'dolj-tips'>,
): Planutfall {
  const {kod, nod} = tips;
  if (plan.doldaTips.some((one) => one.kod === kod && one.nod === nod))
    return refuse({kod: 'kommando/id-finns', params: {id: kod}});
  const doldaTips = [...plan.doldaTips.slice(0, plats), tips, ...plan.doldaTips.slice(plats)];
  return keeping(plan, {doldaTips}, {typ: 'visa-tips', kod, nod});
}

/** Shows a piece of advice again. */
export function showTips(plan: Utvecklingsplan, {kod, nod}: CommandOf<'visa-tips'>): Planutfall {
  const at = plan.doldaTips.findIndex((one) => one.kod === kod && one.nod === nod);
  const tips = plan.doldaTips[at];
  if (tips === undefined) return refuse({kod: 'kommando/okand-nod', params: {id: kod}});
  return keeping(plan, {doldaTips: plan.doldaTips.filter((one) => one !== tips)}, {typ: 'dolj-tips', tips, plats: at});
}
