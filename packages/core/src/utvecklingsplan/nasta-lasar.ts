import {addMonths, type Datum, parseDatum} from '../kalender/index.js';
import {failure, ok, type Result} from '../result.js';
import type {NastaPlanAvvikelse} from './nasta-avvikelse.js';
import {pointerOf} from './plats.js';
import type {
  AktivitetResultat,
  Atagande,
  Effekt,
  Effektlank,
  Malomrade,
  Planaktivitet,
  Utvecklingsplan,
} from './schema.js';

/** What becomes of an åtagande in the next plan, and why. */
export interface Overforing {
  /** The id of the åtagande. */
  readonly nod: string;
  readonly val: 'fortsatter' | 'omformuleras' | 'avslutas';
  readonly skal: string;
}

/** What a plan of the next läsår is made with. */
export interface NastaPlan {
  /** Gives a new id every time it is asked. */
  readonly id: () => string;
  /** The läsår as its label: `2027/2028`. */
  readonly lasar: string;
  /** One choice for every åtagande; one that was ended before its time needs none. */
  readonly val: readonly Overforing[];
}

/**
 * A draft for a later läsår out of a plan: what goes on or is worded anew comes along with new ids, says where it is from,
 * and has its dates a year on; what is ended is listed with its reason. What belongs to the year that was, stays there:
 * follow-ups, underlag, analysis, participation, and what was ended before its time.
 */
export function createNastaPlan(
  plan: Utvecklingsplan,
  {id, lasar, val}: NastaPlan,
): Result<Utvecklingsplan, NastaPlanAvvikelse> {
  const errors = [...checkLasar(plan, lasar), ...checkVal(plan, val)];
  if (errors.length > 0) return failure(errors);
  const valByNod = new Map(val.map((one) => [one.nod, one]));
  const overforingOf = (atagande: Atagande): Overforing =>
    valByNod.get(atagande.id) ?? {nod: atagande.id, val: 'avslutas', skal: atagande.avslut?.skal ?? ''};
  const comesAlong = (atagande: Atagande): boolean => overforingOf(atagande).val !== 'avslutas';

  const ataganden = plan.malomraden.flatMap((malomrade) => malomrade.ataganden);
  const effekter = ataganden.filter(comesAlong).flatMap((atagande) => atagande.effekter.filter(isOpen));
  const newIds = new Map(effekter.map((effekt) => [effekt.id, id()]));
  const malomraden = plan.malomraden
    .filter((malomrade) => malomrade.ataganden.some(comesAlong))
    .map(
      (malomrade): Malomrade => ({
        ...malomrade,
        id: id(),
        ursprung: {plan: plan.id, nod: malomrade.id, val: 'fortsatter', skal: ''},
        ataganden: malomrade.ataganden
          .filter(comesAlong)
          .map((atagande) => nextAtagande(plan, atagande, overforingOf(atagande), newIds, id)),
      }),
    );

  return ok({
    format: plan.format,
    schemaVersion: plan.schemaVersion,
    id: id(),
    enhet: plan.enhet,
    skolform: plan.skolform,
    lasar,
    riktlinje: plan.riktlinje,
    lage: 'utkast',
    orsaksanalys: '',
    medverkan: '',
    inflytande: plan.inflytande,
    underlag: [],
    malomraden,
    uppfoljningar: [],
    doldaTips: [],
    ursprung: {
      plan: plan.id,
      lasar: plan.lasar,
      avslutade: ataganden
        .filter((atagande) => !comesAlong(atagande))
        .map((atagande) => ({nod: atagande.id, rubrik: atagande.rubrik, skal: overforingOf(atagande).skal})),
    },
  });
}

function nextAtagande(
  plan: Utvecklingsplan,
  atagande: Atagande,
  {val, skal}: Overforing,
  newIds: ReadonlyMap<string, string>,
  id: () => string,
): Atagande {
  const {avslut: _, ...rest} = atagande;
  return {
    ...rest,
    id: id(),
    ursprung: {plan: plan.id, nod: atagande.id, val: val === 'omformuleras' ? val : 'fortsatter', skal},
    effekter: atagande.effekter
      .filter(isOpen)
      .map((effekt): Effekt => ({...effekt, id: newIds.get(effekt.id) ?? id()})),
    aktiviteter: atagande.aktiviteter.filter(isOpen).map((aktivitet) => nextAktivitet(aktivitet, newIds, id)),
  };
}

function nextAktivitet(aktivitet: Planaktivitet, newIds: ReadonlyMap<string, string>, id: () => string): Planaktivitet {
  const {start, slut, ...rest} = aktivitet;
  const [nextStart, nextSlut] = [nextAr(start), nextAr(slut)];
  return {
    ...rest,
    id: id(),
    ...(nextStart === undefined ? {} : {start: nextStart}),
    ...(nextSlut === undefined ? {} : {slut: nextSlut}),
    resultat: aktivitet.resultat.map(
      (resultat): AktivitetResultat => ({
        ...resultat,
        id: id(),
        bidrarTill: resultat.bidrarTill.flatMap((lank): Effektlank[] => {
          const effekt = newIds.get(lank.effekt);
          return effekt === undefined ? [] : [{...lank, effekt}];
        }),
      }),
    ),
  };
}

/** The same day a year later; none past the days that a plan can have. */
function nextAr(d: Datum | undefined): Datum | undefined {
  return d === undefined ? undefined : parseDatum(addMonths(d, 12));
}

/** Was it not ended before its time? */
function isOpen({avslut}: {readonly avslut?: unknown}): boolean {
  return avslut === undefined;
}

function checkLasar(plan: Utvecklingsplan, lasar: string): readonly NastaPlanAvvikelse[] {
  const base = {niva: 'fel', path: '/lasar'} as const;
  const [, ar, slut] = /^(\d{4})(?:\/(\d{4}))?$/.exec(lasar) ?? [];
  if (ar === undefined || (slut !== undefined && Number(slut) !== Number(ar) + 1)) {
    return [{...base, kod: 'nasta/fel-lasar', params: {lasar: lasar.slice(0, 20)}}];
  }
  if (Number(ar) > Number(plan.lasar.slice(0, 4))) return [];
  return [{...base, kod: 'nasta/lasar-inte-senare', params: {lasar, fran: plan.lasar}}];
}

function checkVal(plan: Utvecklingsplan, val: readonly Overforing[]): readonly NastaPlanAvvikelse[] {
  const places = plan.malomraden.flatMap((malomrade, i) =>
    malomrade.ataganden.map((atagande, j) => ({
      atagande,
      path: pointerOf({slag: 'atagande', foralder: malomrade.id, vag: [i, j]}),
    })),
  );
  const known = new Set(places.map(({atagande}) => atagande.id));
  const count = new Map<string, number>();
  for (const {nod} of val) count.set(nod, (count.get(nod) ?? 0) + 1);
  return [
    ...places.flatMap(({atagande, path}): readonly NastaPlanAvvikelse[] => {
      const params = {nod: atagande.id, rubrik: atagande.rubrik};
      const chosen = count.get(atagande.id) ?? 0;
      if (chosen > 1) return [{kod: 'nasta/dubbelt-val', niva: 'fel', path, params}];
      return chosen === 0 && isOpen(atagande) ? [{kod: 'nasta/val-saknas', niva: 'fel', path, params}] : [];
    }),
    ...[...count.keys()]
      .filter((nod) => !known.has(nod))
      .map((nod): NastaPlanAvvikelse => ({kod: 'nasta/okant-atagande', niva: 'fel', path: '', params: {nod}})),
  ];
}
