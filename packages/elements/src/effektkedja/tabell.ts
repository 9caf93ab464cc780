import {formatPeriod} from '@vetlanda/ska-core/kalender';
import type {Atagande, Nodslag, Planaktivitet} from '@vetlanda/ska-core/utvecklingsplan';
import {html, nothing, type TemplateResult} from 'lit';
import {heading, renderEach} from './disposition.js';
import {renderFalt} from './falt.js';
import {renderAdd, renderGrepp} from './nodverktyg.js';
import {callNod, nameNod, type Redigering} from './redigering.js';
import {renderStatus} from './status.js';
import {isStor} from './stor-plan.js';

/** The activities of each åtagande as a table: who, when, and what they lead to. */
export function renderTabell(red: Redigering): TemplateResult {
  return html`<div class="tabeller ${isStor(red.plan) ? 'stor' : ''}">
    ${red.plan.malomraden.map(
      (malomrade) => html`<section class="skild">
        ${heading(callNod(red, malomrade, 'malomrade'), red.rubrikniva)}
        ${malomrade.ataganden.length === 0 ? renderSaknas('atagande', red) : nothing}
        ${renderEach(malomrade.ataganden, red, (atagande) => renderAtagande(atagande, red), red.plan.uppfoljningar)}
      </section>`,
    )}
  </div>`;
}

function renderAtagande(atagande: Atagande, red: Redigering): TemplateResult {
  const {text, ord} = red;
  const {kolumn} = text;
  return html`<section data-nod=${atagande.id}><div class="rullbar">
      <table>
        <caption>
          ${callNod(red, atagande, 'atagande')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${ord.av.aktivitet}</th>
            <th scope="col">${kolumn.ansvar}</th>
            <th scope="col">${kolumn.tid}</th>
            ${ord.av.resultat === undefined ? nothing : html`<th scope="col">${ord.av.resultat}</th>`}
            <th scope="col">${kolumn.uppfoljning}</th>
          </tr>
        </thead>
        <tbody>
          ${atagande.aktiviteter.length === 0 ? html`<tr><td colspan="5">${renderSaknas('aktivitet', red)}</td></tr>` : nothing}
          ${renderEach(atagande.aktiviteter, red, (aktivitet) => renderRad(aktivitet, red), red.plan.uppfoljningar)}
        </tbody>
      </table>
    </div>
    ${renderAdd('aktivitet', atagande.id, red, callNod(red, atagande, 'atagande'))}</section>`;
}

function renderSaknas(slag: Nodslag, {text, ord}: Redigering): TemplateResult {
  return html`<p class="dampad">${text.saknas(ord.av[slag] ?? slag)}</p>`;
}

function renderRad(aktivitet: Planaktivitet, red: Redigering): TemplateResult {
  const {id, rubrik, ansvar, start, slut, resultat} = aktivitet;
  const {text, ord} = red;
  const field = (falt: string, etikett: string, varde: string | undefined, typ: 'brytrad' | 'datum') =>
    red.readonly ? (varde ?? '') : renderFalt({nod: id, falt, etikett, varde, typ}, red);
  return html`<tr data-nod=${id}>
    <th scope="row">${renderGrepp(red)}${field('rubrik', ord.av.aktivitet ?? '', rubrik, 'brytrad')}</th>
    <td>${field('ansvar', text.ansvar, ansvar, 'brytrad')}</td>
    <td>
      ${
        red.readonly
          ? start === undefined
            ? text.ingen
            : formatPeriod({start, slut: slut ?? start}, {sprak: red.sprak, style: 'lang'})
          : html`${field('start', text.start, start, 'datum')}${field('slut', text.slut, slut, 'datum')}`
      }
    </td>
    ${
      ord.av.resultat === undefined
        ? nothing
        : html`<td>
            <ul class="rader">
              ${resultat.map(
                (one) =>
                  html`<li>
                    ${red.readonly ? nameNod(red, one, 'resultat') : renderFalt({nod: one.id, falt: 'text', etikett: ord.av.resultat ?? '', varde: one.text, typ: 'text'}, red)}
                  </li>`,
              )}
            </ul>
            ${renderAdd('resultat', id, red, callNod(red, aktivitet, 'aktivitet'))}
          </td>`
    }
    <td>${renderStatus(id, red) ?? text.ejFoljd}</td>
  </tr>`;
}
