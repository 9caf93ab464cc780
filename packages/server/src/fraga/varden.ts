import {failure, ok, type Result} from '@vetlanda/ska-core';
import type {FragaAvvikelse} from './avvikelse.js';

/** The values that stand in a query under a name, decoded; hostile until a `read…` function has seen them. */
export type Varden = (parameter: string) => readonly string[];

/** The one value of a parameter; undefined when it is absent or left empty, as a form leaves an empty field. */
export function readVarde(varden: Varden, parameter: string): Result<string | undefined, FragaAvvikelse> {
  const values = varden(parameter);
  if (values.length > 1) {
    return failure([{kod: 'fraga/flera-varden', niva: 'fel', path: `/${parameter}`, params: {parameter}}]);
  }
  return ok(values[0] === '' ? undefined : values[0]);
}
