import {datum} from '@vetlanda/ska-core/kalender';
import {createExempelkommun, importKommun, type Kommunfil} from '@vetlanda/ska-server';
import {type Databasplats, openDatabas} from '@vetlanda/ska-server/node';
import {IDAG} from './app-process.ts';

/** Whose data the app shows unless told otherwise. */
const HUVUDMAN = 'exempel';
/** The unit whose plan every other one gets. */
const FORLAGA = 'exempelskolan';

/** Fills a database with the example's municipality and as many more units as make so many in all, each with a saved plan. */
export async function fillStorKommun(plats: Databasplats, antal: number): Promise<void> {
  const {db, close} = await openDatabas(plats);
  try {
    const result = await importKommun(db, HUVUDMAN, createStorKommun(antal), {
      nycklar: () => Promise.reject(new Error('A round is planned.')),
    });
    if (!result.ok) throw new Error(`The municipality cannot be read in: ${result.errors[0].kod}`);
  } finally {
    await close();
  }
}

function createStorKommun(antal: number): Kommunfil {
  const today = datum(IDAG);
  const kommun = createExempelkommun(today);
  const enheter = kommun.enheter.filter(
    ({slag, perioder}) => slag === 'enhet' && perioder.some(({till}) => till === undefined || till >= today),
  );
  const forlaga = kommun.enheter.find(({id}) => id === FORLAGA);
  const plan = kommun.dokument.find(({enhet, slag}) => enhet === FORLAGA && slag === 'utvecklingsplan');
  if (forlaga === undefined || plan === undefined) throw new Error('The example has changed.');
  const nya = Array.from({length: antal - enheter.length}, (_, i) => `exempelenhet-${i + 1}`);
  return {
    ...kommun,
    enheter: [...kommun.enheter, ...nya.map((id, i) => ({...forlaga, id, namn: `Exempelenhet ${i + 1}`}))],
    dokument: [...kommun.dokument, ...nya.map((enhet) => ({...plan, enhet, frysta: []}))],
    omgangar: kommun.omgangar.filter(({lage}) => lage === 'stangd'),
  };
}
