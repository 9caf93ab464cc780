import type {PlanCommand} from '../command.js';
import {freeIdsIn} from '../free-id.js';
import {isTom, toNyckel} from '../ord.js';
import type {Planregler} from '../regelmiljo.js';
import type {Malomrade, Utvecklingsplan} from '../schema.js';
import {INGET, planregel, type Regel} from './regel.js';

/** An area that the guideline always wants, such as Kunskaper, is in the plan (the guideline's section 5). */
const obligatoriskt = planregel({
  kod: 'malomrade/obligatoriskt-saknas',
  niva: 'fel',
  galler: ['plan'],
  kalla: 'riktlinjen',
  find(plan, {miljo: {regler}, ord}) {
    const missing = missingOmraden(plan, regler);
    if (missing.length === 0) return INGET;
    const freeId = freeIdsIn(plan);
    return missing.map((namn) => ({
      params: {namn, malomrade: ord.malomrade},
      falt: 'malomraden',
      atgard: addOmrade(freeId('malomrade', namn), namn, placeFor(namn, plan, regler)),
    }));
  },
});

/** There are no more areas than the guideline allows; it says whether those that are always there count (section 5). */
const forManga = planregel({
  kod: 'malomrade/for-manga',
  niva: 'fel',
  galler: ['plan'],
  kalla: 'riktlinjen',
  find({malomraden}, {miljo: {regler}, ord}) {
    const {hogstMalomraden: hogst, obligatoriskaRaknas = true} = regler;
    if (hogst === undefined) return INGET;
    const obligatoriska = obligatoriskaRaknas ? [] : regler.obligatoriskaMalomraden;
    const beside = new Set(obligatoriska.map(toNyckel));
    const antal = malomraden.filter(({namn}) => !beside.has(toNyckel(namn))).length;
    if (antal <= hogst) return INGET;
    return [{params: {antal, hogst, obligatoriska, malomrade: ord.malomrade}, falt: 'malomraden'}];
  },
});

/** No two areas have the same name. One that holds nothing can be taken away with one click. */
const dubbelt = planregel({
  kod: 'malomrade/dubbelt',
  niva: 'fel',
  galler: ['malomrade'],
  find(omrade, {dubbletter, status}) {
    if (!dubbletter.has(omrade)) return INGET;
    const canGo = isUnused(omrade) && !status.has(omrade.id);
    return [
      {
        params: {namn: omrade.namn},
        falt: 'namn',
        ...(canGo ? {atgard: {typ: 'ta-bort', nod: omrade.id}} : {}),
      },
    ];
  },
});

/** An area has no more åtaganden than the guideline allows; where its chain has none, no more aktiviteter. */
const forMangaAtaganden = planregel({
  kod: 'atagande/for-manga',
  niva: 'fel',
  galler: ['malomrade'],
  kalla: 'riktlinjen',
  find({namn, ataganden}, {miljo: {regler}, ord}) {
    const {hogstAtaganden: hogst} = regler;
    if (hogst === undefined) return INGET;
    const begun = ataganden.filter(({avslut}) => avslut === undefined);
    const antal =
      ord.atagande === undefined
        ? begun.flatMap(({aktiviteter}) => aktiviteter.filter(({avslut}) => avslut === undefined)).length
        : begun.length;
    if (antal <= hogst) return INGET;
    return [{params: {antal, hogst, namn, atagande: ord.atagande ?? ord.aktivitet}, falt: 'ataganden'}];
  },
});

/** Rules about which areas a plan has, and how many. */
export const malomradesregler: readonly Regel[] = [obligatoriskt, forManga, dubbelt, forMangaAtaganden];

function missingOmraden({malomraden}: Utvecklingsplan, {obligatoriskaMalomraden}: Planregler): readonly string[] {
  const known = new Set(malomraden.map(({namn}) => toNyckel(namn)));
  return obligatoriskaMalomraden.filter((namn) => {
    const nyckel = toNyckel(namn);
    const missing = !known.has(nyckel);
    known.add(nyckel);
    return missing;
  });
}

/** The id of the area that a mandatory one comes after: the mandatory one before it that is there; else it comes first. */
function placeFor(namn: string, {malomraden}: Utvecklingsplan, {obligatoriskaMalomraden}: Planregler): string {
  const before = new Set(obligatoriskaMalomraden.slice(0, obligatoriskaMalomraden.indexOf(namn)).map(toNyckel));
  return malomraden.findLast((omrade) => before.has(toNyckel(omrade.namn)))?.id ?? '';
}

function addOmrade(id: string, namn: string, efter: string): PlanCommand {
  const nod: Malomrade = {id, namn, motivering: '', taggar: [], ataganden: []};
  return {typ: 'lagg-till', foralder: '', efter, slag: 'malomrade', nod};
}

/** The areas that have the name of one before them. */
export function dubbletterIn({malomraden}: Utvecklingsplan): ReadonlySet<Malomrade> {
  const seen = new Set<string>();
  const found = new Set<Malomrade>();
  for (const omrade of malomraden) {
    const nyckel = toNyckel(omrade.namn);
    if (nyckel !== '' && seen.has(nyckel)) found.add(omrade);
    seen.add(nyckel);
  }
  return found;
}

function isUnused({ataganden, motivering, taggar}: Malomrade): boolean {
  return ataganden.length === 0 && taggar.length === 0 && isTom(motivering);
}
