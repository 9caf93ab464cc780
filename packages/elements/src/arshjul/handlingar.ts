import {
  type Aktivitet,
  type AnpassningCommand,
  type ArshjulAnpassning,
  type EgenAktivitet,
  keepsCount,
  klarDag,
} from '@vetlanda/ska-core/arshjul';
import type {Datum} from '@vetlanda/ska-core/kalender';
import type {Handlingar} from './detaljer.js';

/** How a wish leaves the element. */
export interface Onskemal {
  readonly change: (command: AnpassningCommand) => void;
  readonly move: () => void;
  readonly edit: (egen: EgenAktivitet) => void;
}

/** What the unit may do with an activity: its own freely, the guideline's where its level answers for them. */
export function createHandlingar(
  aktivitet: Aktivitet,
  anpassning: ArshjulAnpassning,
  idag: Datum,
  {change, move, edit}: Onskemal,
): Handlingar {
  const {id} = aktivitet;
  const done: Handlingar =
    klarDag(anpassning, id) === undefined
      ? {onKlar: () => change({typ: 'markera-klar', aktivitet: id, dag: idag})}
      : {onAngra: () => change({typ: 'angra-klar', aktivitet: id})};
  const egen = anpassning.egna.find((own) => own.id === id);
  if (egen !== undefined) {
    return {...done, onEdit: () => edit(egen), onRemove: () => change({typ: 'ta-bort', aktivitet: id})};
  }
  // What ended before the unit began to keep count can still be marked done.
  if (!keepsCount(aktivitet, {...anpassning, fran: aktivitet.slut})) return {};
  const movable = aktivitet.fonster.start !== aktivitet.fonster.slut;
  const moved = Object.hasOwn(anpassning.flyttar, id);
  return {
    ...done,
    ...(movable ? {onMove: move} : {}),
    ...(moved ? {onReset: () => change({typ: 'aterstall-flytt', aktivitet: id})} : {}),
  };
}
