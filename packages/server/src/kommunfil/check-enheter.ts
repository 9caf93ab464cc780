import type {KommunfilRegelavvikelse} from './avvikelse.js';
import {checkDubbla} from './check-dubbla.js';
import type {Kommunfilenhet} from './schema.js';

/** More areas within each other than this is a ring, or a slip. */
const DJUP = 20;

/** One municipality; every unit in order of time; each below something that there is, and nothing below itself. */
export function checkEnheter(enheter: readonly Kommunfilenhet[]): readonly KommunfilRegelavvikelse[] {
  const byId = new Map(enheter.map((enhet) => [enhet.id, enhet]));
  const antal = enheter.filter(({slag}) => slag === 'kommun').length;
  const en: readonly KommunfilRegelavvikelse[] =
    antal === 1 ? [] : [{kod: 'kommunfil/inte-en-kommun', niva: 'fel', path: '/enheter', params: {antal}}];
  return [
    ...en,
    ...checkDubbla(
      enheter.map(({id}) => id),
      '/enheter',
    ),
    ...enheter.flatMap((enhet, i) => checkEnhet(enhet, byId, `/enheter/${i}`)),
  ];
}

function checkEnhet(
  {id, slag, perioder}: Kommunfilenhet,
  byId: ReadonlyMap<string, Kommunfilenhet>,
  path: string,
): readonly KommunfilRegelavvikelse[] {
  const params = {enhet: id};
  const findings: KommunfilRegelavvikelse[] = [];
  const ordered = perioder.every(({fran, till}, i) => {
    const next = perioder[i + 1];
    return (till === undefined || till >= fran) && (next === undefined || (till !== undefined && till < next.fran));
  });
  if (!ordered) findings.push({kod: 'kommunfil/perioder', niva: 'fel', path: `${path}/perioder`, params});
  for (const [i, {overordnad, fran}] of perioder.entries()) {
    const place = `${path}/perioder/${i}/overordnad`;
    const parent = overordnad === undefined ? undefined : byId.get(overordnad);
    if (overordnad !== undefined && parent === undefined) {
      findings.push({kod: 'kommunfil/okand-enhet', niva: 'fel', path: place, params: {enhet: overordnad}});
    } else if (slag === 'kommun' ? parent !== undefined : parent === undefined || parent.slag === 'enhet') {
      findings.push({kod: 'kommunfil/fel-overordnad', niva: 'fel', path: place, params});
    } else if (slag === 'omrade' && isInRing(id, fran, byId)) {
      findings.push({kod: 'kommunfil/i-ring', niva: 'fel', path: place, params});
    }
  }
  return findings;
}

/** Does the way up from an area end? A ring begins on the day that the last of its periods does, so those days are enough. */
function isInRing(id: string, dag: string, byId: ReadonlyMap<string, Kommunfilenhet>): boolean {
  let at: string | undefined = id;
  for (let steg = 0; at !== undefined; steg++) {
    if (steg > DJUP) return true;
    at = byId.get(at)?.perioder.find(({fran, till}) => fran <= dag && (till === undefined || dag <= till))?.overordnad;
  }
  return false;
}
