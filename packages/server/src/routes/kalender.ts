import {lasarAt} from '@vetlanda/ska-core/kalender';
import type {Hono} from 'hono';
import type {Dependencies} from '../dependencies.js';
import {readLasar} from '../fraga/lasar.js';
import {requiredFrom, valueFrom} from '../fraga/required.js';
import {readRiktlinje} from '../fraga/riktlinje.js';
import {readable} from '../resource.js';

/** `GET /api/kalender?huvudman=&lasar=`: a huvudman's calendar round a school year; the present one unless given. */
export function mountKalender(
  app: Hono,
  {riktlinjer, kalenderdata, today}: Pick<Dependencies, 'riktlinjer' | 'kalenderdata' | 'today'>,
): void {
  readable(app, '/api/kalender', (c) => {
    const varden = (parameter: string) => c.req.queries(parameter) ?? [];
    const riktlinje = requiredFrom(readRiktlinje(varden, 'huvudman', riktlinjer), 'huvudman');
    const startManad = riktlinje.perioder.lasarStartManad;
    const lasar = valueFrom(readLasar(varden, 'lasar', {startManad})) ?? lasarAt(today(), startManad);
    return c.json(kalenderdata(riktlinje, lasar), 200, {'Cache-Control': 'no-cache'});
  });
}
