import {ok} from '../result.js';
import {addLank, removeLank} from './apply-lank.js';
import {addUnderlag, addUppfoljning, hideTips, removeUnderlag, removeUppfoljning, showTips} from './apply-logg.js';
import {addNod, moveNod, removeNod, setFalt} from './apply-nod.js';
import type {PlanCommand} from './command.js';
import {keepPlatser} from './plats.js';
import type {Utvecklingsplan} from './schema.js';
import {ALLA_PLANLAGEN} from './skalor.js';
import {type CommandOf, type Planutfall, refuse} from './utfall.js';

/**
 * Applies a command. Pure, total, never throws: what makes no sense in this plan (a node that is not there, a place of
 * another kind, a value that the field cannot hold) is refused with why. Applying the inverse gives the plan back, to
 * the letter.
 */
export function applyPlan(plan: Utvecklingsplan, command: PlanCommand): Planutfall {
  if (isLocked(plan, command)) return refuse({kod: 'kommando/last', params: {lage: plan.lage}});
  switch (command.typ) {
    case 'lagg-till':
      return addNod(plan, command);
    case 'ta-bort':
      return removeNod(plan, command);
    case 'flytta':
      return moveNod(plan, command);
    case 'satt':
      return setFalt(plan, command);
    case 'lanka':
      return addLank(plan, command);
    case 'ta-bort-lank':
      return removeLank(plan, command);
    case 'folj-upp':
      return addUppfoljning(plan, command);
    case 'angra-uppfoljning':
      return removeUppfoljning(plan, command);
    case 'lagg-till-underlag':
      return addUnderlag(plan, command);
    case 'ta-bort-underlag':
      return removeUnderlag(plan, command);
    case 'satt-lage':
      return setLage(plan, command);
    case 'dolj-tips':
      return hideTips(plan, command);
    case 'visa-tips':
      return showTips(plan, command);
    case 'grupp':
      return applyGrupp(plan, command.kommandon);
  }
}

/** Can the command be carried out? The one answer for buttons, keys and drag alike. */
export function canApply(plan: Utvecklingsplan, command: PlanCommand): boolean {
  return applyPlan(plan, command).ok;
}

/** A decided plan takes follow-ups, and can be opened again; nothing else. */
function isLocked({lage}: Utvecklingsplan, {typ}: PlanCommand): boolean {
  if (lage === 'arkiverad') return typ !== 'satt-lage' && typ !== 'grupp';
  if (lage !== 'faststalld') return false;
  return typ !== 'satt-lage' && typ !== 'folj-upp' && typ !== 'angra-uppfoljning' && typ !== 'grupp';
}

/** A plan goes from one state to the next, or back. */
function setLage(plan: Utvecklingsplan, {lage, faststallande}: CommandOf<'satt-lage'>): Planutfall {
  const step = ALLA_PLANLAGEN.indexOf(lage) - ALLA_PLANLAGEN.indexOf(plan.lage);
  if (Math.abs(step) !== 1) return refuse({kod: 'kommando/fel-lage', params: {fran: plan.lage, till: lage}});
  const inverse: PlanCommand = {
    typ: 'satt-lage',
    lage: plan.lage,
    ...(plan.faststallande === undefined ? {} : {faststallande: plan.faststallande}),
  };
  const {faststallande: _, ...rest} = plan;
  const next: Utvecklingsplan = {...rest, lage, ...(faststallande === undefined ? {} : {faststallande})};
  keepPlatser(plan, next);
  return ok({plan: next, inverse, berorda: []});
}

function applyGrupp(plan: Utvecklingsplan, kommandon: readonly PlanCommand[]): Planutfall {
  let now = plan;
  const inverses: PlanCommand[] = [];
  const berorda: string[] = [];
  for (const command of kommandon) {
    const result = applyPlan(now, command);
    if (!result.ok) return result;
    now = result.value.plan;
    inverses.unshift(result.value.inverse);
    berorda.push(...result.value.berorda);
  }
  return ok({plan: now, inverse: {typ: 'grupp', kommandon: inverses}, berorda});
}
