import {findProblemtyp, type Problem, type Problemtyp} from '@vetlanda/ska-server';
import {html} from 'hono/html';
import type {Html} from './html.js';
import {renderLayout} from './layout.js';

/** The page a reader meets when something went wrong. */
export function renderProblem({title, detail, arende}: Problem): Html {
  return renderLayout({
    titel: title,
    innehall: html`<article class="text">
      <h1>${title}</h1>
      <p>${detail}</p>
      ${arende === undefined ? '' : html`<p>Ärendets nummer: <code>${arende}</code></p>`}
      <p><a href="/">Till startsidan</a></p>
    </article>`,
  });
}

/** What a kind of problem means: the page that `type` in a problem points to. Undefined for an unknown kind. */
export function renderProblemtyp(id: string): Html | undefined {
  const typ: Problemtyp | undefined = findProblemtyp(id);
  if (typ === undefined) return undefined;
  return renderLayout({
    titel: typ.titel,
    innehall: html`<article class="text">
      <h1>${typ.titel}</h1>
      <p>${typ.rad}</p>
      <p class="dampad">Svarskod ${typ.status}. Så förklarar tjänsten sina felsvar för den som programmerar mot den.</p>
    </article>`,
  });
}
