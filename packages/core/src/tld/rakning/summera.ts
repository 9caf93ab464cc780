import {failure, ok, type Result} from '../../result.js';
import type {RakningAvvikelse} from './avvikelse.js';
import {isAntal} from './merge-rakningar.js';
import {digitsOf, isMonster} from './monster.js';
import {antalMonster, isMonsterform} from './monsterform.js';
import {type Monstervarde, monstervardeOf, poangenhetOf} from './monstervarde.js';
import type {Monsterform, Monsterrakning, Summering} from './rakning.js';

/** More answers to one set of questions than there are children in the country: all sums are exact up to here. */
export const FLEST_SVAR = 10_000_000;

/** Past so many findings, more of the same helps nobody. */
const FLEST_AVVIKELSER = 50;

/** What a summary is to hold. */
export interface Summeringsval {
  /**
   * Whose answers the questions' counts hold. `med-poang`: those that every other figure counts; `alla`: also those with
   * too few answers for a score, to be looked at while importing and never to be given out.
   */
  readonly omfattning?: 'med-poang' | 'alla';
}

/** A summary while it is being made. */
type Summa<T> = T extends readonly (infer Item)[]
  ? Summa<Item>[]
  : T extends object
    ? {-readonly [Key in keyof T]: Summa<T[Key]>}
    : T;

/**
 * The sums behind every figure of a dimension, in whole numbers: the same in whatever order and parts they were counted.
 * Refuses counts that cannot be: a pattern outside the form, a count that is no number of people, too many.
 * Throws a RangeError for a form that no survey has.
 */
export function summarizeMonster(
  monster: Monsterrakning,
  form: Monsterform,
  {omfattning = 'med-poang'}: Summeringsval = {},
): Result<Summering, RakningAvvikelse> {
  const summering = tomSummering(form) as Summa<Summering>;
  const findings: RakningAvvikelse[] = [];
  for (const [key, antal] of Object.entries(monster)) {
    const finding = checkPost(key, antal, form);
    if (finding !== undefined) {
      findings.push(finding);
      continue;
    }
    const varde = monstervardeOf(Number(key), form);
    summering.antalAlla += antal;
    if (varde.harPoang) addVarde(summering, varde, antal);
    if (varde.harPoang || omfattning === 'alla') addFragor(summering.fragor, Number(key), antal, form);
  }
  if (summering.antalAlla > FLEST_SVAR) {
    findings.push({kod: 'rakning/for-manga', niva: 'fel', path: '', params: {hogst: FLEST_SVAR}});
  }
  return findings.length > 0 ? failure(findings.slice(0, FLEST_AVVIKELSER)) : ok(summering);
}

/** The summary of no answers. Throws a RangeError for a form that no survey has. */
export function tomSummering(form: Monsterform): Summering {
  if (!isMonsterform(form)) throw new RangeError(`No dimension has the form ${JSON.stringify(form)}.`);
  return {
    antal: 0,
    antalAlla: 0,
    summa: 0,
    kvadratsumma: 0,
    enhet: poangenhetOf(form),
    positiva: 0,
    giltiga: 0,
    positivaKvadrat: 0,
    positivaGiltiga: 0,
    giltigaKvadrat: 0,
    fragor: Array.from({length: form.antalFragor}, () => ({
      steg: Array.from({length: form.antalSteg}, () => 0),
      vetEj: 0,
      saknas: 0,
    })),
  };
}

function checkPost(key: string, antal: number, form: Monsterform): RakningAvvikelse | undefined {
  const monster = key.slice(0, 30);
  if (String(Number(key)) !== key || !isMonster(Number(key), form)) {
    const params = {monster, hogst: antalMonster(form) - 1};
    return {kod: 'rakning/monster-okant', niva: 'fel', path: `/${monster}`, params};
  }
  if (isAntal(antal)) return undefined;
  return {kod: 'rakning/antal-omojligt', niva: 'fel', path: `/${monster}`, params: {monster}};
}

function addVarde(summering: Summa<Summering>, {poang, positiva, giltiga}: Monstervarde, antal: number): void {
  summering.antal += antal;
  summering.summa += antal * poang;
  summering.kvadratsumma += antal * poang ** 2;
  summering.positiva += antal * positiva;
  summering.giltiga += antal * giltiga;
  summering.positivaKvadrat += antal * positiva ** 2;
  summering.positivaGiltiga += antal * positiva * giltiga;
  summering.giltigaKvadrat += antal * giltiga ** 2;
}

function addFragor(fragor: Summa<Summering['fragor']>, monster: number, antal: number, form: Monsterform): void {
  for (const [i, digit] of digitsOf(monster, form).entries()) {
    const fraga = fragor[i];
    if (fraga === undefined) continue;
    if (digit === 0) fraga.saknas += antal;
    else if (digit > form.antalSteg) fraga.vetEj += antal;
    else fraga.steg[digit - 1] = (fraga.steg[digit - 1] ?? 0) + antal;
  }
}
