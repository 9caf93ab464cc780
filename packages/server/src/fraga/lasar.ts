import {failure, ok, type Result} from '@vetlanda/ska-core';
import {type Arsperiod, arOf, parseLasar} from '@vetlanda/ska-core/kalender';
import {FORSTA_AR, SISTA_AR} from './artal.js';
import type {FragaAvvikelse} from './avvikelse.js';
import {readVarde, type Varden} from './varden.js';

/** The school year that a parameter names (`2026/2027`); undefined when the parameter is absent. */
export function readLasar(
  varden: Varden,
  parameter: string,
  {startManad}: {readonly startManad: number},
): Result<Arsperiod | undefined, FragaAvvikelse> {
  const read = readVarde(varden, parameter);
  if (!read.ok || read.value === undefined) return read.ok ? ok(undefined) : read;
  const varde = read.value;
  const path = `/${parameter}`;
  const lasar = parseLasar(varde, {startManad});
  if (lasar === undefined) {
    return failure([{kod: 'fraga/ogiltigt-lasar', niva: 'fel', path, params: {parameter, varde}}]);
  }
  if (arOf(lasar.start) < FORSTA_AR || arOf(lasar.slut) > SISTA_AR) {
    const params = {parameter, varde, forsta: FORSTA_AR, sista: SISTA_AR};
    return failure([{kod: 'fraga/lasar-utanfor', niva: 'fel', path, params}]);
  }
  return ok(lasar);
}
