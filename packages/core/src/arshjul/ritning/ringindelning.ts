import type {Sprak} from '../../sprak.js';
import type {Aktivitet} from '../aktivitet.js';
import type {Arshjul} from '../arshjul.js';
import {describeSlag} from '../slag.js';
import {ALLA_SLAG} from './stil.js';
import type {Ringindelning} from './vy.js';

/** The rings from the outside in, each with its activities. A ring without activities in the whole year is left out. */
export function ringarOf(
  arshjul: Arshjul,
  indelning: Ringindelning,
  sprak: Sprak = 'sv',
): readonly {readonly id: string; readonly namn: string; readonly aktiviteter: readonly Aktivitet[]}[] {
  const names: readonly (readonly [id: string, namn: string])[] =
    indelning === 'niva'
      ? arshjul.nivaer.map(({id, ring}) => [id, ring] as const)
      : ALLA_SLAG.map((slag) => [slag, describeSlag(slag, {sprak})] as const);
  const key = (a: Aktivitet): string => (indelning === 'niva' ? a.niva : a.slag);
  return names
    .map(([id, namn]) => ({id, namn, aktiviteter: arshjul.aktiviteter.filter((a) => key(a) === id)}))
    .filter((ring) => ring.aktiviteter.length > 0);
}
