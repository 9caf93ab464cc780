import {formatDatum, manadsnamn} from '../kalender/index.js';
import {describeDatumregel} from './describe-datumregel.js';
import {describeDokument, describeMatning} from './describe-dokument.js';
import type {Aktivitetsmall} from './schema/arshjulsdel.js';
import type {Riktlinje} from './schema/riktlinje.js';

/** A point of a list, with points of its own; `id` is what others refer to it by, so that a page can link to it. */
export interface Riktlinjepunkt {
  readonly id?: string;
  readonly text: string;
  readonly under?: readonly Riktlinjepunkt[];
}

/** One section of a page that shows a guideline. `avsnitt` is where in the guideline it stands. */
export interface Riktlinjeavsnitt {
  readonly id: string;
  readonly rubrik: string;
  readonly avsnitt?: string;
  readonly stycken: readonly string[];
  readonly punkter: readonly Riktlinjepunkt[];
}

/** A whole guideline as sections for a page, in Swedish: every field of it is told somewhere. */
export function describeRiktlinje(r: Riktlinje): readonly Riktlinjeavsnitt[] {
  const avsnitt = [
    describeBeslut(r),
    describeNivaer(r),
    describePrinciper(r),
    describeKvalitet(r),
    describeLoop(r),
    ...r.ramverk.map(
      (ramverk): Riktlinjeavsnitt => ({
        id: ramverk.id,
        rubrik: ramverk.namn,
        avsnitt: ramverk.avsnitt,
        stycken: [],
        punkter: ramverk.delar.map(namedPoint),
      }),
    ),
    ...describeBarnkonventionen(r),
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
    describeSkolformer(r),
  ];
  return avsnitt.filter(({stycken, punkter}) => stycken.length + punkter.length > 0);
}

const VECKOR: Readonly<Record<Riktlinje['visning']['veckoformat'], string>> = {
  kort: 'Veckor skrivs v. 36.',
  lang: 'Veckor skrivs vecka 36.',
  utan: 'Veckonummer skrivs inte.',
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
      `Versionen gäller från ${formatDatum(version, {style: 'lang'})}. Läsåret börjar i ${manadsnamn(perioder.lasarStartManad)}. Språk: ${visning.sprak}. ${VECKOR[visning.veckoformat]}`,
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

function describeDialoger(r: Riktlinje): Riktlinjeavsnitt {
  return {
    id: 'dialoger',
    rubrik: 'Dialoger',
    stycken: [],
    punkter: r.dialoger.map(({aktivitet, fokus, avsnitt}) => ({
      id: aktivitet,
      text: `${titelOf(r, aktivitet)} (avsnitt ${avsnitt})`,
      under: toPoints([...fokus, ...describeMall(r, aktivitet)]),
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
      text: `${titelOf(r, aktivitet)} (avsnitt ${avsnitt}): ${syfte}`,
      under: toPoints(describeMall(r, aktivitet)),
    })),
  };
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
      .map(({id, titel, avsnitt}) => ({
        id,
        text: `${titel} (avsnitt ${avsnitt})`,
        under: toPoints(describeMall(r, id)),
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
      under: toPoints([lank.href === undefined ? lank.titel : `${lank.titel}: ${lank.href}`]),
    })),
  };
}

function describeSkolformer({skolformer}: Riktlinje): Riktlinjeavsnitt {
  return {
    id: 'skolformer',
    rubrik: 'Skolformer',
    stycken: [],
    punkter: skolformer.map(({id, namn, arSkolform, fran, till, kalla}) => ({
      id,
      text: [
        `${namn}${arSkolform ? '' : ', som inte är en skolform'}`,
        ...(fran === undefined ? [] : [`från ${formatDatum(fran, {style: 'lang'})}`]),
        ...(till === undefined ? [] : [`till ${formatDatum(till, {style: 'lang'})}`]),
        `(${kalla})`,
      ].join(' '),
    })),
  };
}

/** A point with points of its own; nothing where there are none. */
function group(text: string, under: readonly Riktlinjepunkt[]): readonly Riktlinjepunkt[] {
  return under.length === 0 ? [] : [{text, under}];
}

function namedPoint({id, namn}: {readonly id: string; readonly namn: string}): Riktlinjepunkt {
  return {id, text: namn};
}

function toPoints(texts: readonly string[]): readonly Riktlinjepunkt[] {
  return texts.map((text) => ({text}));
}

/** The title of an activity, or its id when there is none. */
function titelOf(r: Riktlinje, id: string): string {
  return r.aktivitetsmallar.find((mall) => mall.id === id)?.titel ?? id;
}

const DAGPOLICY: Readonly<Record<NonNullable<Aktivitetsmall['dagpolicy']>, string>> = {
  behall: 'Dagen behålls även om den inte är skoldag.',
  'foregaende-skoldag': 'Flyttas till skoldagen före om dagen inte är skoldag.',
  'nasta-skoldag': 'Flyttas till nästa skoldag om dagen inte är skoldag.',
};

/** An activity in short sentences: when, what, who, what to bring and how. */
function describeMall(r: Riktlinje, id: string): readonly string[] {
  const mall = r.aktivitetsmallar.find((other) => other.id === id);
  if (mall === undefined) return [];
  const roles = new Map(r.nivaer.flatMap(({roller}) => roller.map((roll) => [roll.id, roll.namn] as const)));
  const names = (ids: readonly string[] = []): string => ids.map((role) => roles.get(role) ?? role).join(', ');
  const when = describeDatumregel(mall.regel, {titelOf: (other) => titelOf(r, other)});
  const year = mall.period === 'lasar' ? 'läsåret' : 'kalenderåret';
  const dimension = r.kvalitetsdimensioner.find((d) => d.id === mall.dimension)?.namn;
  return [
    `När: ${when} (${year}${mall.omfattning === 'period' ? ', hela perioden' : ''})`,
    ...(mall.dagpolicy === undefined ? [] : [DAGPOLICY[mall.dagpolicy]]),
    mall.beskrivning,
    ...(mall.intervall === undefined ? [] : [`Vart ${mall.intervall.ar}:e år, räknat från ${mall.intervall.fran}`]),
    `Nivå: ${r.nivaer.find((niva) => niva.id === mall.niva)?.namn ?? mall.niva}`,
    `Ansvarar: ${names(mall.ansvar)}`,
    ...((mall.deltar ?? []).length === 0 ? [] : [`Deltar: ${names(mall.deltar)}`]),
    ...describeMedtag(mall, r),
    ...((mall.kraver ?? []).length === 0
      ? []
      : [`Görs efter: ${(mall.kraver ?? []).map((other) => titelOf(r, other)).join(', ')}`]),
    ...describeUpplagg(mall),
    ...(dimension === undefined ? [] : [`Kvalitetsdimension: ${dimension}`]),
    ...(mall.lankar ?? []).map(({titel, href}) => (href === undefined ? titel : `${titel}: ${href}`)),
    ...(mall.rad === 'dag' ? ['Dagen är ett råd, riktlinjen säger inte vilken'] : []),
    ...(mall.rad === 'aktivitet' ? ['Ett råd, inte ett krav i riktlinjen'] : []),
    ...(mall.aktiv ? [] : ['Avstängd']),
  ];
}

function describeMedtag({medtag = []}: Aktivitetsmall, r: Riktlinje): readonly string[] {
  return medtag.map(({dokument, tillstand}) => {
    const namn = r.dokument.find(({id}) => id === dokument)?.namn ?? dokument;
    return `Ha med: ${namn}, ${tillstand === 'klar' ? 'klar' : 'påbörjad'}`;
  });
}

function describeUpplagg({upplagg}: Aktivitetsmall): readonly string[] {
  if (upplagg === undefined) return [];
  const {form, gruppstorlek, sammaSkolform} = upplagg;
  const size = gruppstorlek === undefined ? '' : ` om ${gruppstorlek.minst}–${gruppstorlek.hogst}`;
  const how =
    form === 'grupp' ? `Grupper${size}${gruppstorlek === undefined ? '' : ' rektorer'}` : `En enhet i taget${size}`;
  return [`Upplägg: ${how}${sammaSkolform ? ', från samma skolform' : ''}`];
}
