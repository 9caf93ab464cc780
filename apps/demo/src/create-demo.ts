import type {Datum} from '@vetlanda/ska-core/kalender';
import {createApp, type Dependencies, type Files} from '@vetlanda/ska-server';
import type {Hono} from 'hono';
import {createKalenderdata} from './kalenderdata.js';
import {riktlinjer} from './riktlinjer.js';
import {createPages} from './sidor/pages.js';

/** What differs between a running demonstration and one under test. */
export interface DemoInput {
  readonly today: () => Datum;
  readonly files?: Files;
  readonly reportError?: NonNullable<Dependencies['reportError']>;
}

/** The whole demonstration: the server package with two guidelines, example calendars and the pages of Kom in. */
export function createDemo({today, files, reportError}: DemoInput): Hono {
  return createApp({
    today,
    riktlinjer,
    kalenderdata: createKalenderdata,
    pages: createPages({today, riktlinjer, kalenderdata: createKalenderdata}),
    ...(files === undefined ? {} : {files}),
    ...(reportError === undefined ? {} : {reportError}),
  });
}
