import type {Period} from '../kalender/index.js';
import {failure, ok, type Result} from '../result.js';
import type {Aktivitet} from './aktivitet.js';
import type {ArshjulAvvikelse} from './avvikelse.js';

/** May the activity take these dates? A unit's own may take any; the guideline's stay within the days its rule allows. */
export function canMove(aktivitet: Aktivitet, period: Period): Result<Period, ArshjulAvvikelse> {
  const {start, slut} = period;
  if (slut < start) return failure([{kod: 'aktivitet/datum-bakvanda', niva: 'fel', path: '', params: {start, slut}}]);
  const {fonster, egen, id, titel} = aktivitet;
  if (!egen && (start < fonster.start || slut > fonster.slut)) {
    const params = {aktivitet: id, titel, start: fonster.start, slut: fonster.slut, anvands: false};
    return failure([{kod: 'aktivitet/flyttad-utanfor', niva: 'fel', path: '', params}]);
  }
  return ok({start, slut});
}
