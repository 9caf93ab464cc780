import type {Context} from 'hono';
import type {Api} from './api.js';
import type {Matning} from './matningar.js';
import type {Planlage} from './min-plan.js';
import type {Arshjulsmiljo} from './namndens-ar.js';
import type {Utgavor} from './resultat.js';
import type {Egen, Enhetslage} from './start.js';
import type {Enhet, Jag} from './typer.js';

/** Asks for what the first page tells of each unit that the visitor has a role in. */
export function readEgna(
  c: Context,
  api: Api,
  {jag: {tilldelningar}, enheter}: {readonly jag: Jag; readonly enheter: readonly Enhet[]},
): Promise<readonly Egen[]> {
  const egna = enheter.filter(({id}) => tilldelningar.some(({enhet}) => enhet === id));
  return Promise.all(
    egna.map((enhet) => {
      const roller = new Set(tilldelningar.filter((one) => one.enhet === enhet.id).map(({roll}) => roll));
      return enhet.slag === 'enhet' ? readEnhet(c, api, enhet) : readKommun(c, api, enhet, roller);
    }),
  );
}

async function readEnhet(c: Context, api: Api, enhet: Enhet): Promise<Egen> {
  const vag = `/api/enheter/${encodeURIComponent(enhet.id)}` as const;
  const [lage, plan, omgangar, utgavor] = await Promise.all([
    api.find<Enhetslage>(c, `${vag}/lage`),
    api.find<Planlage>(c, `${vag}/planlage`),
    api.find<{readonly omgangar: readonly Matning[]}>(c, `${vag}/omgangar`),
    api.find<Utgavor>(c, `${vag}/utgavor?antal=1`),
  ]);
  return {enhet, lage, plan, omgangar: omgangar?.omgangar, utgavor};
}

/** The board reads what has been given to it, and has a year of its own. */
async function readKommun(c: Context, api: Api, enhet: Enhet, roller: ReadonlySet<string>): Promise<Egen> {
  const publik = roller.has('namnd') ? 'namnd' : 'huvudman';
  const vag = `/api/enheter/${encodeURIComponent(enhet.id)}` as const;
  const [lage, utgavor, namnd] = await Promise.all([
    api.find<Enhetslage>(c, `${vag}/lage`),
    api.find<Utgavor>(c, `/api/utgavor/${publik}?antal=1`),
    roller.has('namnd') ? readNamnd(c, api, vag) : undefined,
  ]);
  return {enhet, lage, utgavor, namnd};
}

async function readNamnd(c: Context, api: Api, vag: `/api/enheter/${string}`): Promise<Egen['namnd']> {
  const [lage, anpassning] = await Promise.all([
    api.find<Enhetslage>(c, `${vag}/lage`),
    api.find<unknown>(c, `${vag}/arshjul`),
  ]);
  const lasar = lage?.lasar.replace('/', '-');
  const miljo = lasar === undefined ? undefined : await api.find<Arshjulsmiljo>(c, `${vag}/arshjulsmiljo/${lasar}`);
  return miljo && {miljo, anpassning};
}
