import {arOf, isoVecka, manadOf, type Period, type Vecka} from '../kalender/index.js';
import type {Aktivitet, AktivitetSlag, AktivitetStatus} from './aktivitet.js';
import type {Arshjul} from './arshjul.js';

/** An activity in a list of a window; the flags tell that it goes on outside the window. */
export interface Listrad {
  readonly aktivitet: Aktivitet;
  readonly fortsatterFran: boolean;
  readonly fortsatterTill: boolean;
}

/** A month of the list with its weeks. */
export interface Manadsgrupp {
  readonly ar: number;
  readonly manad: number;
  readonly veckor: readonly {readonly vecka: Vecka; readonly aktiviteter: readonly Listrad[]}[];
}

/** What narrows a list; an empty set, or an empty text, narrows nothing. */
export interface Aktivitetsfilter {
  readonly slag: ReadonlySet<AktivitetSlag>;
  readonly nivaer: ReadonlySet<string>;
  readonly status: ReadonlySet<AktivitetStatus>;
  readonly text: string;
}

/** The activities that pass the filter, in the year's order. Text is sought in title, description and roles. */
export function filterAktiviteter(
  arshjul: Arshjul,
  {slag, nivaer, status, text}: Aktivitetsfilter,
  statusOf: (aktivitet: Aktivitet) => AktivitetStatus,
): readonly Aktivitet[] {
  const words = text.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return arshjul.aktiviteter.filter((aktivitet) => {
    if (slag.size > 0 && !slag.has(aktivitet.slag)) return false;
    if (nivaer.size > 0 && !nivaer.has(aktivitet.niva)) return false;
    if (status.size > 0 && !status.has(statusOf(aktivitet))) return false;
    if (words.length === 0) return true;
    const hay = [aktivitet.titel, aktivitet.beskrivning, ...aktivitet.ansvar, ...aktivitet.deltar]
      .join(' ')
      .toLocaleLowerCase('sv');
    return words.every((word) => hay.includes(word));
  });
}

/**
 * The activities month by month and week by week, each once, where it first is seen: one that began before the window
 * stands on the window's first day.
 */
export function groupByManadOchVecka(aktiviteter: readonly Aktivitet[], fonster: Period): readonly Manadsgrupp[] {
  const groups: {ar: number; manad: number; veckor: {vecka: Vecka; aktiviteter: Listrad[]}[]}[] = [];
  for (const aktivitet of aktiviteter) {
    if (aktivitet.slut < fonster.start || aktivitet.start > fonster.slut) continue;
    const seen = aktivitet.start < fonster.start ? fonster.start : aktivitet.start;
    const [ar, manad, vecka] = [arOf(seen), manadOf(seen), isoVecka(seen)];
    let group = groups.at(-1);
    if (group === undefined || group.ar !== ar || group.manad !== manad) {
      group = {ar, manad, veckor: []};
      groups.push(group);
    }
    let week = group.veckor.at(-1);
    if (week === undefined || week.vecka.vecka !== vecka.vecka || week.vecka.ar !== vecka.ar) {
      week = {vecka, aktiviteter: []};
      group.veckor.push(week);
    }
    week.aktiviteter.push({
      aktivitet,
      fortsatterFran: aktivitet.start < fonster.start,
      fortsatterTill: aktivitet.slut > fonster.slut,
    });
  }
  return groups;
}
