import {titelOf} from './describe-aktivitetsmall.js';
import {describeLank, namedPoint, type Riktlinjepunkt, toPoints} from './riktlinjeavsnitt.js';
import type {Riktlinje} from './schema/riktlinje.js';

type Matning = Riktlinje['matningar'][number];

/** A survey with its rounds, its dimensions, who answers and how answers become figures. */
export function describeMatning(matning: Matning, r: Riktlinje): Riktlinjepunkt {
  const {namn, syfte, omgangar, dimensioner, index, minstAntalSvar, fragor, avsnitt} = matning;
  return {
    id: matning.id,
    text: `${namn} (avsnitt ${avsnitt}): ${syfte}`,
    under: [
      ...toPoints([
        `Omgångar: ${omgangar.map((id) => titelOf(r, id)).join(', ')}`,
        describeMalgrupper(matning, r),
        ...(index === undefined ? [] : [describeIndex(index)]),
        ...(minstAntalSvar === undefined ? [] : [`Färre än ${minstAntalSvar} svar visas inte`]),
        describeLank(fragor),
      ]),
      {text: 'Dimensioner', under: dimensioner.map(namedPoint)},
    ],
  };
}

function describeMalgrupper({malgrupper}: Matning, r: Riktlinje): string {
  if (malgrupper.length === 0) return 'Svarar: riktlinjen säger inte vilka skolformer';
  return `Svarar: ${malgrupper.map((id) => r.skolformer.find((one) => one.id === id)?.namn ?? id).join(', ')}`;
}

function describeIndex({skala, vetEj}: NonNullable<Matning['index']>): string {
  return `Skala ${skala}, svaret vet ej ${vetEj === 'utanfor' ? 'räknas inte' : 'räknas med bland alla svar'}`;
}
