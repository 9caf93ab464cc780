import type {Hono} from 'hono';
import type {Dependencies} from '../dependencies.js';
import {ProblemError} from '../problem/problem-error.js';
import {readable} from '../resource.js';

/** `GET /api/riktlinjer` lists the guidelines; `GET /api/riktlinjer/:id` is one of them, whole. */
export function mountRiktlinjer(app: Hono, {riktlinjer}: Pick<Dependencies, 'riktlinjer'>): void {
  const list = riktlinjer.map(({id, huvudman, titel, version, exempel}) => ({
    id,
    huvudman,
    titel,
    version,
    exempel: exempel === true,
    href: `/api/riktlinjer/${encodeURIComponent(id)}`,
  }));

  readable(app, '/api/riktlinjer', (c) => c.json({riktlinjer: list}, 200, {'Cache-Control': 'no-cache'}));

  readable(app, '/api/riktlinjer/:id', (c) => {
    const riktlinje = riktlinjer.find(({id}) => id === c.req.param('id'));
    if (riktlinje === undefined) throw new ProblemError('finns-inte');
    return c.json(riktlinje, 200, {'Cache-Control': 'no-cache'});
  });
}
