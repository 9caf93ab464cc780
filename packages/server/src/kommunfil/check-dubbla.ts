import type {KommunfilRegelavvikelse} from './avvikelse.js';

/** Each key that stands more than once, at its second place. */
export function checkDubbla(nycklar: readonly string[], path: string): readonly KommunfilRegelavvikelse[] {
  const seen = new Set<string>();
  return nycklar.flatMap((nyckel, i): readonly KommunfilRegelavvikelse[] => {
    if (!seen.has(nyckel)) {
      seen.add(nyckel);
      return [];
    }
    return [{kod: 'kommunfil/dubbel', niva: 'fel', path: `${path}/${i}`, params: {id: nyckel}}];
  });
}
