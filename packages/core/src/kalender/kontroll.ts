import {parseLasar} from './arsperiod.js';
import type {KalenderAvvikelse} from './avvikelse.js';
import {daysBetween, weekdayOf} from './dagnummer.js';
import {arOf, type Datum} from './datum.js';
import {HELGDAGAR_FRAN, HELGDAGAR_TILL, hasHelgdagar, helgdagar} from './helgdag.js';
import type {Kalenderdata, LasarKalender} from './kalenderdata.js';
import {isInPeriod, type Period} from './period.js';

/** The longest that the terms of one läsår can reach from first to last day, days. */
const LANGSTA_LASAR = 366;

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
    return [
      ...again,
      ...checkLabel(lasar, path),
      ...checkPerioder(lasar, path),
      ...checkTerminer(lasar, path),
      ...checkLov(lasar, path),
      ...checkStudiedagar(lasar, path),
      ...checkHelgdagar(lasar, path),
    ];
  });
  return [...perLasar, ...checkBetweenLasar(data)];
}

/** Calendar years that the label names: `2026/2027` both, `2026` that one; undefined when it names none. */
function startArOf(lasar: LasarKalender): number | undefined {
  return parseLasar(lasar.lasar, lasar.lasar.length === 4 ? {startManad: 1} : {})?.startAr;
}

function checkLabel(lasar: LasarKalender, path: string): readonly KalenderAvvikelse[] {
  if (startArOf(lasar) !== undefined) return [];
  return [{kod: 'kalender/lasar-okant', niva: 'fel', path: `${path}/lasar`, params: {lasar: lasar.lasar}}];
}

/** Every term and lov runs forwards, and lies in the calendar years that its läsår has. */
function checkPerioder(lasar: LasarKalender, path: string): readonly KalenderAvvikelse[] {
  const startAr = startArOf(lasar);
  const {terminer, lov} = lasar;
  return Object.entries({terminer, lov}).flatMap(([list, perioder]) =>
    perioder.flatMap(({namn, start, slut}, i): readonly KalenderAvvikelse[] => {
      const where = {niva: 'fel', path: `${path}/${list}/${i}`} as const;
      if (slut < start) return [{...where, kod: 'kalender/period-bakvand', params: {namn, start, slut}}];
      const outside = startAr !== undefined && (arOf(start) < startAr || arOf(slut) > startAr + 1);
      if (!outside && daysBetween(start, slut) < LANGSTA_LASAR) return [];
      return [{...where, kod: 'kalender/utanfor-lasaret', params: {namn, lasar: lasar.lasar, start, slut}}];
    }),
  );
}

function checkTerminer({terminer}: LasarKalender, path: string): readonly KalenderAvvikelse[] {
  const doubled = terminer.flatMap(({id}, i): readonly KalenderAvvikelse[] =>
    terminer.findIndex((termin) => termin.id === id) < i
      ? [{kod: 'kalender/termin-dubbel', niva: 'fel', path: `${path}/terminer/${i}/id`, params: {id}}]
      : [],
  );
  const free = terminer.flatMap(({namn, start, slut}, i) =>
    [start, slut].filter(isFree).map(
      (datum): KalenderAvvikelse => ({
        kod: 'kalender/termin-ledig-dag',
        niva: 'tips',
        path: `${path}/terminer/${i}`,
        params: {namn, datum},
      }),
    ),
  );
  const overlapping = findOverlaps(terminer).map(
    ({forsta, andra, i}): KalenderAvvikelse => ({
      kod: 'kalender/terminer-overlappar',
      niva: 'fel',
      path: `${path}/terminer/${i}`,
      params: {forsta, andra},
    }),
  );
  return [...doubled, ...free, ...overlapping];
}

function isFree(d: Datum): boolean {
  return weekdayOf(d) > 5 || helgdagar(arOf(d)).some(({datum, enligtLag}) => enligtLag && datum === d);
}

function checkLov({terminer, lov}: LasarKalender, path: string): readonly KalenderAvvikelse[] {
  const {start: first, slut: last} = boundsOf(terminer);
  const overlapping = findOverlaps(lov).map(
    ({forsta, andra, i}): KalenderAvvikelse => ({
      kod: 'kalender/lov-overlappar',
      niva: 'varning',
      path: `${path}/lov/${i}`,
      params: {forsta, andra},
    }),
  );
  const outside = lov.flatMap(({namn, start, slut}, i): readonly KalenderAvvikelse[] =>
    slut < first || start > last
      ? [{kod: 'kalender/utanfor-terminer', niva: 'varning', path: `${path}/lov/${i}`, params: {namn, start, slut}}]
      : [],
  );
  return [...overlapping, ...outside];
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
  const {start, slut} = boundsOf(terminer);
  const unknown = [arOf(start), arOf(slut)].find((ar) => !hasHelgdagar(ar));
  if (unknown === undefined) return [];
  const params = {ar: unknown, fran: HELGDAGAR_FRAN, till: HELGDAGAR_TILL};
  return [{kod: 'kalender/helgdagar-okanda', niva: 'varning', path: `${path}/terminer`, params}];
}

/** Terms of different läsår do not run into each other. */
function checkBetweenLasar({lasar}: Kalenderdata): readonly KalenderAvvikelse[] {
  const years = lasar.map(({lasar: namn, terminer}, i) => ({namn, ...boundsOf(terminer), i}));
  return findOverlaps(years).map(({forsta, andra, i}) => ({
    kod: 'kalender/terminer-overlappar',
    niva: 'fel',
    path: `/lasar/${years[i]?.i ?? i}/terminer`,
    params: {forsta, andra},
  }));
}

/** The first and last day of the terms. */
function boundsOf(terminer: readonly Period[]): Period {
  const [first] = terminer;
  if (first === undefined) throw new RangeError('A läsår has at least one term.');
  return terminer.reduce(
    (all, {start, slut}) => ({start: start < all.start ? start : all.start, slut: slut > all.slut ? slut : all.slut}),
    {start: first.start, slut: first.slut},
  );
}

/** Each period that begins before one that came earlier has ended, with that one. */
function findOverlaps(
  perioder: readonly (Period & {readonly namn: string})[],
): readonly {readonly forsta: string; readonly andra: string; readonly i: number}[] {
  const sorted = perioder.map((period, i) => ({...period, i})).sort((a, b) => (a.start < b.start ? -1 : 1));
  const pairs: {forsta: string; andra: string; i: number}[] = [];
  let furthest = sorted[0];
  for (const period of sorted.slice(1)) {
    if (furthest === undefined) break;
    if (period.start <= furthest.slut) pairs.push({forsta: furthest.namn, andra: period.namn, i: period.i});
    if (period.slut > furthest.slut) furthest = period;
  }
  return pairs;
}
