import {loadBokningar} from '../db/dialogtider.js';
import {loadDokument} from '../db/dokument.js';
import {loadOrganisation} from '../db/organisation.js';
import {kalenderOf} from '../installning/kalender-of.js';
import {lasarOf} from '../installning/lasar-of.js';
import {planmiljoOf} from '../installning/planmiljo-of.js';
import {riktlinjeOf} from '../installning/riktlinje-of.js';
import type {BehorigtAnrop, Resurs} from '../resurs/resurs.js';
import {type Planlagesrad, summarizePlan} from './summarize-plan.js';

/** A unit in the overview. */
export interface Oversiktsrad {
  readonly enhet: string;
  readonly namn: string;
  readonly skolform?: string;
  readonly omrade?: string;
  /** Not there before the plan has been saved, nor for one that cannot be read. */
  readonly plan?: Planlagesrad & {readonly revision: number; readonly nar: string};
  readonly bokningar: readonly {readonly aktivitet: string; readonly dag: string; readonly fran: string}[];
}

/** All units beside each other, by name: never in the order of a result. */
export const oversiktsresurser: readonly Resurs[] = [
  {
    metod: 'GET',
    vag: '/api/oversikt',
    gor: 'Visar hur långt varje enhet har kommit med planen och vilka dialoger den har bokat, i bokstavsordning',
    krav: 'oversikt/las',
    fraga: {lasar: 'Läsår, 2026-2027; det som pågår om inget anges'},
    svar: {200: {om: 'Läsåret och en rad för varje enhet'}},
    answer: async (anrop) => anrop.c.json(await createOversikt(anrop)),
  },
];

async function createOversikt(
  anrop: BehorigtAnrop,
): Promise<{readonly lasar: string; readonly enheter: readonly Oversiktsrad[]}> {
  const {
    del: {db, huvudman},
    idag,
  } = anrop;
  const riktlinje = await riktlinjeOf(anrop);
  const lasar = lasarOf(anrop, riktlinje);
  const [organisation, planer, bokningar, kalender] = await Promise.all([
    loadOrganisation(db, huvudman, idag),
    loadDokument(db, {huvudman, slag: 'utvecklingsplan', lasar: lasar.label}),
    loadBokningar(db, huvudman, {fran: lasar.start, till: lasar.slut}),
    kalenderOf(anrop, riktlinje, lasar, anrop.enhet),
  ]);
  const miljo = planmiljoOf(riktlinje, lasar, kalender);
  const namn = new Map(organisation.map((one) => [one.id, one]));
  const enheter = organisation
    .filter(({slag}) => slag === 'enhet')
    .map(({id, namn: enhetsnamn, skolform, overordnad}): Oversiktsrad => {
      const dokument = planer.get(id);
      const plan = dokument && miljo && summarizePlan(dokument.innehall, {...miljo, idag});
      const omrade = namn.get(overordnad ?? '');
      return {
        enhet: id,
        namn: enhetsnamn,
        ...(skolform === undefined ? {} : {skolform}),
        ...(omrade?.slag === 'omrade' ? {omrade: omrade.namn} : {}),
        ...(plan && dokument ? {plan: {...plan, revision: dokument.revision, nar: dokument.nar}} : {}),
        bokningar: bokningar
          .filter(({enhet}) => enhet === id)
          .map(({aktivitet, dag, fran}) => ({aktivitet, dag, fran})),
      };
    });
  return {lasar: lasar.label, enheter};
}
