import {platserOf} from './plats.js';
import {langeSedan, type Regelmiljo} from './regelmiljo.js';
import {dubbletterIn} from './regler/malomraden.js';
import type {Granskning, Sammanhang} from './regler/regel.js';
import type {Utvecklingsplan} from './schema.js';
import {statusByNod} from './status.js';

/** What every rule may read of a plan and of what it is held against. */
export function createSammanhang(plan: Utvecklingsplan, miljo: Regelmiljo): Sammanhang {
  const {idag, avsnitt, lasar, regler} = miljo;
  return {
    ord: regler.effektkedja,
    avsnitt,
    idag,
    langeSedan: langeSedan(miljo),
    lasar: {namn: plan.lasar, start: lasar.start, slut: lasar.slut},
    lage: plan.lage,
    platser: platserOf(plan),
    status: statusByNod(plan),
    lankade: readLankade(plan),
  };
}

/** All that there is to read, for the rules about the plan itself, its areas and its log. */
export function createGranskning(plan: Utvecklingsplan, miljo: Regelmiljo, sammanhang: Sammanhang): Granskning {
  return {...sammanhang, plan, miljo, dubbletter: dubbletterIn(plan), logg: readLogg(plan)};
}

/** What the results of activities that go on are linked to. */
function readLankade({malomraden}: Utvecklingsplan): ReadonlySet<string> {
  const lankade = new Set<string>();
  for (const {ataganden} of malomraden) {
    for (const {avslut, aktiviteter} of ataganden) {
      if (avslut !== undefined) continue;
      for (const aktivitet of aktiviteter) {
        if (aktivitet.avslut !== undefined) continue;
        for (const {bidrarTill} of aktivitet.resultat) for (const {effekt} of bidrarTill) lankade.add(effekt);
      }
    }
  }
  return lankade;
}

function readLogg({uppfoljningar}: Utvecklingsplan): ReadonlyMap<string, number> {
  const logg = new Map<string, number>();
  uppfoljningar.forEach(({id}, i) => {
    if (!logg.has(id)) logg.set(id, i);
  });
  return logg;
}
