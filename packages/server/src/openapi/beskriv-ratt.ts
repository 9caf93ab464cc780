import {type Ratt, ratter} from '../ratt/ratter.js';
import {ROLLER, type Roll} from '../ratt/roll.js';

const ROLLNAMN: Readonly<Record<Roll, string>> = {
  rektor: 'rektor',
  medarbetare: 'medarbetare',
  huvudman: 'huvudman',
  skolchef: 'skolchef',
  namnd: 'nämnd',
  administrator: 'administratör',
};

/** Who may, in a Swedish sentence, from the table of rights. */
export function describeRatt(krav: Ratt | 'inloggad' | 'oppen'): string {
  if (krav === 'oppen') return 'För alla, utan inloggning.';
  if (krav === 'inloggad') return 'För alla som är inloggade.';
  const inom = (rackvidd: 'egna' | 'alla') =>
    ROLLER.filter((roll) => ratter[krav][roll] === rackvidd).map((roll) => ROLLNAMN[roll]);
  const egna = inom('egna');
  const alla = inom('alla');
  if (alla.length === ROLLER.length) return 'För alla roller, i hela kommunen.';
  const delar = [
    ...(egna.length > 0 ? [`${listAnd(egna)} i egna enheter`] : []),
    ...(alla.length > 0 ? [`${listAnd(alla)} i hela kommunen`] : []),
  ];
  return `För ${delar.join('; ')}.`;
}

const list = new Intl.ListFormat('sv', {type: 'conjunction'});

function listAnd(namn: readonly string[]): string {
  return list.format(namn);
}
