import {type Datum, formatDatum, manadsnamn} from '../kalender/index.js';
import {describeAktivitetsmall, SLAGNAMN, titelOf} from './describe-aktivitetsmall.js';
import {describeDokument} from './describe-dokument.js';
import {describeGrund} from './describe-grund.js';
import {describeMatning} from './describe-matning.js';
import {describeLank, namedPoint, type Riktlinjeavsnitt, toPoints} from './riktlinjeavsnitt.js';
import type {Riktlinje} from './schema/riktlinje.js';
import {skolformerAt} from './skolformer-at.js';

/**
 * A whole guideline as sections for a page, in Swedish: every field of it is told somewhere, and a section that has
 * nothing to tell is left out. With `dag`, only the skolformer that exist on that day.
 */
export function describeRiktlinje(
  r: Riktlinje,
  {dag}: {readonly dag?: Datum | undefined} = {},
): readonly Riktlinjeavsnitt[] {
  const avsnitt = [
    describeBeslut(r),
    describeNivaer(r),
    ...describeGrund(r),
    describeDialoger(r),
    {
      id: 'dokument',
      rubrik: 'Dokument',
      stycken: [],
      punkter: r.dokument.map((dokument) => describeDokument(dokument, r)),
    },
    {
      id: 'matningar',
      rubrik: 'Mätningar',
      stycken: [],
      punkter: r.matningar.map((matning) => describeMatning(matning, r)),
    },
    describeMoten(r),
    describeOvrigt(r),
    describeStod(r),
    describeSkolformer(dag === undefined ? r.skolformer : skolformerAt(r, dag)),
  ];
  return avsnitt.filter(({stycken, punkter}) => stycken.length + punkter.length > 0);
}

const VECKOR: Readonly<Record<Riktlinje['visning']['veckoformat'], string>> = {
  kort: 'skriver veckor v. 36',
  lang: 'skriver veckor vecka 36',
  utan: 'skriver inga veckonummer',
};

function describeBeslut({
  beslut,
  organisation,
  version,
  visning,
  perioder,
  huvudman,
  titel,
  exempel,
  dokumenttyp,
  gallerFran,
  senastGranskad,
}: Riktlinje): Riktlinjeavsnitt {
  return {
    id: 'beslut',
    rubrik: `${titel}, ${huvudman}`,
    stycken: [
      ...(exempel === true ? ['Riktlinjen är ett exempel från en påhittad kommun.'] : []),
      `${dokumenttyp}. Gäller för ${organisation.forvaltning} på uppdrag av ${organisation.namnd}. Dokumentansvarig: ${organisation.dokumentansvarig}.`,
      `Giltig från ${formatDatum(gallerFran)}${senastGranskad === undefined ? '' : `, senast granskad ${formatDatum(senastGranskad)}`}.`,
      `Versionen gäller från ${formatDatum(version, {style: 'lang'})}. Läsåret börjar i ${manadsnamn(perioder.lasarStartManad)}. Programmet visar den på språket ${visning.sprak} och ${VECKOR[visning.veckoformat]}.`,
    ],
    punkter: beslut.map(({instans, datum, paragraf, slag}) => ({
      text: `${instans} ${paragraf}, ${formatDatum(datum, {style: 'lang'})}: ${slag}`,
    })),
  };
}

function describeNivaer({nivaer}: Riktlinje): Riktlinjeavsnitt {
  return {
    id: 'nivaer',
    rubrik: 'Nivåer i stöd- och styrkedjan',
    stycken: [],
    punkter: nivaer.map(({id, namn, ring, beskrivning, roller, avsnitt}) => ({
      id,
      text: `${namn} (${ring}, avsnitt ${avsnitt}): ${beskrivning}`,
      under: roller.map(namedPoint),
    })),
  };
}

function describeDialoger(r: Riktlinje): Riktlinjeavsnitt {
  return {
    id: 'dialoger',
    rubrik: 'Dialoger',
    stycken: [],
    punkter: r.dialoger.map(({aktivitet, fokus, avsnitt}) => ({
      id: aktivitet,
      text: `${titelOf(r, aktivitet)} (avsnitt ${avsnittOf(r, aktivitet, avsnitt)})`,
      under: toPoints([...fokus, ...describeAktivitetsmall(r, aktivitet)]),
    })),
  };
}

function describeMoten(r: Riktlinje): Riktlinjeavsnitt {
  return {
    id: 'moten',
    rubrik: 'Möten',
    stycken: [],
    punkter: r.moten.map(({aktivitet, syfte, avsnitt}) => ({
      id: aktivitet,
      text: `${titelOf(r, aktivitet)} (avsnitt ${avsnittOf(r, aktivitet, avsnitt)}): ${syfte}`,
      under: toPoints(describeAktivitetsmall(r, aktivitet)),
    })),
  };
}

/** Where it stands what an activity is about, and when and how it is held where that is another section. */
function avsnittOf(r: Riktlinje, aktivitet: string, avsnitt: string): string {
  const other = r.aktivitetsmallar.find(({id}) => id === aktivitet)?.avsnitt ?? avsnitt;
  return other === avsnitt ? avsnitt : `${avsnitt} och ${other}`;
}

/** The activities that no other section has told of: rounds of surveys, documents, and advice. */
function describeOvrigt(r: Riktlinje): Riktlinjeavsnitt {
  const told = new Set([...r.dialoger, ...r.moten].map(({aktivitet}) => aktivitet));
  return {
    id: 'aktiviteter',
    rubrik: 'Övriga aktiviteter i årshjulet',
    stycken: [],
    punkter: r.aktivitetsmallar
      .filter(({id}) => !told.has(id))
      .map(({id, titel, slag, avsnitt}) => ({
        id,
        text: `${titel} (${SLAGNAMN[slag]}, avsnitt ${avsnitt})`,
        under: toPoints(describeAktivitetsmall(r, id)),
      })),
  };
}

function describeStod({stod}: Riktlinje): Riktlinjeavsnitt {
  return {
    id: 'stod',
    rubrik: 'Stöd i arbetet',
    stycken: [],
    punkter: stod.map(({id, namn, beskrivning, lank, avsnitt}) => ({
      id,
      text: `${namn} (avsnitt ${avsnitt}): ${beskrivning}`,
      under: toPoints([describeLank(lank)]),
    })),
  };
}

function describeSkolformer(skolformer: Riktlinje['skolformer']): Riktlinjeavsnitt {
  return {
    id: 'skolformer',
    rubrik: 'Skolformer',
    stycken: [],
    punkter: skolformer.map(({id, namn, arSkolform, fran, till, kalla}) => {
      const parts = [
        namn,
        ...(arSkolform ? [] : ['som inte är en skolform']),
        ...(fran === undefined ? [] : [`från och med ${formatDatum(fran)}`]),
        ...(till === undefined ? [] : [`till och med ${formatDatum(till)}`]),
      ];
      return {id, text: `${parts.join(', ')} (${kalla})`};
    }),
  };
}
