import {dokumenttyper} from '../dokument/dokumenttyper.js';
import type {KommunfilRegelavvikelse} from './avvikelse.js';
import {checkDubbla} from './check-dubbla.js';
import {readInnehall} from './read-innehall.js';
import type {Kommunfildokument} from './schema.js';

/** Every version of every document is one that could have been saved here. */
export function checkDokument(
  dokument: readonly Kommunfildokument[],
  enheter: ReadonlySet<string>,
): readonly KommunfilRegelavvikelse[] {
  return [
    ...checkDubbla(
      dokument.map(({enhet, slag, lasar = ''}) => `${enhet} ${slag} ${lasar}`.trim()),
      '/dokument',
    ),
    ...dokument.flatMap((one, i) => checkEtt(one, enheter, `/dokument/${i}`)),
  ];
}

function checkEtt(
  {enhet, slag, lasar, versioner, frysta}: Kommunfildokument,
  enheter: ReadonlySet<string>,
  path: string,
): readonly KommunfilRegelavvikelse[] {
  const typ = dokumenttyper.find((one) => one.slag === slag);
  const findings: KommunfilRegelavvikelse[] = [];
  if (!enheter.has(enhet)) {
    findings.push({kod: 'kommunfil/okand-enhet', niva: 'fel', path: `${path}/enhet`, params: {enhet}});
  }
  if (typ !== undefined && typ.arlig !== (lasar !== undefined)) {
    findings.push({kod: 'kommunfil/lasar', niva: 'fel', path, params: {slag}});
  }
  const parse = typ && ((value: unknown) => typ.parse(value, lasar ?? ''));
  const describe = typ === undefined ? () => '' : typ.describe;
  return [
    ...findings,
    ...versioner.flatMap(({innehall}, i) => readInnehall(innehall, `${path}/versioner/${i}/innehall`, parse, describe)),
    // What a frozen copy holds is its kind's own matter; here it need only be something that can be sent.
    ...frysta.flatMap(({innehall}, i) => readInnehall(innehall, `${path}/frysta/${i}/innehall`)),
    ...checkDubbla(
      frysta.map(({id}) => id),
      `${path}/frysta`,
    ),
  ];
}
