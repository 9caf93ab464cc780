import {html} from 'hono/html';
import {createAdress} from './adress.js';
import {renderDatablock} from './datablock.js';
import type {Html} from './html.js';
import {renderKommunval} from './kommunval.js';
import {renderLayout} from './layout.js';
import {renderMeddelanden} from './meddelanden.js';
import type {PagesInput} from './pages.js';
import {renderStillbild} from './stillbild.js';
import type {Vy} from './vy.js';

/**
 * The page "Kvalitetsarbete": an article with the wheel embedded as a page author would do it. What it shows comes from
 * the guideline's JSON, the calendar's JSON and the day; nothing about the year is written here.
 */
export function renderKomIn(vy: Vy, {riktlinjer, kalenderdata}: PagesInput): Html {
  const {riktlinje, dag, lasar} = vy;
  return renderLayout({
    titel: 'Kvalitetsarbete',
    sida: 'kom-in',
    riktlinje,
    scripts: ['/ska/ska-arshjul.js', '/klient/kom-in.js'],
    innehall: html`<article>
      <div class="text">
        <h1>Systematiskt kvalitetsarbete</h1>
        <p class="ingress">
          Här ser du läsåret enligt ${riktlinje.huvudman}s riktlinje: vad som pågår, vad som kommer och varför det ligger
          just då.
        </p>
        ${renderMeddelanden(vy.meddelanden)}
        ${renderKommunval(riktlinjer, riktlinje, ({id}) => createAdress('/', {kommun: id, dag: vy.valdDag ? dag : undefined}))}
        ${renderDagval(vy)}
      </div>
      <p id="sparat" class="sparat" role="status"></p>
      <ska-arshjul
        lasar="${lasar.label}"
        idag="${dag}"
        enhet="Exempelskolan"
      >
        <noscript>
          ${renderStillbild(vy, {kalenderdata})}
        </noscript>
      </ska-arshjul>
      ${renderDatablock('ska-data', {riktlinje, kalender: kalenderdata(riktlinje, lasar), dag})}
    </article>`,
  });
}

function renderDagval({riktlinje, dag, valdDag}: Vy): Html {
  return html`<form class="dagval" method="get" action="/">
    <input type="hidden" name="kommun" value="${riktlinje.id}">
    <label for="dag">Visa som om det vore</label>
    <input id="dag" type="date" name="dag" value="${dag}" required>
    <button>Visa dagen</button>
    ${valdDag ? html`<a href="${createAdress('/', {kommun: riktlinje.id})}">Tillbaka till idag</a>` : ''}
  </form>`;
}
