import {ProblemError, readable, securityHeaders} from '@vetlanda/ska-server';
import type {Hono} from 'hono';
import {html, raw} from 'hono/html';
import type {Html} from './html.js';

/** The elements that can be shown in a frame, with what the frame is called. */
const ELEMENT: Readonly<Record<string, string>> = {
  'ska-arshjul': 'Årshjulet',
  'ska-utvecklingsplan': 'Utvecklingsplanen',
  'ska-effektkedja': 'Effektkedjan',
  'ska-tld-resultat': 'TLD-resultatet',
  'ska-tld-utskick': 'Länkar och koder',
};

/** What a frame is to show. */
interface Inbaddning {
  readonly tagg: string;
  readonly enhet: string;
  readonly lasar: string;
}

/**
 * `GET /inbaddad/<tagg>?enhet=&lasar=`: one element and its source, for the frame of a page that may have no script. Only
 * pages of this server and of the origins on the list may frame it.
 */
export function mountInbaddad(routes: Hono, ursprung: readonly string[]): void {
  const policy = securityHeaders['Content-Security-Policy'] ?? '';
  const framed = policy.replace("frame-ancestors 'self'", ["frame-ancestors 'self'", ...ursprung].join(' '));
  readable(routes, '/inbaddad/:tagg', (c) => {
    const tagg = c.req.param('tagg') ?? '';
    if (!Object.hasOwn(ELEMENT, tagg)) throw new ProblemError('finns-inte');
    const {enhet = '', lasar = ''} = c.req.query();
    return c.html(renderInbaddad({tagg, enhet, lasar}), 200, {'Content-Security-Policy': framed});
  });
}

function renderInbaddad({tagg, enhet, lasar}: Inbaddning): Html {
  // The tag is one of the list above.
  const element = raw(`<${tagg}></${tagg}>`);
  return html`<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${ELEMENT[tagg]}</title>
    <link rel="icon" href="/klient/ikon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/klient/stil.css">
    <script type="module" src="/ska/ska.js"></script>
  </head>
  <body class="inbaddad">
    <main>
      <ska-datakalla enhet="${enhet}" lasar="${lasar}">${element}</ska-datakalla>
    </main>
  </body>
</html>`;
}
