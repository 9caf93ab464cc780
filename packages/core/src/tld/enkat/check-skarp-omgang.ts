import type {EnkatRegelavvikelse} from './avvikelse.js';
import {checkEnkat} from './check-enkat.js';
import type {Enkat} from './enkat.js';
import {barntexterIn} from './enkattexter.js';
import {spraktackningOf} from './spraktackning.js';
import {oversattningOf} from './text-in.js';

type Avvikelse = EnkatRegelavvikelse;

/**
 * What stops a live round, one whose answers count, from being opened with these questions in these languages (BCP 47;
 * Swedish is always among them). Nothing stops it when the list is empty. `skarpaSprakOf` tells which languages it could
 * be opened in.
 */
export function checkSkarpOmgang(enkat: Enkat, sprak: readonly string[] = ['sv']): readonly Avvikelse[] {
  return [
    ...checkEnkat(enkat).filter(({niva}) => niva === 'fel'),
    ...(enkat.exempel ? [{kod: 'enkat/exempel', niva: 'fel', path: '/exempel', params: {}} as const] : []),
    ...barntexterIn(enkat).flatMap(({path, text}): readonly Avvikelse[] =>
      oversattningOf(text, 'sv')?.granskning === 'ogranskad'
        ? [{kod: 'enkat/ej-granskad', niva: 'fel', path: `${path}/sv`, params: {}}]
        : [],
    ),
    ...[...new Set(sprak)].filter((one) => one !== 'sv').flatMap((one) => checkSprak(enkat, one)),
  ];
}

function checkSprak(enkat: Enkat, sprak: string): readonly Avvikelse[] {
  const antal = barntexterIn(enkat).length;
  const granskade = spraktackningOf(enkat).find((one) => one.sprak === sprak)?.granskade ?? 0;
  if (granskade === antal) return [];
  return [{kod: 'sprak/saknar-granskning', niva: 'fel', path: '', params: {sprak, granskade, antal}}];
}
