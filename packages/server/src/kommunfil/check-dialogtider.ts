import type {KommunfilRegelavvikelse} from './avvikelse.js';
import {checkDubbla} from './check-dubbla.js';
import type {Kommunfildialogtid} from './schema.js';

/** No time twice, none with more bookings than places, and no unit with two times for the same dialogue. */
export function checkDialogtider(
  tider: readonly Kommunfildialogtid[],
  enheter: ReadonlySet<string>,
): readonly KommunfilRegelavvikelse[] {
  const bokade = tider.flatMap(({aktivitet, bokningar}) => bokningar.map((enhet) => `${aktivitet} ${enhet}`));
  return [
    ...checkDubbla(
      tider.map(({id}) => id),
      '/dialogtider',
    ),
    ...checkDubbla(bokade, '/dialogtider').map((dubbel) => ({...dubbel, path: '/dialogtider'})),
    ...tider.flatMap((tid, i) => checkDialogtid(tid, enheter, `/dialogtider/${i}`)),
  ];
}

function checkDialogtid(
  {id, fran, till, platser, bokningar}: Kommunfildialogtid,
  enheter: ReadonlySet<string>,
  path: string,
): readonly KommunfilRegelavvikelse[] {
  const findings: KommunfilRegelavvikelse[] = [];
  if (till < fran) findings.push({kod: 'kommunfil/bakvand', niva: 'fel', path, params: {fran, till}});
  if (bokningar.length > platser) {
    findings.push({kod: 'kommunfil/overbokad', niva: 'fel', path: `${path}/bokningar`, params: {dialogtid: id}});
  }
  for (const [i, enhet] of bokningar.entries()) {
    if (enheter.has(enhet)) continue;
    findings.push({kod: 'kommunfil/okand-enhet', niva: 'fel', path: `${path}/bokningar/${i}`, params: {enhet}});
  }
  return findings;
}
