import type {Enkat} from '../enkat/enkat.js';
import {monsterformOf} from './monsterform.js';
import type {Monsterform} from './rakning.js';

/** What counting needs of a survey, looked up once for all who answered it. */
export interface Svarsplan {
  readonly dimensioner: readonly Plandimension[];
  /** What may be answered to each question. */
  readonly fragor: ReadonlyMap<string, {readonly antalSteg: number; readonly vetEj: boolean}>;
  /** Dimensions that cannot be counted. */
  readonly omojliga: readonly string[];
}

export interface Plandimension {
  readonly dimension: string;
  readonly form: Monsterform;
  /** Ids of its questions, in the order in which they are asked. */
  readonly fragor: readonly string[];
}

/** Works out how a survey is counted. */
export function createSvarsplan(enkat: Enkat): Svarsplan {
  const dimensioner: Plandimension[] = [];
  const omojliga: string[] = [];
  for (const {id: dimension} of enkat.dimensioner) {
    const form = monsterformOf(enkat, dimension);
    const fragor = enkat.fragor.filter((fraga) => fraga.dimension === dimension).map(({id}) => id);
    if (form === undefined) omojliga.push(dimension);
    else dimensioner.push({dimension, form, fragor});
  }
  const fragor = new Map(
    enkat.fragor.map(({id, skala}) => {
      const {steg = [], vetEj} = enkat.skalor.find((one) => one.id === skala) ?? {};
      return [id, {antalSteg: steg.length, vetEj: vetEj !== undefined}];
    }),
  );
  return {dimensioner, fragor, omojliga};
}
