import {group, namedPoint, type Riktlinjeavsnitt, toPoints} from './riktlinjeavsnitt.js';
import type {Riktlinje} from './schema/riktlinje.js';

/** What the work rests on: principles, quality, the loop, frameworks and the rights of the child. */
export function describeGrund(r: Riktlinje): readonly Riktlinjeavsnitt[] {
  return [
    describePrinciper(r),
    describeKvalitet(r),
    describeLoop(r),
    ...r.ramverk.map(describeRamverk),
    ...describeBarnkonventionen(r),
  ];
}

function describePrinciper({principer}: Riktlinje): Riktlinjeavsnitt {
  return {
    id: 'principer',
    rubrik: 'Styrande principer',
    stycken: [],
    punkter: principer.map(({id, namn, varfor, ledertill, avsnitt}) => ({
      id,
      text: `${namn} (avsnitt ${avsnitt})`,
      under: toPoints([...varfor.map((text) => `Varför: ${text}`), ...ledertill.map((text) => `Leder till: ${text}`)]),
    })),
  };
}

function describeKvalitet({
  undervisningskvalitet,
  likvardighet,
  teori,
  kvalitetsdimensioner,
}: Riktlinje): Riktlinjeavsnitt {
  const {larmiljoer, faktorer, avsnitt} = undervisningskvalitet;
  return {
    id: 'kvalitet',
    rubrik: 'Undervisningens kvalitet och likvärdighet',
    avsnitt,
    stycken: [
      `Likvärdighet (avsnitt ${likvardighet.avsnitt}): ${likvardighet.innebord}`,
      ...(teori === undefined ? [] : [`${teori.namn} (avsnitt ${teori.avsnitt}): ${teori.innebord}`]),
    ],
    punkter: [
      ...group('Lärmiljöer', larmiljoer.map(namedPoint)),
      ...group('Faktorer', faktorer.map(namedPoint)),
      ...group(
        'Kvalitetsdimensioner',
        kvalitetsdimensioner.map(({id, namn, avsnitt: where, beskrivning}) => ({
          id,
          text: `${namn} (avsnitt ${where})${beskrivning === undefined ? '' : `: ${beskrivning}`}`,
        })),
      ),
    ],
  };
}

function describeLoop({loop}: Riktlinje): Riktlinjeavsnitt {
  const start = loop.faser.find(({id}) => id === loop.startfas)?.namn ?? loop.startfas;
  return {
    id: 'loop',
    rubrik: loop.namn,
    avsnitt: loop.avsnitt,
    stycken: [`Varvet börjar med: ${start}`],
    punkter: loop.faser.map(namedPoint),
  };
}

function describeRamverk({id, namn, delar, avsnitt}: Riktlinje['ramverk'][number]): Riktlinjeavsnitt {
  // Its own name space: a municipality may call a framework what the page calls a section.
  return {id: `ramverk-${id}`, rubrik: namn, avsnitt, stycken: [], punkter: delar.map(namedPoint)};
}

function describeBarnkonventionen({barnkonventionen}: Riktlinje): readonly Riktlinjeavsnitt[] {
  if (barnkonventionen === undefined) return [];
  const {artiklar, perspektiv, barnkonsekvensanalys, avsnitt} = barnkonventionen;
  return [
    {
      id: 'barnkonventionen',
      rubrik: 'Barnkonventionen',
      avsnitt,
      stycken: [barnkonsekvensanalys],
      punkter: [
        ...artiklar.map(({nummer, innebord}) => ({text: `Artikel ${nummer}: ${innebord}`})),
        ...perspektiv.map(({id, namn, innebord}) => ({id, text: `${namn}: ${innebord}`})),
      ],
    },
  ];
}
