import {describePlanlasning, parseFrystPlan} from '@vetlanda/ska-core/utvecklingsplan';
import {findDokument} from '../db/dokument.js';
import {loadFrysta, saveFryst} from '../db/frysta.js';
import {ProblemError} from '../problem/problem-error.js';
import {readJson} from '../resurs/read-json.js';
import type {Resurs} from '../resurs/resurs.js';
import {platsOf, vagOf} from './dokumentresurser.js';
import {utvecklingsplan} from './dokumenttyper.js';

const vag: `/${string}` = `${vagOf(utvecklingsplan)}/frysta`;

/** The copies of a plan that were made for a dialogue. They are read and made, never changed. */
export const frystaPlaner: readonly Resurs[] = [
  {
    metod: 'GET',
    vag,
    gor: 'Läser de versioner av planen som har sparats för en dialog eller ett beslut',
    krav: utvecklingsplan.las,
    svar: {200: {om: 'Versionerna i nummerordning'}},
    answer: async (anrop) => {
      const frysta = await loadFrysta(anrop.del.db, platsOf(anrop, utvecklingsplan));
      return anrop.c.json({frysta: frysta.map(({innehall}) => JSON.parse(innehall) as unknown)});
    },
  },
  {
    metod: 'POST',
    vag,
    gor: 'Sparar en numrerad version av planen som ingen ändrar',
    krav: utvecklingsplan.skriv,
    kropp: {typ: 'application/json', hogst: utvecklingsplan.hogst, schema: 'FrystPlan'},
    svar: {201: {om: 'Sparad'}},
    answer: async (anrop) => {
      const {c, del, kropp, identitet, roll} = anrop;
      const {fryst, nyare} = readJson(kropp, parseFrystPlan, describePlanlasning);
      const plats = platsOf(anrop, utvecklingsplan);
      if (nyare || fryst.plan.lasar !== plats.lasar) throw new ProblemError('ogiltigt-innehall');
      if ((await findDokument(del.db, plats)) === undefined) throw new ProblemError('finns-inte');
      const av = {person: identitet.person, roll};
      const saved = await saveFryst(del.db, plats, {fryst: String(fryst.nummer), innehall: kropp, av});
      if (!saved) throw new ProblemError('konflikt', {tillagg: {nummer: fryst.nummer}});
      return c.body(null, 201);
    },
  },
];
