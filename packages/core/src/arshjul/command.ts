import type {Datum, Period} from '../kalender/index.js';
import {failure, ok, type Result} from '../result.js';
import type {ArshjulAnpassning, EgenAktivitet} from './anpassning.js';
import type {ArshjulAvvikelse} from './avvikelse.js';
import {FLEST_EGNA} from './egna.js';

/** A change that a unit makes to its year. Every one has an inverse of the same type, so that it can be undone. */
export type AnpassningCommand =
  | {readonly typ: 'markera-klar'; readonly aktivitet: string; readonly dag: Datum}
  | {readonly typ: 'angra-klar'; readonly aktivitet: string}
  | {readonly typ: 'flytta'; readonly aktivitet: string; readonly period: Period}
  | {readonly typ: 'aterstall-flytt'; readonly aktivitet: string}
  | {readonly typ: 'lagg-till'; readonly egen: EgenAktivitet; readonly efter?: string}
  | {readonly typ: 'andra'; readonly egen: EgenAktivitet}
  | {readonly typ: 'ta-bort'; readonly aktivitet: string};

/** A changed anpassning and the command that takes the change back. */
export interface Andring {
  readonly anpassning: ArshjulAnpassning;
  readonly inverse: AnpassningCommand;
}

/**
 * Applies a command. Refuses, with a finding, what makes no sense: an own activity or a mark that is not there, an id
 * that is taken, dates the wrong way round. Which of the guideline's activities there are is not known here: any id can
 * be marked or moved.
 */
export function applyAnpassning(
  anpassning: ArshjulAnpassning,
  command: AnpassningCommand,
): Result<Andring, ArshjulAvvikelse> {
  switch (command.typ) {
    case 'markera-klar': {
      const {aktivitet, dag} = command;
      const before = own(anpassning.klara, aktivitet);
      const inverse: AnpassningCommand =
        before === undefined ? {typ: 'angra-klar', aktivitet} : {typ: 'markera-klar', aktivitet, dag: before};
      return ok({anpassning: {...anpassning, klara: {...anpassning.klara, [aktivitet]: dag}}, inverse});
    }
    case 'angra-klar': {
      const {aktivitet} = command;
      const before = own(anpassning.klara, aktivitet);
      if (before === undefined) return unknown(aktivitet);
      const klara = without(anpassning.klara, aktivitet);
      return ok({anpassning: {...anpassning, klara}, inverse: {typ: 'markera-klar', aktivitet, dag: before}});
    }
    case 'flytta': {
      const {aktivitet, period} = command;
      if (period.slut < period.start) return backwards(period);
      const before = own(anpassning.flyttar, aktivitet);
      const inverse: AnpassningCommand =
        before === undefined ? {typ: 'aterstall-flytt', aktivitet} : {typ: 'flytta', aktivitet, period: before};
      const {start, slut} = period;
      return ok({anpassning: {...anpassning, flyttar: {...anpassning.flyttar, [aktivitet]: {start, slut}}}, inverse});
    }
    case 'aterstall-flytt': {
      const {aktivitet} = command;
      const before = own(anpassning.flyttar, aktivitet);
      if (before === undefined) return unknown(aktivitet);
      const flyttar = without(anpassning.flyttar, aktivitet);
      return ok({anpassning: {...anpassning, flyttar}, inverse: {typ: 'flytta', aktivitet, period: before}});
    }
    case 'lagg-till':
      return addEgen(anpassning, command.egen, command.efter);
    case 'andra': {
      const before = anpassning.egna.find(({id}) => id === command.egen.id);
      if (before === undefined) return unknown(command.egen.id);
      if (command.egen.slut < command.egen.start) return backwards(command.egen);
      const egna = anpassning.egna.map((egen) => (egen.id === command.egen.id ? command.egen : egen));
      return ok({anpassning: {...anpassning, egna}, inverse: {typ: 'andra', egen: before}});
    }
    case 'ta-bort':
      return removeEgen(anpassning, command.aktivitet);
  }
}

/** Adds after the own activity `efter`, first when that is '', last when it is not given. */
function addEgen(
  anpassning: ArshjulAnpassning,
  egen: EgenAktivitet,
  efter: string | undefined,
): Result<Andring, ArshjulAvvikelse> {
  if (egen.slut < egen.start) return backwards(egen);
  if (anpassning.egna.length >= FLEST_EGNA) {
    return failure([{kod: 'egen/for-manga', niva: 'fel', path: '/egna', params: {hogst: FLEST_EGNA}}]);
  }
  if (anpassning.egna.some(({id}) => id === egen.id)) {
    return failure([{kod: 'egen/id-dubbelt', niva: 'fel', path: '/egna', params: {id: egen.id}}]);
  }
  const found = anpassning.egna.findIndex(({id}) => id === efter);
  const at = efter === '' ? 0 : found < 0 ? anpassning.egna.length : found + 1;
  const egna = [...anpassning.egna.slice(0, at), egen, ...anpassning.egna.slice(at)];
  return ok({anpassning: {...anpassning, egna}, inverse: {typ: 'ta-bort', aktivitet: egen.id}});
}

function removeEgen(anpassning: ArshjulAnpassning, id: string): Result<Andring, ArshjulAvvikelse> {
  const index = anpassning.egna.findIndex((egen) => egen.id === id);
  const egen = anpassning.egna[index];
  if (egen === undefined) return unknown(id);
  const egna = anpassning.egna.filter((other) => other !== egen);
  const inverse: AnpassningCommand = {typ: 'lagg-till', egen, efter: anpassning.egna[index - 1]?.id ?? ''};
  // The mark of being done stays: it does no harm without its activity, and an undo brings both back.
  return ok({anpassning: {...anpassning, egna}, inverse});
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}

function unknown(id: string): Result<never, ArshjulAvvikelse> {
  return failure([{kod: 'aktivitet/okand', niva: 'fel', path: '', params: {id}}]);
}

function backwards({start, slut}: Period): Result<never, ArshjulAvvikelse> {
  return failure([{kod: 'aktivitet/datum-bakvanda', niva: 'fel', path: '', params: {start, slut}}]);
}
