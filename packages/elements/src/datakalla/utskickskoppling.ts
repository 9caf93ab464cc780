import type {Utskicksgrupp} from '../tld-utskick/grupp.js';
import type {Koppling, Platsmiljo} from './koppling.js';
import {hinderOf} from './lage.js';
import {vagTo} from './plats.js';
import {listOf, type Nej, textOf} from './svar.js';

const UTSKICK = 'ska-tld-utskick';
/** The round to give out codes for: the one that is open, else the next one. */
const LAGEN = ['oppen', 'planerad'] as const;

/** Gives the codes of a unit's boxes to those who hand them out. */
export function createUtskickskoppling(miljo: Platsmiljo): Koppling {
  let last = false;
  let laser = false;
  const load = async (): Promise<void> => {
    if (laser) return;
    laser = true;
    miljo.say('laddar');
    const nej = await loadUtskick(miljo);
    laser = false;
    last = nej === undefined;
    miljo.say(nej === undefined ? 'lugnt' : hinderOf(nej.skal));
  };
  return {
    start: () => void load(),
    retry: () => {
      if (!last) void load();
    },
    handle: () => {},
    stop: () => {},
  };
}

async function loadUtskick({uppkoppling, plats, bas, signal, show}: Platsmiljo): Promise<Nej | undefined> {
  const svar = await uppkoppling.get(vagTo(plats.id, 'omgangar'), signal);
  if (!svar.ok) return svar;
  const omgang = findOmgang(listOf(svar.kropp, 'omgangar'));
  const id = textOf(omgang, 'omgang');
  const lank = `${bas}/t/`;
  if (id === undefined) {
    show(UTSKICK, {lank, grupper: []});
    return undefined;
  }
  const urnor = await uppkoppling.get(vagTo(plats.id, 'omgangar', id, 'urnor'), signal);
  if (!urnor.ok) return urnor;
  show(UTSKICK, {
    lank,
    omgang: textOf(omgang, 'namn') ?? '',
    stanger: textOf(omgang, 'stanger'),
    grupper: listOf(urnor.kropp, 'urnor').flatMap((urna) => gruppOf(urna, plats.namn)),
  });
  return undefined;
}

/** The first open round that the unit has boxes in, else the first open one, else one to come. */
function findOmgang(omgangar: readonly unknown[]): unknown {
  for (const lage of LAGEN) {
    const egna = omgangar.filter((one) => textOf(one, 'lage') === lage);
    const found = egna.find((one) => listOf(one, 'urnor').length > 0) ?? egna[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A box that takes answers by a code of its own; one that takes slips has none. */
function gruppOf(urna: unknown, enhet: string): readonly Utskicksgrupp[] {
  const kod = textOf(urna, 'kod');
  if (kod === undefined || textOf(urna, 'lage') !== 'oppen') return [];
  const grupp = textOf(urna, 'grupp') ?? '';
  return [{namn: grupp === '' ? enhet : grupp, kod}];
}
