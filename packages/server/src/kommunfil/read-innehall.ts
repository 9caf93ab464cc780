import type {Result} from '@vetlanda/ska-core';
import type {Kodad} from '../resurs/read-json.js';
import type {KommunfilRegelavvikelse} from './avvikelse.js';

/** What is wrong with a document that stands in the file as text: no JSON, or the first thing that its reader says. */
export function readInnehall(
  innehall: string,
  path: string,
  parse?: (value: unknown) => Result<unknown, Kodad>,
  describe: (avvikelse: Kodad) => string = () => '',
): readonly KommunfilRegelavvikelse[] {
  let value: unknown;
  try {
    value = JSON.parse(innehall);
  } catch {
    return [{kod: 'kommunfil/inte-json', niva: 'fel', path, params: {}}];
  }
  const parsed = parse?.(value);
  if (parsed === undefined || parsed.ok) return [];
  const mening = describe(parsed.errors[0]);
  return [{kod: 'kommunfil/innehall', niva: 'fel', path, params: {mening}}];
}
