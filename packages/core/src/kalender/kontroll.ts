import type {AvvikelseOf} from '../avvikelse.js';
import {parseLasar} from './arsperiod.js';
import {addDays, weekdayOf} from './dagnummer.js';
import {arOf, type Datum, manadOf} from './datum.js';
import {HELGDAGAR_FRAN, HELGDAGAR_TILL, hasHelgdagar} from './helgdag.js';
import {createKalender} from './kalender.js';
import type {Kalenderdata, LasarKalender} from './kalenderdata.js';
import {isInPeriod, overlaps, type Period} from './period.js';

/** What can be wrong with, or worth a look in, a calendar. */
export type KalenderAvvikelse =
  | AvvikelseOf<'kalender/lasar-okant', {lasar: string}>
  | AvvikelseOf<'kalender/lasar-dubbelt', {lasar: string}>
  | AvvikelseOf<'kalender/period-bakvand', {namn: string; start: Datum; slut: Datum}>
  | AvvikelseOf<'kalender/terminer-overlappar', {forsta: string; andra: string}>
  | AvvikelseOf<'kalender/lov-overlappar', {forsta: string; andra: string}>
  | AvvikelseOf<'kalender/utanfor-terminer', {namn: string; start: Datum; slut: Datum}>
  | AvvikelseOf<'kalender/studiedag-ej-skoldag', {datum: Datum}>
  | AvvikelseOf<'kalender/helgdagar-okanda', {ar: number; fran: number; till: number}>
  | AvvikelseOf<'kalender/for-fa-skoldagar', {antal: number; minst: number}>
  | AvvikelseOf<'kalender/for-fa-lovdagar', {antal: number; minst: number}>
  | AvvikelseOf<'kalender/for-manga-studiedagar', {antal: number; hogst: number}>
  | AvvikelseOf<'kalender/borjar-inte-i-augusti', {datum: Datum}>
  | AvvikelseOf<'kalender/slutar-inte-i-juni', {datum: Datum}>;

/** Skolförordningen (2011:185) 3 kap. 2 and 3 §§. 190 days is the pupils' duty to attend, not a limit of the läsår. */
const MINST_SKOLDAGAR = 178;
const MINST_LOVDAGAR = 12;
const HOGST_STUDIEDAGAR = 5;
const PARAGRAF_2 = 'skolförordningen 3 kap. 2 §';
const PARAGRAF_3 = 'skolförordningen 3 kap. 3 §';

/** Everything that is impossible or doubtful in a calendar document. The law's counts are `checkSkolforordningen`'s. */
export function checkKalenderdata(data: Kalenderdata): readonly KalenderAvvikelse[] {
  const seen = new Set<string>();
  return data.lasar.flatMap((lasar, i) => {
    const path = `/lasar/${i}`;
    const findings: KalenderAvvikelse[] = [];
    if (seen.has(lasar.lasar)) {
      findings.push({kod: 'kalender/lasar-dubbelt', niva: 'fel', path, params: {lasar: lasar.lasar}});
    }
    seen.add(lasar.lasar);
    return [...findings, ...checkLasarKalender(lasar, path)];
  });
}

function checkLasarKalender(lasar: LasarKalender, path: string): readonly KalenderAvvikelse[] {
  const findings: KalenderAvvikelse[] = [];
  const startManad = lasar.lasar.length === 4 ? 1 : undefined;
  if (parseLasar(lasar.lasar, startManad === undefined ? {} : {startManad}) === undefined) {
    findings.push({kod: 'kalender/lasar-okant', niva: 'fel', path: `${path}/lasar`, params: {lasar: lasar.lasar}});
  }
  for (const [list, periods] of [
    ['terminer', lasar.terminer],
    ['lov', lasar.lov],
  ] as const) {
    for (const [i, {namn, start, slut}] of periods.entries()) {
      if (slut < start) {
        findings.push({
          kod: 'kalender/period-bakvand',
          niva: 'fel',
          path: `${path}/${list}/${i}`,
          params: {namn, start, slut},
        });
      }
    }
  }
  for (const {forsta, andra, i} of overlapping(lasar.terminer)) {
    findings.push({
      kod: 'kalender/terminer-overlappar',
      niva: 'fel',
      path: `${path}/terminer/${i}`,
      params: {forsta, andra},
    });
  }
  for (const {forsta, andra, i} of overlapping(lasar.lov)) {
    findings.push({kod: 'kalender/lov-overlappar', niva: 'varning', path: `${path}/lov/${i}`, params: {forsta, andra}});
  }
  const first = lasar.terminer.reduce(
    (min, t) => (t.start < min ? t.start : min),
    lasar.terminer[0]?.start ?? ('' as Datum),
  );
  const last = lasar.terminer.reduce((max, t) => (t.slut > max ? t.slut : max), first);
  for (const [i, {namn, start, slut}] of lasar.lov.entries()) {
    if (slut < first || start > last) {
      findings.push({
        kod: 'kalender/utanfor-terminer',
        niva: 'varning',
        path: `${path}/lov/${i}`,
        params: {namn, start, slut},
      });
    }
  }
  for (const [i, {datum}] of lasar.studiedagar.entries()) {
    const inTerm = lasar.terminer.some((termin) => isInPeriod(datum, termin));
    const again = lasar.studiedagar.findIndex((dag) => dag.datum === datum) < i;
    if (!inTerm || again || weekdayOf(datum) > 5 || lasar.lov.some((lov) => isInPeriod(datum, lov))) {
      findings.push({
        kod: 'kalender/studiedag-ej-skoldag',
        niva: 'varning',
        path: `${path}/studiedagar/${i}`,
        params: {datum},
      });
    }
  }
  if (first !== '' && !(hasHelgdagar(arOf(first)) && hasHelgdagar(arOf(last)))) {
    const params = {
      ar: hasHelgdagar(arOf(first)) ? arOf(last) : arOf(first),
      fran: HELGDAGAR_FRAN,
      till: HELGDAGAR_TILL,
    };
    findings.push({kod: 'kalender/helgdagar-okanda', niva: 'varning', path: `${path}/terminer`, params});
  }
  return findings;
}

function overlapping(
  periods: readonly (Period & {readonly namn: string})[],
): readonly {readonly forsta: string; readonly andra: string; readonly i: number}[] {
  const sorted = periods.map((period, i) => ({...period, i})).sort((a, b) => (a.start < b.start ? -1 : 1));
  const pairs: {forsta: string; andra: string; i: number}[] = [];
  for (const [k, b] of sorted.entries()) {
    const a = sorted[k - 1];
    if (a !== undefined && overlaps(a, b)) pairs.push({forsta: a.namn, andra: b.namn, i: b.i});
  }
  return pairs;
}

/** How many days of each kind a läsår has, from its first school day to its last. */
export function countDagar(lasar: LasarKalender): {
  readonly skoldagar: number;
  readonly lovdagar: number;
  readonly studiedagar: number;
} {
  const kalender = createKalender({schemaVersion: 1, huvudman: '-', lasar: [lasar]});
  const {start, slut} = boundsOf(lasar);
  const count = {skoldagar: 0, lovdagar: 0, studiedagar: 0};
  for (let d = start; d <= slut; d = addDays(d, 1)) {
    const {slag} = kalender.dagAt(d);
    if (slag === 'skoldag') count.skoldagar++;
    else if (slag === 'lov') count.lovdagar++;
    else if (slag === 'studiedag') count.studiedagar++;
  }
  return count;
}

function boundsOf(lasar: LasarKalender): Period {
  const starts = lasar.terminer.map(({start}) => start).sort();
  const ends = lasar.terminer.map(({slut}) => slut).sort();
  const start = starts[0];
  const slut = ends.at(-1);
  if (start === undefined || slut === undefined) throw new RangeError('A läsår has at least one term.');
  return {start, slut};
}

/** The law's demands on a läsår: at least 178 school days and 12 lovdagar, at most 5 studiedagar, August to June. */
export function checkSkolforordningen(lasar: LasarKalender, path = ''): readonly KalenderAvvikelse[] {
  const {start, slut} = boundsOf(lasar);
  // A läsår of more than two years is a slip of the pen; counting its days would say nothing.
  if (slut < start || arOf(slut) - arOf(start) > 2) return [];
  const {skoldagar, lovdagar, studiedagar} = countDagar(lasar);
  const findings: KalenderAvvikelse[] = [];
  const base = {niva: 'fel', path, kalla: PARAGRAF_2} as const;
  if (skoldagar < MINST_SKOLDAGAR) {
    findings.push({...base, kod: 'kalender/for-fa-skoldagar', params: {antal: skoldagar, minst: MINST_SKOLDAGAR}});
  }
  if (lovdagar < MINST_LOVDAGAR) {
    findings.push({...base, kod: 'kalender/for-fa-lovdagar', params: {antal: lovdagar, minst: MINST_LOVDAGAR}});
  }
  if (studiedagar > HOGST_STUDIEDAGAR) {
    findings.push({
      ...base,
      kod: 'kalender/for-manga-studiedagar',
      params: {antal: studiedagar, hogst: HOGST_STUDIEDAGAR},
    });
  }
  if (manadOf(start) !== 8) {
    findings.push({...base, kalla: PARAGRAF_3, kod: 'kalender/borjar-inte-i-augusti', params: {datum: start}});
  }
  if (manadOf(slut) !== 6) {
    findings.push({...base, kalla: PARAGRAF_3, kod: 'kalender/slutar-inte-i-juni', params: {datum: slut}});
  }
  return findings;
}
