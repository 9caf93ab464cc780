import type {Datum} from '@vetlanda/ska-core/kalender';
import {html} from 'hono/html';
import type {Html} from '../sidor/html.js';
import type {Enhet} from './typer.js';

/** A page that is an element in a data source: the element draws, the source fetches and saves. */
interface Elementsida {
  readonly titel: string;
  readonly scripts: readonly string[];
  readonly innehall: Html;
}

/** The unit's plan of a year. The element has a heading to see; the page's own is for those who go from page to page by headings. */
export function renderPlansida({id, namn}: Enhet, lasar: string, idag: Datum): Elementsida {
  return {
    titel: `Utvecklingsplan ${lasar}`,
    scripts: ['/ska/ska-datakalla.js', '/ska/ska-utvecklingsplan.js'],
    innehall: html`<h1 class="dold">Utvecklingsplan ${lasar}, ${namn}</h1>
      <ska-datakalla enhet="${id}" lasar="${lasar}">
        <ska-utvecklingsplan idag="${idag}">
          <noscript><p>Planen behöver skript för att visas och skrivas.</p></noscript>
        </ska-utvecklingsplan>
      </ska-datakalla>`,
  };
}

/** The unit's wheel, or the whole municipality's. */
export function renderArshjulssida({id, namn}: Enhet, idag: Datum): Elementsida {
  return {
    titel: 'Årshjul',
    scripts: ['/ska/ska-datakalla.js', '/ska/ska-arshjul.js'],
    innehall: html`<h1 class="dold">Årshjul, ${namn}</h1>
      <ska-datakalla enhet="${id}">
        <ska-arshjul enhet="${namn}" idag="${idag}">
          <noscript><p>Årshjulet behöver skript för att visas.</p></noscript>
        </ska-arshjul>
      </ska-datakalla>`,
  };
}

/** What has been released of the survey, and the ways into the rounds. */
export function renderTldsida({id, namn, slag}: Enhet): Elementsida {
  return {
    titel: 'TLD',
    scripts: ['/ska/ska-datakalla.js', '/ska/ska-tld-resultat.js', '/ska/ska-tld-utskick.js'],
    innehall: html`<h1>TLD, ${namn}</h1>
      <ska-datakalla enhet="${id}">
        ${slag === 'enhet' ? html`<ska-tld-utskick></ska-tld-utskick>` : ''}
        <ska-tld-resultat enhet="${slag === 'enhet' ? id : ''}">
          <noscript><p>Resultatet behöver skript för att visas.</p></noscript>
        </ska-tld-resultat>
      </ska-datakalla>`,
  };
}
