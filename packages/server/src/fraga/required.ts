import type {Result} from '@vetlanda/ska-core';
import {ProblemError} from '../problem/problem-error.js';
import type {FragaAvvikelse} from './avvikelse.js';
import {describeFragaAvvikelse} from './text.sv.js';

/** What was read from a query; throws the problem `ogiltig-fraga` when it was wrong. */
export function valueFrom<T>(result: Result<T, FragaAvvikelse>): T {
  if (result.ok) return result.value;
  throw new ProblemError('ogiltig-fraga', {
    avvikelser: result.errors.map((avvikelse) => ({
      kod: avvikelse.kod,
      path: avvikelse.path,
      mening: describeFragaAvvikelse(avvikelse),
    })),
  });
}

/** What was read from a query that must be there; throws the problem `ogiltig-fraga` when it is absent or wrong. */
export function requiredFrom<T>(result: Result<T | undefined, FragaAvvikelse>, parameter: string): T {
  const value = valueFrom(result);
  if (value !== undefined) return value;
  return valueFrom<T>({
    ok: false,
    errors: [{kod: 'fraga/saknas', niva: 'fel', path: `/${parameter}`, params: {parameter}}],
  });
}
