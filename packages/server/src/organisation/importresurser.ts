import {loadEnheter} from '../db/kommunfil-las.js';
import {changeOrganisation} from '../db/organisation-skriv.js';
import {hashOf} from '../inloggning/hemlighet.js';
import {riktlinjeOf} from '../installning/riktlinje-of.js';
import type {Kommunfilenhet} from '../kommunfil/schema.js';
import {ProblemError} from '../problem/problem-error.js';
import {refuseInnehall} from '../resurs/read-json.js';
import type {BehorigtAnrop, Resurs} from '../resurs/resurs.js';
import {type Andringsplan, planAndringar} from './plan-andringar.js';
import {type Enhetsrad, readEnhetsrader} from './read-enhetsrader.js';
import {describeOrganisationAvvikelse} from './text.sv.js';

const KROPP = {typ: 'text/csv', hogst: 2_000_000} as const;

/** Units from a table: first what it would do, then just that. */
export const organisationsimport: readonly Resurs[] = [
  {
    metod: 'POST',
    vag: '/api/organisation/forhandsvisa',
    gor: 'Visar vad en tabell med enheter skulle lägga till, ändra och avsluta. Inget ändras',
    krav: 'organisation/skriv',
    kropp: KROPP,
    svar: {200: {om: 'Ändringarna och det som är fel, med radnummer, och en kod för just den här förhandsvisningen'}},
    answer: async (anrop) => {
      const read = readEnhetsrader(anrop.kropp);
      if (!read.ok) return anrop.c.json({andringar: [], oforandrade: 0, avvikelser: read.errors.map(toFynd)});
      const enheter = await loadEnheter(anrop.del.db, anrop.del.huvudman);
      const {andringar, oforandrade, avvikelser} = planAndringar(read.value, await grundOf(anrop, enheter));
      if (avvikelser.length > 0) return anrop.c.json({andringar, oforandrade, avvikelser: avvikelser.map(toFynd)});
      return anrop.c.json({forhandsvisning: hashFor(anrop, enheter), andringar, oforandrade, avvikelser: []});
    },
  },
  {
    metod: 'POST',
    vag: '/api/organisation',
    gor: 'Ändrar organisationen precis som en förhandsvisning sade. Det som var finns kvar med sina dagar',
    krav: 'organisation/skriv',
    kropp: KROPP,
    fraga: {forhandsvisning: 'Koden som förhandsvisningen gav'},
    svar: {200: {om: 'Ändringarna som gjordes'}},
    answer: async (anrop) => {
      const read = readEnhetsrader(anrop.kropp);
      if (!read.ok) throw refuseInnehall(read.errors, describeOrganisationAvvikelse);
      return anrop.c.json({andringar: (await apply(anrop, read.value)).andringar});
    },
  },
];

async function apply(anrop: BehorigtAnrop, rader: readonly Enhetsrad[]): Promise<Andringsplan> {
  const {c, del, identitet, roll} = anrop;
  const {skolformer, idag} = await grundOf(anrop, []);
  let planned: Andringsplan | undefined;
  await changeOrganisation(del.db, del.huvudman, (enheter) => {
    if (hashFor(anrop, enheter) !== c.req.query('forhandsvisning')) return undefined;
    planned = planAndringar(rader, {enheter, skolformer, idag});
    if (planned.avvikelser.length > 0) throw refuseInnehall(planned.avvikelser, describeOrganisationAvvikelse);
    const changed = new Set(planned.andringar.map(({id}) => id));
    const andrade = planned.efter.filter(({id}) => changed.has(id));
    return {andrade, av: {person: identitet.person, roll}};
  });
  if (planned === undefined) throw new ProblemError('inaktuell');
  return planned;
}

async function grundOf(anrop: BehorigtAnrop, enheter: readonly Kommunfilenhet[]) {
  const {skolformer} = await riktlinjeOf(anrop);
  return {enheter, skolformer, idag: anrop.idag};
}

/** The same for the same table, on the same day, of the same organisation: what has been looked at is what is done. */
function hashFor({kropp, idag}: BehorigtAnrop, enheter: readonly Kommunfilenhet[]): string {
  return hashOf(JSON.stringify([kropp, idag, enheter]));
}

function toFynd(avvikelse: Parameters<typeof describeOrganisationAvvikelse>[0]) {
  const {kod, niva, path} = avvikelse;
  const [, rad, kolumn] = path.split('/');
  return {
    kod,
    niva,
    ...(rad === undefined || rad === '' ? {} : {rad: Number(rad)}),
    ...(kolumn === undefined ? {} : {kolumn}),
    mening: describeOrganisationAvvikelse(avvikelse),
  };
}
