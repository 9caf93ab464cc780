import type {Datum} from '@vetlanda/ska-core/kalender';
import type {Riktlinje} from '@vetlanda/ska-core/riktlinje';
import {type Dependencies, type Pages, ProblemError, readable, type Varden} from '@vetlanda/ska-server';
import {type Context, Hono} from 'hono';
import {mountInbaddad} from './inbaddad.js';
import {renderKomIn} from './kom-in.js';
import {renderProblem, renderProblemtyp} from './problem.js';
import {renderRiktlinjen} from './riktlinjen.js';
import {renderT} from './t.js';
import {renderTillganglighet} from './tillganglighet.js';
import {renderTldResultat} from './tld-resultat.js';
import {renderTldSvara} from './tld-svara.js';
import {renderTldUtskick} from './tld-utskick.js';
import {renderUtvecklingsplan} from './utvecklingsplan.js';
import {readVy, type Vy} from './vy.js';

/** What the pages are made from. */
export interface PagesInput {
  readonly today: () => Datum;
  readonly riktlinjer: readonly [Riktlinje, ...Riktlinje[]];
  readonly kalenderdata: Dependencies['kalenderdata'];
  /** Other origins whose pages may show a part of this in a frame. */
  readonly ursprung?: readonly string[];
}

/** The pages of the demonstration intranet. Each reads what to show from its address alone. */
export function createPages(input: PagesInput): Pages {
  const routes = new Hono();
  const vyOf = (c: Context): Vy => {
    const varden: Varden = (parameter) => c.req.queries(parameter) ?? [];
    return readVy(varden, input);
  };
  readable(routes, '/', (c) => c.html(renderKomIn(vyOf(c), input)));
  readable(routes, '/utvecklingsplan', (c) =>
    c.html(renderUtvecklingsplan(vyOf(c), c.req.query('plan') === 'tom' ? 'tom' : 'exempel', input)),
  );
  readable(routes, '/tld/resultat', (c) => c.html(renderTldResultat(vyOf(c), c.req.query('visa'))));
  readable(routes, '/tld/svara', (c) => c.html(renderTldSvara(vyOf(c), c.req.query('enkat'))));
  readable(routes, '/tld/utskick', (c) => c.html(renderTldUtskick(vyOf(c))));
  readable(routes, '/t/', (c) =>
    c.html(renderT(), 200, {'Cache-Control': 'no-cache', 'Referrer-Policy': 'no-referrer'}),
  );
  readable(routes, '/t', (c) => c.redirect('/t/', 301));
  readable(routes, '/riktlinjen', (c) => c.html(renderRiktlinjen(vyOf(c), input)));
  readable(routes, '/tillganglighet', (c) => c.html(renderTillganglighet(vyOf(c))));
  readable(routes, '/problem/:id', (c) => {
    const page = renderProblemtyp(c.req.param('id') ?? '');
    if (page === undefined) throw new ProblemError('finns-inte');
    return c.html(page);
  });
  mountInbaddad(routes, input.ursprung ?? []);
  return {routes, renderProblem};
}
