import type {Datum} from '../kalender/index.js';
import type {PlanAvvikelse} from './avvikelse.js';
import {createGranskare} from './granska.js';
import {langeSedan, type Planregler, type Regelmiljo} from './regelmiljo.js';
import {kedjeregler} from './regler/kedjan.js';
import type {Malomrade, Utvecklingsplan} from './schema.js';
import {statusByNod} from './status.js';

/** In how many places each link of the chain is missing. */
export interface SaknadeLankar {
  readonly atagande: number;
  readonly effekt: number;
  readonly aktivitet: number;
  readonly aktivitetResultat: number;
  /** Effects that no result leads to. */
  readonly vag: number;
}

/** How many activities there are, how many of them are carried out, and when somebody last wrote how it goes. */
interface Antal {
  /** Those that have not been ended. */
  readonly aktiviteter: number;
  readonly genomforda: number;
  readonly senastUppfoljd?: Datum;
}

/** How far an area has come. */
export interface Malomradesframsteg extends Antal {
  readonly malomrade: string;
  readonly namn: string;
  readonly helKedja: boolean;
  readonly saknas: SaknadeLankar;
  /** Is there something that goes on, and has nobody followed the area up for as long as a reminder waits? */
  readonly behoverUppfoljning: boolean;
}

/** How far a plan has come, area by area and as a whole. */
export interface Planframsteg extends Antal {
  readonly malomraden: readonly Malomradesframsteg[];
  /** How many areas have a whole chain. */
  readonly helaKedjor: number;
  /** The guideline's words for the links. */
  readonly ord: Planregler['effektkedja'];
}

const findSaknade = createGranskare(kedjeregler);

/** How far a plan has come on the day that `miljo` says: which chains are whole, what is done and what waits. */
export function framstegOf(plan: Utvecklingsplan, miljo: Regelmiljo): Planframsteg {
  const missing = findSaknade(plan, miljo);
  const malomraden = plan.malomraden.map((omrade, i) => framstegIn(plan, omrade, missingIn(missing, i), miljo));
  const senast = last([...malomraden.map(({senastUppfoljd}) => senastUppfoljd), statusByNod(plan).get('')?.uppfoljd]);
  return {
    malomraden,
    helaKedjor: malomraden.filter(({helKedja}) => helKedja).length,
    aktiviteter: sum(malomraden.map(({aktiviteter}) => aktiviteter)),
    genomforda: sum(malomraden.map(({genomforda}) => genomforda)),
    ...(senast === undefined ? {} : {senastUppfoljd: senast}),
    ord: miljo.regler.effektkedja,
  };
}

const LANK_BY_KOD: {readonly [Kod in PlanAvvikelse['kod']]?: keyof SaknadeLankar} = {
  'malomrade/saknar-atagande': 'atagande',
  'atagande/saknar-effekt': 'effekt',
  'atagande/saknar-aktivitet': 'aktivitet',
  'aktivitet/saknar-resultat': 'aktivitetResultat',
  'effekt/utan-resultat': 'vag',
};

function missingIn(found: readonly PlanAvvikelse[], i: number): SaknadeLankar {
  const missing = {atagande: 0, effekt: 0, aktivitet: 0, aktivitetResultat: 0, vag: 0};
  for (const {kod, path} of found) {
    const lank = LANK_BY_KOD[kod];
    if (lank !== undefined && path.startsWith(`/malomraden/${i}/`)) missing[lank]++;
  }
  return missing;
}

function framstegIn(
  plan: Utvecklingsplan,
  omrade: Malomrade,
  saknas: SaknadeLankar,
  miljo: Regelmiljo,
): Malomradesframsteg {
  const status = statusByNod(plan);
  const ataganden = omrade.ataganden.filter(({avslut}) => avslut === undefined);
  const aktiviteter = ataganden.flatMap((one) => one.aktiviteter.filter(({avslut}) => avslut === undefined));
  const genomforandeOf = (id: string) => status.get(id)?.genomforande?.varde;
  const senast = last(idsIn(omrade).map((id) => status.get(id)?.uppfoljd));
  const ongoing = aktiviteter.filter(({id, start, slut}) => {
    const varde = genomforandeOf(id);
    const begun = start !== undefined && start <= miljo.idag && (slut === undefined || slut >= miljo.idag);
    return begun && varde !== 'genomford' && varde !== 'avbruten';
  });
  const since = senast ?? first(ongoing.map(({start}) => start));
  return {
    malomrade: omrade.id,
    namn: omrade.namn,
    helKedja: Object.values(saknas).every((antal) => antal === 0),
    saknas,
    aktiviteter: aktiviteter.length,
    genomforda: aktiviteter.filter(({id}) => genomforandeOf(id) === 'genomford').length,
    ...(senast === undefined ? {} : {senastUppfoljd: senast}),
    behoverUppfoljning: ongoing.length > 0 && since !== undefined && since <= langeSedan(miljo),
  };
}

/** Every node of an area, itself first. */
function idsIn({id, ataganden}: Malomrade): readonly string[] {
  return [
    id,
    ...ataganden.flatMap((atagande) => [
      atagande.id,
      ...atagande.effekter.map((effekt) => effekt.id),
      ...atagande.aktiviteter.flatMap((aktivitet) => [aktivitet.id, ...aktivitet.resultat.map((one) => one.id)]),
    ]),
  ];
}

function last(days: readonly (Datum | undefined)[]): Datum | undefined {
  return days.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);
}

function first(days: readonly (Datum | undefined)[]): Datum | undefined {
  return days.reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a), undefined);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
