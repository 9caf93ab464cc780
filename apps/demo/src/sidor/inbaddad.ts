import {ProblemError, readable, securityHeaders} from '@vetlanda/ska-server';
import type {Hono} from 'hono';
import {html, raw} from 'hono/html';
import {renderDokument} from './dokument.js';
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
  return renderDokument({
    titel: ELEMENT[tagg] ?? '',
    scripts: ['/ska/ska.js'],
    kropp: html`<body class="inbaddad">
    <main>
      <ska-datakalla enhet="${enhet}" lasar="${lasar}">${element}</ska-datakalla>
    </main>
  </body>`,
  });
}
