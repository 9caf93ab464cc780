import {addDays, type Datum, exempelKalenderdata, lasarAt, shiftArsperiod} from '@vetlanda/ska-core/kalender';
import {type Riktlinje, vetlanda} from '@vetlanda/ska-core/riktlinje';
import {
  createTomPlan,
  exempelplan,
  exempelplanForskola,
  freezePlan,
  type Utvecklingsplan,
} from '@vetlanda/ska-core/utvecklingsplan';
import type {Kommunfil, Kommunfildokument} from '../kommunfil/schema.js';
import type {Roll} from '../ratt/roll.js';
import {exempelanpassningar} from './exempelanpassningar.js';
import {createExempeldialogtider} from './exempeldialogtider.js';
import {exempelenheter, KOMMUN, KOMMUNNAMN} from './exempelenheter.js';
import {createExempelomgangar} from './exempelomgangar.js';

/**
 * A municipality that does not exist, as it stands on a day: two areas, units of every skolform, plans, the rounds that had
 * been released by then. The same day gives the same municipality. Everything in it says that it is an example.
 */
export function createExempelkommun(today: Datum): Kommunfil {
  const lasar = lasarAt(today);
  const riktlinje: Riktlinje = {...vetlanda, huvudman: KOMMUNNAMN, exempel: true};
  const kalender = {
    ...exempelKalenderdata([-2, -1, 0, 1, 2].map((steg) => shiftArsperiod(lasar, steg))),
    huvudman: KOMMUNNAMN,
  };
  const sparat = (innehall: unknown, roll: Roll, dag: Datum) => ({
    roll,
    nar: instantOf(dag < today ? dag : today),
    innehall: JSON.stringify(innehall),
  });
  const plan = (enhet: string, utkast: Utvecklingsplan, klar?: Utvecklingsplan): Kommunfildokument => {
    const forsta = addDays(lasarAt(today).start, 10);
    const versioner = [utkast, ...(klar === undefined ? [] : [klar])];
    return {
      enhet,
      slag: 'utvecklingsplan',
      lasar: utkast.lasar,
      versioner: versioner.map((version, i) => sparat(version, 'rektor', addDays(forsta, 7 * i))),
      frysta: [],
    };
  };
  const grundskola = plan('exempelskolan', {...exempelplan, lage: 'utkast', uppfoljningar: []}, exempelplan);
  const fryst = freezePlan(exempelplan, {nummer: 1, tillfalle: 'processdialog', datum: today, roll: 'Rektor'});
  const tom = createTomPlan({
    id: 'exempel-plan-tom',
    enhet: {id: 'provskolan', namn: 'Provskolan'},
    skolform: 'grundskola',
    lasar: lasar.label,
    riktlinje: {id: riktlinje.id, version: riktlinje.version},
  });
  return {
    format: 'ska-kommun',
    schemaVersion: 1,
    huvudman: {namn: KOMMUNNAMN, exempel: true},
    enheter: exempelenheter,
    dokument: [
      one(KOMMUN, 'kalender', sparat(kalender, 'administrator', lasar.start)),
      one(KOMMUN, 'riktlinje', sparat(riktlinje, 'administrator', riktlinje.version)),
      ...exempelanpassningar(lasar, today).map(({enhet, anpassning, roll}) =>
        one(enhet, 'arshjul', sparat(anpassning, roll, today)),
      ),
      plan('exempelforskolan', exempelplanForskola),
      {...grundskola, frysta: [{id: '1', ...sparat(fryst, 'rektor', today)}]},
      plan('provskolan', tom),
    ].sort(byPlats),
    dialogtider: createExempeldialogtider(lasar),
    omgangar: createExempelomgangar(today),
  };
}

function one(
  enhet: string,
  slag: 'kalender' | 'riktlinje' | 'arshjul',
  version: Kommunfildokument['versioner'][number],
) {
  return {enhet, slag, versioner: [version], frysta: []};
}

/** In the morning, Swedish winter time: the hour of an example is nobody's. */
function instantOf(dag: Datum): string {
  return `${dag}T07:00:00.000Z`;
}

function byPlats(a: Kommunfildokument, b: Kommunfildokument): number {
  const [left, right] = [a, b].map(({enhet, slag, lasar = ''}) => `${enhet} ${slag} ${lasar}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
