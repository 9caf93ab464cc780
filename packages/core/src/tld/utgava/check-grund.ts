import type {UtgavaAvvikelse} from './avvikelse.js';
import {ALLA_PUBLIKER, FORVALDA_TROSKLAR, LAGSTA_TROSKLAR} from './troskel.js';
import type {Utgavegrund} from './utgavegrund.js';

/** Why a round is not released, before anything has been counted. */
export function checkGrund(grund: Utgavegrund): readonly UtgavaAvvikelse[] {
  return [...checkOmgang(grund), ...checkTrosklar(grund)];
}

function checkOmgang({
  omgang,
  stangd,
  datum,
  enkat,
  exempel = false,
  tidigare,
}: Utgavegrund): readonly UtgavaAvvikelse[] {
  const findings: UtgavaAvvikelse[] = [];
  const title = omgang.namn.slice(0, 100);
  if (stangd === undefined || stangd > datum) {
    findings.push({kod: 'utgava/omgang-oppen', niva: 'fel', path: '/stangd', params: {omgang: title}});
  }
  const earlier = tidigare.find(
    (one) => one.omgang.id === omgang.id && one.enkat.id === enkat.id && one.enkat.version === enkat.version,
  );
  if (earlier !== undefined) {
    const params = {nummer: earlier.nummer, omgang: title};
    findings.push({kod: 'utgava/finns', niva: 'fel', path: '/tidigare', params});
  }
  if (enkat.exempel && !exempel) {
    findings.push({kod: 'utgava/exempelfragor', niva: 'fel', path: '/enkat', params: {enkat: enkat.titel.sv.text}});
  }
  return findings;
}

/** Under the lowest of all, under a lower one of the same audience, or under that of an audience that sees more. */
function checkTrosklar({trosklar = FORVALDA_TROSKLAR}: Utgavegrund): readonly UtgavaAvvikelse[] {
  const findings: UtgavaAvvikelse[] = [];
  let least: Readonly<Record<'index' | 'detalj' | 'full', number>> = LAGSTA_TROSKLAR;
  for (const publik of ALLA_PUBLIKER) {
    const own = trosklar[publik];
    const floor = {
      index: least.index,
      detalj: Math.max(least.detalj, own.index),
      full: Math.max(least.full, own.detalj),
    };
    for (const troskel of ['index', 'detalj', 'full'] as const) {
      const minst = floor[troskel];
      if (Number.isSafeInteger(own[troskel]) && own[troskel] >= minst) continue;
      const params = {publik, troskel, minst};
      findings.push({kod: 'utgava/troskel-for-lag', niva: 'fel', path: `/trosklar/${publik}/${troskel}`, params});
    }
    least = own;
  }
  return findings;
}
