import {failure, ok, type Result} from '../../result.js';
import type {Enkat} from '../enkat/enkat.js';
import {monsterformOf} from '../rakning/monsterform.js';
import type {UtgavaAvvikelse} from './avvikelse.js';
import {type Cell, createCeller} from './celler.js';
import {checkGrund} from './check-grund.js';
import type {Raknedimension} from './dimensionspost.js';
import {freezeDeeply} from './freeze.js';
import {type Indelning, indela} from './indelning/indela.js';
import type {Andelsmatt} from './indelning/matt.js';
import {UTANFOR} from './indelning/partition.js';
import {createPoster} from './poster.js';
import {createTrad, type Trad} from './trad.js';
import {ALLA_PUBLIKER, FORVALDA_TROSKLAR} from './troskel.js';
import type {Publik, Skattning, Utgava, Utgavainnehall, Utgavedimension} from './utgava.js';
import type {Utgavegrund} from './utgavegrund.js';

/**
 * The releases of a closed round, one for each audience: rektor, huvudman and nämnd, in that order. It is the only way from
 * counts to something that may be shown (docs/adr/0010-utgavan.md). The same counts give the same releases; a round and
 * a set of questions that have been released before are refused.
 */
export function createUtgavor(grund: Utgavegrund): Result<readonly Utgava[], UtgavaAvvikelse> {
  const findings = checkGrund(grund);
  if (findings.length > 0) return failure(findings);
  const trad = createTrad(grund.organisation, grund.rakningar);
  if (!trad.ok) return trad;
  const celler = createCeller(grund, trad.value);
  if (!celler.ok) return celler;
  const skattning = chooseSkattning(grund, trad.value, celler.value);
  if (skattning === undefined) {
    return failure([{kod: 'utgava/inbjudna-saknas', niva: 'fel', path: '/organisation', params: {}}]);
  }
  const dimensioner = createDimensioner(grund.enkat);
  const underlag = {celler: celler.value, trad: trad.value, dimensioner, matt: createMatt(dimensioner)};
  const nummer = 1 + Math.max(0, ...grund.tidigare.map((utgava) => utgava.nummer));
  const utgavor: Utgava[] = [];
  let finare: Indelning | undefined;
  for (const publik of ALLA_PUBLIKER) {
    const trosklar = (grund.trosklar ?? FORVALDA_TROSKLAR)[publik];
    const indelning = indela(underlag, trosklar, finare);
    finare = indelning;
    const osakerhet = grund.osakerhet ?? 'process';
    const poster = createPoster({...underlag, indelning, trosklar, skattning, osakerhet});
    const innehall: Utgavainnehall = {
      ...createHuvud(grund, {publik, nummer}),
      k: trosklar.index,
      detaljFran: trosklar.detalj,
      fullFran: trosklar.full,
      skattning,
      osakerhet,
      poster,
      utelamnadeEnheter: countUtelamnade(indelning, celler.value),
    };
    // The one place where counts become what may be shown.
    utgavor.push(freezeDeeply(innehall) as Utgava);
  }
  return ok(utgavor);
}

type Huvud = Pick<
  Utgavainnehall,
  'format' | 'schemaVersion' | 'exempel' | 'nummer' | 'datum' | 'publik' | 'omgang' | 'enkat'
>;

function createHuvud(
  {omgang: {id, lasar, namn}, enkat, exempel = false, datum}: Utgavegrund,
  {publik, nummer}: {readonly publik: Publik; readonly nummer: number},
): Huvud {
  return {
    format: 'ska-tld-utgava',
    schemaVersion: 1,
    exempel,
    nummer,
    datum,
    publik,
    omgang: {id, lasar, namn},
    enkat: {
      id: enkat.id,
      version: enkat.version,
      titel: enkat.titel.sv.text,
      dimensioner: enkat.dimensioner.map(({id: dimension, namn: title}) => ({
        id: dimension,
        namn: title.sv.text,
        ...describeFragor(enkat, dimension),
      })),
    },
  };
}

function describeFragor(enkat: Enkat, dimension: string): Omit<Utgavedimension, 'id' | 'namn'> {
  const fragor = enkat.fragor.filter((fraga) => fraga.dimension === dimension);
  const skalor = fragor.flatMap(({skala}) => enkat.skalor.filter(({id}) => id === skala));
  const vetEj = skalor.find((skala) => skala.vetEj !== undefined)?.vetEj?.sv.text;
  return {
    fragor: fragor.map(({id, text}) => ({id, text: text.sv.text})),
    steg: (skalor[0]?.steg ?? []).map(({text}) => text.sv.text),
    positivFran: skalor[0]?.positivFran ?? 1,
    ...(vetEj === undefined ? {} : {vetEj}),
  };
}

function createDimensioner(enkat: Enkat): readonly Raknedimension[] {
  return enkat.dimensioner.flatMap(({id}) => {
    const form = monsterformOf(enkat, id);
    const fragor = enkat.fragor.filter(({dimension}) => dimension === id).map((fraga) => fraga.id);
    return form === undefined ? [] : [{id, form, fragor}];
  });
}

/** Every share that is given out: of each dimension, and of each of its questions. */
function createMatt(dimensioner: readonly Raknedimension[]): readonly Andelsmatt[] {
  return dimensioner.flatMap(({form: {antalSteg, positivFran}, fragor}, dimension) => [
    {dimension, antalSteg, positivFran},
    ...fragor.map((_, fraga) => ({dimension, fraga, antalSteg, positivFran})),
  ]);
}

/** The estimator: weighted where it can be and nothing else is asked for. Undefined where what is asked for cannot be had. */
function chooseSkattning(
  {skattning, osakerhet}: Utgavegrund,
  trad: Trad,
  celler: readonly Cell[],
): Skattning | undefined {
  const known = celler.every(({enhet}) => (trad[enhet]?.inbjudna ?? 0) > 0);
  if (!known && (skattning === 'viktad' || osakerhet === 'andlig')) return undefined;
  return skattning ?? (known ? 'viktad' : 'sammanlagd');
}

function countUtelamnade({index}: Indelning, celler: readonly Cell[]): number {
  return new Set(celler.filter((_, cell) => index[cell] === UTANFOR).map(({enhet}) => enhet)).size;
}
