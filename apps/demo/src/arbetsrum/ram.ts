import {html} from 'hono/html';
import type {Html} from '../sidor/html.js';
import {ROLLNAMN} from './rollnamn.js';
import type {Enhet, Jag} from './typer.js';

/** What stands round a page of somebody who is signed in. */
export interface RamInput {
  readonly titel: string;
  /** The path of the page in the navigation. */
  readonly aktuell: string;
  readonly jag: Jag;
  readonly enheter: readonly Enhet[];
  readonly scripts?: readonly string[];
  readonly innehall: Html;
}

interface Menyrad {
  readonly path: string;
  readonly text: string;
}

/** A whole HTML document with the navigation of the roles that the visitor has. */
export function renderRam({titel, aktuell, jag, enheter, scripts = [], innehall}: RamInput): Html {
  const namn = new Map(enheter.map((enhet) => [enhet.id, enhet.namn]));
  return html`<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${titel} – SKA</title>
    <link rel="icon" href="/klient/ikon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/klient/stil.css">
    ${scripts.map((src) => html`<script type="module" src="${src}"></script>`)}
  </head>
  <body>
    <a class="hoppa" href="#innehall">Hoppa till innehållet</a>
    <header class="sidhuvud">
      <div class="inloggad">
        <p>
          Inloggad som
          ${jag.tilldelningar.map(({roll, enhet}) => html`<strong>${ROLLNAMN[roll] ?? roll}</strong>, ${namn.get(enhet) ?? enhet} `)}
        </p>
        <form method="post" action="/logga-ut"><button class="lank">Logga ut</button></form>
      </div>
      <div class="namnrad">
        <p class="namn"><a href="/arbetsrum">SKA</a> <span>${enheter.find(({slag}) => slag === 'kommun')?.namn ?? ''}</span></p>
        <nav aria-label="Sidor">
          <ul class="meny">
            ${menyOf(jag).map(({path, text}) => html`<li><a href="${path}"${path === aktuell ? html` aria-current="page"` : ''}>${text}</a></li>`)}
          </ul>
        </nav>
      </div>
    </header>
    <main id="innehall" tabindex="-1">${innehall}</main>
    <footer class="sidfot">
      <p>SKA är öppen programvara för skolors systematiska kvalitetsarbete.</p>
      <p><a href="/tillganglighet">Om tillgänglighet</a></p>
    </footer>
  </body>
</html>`;
}

/** What each role needs most often, in that order. What a role may not do is not in its menu; the API is what stops it. */
function menyOf({tilldelningar}: Jag): readonly Menyrad[] {
  const rader = new Map<string, string>([['/arbetsrum', 'Start']]);
  for (const {roll, enhet} of tilldelningar) for (const [path, text] of rollmeny(roll, enhet)) rader.set(path, text);
  return [...rader].map(([path, text]) => ({path, text}));
}

function rollmeny(roll: string, enhet: string): readonly (readonly [string, string])[] {
  const egen = `/arbetsrum/enhet/${encodeURIComponent(enhet)}`;
  switch (roll) {
    case 'rektor':
    case 'medarbetare':
      return [
        [`${egen}/plan`, 'Utvecklingsplan'],
        [`${egen}/arshjul`, 'Årshjul'],
        [`${egen}/tld`, 'TLD'],
        ['/arbetsrum/dialoger', 'Dialoger'],
      ];
    case 'huvudman':
    case 'skolchef':
      return [
        ['/arbetsrum/oversikt', 'Alla enheter'],
        ['/arbetsrum/dialoger', 'Dialoger'],
        ['/arbetsrum/arshjul', 'Årshjul'],
        ['/arbetsrum/tld', 'TLD'],
      ];
    case 'namnd':
      return [
        ['/arbetsrum/arshjul', 'Årshjul'],
        ['/arbetsrum/tld', 'TLD'],
      ];
    default:
      return [
        ['/arbetsrum/administration', 'Administration'],
        ['/arbetsrum/arshjul', 'Årshjul'],
      ];
  }
}
