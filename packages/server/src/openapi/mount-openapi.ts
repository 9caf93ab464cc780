import type {Hono} from 'hono';
import type {Dependencies} from '../dependencies.js';
import {cookieNameFor} from '../inloggning/session.js';
import {readable} from '../resource.js';
import type {Resurs} from '../resurs/resurs.js';
import {allmannaVagar} from './allmanna.js';
import {createOpenapi} from './create-openapi.js';
import {renderApi} from './render-api.js';
import {STIL} from './stil.js';

/** `GET /api/openapi.json` describes the API for programs, `GET /api` for people. Both are made from the resources. */
export function mountOpenapi(app: Hono, resurser: readonly Resurs[], {server}: Pick<Dependencies, 'server'>): void {
  const vagar = [...resurser, ...allmannaVagar];
  const kaka = cookieNameFor(server ?? {saker: true});
  let text: string | undefined;
  readable(app, '/api/openapi.json', (c) => {
    text ??= JSON.stringify(createOpenapi(vagar, {kaka}));
    return c.body(text, 200, {'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-cache'});
  });
  readable(app, '/api', (c) => c.html(renderApi(vagar), 200, {'Cache-Control': 'no-cache'}));
  readable(app, '/api/stil.css', (c) =>
    c.body(STIL, 200, {'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache'}),
  );
}
