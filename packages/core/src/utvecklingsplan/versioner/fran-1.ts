import type {PlanAnmarkning} from '../lasfel.js';
import {isObject, pointerPart} from '../schemafalt.js';
import type {Ratt, Steg} from './steg.js';

/**
 * Version 1, the first draft of the format: the unit was a name, who answers for an activity stood in `ansvarig`, a
 * result's `bidrarTill` was a list of effects, and there was no analysis, no participation and nothing put aside.
 */
export const fran1: Steg = {
  fran: 1,
  upgrade: (dokument) => {
    const anmarkningar: PlanAnmarkning[] = [];
    const aktivitet = (value: unknown, path: string): unknown => {
      if (!isObject(value)) return value;
      const renamed = Object.hasOwn(value, 'ansvarig') ? renameAnsvarig(value, path, anmarkningar) : value;
      return mapLista(renamed, 'resultat', path, withLankar);
    };
    const atagande = (value: unknown, path: string): unknown => mapLista(value, 'aktiviteter', path, aktivitet);
    const malomrade = (value: unknown, path: string): unknown => mapLista(value, 'ataganden', path, atagande);
    const {enhet} = dokument;
    const next = mapLista(
      {
        ...dokument,
        schemaVersion: 2,
        ...(typeof enhet === 'string' ? {enhet: {namn: enhet}} : {}),
        ...added(dokument, {orsaksanalys: '', medverkan: '', inflytande: '', underlag: [], doldaTips: []}),
      },
      'malomraden',
      '',
      malomrade,
    );
    return {dokument: next as Ratt, anmarkningar};
  },
};

/** The fields of `fields` that the document does not have. */
function added(dokument: Ratt, fields: Ratt): Ratt {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !Object.hasOwn(dokument, key)));
}

/** The role by its new name. Something unknown that already had that name keeps its value under another. */
function renameAnsvarig(aktivitet: Ratt, path: string, anmarkningar: PlanAnmarkning[]): Ratt {
  const taken = Object.hasOwn(aktivitet, 'ansvar');
  let spare = 'ansvarFore2';
  while (Object.hasOwn(aktivitet, spare)) spare += '_';
  if (taken) {
    anmarkningar.push({
      kod: 'plan/falt-bytt-namn',
      niva: 'varning',
      path: `${path}${pointerPart(spare)}`,
      params: {falt: 'ansvar', till: spare},
    });
  }
  return Object.fromEntries(
    Object.entries(aktivitet).map(([key, value]) => {
      if (key === 'ansvar') return [spare, value];
      return [key === 'ansvarig' ? 'ansvar' : key, value];
    }),
  );
}

/** A result whose links are objects. */
function withLankar(resultat: unknown, path: string): unknown {
  return mapLista(resultat, 'bidrarTill', path, (effekt) => (typeof effekt === 'string' ? {effekt} : effekt));
}

/** An object with the items of one list replaced; as it is when it has no such list. */
function mapLista(
  value: unknown,
  lista: string,
  path: string,
  change: (item: unknown, path: string) => unknown,
): unknown {
  if (!isObject(value) || !Array.isArray(value[lista])) return value;
  return {...value, [lista]: value[lista].map((item: unknown, i) => change(item, `${path}/${lista}/${i}`))};
}
