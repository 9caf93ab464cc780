import {
  type Aktivitet,
  ALLA_SLAG,
  type Arshjul,
  type ArshjulAnpassning,
  createAnpassning,
  createArshjul,
  type EgenAktivitet,
  filterAktiviteter,
  statusAt,
} from '@vetlanda/ska-core/arshjul';
import {
  type Arsperiod,
  addDays,
  createKalender,
  createLasar,
  type Datum,
  datum,
  daysBetween,
  exempelKalenderdata,
  shiftArsperiod,
} from '@vetlanda/ska-core/kalender';
import {vetlandaArshjulsdel} from '@vetlanda/ska-core/riktlinje';
import {createDice, type Dice} from './dice.ts';

/** A year of a given number of activities, and what it was made from. */
export interface Underlag {
  readonly arshjul: Arshjul;
  readonly anpassning: ArshjulAnpassning;
}

/** The day that counts as today in every figure. */
export const IDAG: Datum = datum('2026-11-24');
/** Stands in the description of every other own activity: seeking it halves the year. */
export const SOKORD = 'varannan';

const LASAR: Arsperiod = createLasar(2026);
const NIVAER: readonly string[] = ['namnd', 'huvudman', 'rektor'];
const KALENDER = createKalender(exempelKalenderdata([shiftArsperiod(LASAR, -1), LASAR, shiftArsperiod(LASAR, 1)]));

/**
 * The school year 2026/2027 with exactly `antal` activities: those of Vetlanda's guideline, and a unit's own up to the
 * number. Own activities are the element's public way to hold that many.
 */
export function createUnderlag(antal: number): Underlag {
  const guideline = createYear(createAnpassning('rektor')).aktiviteter.length;
  const egna = createEgna(antal - guideline);
  const anpassning = {...createAnpassning('rektor'), egna, klara: markKlara(egna)};
  const arshjul = createYear(anpassning);
  if (arshjul.aktiviteter.length !== antal) {
    throw new Error(`The year holds ${arshjul.aktiviteter.length} activities, not ${antal}.`);
  }
  return {arshjul, anpassning};
}

/** The activities that a search for `SOKORD` leaves. */
export function matchSokord({arshjul, anpassning}: Underlag): readonly Aktivitet[] {
  const filter = {slag: new Set<never>(), nivaer: new Set<never>(), status: new Set<never>(), text: SOKORD};
  return filterAktiviteter(arshjul, filter, (aktivitet) => statusAt(arshjul, aktivitet, IDAG, anpassning));
}

function createYear(anpassning: ArshjulAnpassning): Arshjul {
  return createArshjul({riktlinje: vetlandaArshjulsdel, ar: LASAR, kalender: KALENDER, anpassning});
}

function createEgna(antal: number): readonly EgenAktivitet[] {
  const dice = createDice(7);
  const days = daysBetween(LASAR.start, LASAR.slut) + 1;
  return Array.from({length: antal}, (_, i) => {
    const start = addDays(LASAR.start, dice(days));
    return {
      id: `exempel-${i}`,
      titel: `Exempel ${i}`,
      slag: pick(ALLA_SLAG, dice),
      niva: pick(NIVAER, dice),
      start,
      slut: addDays(start, throwLength(dice) - 1),
      ...(i % 2 === 0 ? {beskrivning: `Hör till ${SOKORD} aktivitet i ett påhittat läsår.`} : {}),
    };
  });
}

/** Days that an activity lasts: the mix of one-day, week-long, several weeks and months that year plans showed. */
function throwLength(dice: Dice): number {
  const kind = dice(100);
  if (kind < 35) return 1;
  if (kind < 70) return 1 + dice(7);
  if (kind < 92) return 7 + dice(29);
  return 30 + dice(91);
}

/** Nine of ten of those that are over are done: a unit where everything is late is no unit in use. */
function markKlara(egna: readonly EgenAktivitet[]): Readonly<Record<string, Datum>> {
  const over = egna.filter(({slut}) => slut < IDAG);
  return Object.fromEntries(over.filter((_, i) => i % 10 !== 0).map(({id, slut}) => [id, slut]));
}

function pick<T>(all: readonly T[], dice: Dice): T {
  const one = all[dice(all.length)];
  if (one === undefined) throw new RangeError('There is nothing to pick from.');
  return one;
}
