import type {Datum} from '@vetlanda/ska-core/kalender';
import {ProblemError, readable} from '@vetlanda/ska-server';
import {type Context, Hono} from 'hono';
import {type Rollplats, renderLoggaIn} from '../sidor/logga-in.js';
import {mountAdministration} from './administration/mount-administration.js';
import type {Api} from './api.js';
import {mountDialoger} from './dialoger.js';
import {renderArshjulssida, renderPlansida, renderTldsida} from './enhetssidor.js';
import {
  filterEnheter,
  formatOversiktCsv,
  type Oversikt,
  type Oversiktsfilter,
  type Oversiktsmiljo,
  renderOversikt,
} from './oversikt.js';
import {readEgna} from './read-start.js';
import type {Utgavor} from './resultat.js';
import {type Besok, createSidmontor, kommunOf, type Sidval} from './sida.js';
import {type Enhetslage, renderStart} from './start.js';
import type {Enhet, Organisation} from './typer.js';

/** What the workspace is made from. */
export interface Arbetsrum extends Sidval {
  /** Where somebody can be signed in. */
  readonly platser: () => Promise<readonly Rollplats[]>;
  readonly today: () => Datum;
}

/** The pages of those who are signed in. What they may see is the API's to say: the pages ask it as the visitor. */
export function createArbetsrum(val: Arbetsrum): Hono {
  const {api, platser, today} = val;
  const routes = new Hono();
  const sida = createSidmontor(routes, val);

  readable(routes, '/logga-in', async (c) =>
    c.html(renderLoggaIn(await platser(), c.req.query('till') ?? '/arbetsrum')),
  );

  sida('/arbetsrum', async (c, besok) => ({
    titel: 'Start',
    innehall: renderStart(await readEgna(c, api, besok), today()),
  }));

  sida('/arbetsrum/enhet/:enhet/plan', async (c, besok) => {
    const enhet = findEnhet(c, besok);
    const {lasar} = await api.read<Enhetslage>(c, `/api/enheter/${encodeURIComponent(enhet.id)}/lage`);
    return renderPlansida(enhet, c.req.query('lasar') ?? lasar, today());
  });
  sida('/arbetsrum/enhet/:enhet/arshjul', (c, besok) => renderArshjulssida(findEnhet(c, besok), today()));
  sida('/arbetsrum/enhet/:enhet/tld', (c, besok) => renderTldsida(findEnhet(c, besok)));
  sida('/arbetsrum/arshjul', (_, besok) => renderArshjulssida(kommunOf(besok), today()));
  sida('/arbetsrum/tld', (_, besok) => renderTldsida(kommunOf(besok)));

  const skolformer = async (c: Context): Promise<ReadonlyMap<string, string>> => {
    const {enheter} = await api.read<Organisation>(c, '/api/organisation');
    const kommun = enheter.find(({slag}) => slag === 'kommun')?.id ?? '';
    const riktlinje = await api.find<Skolformer>(c, `/api/enheter/${encodeURIComponent(kommun)}/riktlinje`);
    return new Map(riktlinje?.skolformer.map(({id, namn}) => [id, namn]));
  };
  const oversiktsmiljo = async (c: Context): Promise<Oversiktsmiljo> => {
    const [namn, given] = await Promise.all([skolformer(c), api.find<Utgavor>(c, '/api/utgavor/huvudman?antal=1')]);
    return {idag: today(), skolformer: namn, utgava: given?.utgavor[0]};
  };
  sida('/arbetsrum/oversikt', async (c) => {
    const oversikt = await readOversikt(c, api);
    const innehall = renderOversikt(oversikt, filterOf(c), await oversiktsmiljo(c));
    return {titel: `Alla enheter ${oversikt.lasar}`, innehall};
  });
  sida('/arbetsrum/oversikt.csv', async (c) => {
    const oversikt = await readOversikt(c, api);
    const csv = formatOversiktCsv(filterEnheter(oversikt, filterOf(c)), await oversiktsmiljo(c));
    const file = `enheter-${oversikt.lasar.replace('/', '-')}.csv`;
    return c.body(csv, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file}"`,
      'Cache-Control': 'no-store',
    });
  });
  mountDialoger(sida, {api, today});
  mountAdministration(sida, {api, today});
  return routes;
}

/** What of the guideline names the skolformer. */
interface Skolformer {
  readonly skolformer: readonly {readonly id: string; readonly namn: string}[];
}

function readOversikt(c: Context, api: Api): Promise<Oversikt> {
  return api.read<Oversikt>(c, `/api/oversikt?lasar=${encodeURIComponent(c.req.query('lasar') ?? '')}`);
}

function filterOf(c: Context): Oversiktsfilter {
  const text = (name: string): string => c.req.query(name) ?? '';
  return {sok: text('sok'), omrade: text('omrade'), skolform: text('skolform'), plan: text('plan')};
}

function findEnhet(c: Context, {enheter}: Besok): Enhet {
  const enhet = enheter.find(({id}) => id === c.req.param('enhet'));
  if (enhet === undefined) throw new ProblemError('finns-inte');
  return enhet;
}
