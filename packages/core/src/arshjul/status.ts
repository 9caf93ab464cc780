import type {Datum} from '../kalender/index.js';
import type {Sprak} from '../sprak.js';
import type {Aktivitet, AktivitetStatus} from './aktivitet.js';
import {type ArshjulAnpassning, klarDag} from './anpassning.js';
import {type Arshjul, findAktivitet} from './arshjul.js';
import * as en from './text.en.js';
import * as sv from './text.sv.js';

/**
 * How it stands with an activity on a day. Only a level that keeps count (through its `anpassning`) of what it answers
 * for can be late or wait for itself; everything else simply passes.
 */
export function statusAt(
  arshjul: Arshjul,
  aktivitet: Aktivitet,
  idag: Datum,
  anpassning?: ArshjulAnpassning,
): AktivitetStatus {
  if (klarDag(anpassning, aktivitet.id) !== undefined) return 'klar';
  if (aktivitet.slut < idag) return keepsCount(aktivitet, anpassning) ? 'forsenad' : 'passerad';
  if (aktivitet.start > idag) return 'kommande';
  return waitsFor(arshjul, aktivitet, anpassning).length > 0 ? 'vantar' : 'pagar';
}

/** The activities that come before it and are not done, among those the level keeps count of; advice holds nobody up. */
export function waitsFor(
  arshjul: Arshjul,
  aktivitet: Aktivitet,
  anpassning: ArshjulAnpassning | undefined,
): readonly Aktivitet[] {
  return aktivitet.kraver
    .flatMap((id) => findAktivitet(arshjul, id) ?? arshjul.utanfor.find((other) => other.id === id) ?? [])
    .filter(
      (before) =>
        before.rad !== 'aktivitet' && keepsCount(before, anpassning) && klarDag(anpassning, before.id) === undefined,
    );
}

/** Does the level of the anpassning answer for the activity, and had it begun to keep count when it ended? */
export function keepsCount(aktivitet: Aktivitet, anpassning: ArshjulAnpassning | undefined): boolean {
  if (anpassning === undefined) return false;
  if (anpassning.fran !== undefined && aktivitet.slut < anpassning.fran) return false;
  return aktivitet.egen || aktivitet.ansvarNivaer.includes(anpassning.niva);
}

/** The state as a word. */
export function describeStatus(status: AktivitetStatus, {sprak = 'sv'}: {readonly sprak?: Sprak} = {}): string {
  return (sprak === 'sv' ? sv.status : en.status)[status];
}
