import {failure, ok, type Result} from '@vetlanda/ska-core';
import type {Riktlinje} from '@vetlanda/ska-core/riktlinje';
import type {FragaAvvikelse} from './avvikelse.js';
import {readVarde, type Varden} from './varden.js';

/** The guideline that a parameter names by id; undefined when the parameter is absent. */
export function readRiktlinje(
  varden: Varden,
  parameter: string,
  riktlinjer: readonly Riktlinje[],
): Result<Riktlinje | undefined, FragaAvvikelse> {
  const read = readVarde(varden, parameter);
  if (!read.ok || read.value === undefined) return read.ok ? ok(undefined) : read;
  const varde = read.value;
  const riktlinje = riktlinjer.find(({id}) => id === varde);
  if (riktlinje !== undefined) return ok(riktlinje);
  const kanda = riktlinjer.map(({id}) => id);
  return failure([
    {kod: 'fraga/okand-riktlinje', niva: 'fel', path: `/${parameter}`, params: {parameter, varde, kanda}},
  ]);
}
