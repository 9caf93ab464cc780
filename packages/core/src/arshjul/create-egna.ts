import {type Arsperiod, overlaps} from '../kalender/index.js';
import type {Arshjulsdel} from '../riktlinje/index.js';
import type {Aktivitet} from './aktivitet.js';
import type {ArshjulAnpassning, EgenAktivitet} from './anpassning.js';
import type {ArshjulAvvikelse} from './avvikelse.js';

/** A unit's own activities in a year, where each stands in the anpassning (JSON Pointer), and what is wrong with some. */
export interface Egna {
  readonly aktiviteter: readonly Aktivitet[];
  readonly paths: ReadonlyMap<string, string>;
  readonly avvikelser: readonly ArshjulAvvikelse[];
}

/** The own activities that share a day with `ar`. One whose id another has, among `taken` too, is left out and told of. */
export function createEgna(
  anpassning: ArshjulAnpassning | undefined,
  {nivaer}: Arshjulsdel,
  ar: Arsperiod,
  taken: ReadonlySet<string>,
): Egna {
  const aktiviteter: Aktivitet[] = [];
  const avvikelser: ArshjulAvvikelse[] = [];
  const paths = new Map<string, string>();
  const seen = new Set(taken);
  for (const [i, egen] of (anpassning?.egna ?? []).entries()) {
    const path = `/anpassning/egna/${i}`;
    const {id, titel, niva, start, slut} = egen;
    if (slut < start) {
      avvikelser.push({kod: 'aktivitet/datum-bakvanda', niva: 'fel', path, params: {start, slut}});
    } else if (seen.has(id)) {
      avvikelser.push({kod: 'egen/id-dubbelt', niva: 'varning', path, params: {id}});
    } else {
      seen.add(id);
      if (!overlaps(egen, ar)) continue;
      const known = nivaer.some((one) => one.id === niva);
      if (!known) avvikelser.push({kod: 'egen/niva-okand', niva: 'varning', path, params: {titel, niva}});
      aktiviteter.push(createEgen(egen, known ? niva : (nivaer.at(-1)?.id ?? '')));
      paths.set(id, path);
    }
  }
  return {aktiviteter, paths, avvikelser};
}

function createEgen({id, titel, slag, start, slut, beskrivning = ''}: EgenAktivitet, niva: string): Aktivitet {
  return {
    id,
    titel,
    slag,
    niva,
    start,
    slut,
    fonster: {start, slut},
    omfattning: 'period',
    bestamd: true,
    ansvarNivaer: [niva],
    varfor: [{typ: 'egen'}],
    beskrivning,
    ansvar: [],
    deltar: [],
    infor: [],
    kraver: [],
    egen: true,
    lankar: [],
  };
}
