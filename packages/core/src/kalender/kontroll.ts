import type {Arsperiod} from './arsperiod.js';
import type {KalenderAvvikelse} from './avvikelse.js';
import {weekdayOf} from './dagnummer.js';
import {arOf, type Datum} from './datum.js';
import {byStart} from './delning.js';
import {HELGDAGAR_FRAN, HELGDAGAR_TILL, hasHelgdagar, helgdagar} from './helgdag.js';
import type {Kalenderdata, LasarKalender} from './kalenderdata.js';
import {daysInPeriod, isInPeriod, type Period, spanOf} from './period.js';
import {possibleLasar} from './possible-lasar.js';

/** No term is longer than a year, days. */
const LANGSTA_TERMIN = 366;

/** Everything that is impossible or doubtful in a calendar document. The law's counts are `checkSkolforordningen`'s. */
export function checkKalenderdata(data: Kalenderdata): readonly KalenderAvvikelse[] {
  const seen = new Set<string>();
  const perLasar = data.lasar.flatMap((lasar, i): readonly KalenderAvvikelse[] => {
    const path = `/lasar/${i}`;
    const params = {lasar: lasar.lasar};
    const again: readonly KalenderAvvikelse[] = seen.has(lasar.lasar)
      ? [{kod: 'kalender/lasar-dubbelt', niva: 'fel', path, params}]
      : [];
    seen.add(lasar.lasar);
    const years = possibleLasar(lasar);
    return [
      ...again,
      ...(years.length > 0 ? [] : [{kod: 'kalender/lasar-okant', niva: 'fel', path: `${path}/lasar`, params} as const]),
      ...checkTerminer(lasar, years, path),
      ...checkLov(lasar, years, path),
      ...checkStudiedagar(lasar, path),
      ...checkHelgdagar(lasar, path),
    ];
  });
  return [...perLasar, ...checkBetweenLasar(data)];
}

function checkTerminer(
  {lasar, terminer}: LasarKalender,
  years: readonly Arsperiod[],
  path: string,
): readonly KalenderAvvikelse[] {
  const seen = new Set<string>();
  const one = terminer.flatMap((termin, i): readonly KalenderAvvikelse[] => {
    const {namn, start, slut} = termin;
    const where = {niva: 'fel', path: `${path}/terminer/${i}`} as const;
    // As rules find a term: in capitals or not, it is the same id.
    const id = termin.id.toLowerCase();
    const doubled: readonly KalenderAvvikelse[] = seen.has(id)
      ? [{...where, kod: 'kalender/termin-dubbel', path: `${where.path}/id`, params: {id: termin.id}}]
      : [];
    seen.add(id);
    if (isBackwards(termin))
      return [...doubled, {...where, kod: 'kalender/period-bakvand', params: {namn, start, slut}}];
    const outside = !years.some((ar) => isInPeriod(start, ar)) || daysInPeriod(termin) > LANGSTA_TERMIN;
    if (years.length > 0 && outside) {
      return [...doubled, {...where, kod: 'kalender/utanfor-lasaret', params: {namn, lasar, start, slut}}];
    }
    const free = [start, slut].filter(isFree).map(
      (datum): KalenderAvvikelse => ({
        ...where,
        kod: 'kalender/termin-ledig-dag',
        niva: 'tips',
        params: {namn, datum},
      }),
    );
    return [...doubled, ...free];
  });
  const overlapping = findOverlaps(numbered(terminer)).map(
    ({forsta, andra}): KalenderAvvikelse => ({
      kod: 'kalender/terminer-overlappar',
      niva: 'fel',
      path: `${path}/terminer/${andra.i}`,
      params: {forsta: forsta.namn, andra: andra.namn},
    }),
  );
  return [...one, ...overlapping];
}

function isBackwards({start, slut}: Period): boolean {
  return slut < start;
}

function isFree(d: Datum): boolean {
  return weekdayOf(d) > 5 || helgdagar(arOf(d)).some(({datum, enligtLag}) => enligtLag && datum === d);
}

/** Every lov runs forwards, lies in its läsår or in one of its terms, and not beside them. */
function checkLov(
  {lasar, terminer, lov}: LasarKalender,
  years: readonly Arsperiod[],
  path: string,
): readonly KalenderAvvikelse[] {
  const terms = spanOf(terminer);
  const one = lov.flatMap((period, i): readonly KalenderAvvikelse[] => {
    const {namn, start, slut} = period;
    const where = {niva: 'fel', path: `${path}/lov/${i}`} as const;
    if (isBackwards(period)) return [{...where, kod: 'kalender/period-bakvand', params: {namn, start, slut}}];
    const inside =
      years.some((ar) => ar.start <= start && slut <= ar.slut) ||
      // A term that begins late in its läsår goes on past it, with its lov.
      terminer.some((termin) => isInPeriod(start, termin) && isInPeriod(slut, termin));
    if (years.length > 0 && !inside) {
      return [{...where, kod: 'kalender/utanfor-lasaret', params: {namn, lasar, start, slut}}];
    }
    if (slut >= terms.start && start <= terms.slut) return [];
    return [{...where, kod: 'kalender/utanfor-terminer', niva: 'varning', params: {namn, start, slut}}];
  });
  const overlapping = findOverlaps(numbered(lov)).map(
    ({forsta, andra}): KalenderAvvikelse => ({
      kod: 'kalender/lov-overlappar',
      niva: 'varning',
      path: `${path}/lov/${andra.i}`,
      params: {forsta: forsta.namn, andra: andra.namn},
    }),
  );
  return [...one, ...overlapping];
}

function checkStudiedagar({terminer, lov, studiedagar}: LasarKalender, path: string): readonly KalenderAvvikelse[] {
  const seen = new Set<Datum>();
  return studiedagar.flatMap(({datum}, i): readonly KalenderAvvikelse[] => {
    const school = terminer.some((termin) => isInPeriod(datum, termin)) && !lov.some((one) => isInPeriod(datum, one));
    const ok = school && !isFree(datum) && !seen.has(datum);
    seen.add(datum);
    if (ok) return [];
    return [{kod: 'kalender/studiedag-ej-skoldag', niva: 'varning', path: `${path}/studiedagar/${i}`, params: {datum}}];
  });
}

function checkHelgdagar({terminer}: LasarKalender, path: string): readonly KalenderAvvikelse[] {
  const {start, slut} = spanOf(terminer);
  const unknown = [arOf(start), arOf(slut)].find((ar) => !hasHelgdagar(ar));
  if (unknown === undefined) return [];
  const params = {ar: unknown, fran: HELGDAGAR_FRAN, till: HELGDAGAR_TILL};
  return [{kod: 'kalender/helgdagar-okanda', niva: 'varning', path: `${path}/terminer`, params}];
}

/** Terms of different läsår do not run into each other. Of a läsår that stands twice the last counts, as in a calendar. */
function checkBetweenLasar({lasar}: Kalenderdata): readonly KalenderAvvikelse[] {
  const counting = new Map(lasar.map((year, i) => [year.lasar, i]));
  const years = lasar.flatMap(({lasar: namn, terminer}, i) => {
    const forwards = terminer.filter((termin) => !isBackwards(termin));
    return counting.get(namn) === i && forwards.length > 0 ? [{namn, i, ...spanOf(forwards)}] : [];
  });
  return findOverlaps(years).map(({forsta, andra}) => ({
    kod: 'kalender/terminer-overlappar',
    niva: 'fel',
    path: `/lasar/${andra.i}/terminer`,
    params: {forsta: forsta.namn, andra: andra.namn},
  }));
}

function numbered<P>(perioder: readonly P[]): readonly (P & {readonly i: number})[] {
  return perioder.map((period, i) => ({...period, i}));
}

/** Each period that begins before an earlier one has ended, with the earlier one that reaches furthest. */
function findOverlaps<P extends Period>(perioder: readonly P[]): readonly {readonly forsta: P; readonly andra: P}[] {
  const pairs: {forsta: P; andra: P}[] = [];
  let furthest: P | undefined;
  for (const period of perioder.filter((one) => !isBackwards(one)).sort(byStart)) {
    if (furthest !== undefined && period.start <= furthest.slut) pairs.push({forsta: furthest, andra: period});
    if (furthest === undefined || period.slut > furthest.slut) furthest = period;
  }
  return pairs;
}
