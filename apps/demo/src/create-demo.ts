import type {Datum} from '@vetlanda/ska-core/kalender';
import {
  createApp,
  type Dependencies,
  type Files,
  listRollplatser,
  refuseForeignOrigin,
  type Serverdel,
} from '@vetlanda/ska-server';
import type {Hono} from 'hono';
import {createApi} from './arbetsrum/api.js';
import {createArbetsrum} from './arbetsrum/sidor.js';
import {createKalenderdata} from './kalenderdata.js';
import {riktlinjer} from './riktlinjer.js';
import {createPages} from './sidor/pages.js';

/** What differs between a running demonstration and one under test. */
export interface DemoInput extends Pick<Dependencies, 'log' | 'closing'> {
  readonly today: () => Datum;
  readonly files?: Files;
  readonly reportError?: NonNullable<Dependencies['reportError']>;
  /** Store and sign-in; without it there are only the open pages, which keep what a visitor writes in the browser. */
  readonly server?: Serverdel;
}

/** The whole reference app: the server package with two guidelines, the open pages of Kom in, and the workspace. */
export function createDemo({today, files, reportError, server, ...drift}: DemoInput): Hono {
  const pages = createPages({
    today,
    riktlinjer,
    kalenderdata: createKalenderdata,
    ...(server === undefined ? {} : {ursprung: server.ursprung}),
  });
  const app: Hono = createApp({
    today,
    riktlinjer,
    kalenderdata: createKalenderdata,
    pages,
    ...drift,
    ...(server === undefined ? {} : {server}),
    ...(files === undefined ? {} : {files}),
    ...(reportError === undefined ? {} : {reportError}),
  });
  if (server !== undefined) {
    const platser = () => listRollplatser(server, today());
    app.route(
      '/',
      createArbetsrum({
        api: createApi(() => app),
        refuseForeign: (c) => refuseForeignOrigin(c, server),
        platser,
        today,
      }),
    );
  }
  return app;
}
