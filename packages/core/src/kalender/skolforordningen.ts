import type {KalenderAvvikelse} from './avvikelse.js';
import {addDays} from './dagnummer.js';
import {arOf, manadOf} from './datum.js';
import {createKalender} from './kalender.js';
import type {LasarKalender} from './kalenderdata.js';
import {spanOf} from './period.js';

/** Skolförordningen (2011:185) 3 kap. 2 and 3 §§. 190 days is the pupils' duty to attend, not a limit of the läsår. */
const MINST_SKOLDAGAR = 178;
const MINST_LOVDAGAR = 12;
const HOGST_STUDIEDAGAR = 5;
const PARAGRAF_2 = 'skolförordningen 3 kap. 2 §';
const PARAGRAF_3 = 'skolförordningen 3 kap. 3 §';

/** How many days of each kind a läsår has, from its first school day to its last. */
export function countDagar(lasar: LasarKalender): {
  readonly skoldagar: number;
  readonly lovdagar: number;
  readonly studiedagar: number;
} {
  const kalender = createKalender({schemaVersion: 1, huvudman: '-', lasar: [lasar]});
  const {start, slut} = spanOf(lasar.terminer);
  const count = {skoldagar: 0, lovdagar: 0, studiedagar: 0};
  for (let d = start; d <= slut; d = addDays(d, 1)) {
    const {slag} = kalender.dagAt(d);
    if (slag === 'skoldag') count.skoldagar++;
    else if (slag === 'lov') count.lovdagar++;
    else if (slag === 'studiedag') count.studiedagar++;
  }
  return count;
}

/** The law's demands on a läsår: at least 178 school days and 12 lovdagar, at most 5 studiedagar, August to June. */
export function checkSkolforordningen(lasar: LasarKalender, path = ''): readonly KalenderAvvikelse[] {
  const {start, slut} = spanOf(lasar.terminer);
  // Terms that reach over years are a slip of the pen, and `checkKalenderdata` says so; their days would say nothing.
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
