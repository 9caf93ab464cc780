import type {Riktlinje} from '@vetlanda/ska-core/riktlinje';
import {html} from 'hono/html';
import {createAdress} from './adress.js';
import {renderDokument} from './dokument.js';
import type {Html} from './html.js';

/** The pages in the navigation, in order. */
const menu = [
  {id: 'kom-in', path: '/', text: 'Kvalitetsarbete'},
  {id: 'utvecklingsplan', path: '/utvecklingsplan', text: 'Utvecklingsplan'},
  {id: 'tld-svara', path: '/tld/svara', text: 'TLD-frågor'},
  {id: 'tld-resultat', path: '/tld/resultat', text: 'TLD-resultat'},
  {id: 'riktlinjen', path: '/riktlinjen', text: 'Riktlinjen'},
  {id: 'tillganglighet', path: '/tillganglighet', text: 'Om tillgänglighet'},
] as const;

/** A page's place in the navigation. */
type SidaId = (typeof menu)[number]['id'];

/** What stands round every page. */
export interface LayoutInput {
  readonly titel: string;
  /** Undefined for a page outside the navigation, such as an error. */
  readonly sida?: SidaId;
  /** Whose guideline the links keep; undefined when nobody has chosen. */
  readonly riktlinje?: Riktlinje;
  /** Script files that the page needs, in order. */
  readonly scripts?: readonly string[];
  readonly innehall: Html;
}

/** A whole HTML document: skip link, header, navigation, the content and a footer. */
export function renderLayout({titel, sida, riktlinje, scripts = [], innehall}: LayoutInput): Html {
  return renderDokument({
    titel: `${titel} – Kom in`,
    scripts,
    kropp: html`<body>
    <a class="hoppa" href="#innehall">Hoppa till innehållet</a>
    <header class="sidhuvud">
      <p class="demo"><strong>Demonstration.</strong> Skolan, läsårstiderna och intranätet är exempel.</p>
      <div class="namnrad">
        <p class="namn"><a href="${href('/', riktlinje)}">Kom in</a> <span>${riktlinje?.huvudman ?? 'intranätet'}</span></p>
        <nav aria-label="Sidor">
          <ul class="meny">
            ${menu.map(({id, path, text}) => html`<li><a href="${href(path, riktlinje)}"${current(id === sida)}>${text}</a></li>`)}
          </ul>
        </nav>
      </div>
    </header>
    <main id="innehall" tabindex="-1">${innehall}</main>
    <footer class="sidfot">
      <p>SKA är öppen programvara för skolors systematiska kvalitetsarbete.</p>
      <p><a href="${href('/tillganglighet', riktlinje)}">Om tillgänglighet</a></p>
    </footer>
  </body>`,
  });
}

function href(path: `/${string}`, riktlinje: Riktlinje | undefined): string {
  return riktlinje === undefined ? path : createAdress(path, {kommun: riktlinje.id});
}

function current(is: boolean): Html {
  return is ? html` aria-current="page"` : html``;
}
