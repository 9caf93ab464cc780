import {createArshjul, renderArshjulSvg} from '@vetlanda/ska-core/arshjul';
import {createKalender, lasarAt} from '@vetlanda/ska-core/kalender';
import type {Hono} from 'hono';
import type {Dependencies} from '../dependencies.js';
import {readDag} from '../fraga/dag.js';
import {readLasar} from '../fraga/lasar.js';
import {requiredFrom, valueFrom} from '../fraga/required.js';
import {readRiktlinje} from '../fraga/riktlinje.js';
import {readable} from '../resource.js';

/**
 * `GET /api/arshjul.svg?riktlinje=&lasar=&dag=`: the wheel as a still picture, for a page that can hold an image only.
 * Today and its school year unless given. Other sites may show the picture: it holds nothing but the guideline.
 */
export function mountArshjulSvg(
  app: Hono,
  {riktlinjer, kalenderdata, today}: Pick<Dependencies, 'riktlinjer' | 'kalenderdata' | 'today'>,
): void {
  readable(app, '/api/arshjul.svg', (c) => {
    const varden = (parameter: string) => c.req.queries(parameter) ?? [];
    const riktlinje = requiredFrom(readRiktlinje(varden, 'riktlinje', riktlinjer), 'riktlinje');
    const startManad = riktlinje.perioder.lasarStartManad;
    const idag = valueFrom(readDag(varden, 'dag')) ?? today();
    const ar = valueFrom(readLasar(varden, 'lasar', {startManad})) ?? lasarAt(idag, startManad);
    const kalender = createKalender(kalenderdata(riktlinje, ar));
    return c.body(renderArshjulSvg(createArshjul({riktlinje, ar, kalender}), {idag}), 200, {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });
}
