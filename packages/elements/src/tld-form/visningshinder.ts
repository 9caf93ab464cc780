import type {Enkat, Formularnyckel} from '@vetlanda/ska-core/tld';

/** Why the questions are not shown: what a child is told, and what who made the page needs to know. */
export interface Visningshinder {
  readonly ord: Extract<Formularnyckel, 'ingaFragor' | 'ejGranskad' | 'gickInteAttVisa'>;
  /** In Swedish, for whoever made the page. */
  readonly orsak: string;
}

/** What in a questionnaire that is not `isVisbar` keeps it from being shown. Loaded when one is met. */
export function hinderOf(enkat: Enkat, live: boolean): Visningshinder {
  try {
    const {format, schemaVersion, fragor, skalor} = enkat;
    if (format !== 'ska-enkat') return broken(`formatet är ${String(format)}, inte ska-enkat`);
    if (schemaVersion !== 1) return broken(`schemaVersion är ${String(schemaVersion)}, men formuläret kan 1`);
    if (fragor.length === 0) return {ord: 'ingaFragor', orsak: 'enkäten har inga frågor'};
    for (const {id, skala} of fragor) {
      const antal = skalor.find((one) => one.id === skala)?.steg.length;
      if (antal === undefined) return broken(`frågan ${id} har skalan ${skala}, som inte finns`);
      if (antal < 2) return broken(`skalan ${skala} har färre än två steg`);
    }
    if (live && enkat.exempel) return {ord: 'ejGranskad', orsak: 'enkäten är ett exempel, och omgången är skarp'};
    if (live) return {ord: 'ejGranskad', orsak: 'en text är inte granskad på svenska, och omgången är skarp'};
    return broken('en text saknas på svenska');
  } catch (error) {
    return broken(String(error));
  }
}

function broken(orsak: string): Visningshinder {
  return {ord: 'gickInteAttVisa', orsak};
}
