import type {EnkatRegelavvikelse} from './avvikelse.js';
import type {Enkat, Fraga, Skala} from './enkat.js';

type Avvikelse = EnkatRegelavvikelse;

/** More questions than that and the sums of squares would no longer be exact whole numbers (tld.md d1.4). */
const FLEST_FRAGOR = 10;

/**
 * What can be said of the questions of a dimension together. Its patterns are numbers in one base, and its share positive
 * has one limit: so its questions have scales with equally many steps, positive from the same one.
 */
export function checkDimensioner(enkat: Enkat): readonly Avvikelse[] {
  return enkat.dimensioner.flatMap(({id}, i): readonly Avvikelse[] => {
    const fragor = [...enkat.fragor.entries()].filter(([, {dimension}]) => dimension === id);
    const antal = fragor.length;
    const path = `/dimensioner/${i}`;
    if (antal === 0) return [{kod: 'dimension/utan-fragor', niva: 'fel', path, params: {dimension: id}}];
    const params = {dimension: id, antal, hogst: FLEST_FRAGOR};
    return [
      ...(antal > FLEST_FRAGOR ? [{kod: 'dimension/for-manga-fragor', niva: 'fel', path, params} as const] : []),
      ...checkSammaSkala(id, fragor, enkat.skalor),
    ];
  });
}

function checkSammaSkala(
  dimension: string,
  fragor: readonly (readonly [index: number, fraga: Fraga])[],
  skalor: readonly Skala[],
): readonly Avvikelse[] {
  const med = fragor.flatMap(([i, fraga]) => {
    const skala = skalor.find(({id}) => id === fraga.skala);
    return skala === undefined ? [] : [{i, skala}];
  });
  const forst = med[0]?.skala;
  return med.flatMap(({i, skala}): readonly Avvikelse[] => {
    const vad = differs(skala, forst);
    if (vad === undefined) return [];
    return [{kod: 'dimension/olika-skalor', niva: 'fel', path: `/fragor/${i}/skala`, params: {dimension, vad}}];
  });
}

function differs(skala: Skala, forst: Skala | undefined): 'steg' | 'positiv' | undefined {
  if (skala.steg.length !== forst?.steg.length) return 'steg';
  return skala.positivFran === forst.positivFran ? undefined : 'positiv';
}
