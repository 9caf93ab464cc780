import {html} from 'hono/html';
import {problemtyper} from '../problem/problemtyp.js';
import {describeRatt} from './beskriv-ratt.js';
import {tagOf} from './create-openapi.js';
import type {Vagbeskrivning} from './vagbeskrivning.js';

type Html = ReturnType<typeof html>;

/** The page for whoever writes a program against the API. Plain HTML: no script, and one style sheet. */
export function renderApi(vagar: readonly Vagbeskrivning[]): Html {
  const grupper = groupByTag(vagar);
  return html`<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>API – SKA</title>
    <link rel="stylesheet" href="/api/stil.css">
  </head>
  <body>
    <main>
      <h1>API för SKA</h1>
      <p>
        Allt som sidorna visar och sparar går också att nå för program. Samma beskrivning finns som
        <a href="/api/openapi.json">OpenAPI 3.1</a>.
      </p>
      <h2>Så fungerar det</h2>
      <ul>
        <li>Logga in i webbläsaren. Kakan som du får följer med i varje begäran. Den går inte att läsa från skript.</li>
        <li>
          Det du läser har en <code>ETag</code>. Skicka den i <code>If-Match</code> när du sparar, eller
          <code>If-None-Match: *</code> om inget fanns. Har någon annan hunnit före får du 409 med båda versionerna.
        </li>
        <li>
          Skicka <code>Idempotency-Key</code> med varje <code>POST</code> som du kan behöva skicka igen. Samma nyckel och
          innehåll utförs en gång och ger samma svar i ett dygn.
        </li>
        <li>
          Långa listor kommer i delar. Finns det mer står nästa del i <code>nasta</code>.
        </li>
        <li>Varje felsvar är ett problem enligt RFC 9457, med meningar som går att visa som de är.</li>
      </ul>
      <nav aria-label="Delar">
        <ul class="delar">
          ${[...grupper.keys()].map((tag) => html`<li><a href="#${tag}">${tag}</a></li>`)}
          <li><a href="#problem">Felsvar</a></li>
        </ul>
      </nav>
      ${[...grupper].map(
        ([tag, delar]) => html`<section aria-labelledby="${tag}">
        <h2 id="${tag}">${tag}</h2>
        ${delar.map(renderVag)}
      </section>`,
      )}
      <section aria-labelledby="problem">
        <h2 id="problem">Felsvar</h2>
        <div class="bred" tabindex="0" role="region" aria-label="Tabell över felsvar">
          <table>
            <thead>
              <tr><th scope="col">Kod</th><th scope="col">Slag</th><th scope="col">Betyder</th></tr>
            </thead>
            <tbody>
              ${Object.entries(problemtyper).map(
                ([id, {status, titel, rad}]) => html`<tr>
                <td>${status}</td><th scope="row"><code>/problem/${id}</code></th><td>${titel}. ${rad}</td>
              </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </section>
    </main>
  </body>
</html>`;
}

function renderVag({metod, vag, gor, krav, fraga = {}, villkor, kropp, svar}: Vagbeskrivning): Html {
  return html`
        <h3><code>${metod} ${vag.replaceAll(/:(\w+)/g, '{$1}')}</code></h3>
        <p>${gor}. ${describeRatt(krav)}</p>
        <dl>
          ${Object.entries(fraga).map(([namn, om]) => html`<dt><code>?${namn}=</code></dt><dd>${om}</dd>`)}
          ${villkor === true ? html`<dt>Villkor</dt><dd><code>If-Match</code> eller <code>If-None-Match: *</code></dd>` : ''}
          ${
            kropp === undefined
              ? ''
              : html`<dt>Tar emot</dt><dd>${kropp.typ}${kropp.schema === undefined ? '' : `, ${kropp.schema}`}, högst ${kropp.hogst.toLocaleString('sv-SE')} byte</dd>`
          }
          ${Object.entries(svar).map(
            ([status, {om, schema}]) =>
              html`<dt>Svarar ${status}</dt><dd>${om}${schema === undefined ? '' : ` (${schema})`}</dd>`,
          )}
        </dl>`;
}

function groupByTag(vagar: readonly Vagbeskrivning[]): ReadonlyMap<string, readonly Vagbeskrivning[]> {
  const grupper = new Map<string, Vagbeskrivning[]>();
  for (const vag of vagar) grupper.set(tagOf(vag), [...(grupper.get(tagOf(vag)) ?? []), vag]);
  return grupper;
}
