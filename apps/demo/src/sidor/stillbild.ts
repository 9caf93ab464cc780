import {createArshjul} from '@vetlanda/ska-core/arshjul';
import {createKalender, formatPeriod} from '@vetlanda/ska-core/kalender';
import {html} from 'hono/html';
import type {Html} from './html.js';
import type {PagesInput} from './pages.js';
import type {Vy} from './vy.js';

/** The year where scripts are switched off: the wheel as a picture, and its activities in words. */
export function renderStillbild({riktlinje, dag, lasar}: Vy, {kalenderdata}: Pick<PagesInput, 'kalenderdata'>): Html {
  const query = new URLSearchParams({riktlinje: riktlinje.id, lasar: lasar.label, dag});
  const kalender = createKalender(kalenderdata(riktlinje, lasar));
  const {aktiviteter} = createArshjul({riktlinje, ar: lasar, kalender});
  return html`<p>Sidan visar en stillbild och en lista när skript är avstängda.</p>
    <img
      src="/api/arshjul.svg?${query}"
      alt="Årshjul ${lasar.kortLabel}. Samma aktiviteter står i listan under bilden."
      width="900"
      height="900"
    />
    <ol>
      ${aktiviteter.map((aktivitet) => html`<li>${aktivitet.titel}, ${formatPeriod(aktivitet, {style: 'lang'})}</li>`)}
    </ol>`;
}
