import {html} from 'hono/html';
import {renderDokument} from '../sidor/dokument.js';
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
  return renderDokument({
    titel: `${titel} – SKA`,
    scripts,
    kropp: html`<body>
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
  </body>`,
  });
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
