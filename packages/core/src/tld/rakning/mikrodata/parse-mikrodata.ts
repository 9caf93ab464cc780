import {failure, ok, type Result} from '../../../result.js';
import {isBlank, readTabell, type Tabell, type TabellAvvikelse} from '../../tabell/read-tabell.js';
import type {MikrodataAvvikelse} from './avvikelse.js';
import {findFragekolumner, findIgnorerade, findKolumn, type Sokning, type Tabellhuvud} from './find-kolumner.js';
import {readRader} from './read-rader.js';
import type {Mikrorad} from './tally.js';
import type {Cellkalla, Kolumner, Mikrodataval} from './val.js';

/** Answers as they stood in a table, and what to say of the rest of it. */
export interface Mikrodata {
  readonly rader: readonly Mikrorad[];
  /** Columns that were not read, and how many rows had no answer. */
  readonly anmarkningar: readonly MikrodataAvvikelse[];
}

/** Past so many findings, more of the same helps nobody. */
const MOST = 50;

/**
 * Reads answers that another tool has collected: a row for each child, a column for each question, headings first, as
 * Microsoft Forms, Google Forms and LimeSurvey export them. Answers are the words of the scale in any of the survey's
 * languages, or the number of the step. Only the columns of the questions, the unit and the group are read: time, e-mail,
 * name and everything else are left where they are, and each is told. Rows without answers are passed over and told.
 */
export function parseMikrodata(
  underlag: string | Tabell,
  val: Mikrodataval,
): Result<Mikrodata, MikrodataAvvikelse | TabellAvvikelse> {
  const tabell = typeof underlag === 'string' ? readTabell(underlag) : ok(underlag);
  if (!tabell.ok) return tabell;
  const rad = tabell.value.findIndex((one) => !isBlank(one));
  const huvud = {rubriker: tabell.value[rad] ?? [], rad};
  const {funnet, avvikelser} = findAllaKolumner(huvud, val);
  const lasning = readRader(tabell.value, huvud, funnet, val);
  const findings = [...avvikelser, ...lasning.avvikelser];
  const faults = findings.filter(({niva}) => niva === 'fel').slice(0, MOST);
  if (faults.length > 0) return failure(faults);
  if (lasning.rader.length === 0) return failure([{kod: 'mikrodata/inga-rader', niva: 'fel', path: '', params: {}}]);
  return ok({rader: lasning.rader, anmarkningar: findings});
}

function findAllaKolumner(huvud: Tabellhuvud, {enkat, rubriker = {}, ...val}: Mikrodataval): Sokning<Kolumner> {
  const enhet = findKalla(huvud, val.enhet);
  const grupp = findKalla(huvud, val.grupp);
  const cells = [enhet.funnet, grupp.funnet];
  const fragor = findFragekolumner(huvud, enkat, rubriker, cells);
  const ignorerade = findIgnorerade(huvud, [...cells, ...fragor.lasta]);
  return {
    funnet: {fragor: fragor.funnet, enhet: enhet.funnet, grupp: grupp.funnet},
    avvikelser: [...enhet.avvikelser, ...grupp.avvikelser, ...fragor.avvikelser, ...ignorerade],
  };
}

function findKalla(huvud: Tabellhuvud, kalla: Cellkalla | undefined): Sokning<number | undefined> {
  return kalla === undefined || 'varde' in kalla
    ? {funnet: undefined, avvikelser: []}
    : findKolumn(huvud, kalla.rubrik);
}
