import type {EnkatRegelavvikelse} from './avvikelse.js';
import type {Enkat, Skala} from './enkat.js';
import {PROFILGRANSER} from './profilgranser.js';

type Avvikelse = EnkatRegelavvikelse;

/** A pattern has a digit for each step and two more; seven steps is the most that a digit of a sending has room for. */
const MINST_STEG = 2;
const FLEST_STEG = 7;

/** What can be said of each scale by itself. */
export function checkSkalor({skalor, fragor, profil}: Enkat): readonly Avvikelse[] {
  const {steg: hogst} = PROFILGRANSER[profil];
  return skalor.flatMap((skala, i): readonly Avvikelse[] => {
    const path = `/skalor/${i}`;
    const antal = skala.steg.length;
    return [
      ...checkForm(skala, path),
      ...(fragor.length === 0 || fragor.some((fraga) => fraga.skala === skala.id)
        ? []
        : [{kod: 'skala/utan-fragor', niva: 'varning', path, params: {skala: skala.id}} as const]),
      ...(hogst !== undefined && antal > hogst && antal <= FLEST_STEG
        ? [{kod: 'skala/manga-steg', niva: 'tips', path: `${path}/steg`, params: {antal, hogst, profil}} as const]
        : []),
      ...(skala.vetEj === undefined ? [{kod: 'skala/utan-vet-ej', niva: 'tips', path, params: {}} as const] : []),
    ];
  });
}

function checkForm({steg, positivFran}: Skala, path: string): readonly Avvikelse[] {
  const antal = steg.length;
  if (antal < MINST_STEG || antal > FLEST_STEG) {
    const params = {antal, minst: MINST_STEG, hogst: FLEST_STEG};
    return [{kod: 'skala/antal-steg', niva: 'fel', path: `${path}/steg`, params}];
  }
  // Were every step positive, the share positive would always be the whole.
  if (positivFran >= 2 && positivFran <= antal) return [];
  return [{kod: 'skala/positiv-utanfor', niva: 'fel', path: `${path}/positivFran`, params: {positivFran, antal}}];
}
