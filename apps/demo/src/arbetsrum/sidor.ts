import type {Datum} from '@vetlanda/ska-core/kalender';
import {ProblemError, readable} from '@vetlanda/ska-server';
import {type Context, Hono} from 'hono';
import type {Html} from '../sidor/html.js';
import {type Rollplats, renderLoggaIn} from '../sidor/logga-in.js';
import type {Api} from './api.js';
import {renderArshjulssida, renderPlansida, renderTldsida} from './enhetssidor.js';
import {
  filterEnheter,
  formatOversiktCsv,
  type Oversikt,
  type Oversiktsfilter,
  type Oversiktsmiljo,
  renderOversikt,
} from './oversikt.js';
import {renderRam} from './ram.js';
import {readEgna} from './read-start.js';
import type {Utgavor} from './resultat.js';
import {type Enhetslage, renderStart} from './start.js';
import type {Enhet, Jag, Organisation} from './typer.js';

/** What every page in the workspace begins with. */
interface Besok {
  readonly jag: Jag;
  readonly enheter: readonly Enhet[];
}

/** A page's own part of it. */
interface Sida {
  readonly titel: string;
  readonly aktuell?: string;
  readonly scripts?: readonly string[];
  readonly innehall: Html;
}

/** The pages of those who are signed in. What they may see is the API's to say: the pages ask it as the visitor. */
export function createArbetsrum(
  api: Api,
  {today, platser}: {readonly today: () => Datum; readonly platser: () => Promise<readonly Rollplats[]>},
): Hono {
  const routes = new Hono();
  const sida = (path: string, render: (c: Context, besok: Besok) => Sida | Promise<Sida>): void => {
    readable(routes, path, async (c) => {
      c.header('Cache-Control', 'no-store');
      const besok = await enter(c, api);
      if (besok === undefined) return c.redirect(`/logga-in?till=${encodeURIComponent(pathOf(c))}`, 303);
      const {titel, aktuell = c.req.path, scripts = [], innehall} = await render(c, besok);
      return c.html(renderRam({titel, aktuell, scripts, innehall, ...besok}));
    });
  };

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
  readable(routes, '/arbetsrum/oversikt.csv', async (c) => {
    const oversikt = await readOversikt(c, api);
    const csv = formatOversiktCsv(filterEnheter(oversikt, filterOf(c)), await oversiktsmiljo(c));
    const file = `enheter-${oversikt.lasar.replace('/', '-')}.csv`;
    return c.body(csv, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file}"`,
      'Cache-Control': 'no-store',
    });
  });
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

/** Who comes, and what there is; undefined for somebody who is not signed in. */
async function enter(c: Context, api: Api): Promise<Besok | undefined> {
  try {
    const [jag, {enheter}] = await Promise.all([
      api.read<Jag>(c, '/api/jag'),
      api.read<Organisation>(c, '/api/organisation'),
    ]);
    return {jag, enheter};
  } catch (error) {
    if (error instanceof ProblemError && error.typ === 'inte-inloggad') return undefined;
    throw error;
  }
}

function findEnhet(c: Context, {enheter}: Besok): Enhet {
  const enhet = enheter.find(({id}) => id === c.req.param('enhet'));
  if (enhet === undefined) throw new ProblemError('finns-inte');
  return enhet;
}

function kommunOf({enheter}: Besok): Enhet {
  const kommun = enheter.find(({slag}) => slag === 'kommun');
  if (kommun === undefined) throw new ProblemError('finns-inte');
  return kommun;
}

function pathOf(c: Context): string {
  const {pathname, search} = new URL(c.req.url);
  return pathname + search;
}
