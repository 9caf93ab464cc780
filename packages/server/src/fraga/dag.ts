import {failure, ok, type Result} from '@vetlanda/ska-core';
import {arOf, type Datum, parseDatum} from '@vetlanda/ska-core/kalender';
import {FORSTA_AR, SISTA_AR} from './artal.js';
import type {FragaAvvikelse} from './avvikelse.js';
import {readVarde, type Varden} from './varden.js';

/** The day that a parameter names (`2026-11-23`); undefined when the parameter is absent. */
export function readDag(varden: Varden, parameter: string): Result<Datum | undefined, FragaAvvikelse> {
  const read = readVarde(varden, parameter);
  if (!read.ok || read.value === undefined) return read.ok ? ok(undefined) : read;
  const varde = read.value;
  const path = `/${parameter}`;
  const dag = parseDatum(varde);
  if (dag === undefined) return failure([{kod: 'fraga/ogiltig-dag', niva: 'fel', path, params: {parameter, varde}}]);
  // One year inside the helgdagar at both ends: the school year round the day reaches into the year beside it.
  const forsta = FORSTA_AR + 1;
  const sista = SISTA_AR - 1;
  if (arOf(dag) < forsta || arOf(dag) > sista) {
    return failure([{kod: 'fraga/dag-utanfor', niva: 'fel', path, params: {parameter, varde, forsta, sista}}]);
  }
  return ok(dag);
}
