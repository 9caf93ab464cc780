import type {Sprak} from '@vetlanda/ska-core';
import type {Aktivitet} from '@vetlanda/ska-core/arshjul';
import {formatPeriod} from '@vetlanda/ska-core/kalender';
import {html, type TemplateResult} from 'lit';
import type {Onskan} from './onskan.js';
import {paneltext} from './paneltext.js';

/** What the panel needs beside the activities. */
export interface Panelval {
  readonly sprak: Sprak;
  readonly onskan: Onskan;
  readonly renderDetaljer: (aktivitet: Aktivitet) => TemplateResult;
}

/** The panel beside the wheel: one activity with its details, or the activities of a group to choose from. */
export function renderPanelruta(valda: readonly [Aktivitet, ...Aktivitet[]], val: Panelval): TemplateResult {
  const [first] = valda;
  const {sprak, onskan} = val;
  return html`<div class="panel slag-${first.slag}">
    <div class="huvud">
      <h3>${valda.length === 1 ? first.titel : paneltext(sprak).iGruppen(valda.length)}</h3>
      <button type="button" @click=${() => onskan('valj', [])}>${paneltext(sprak).stang}</button>
    </div>
    ${
      valda.length === 1
        ? val.renderDetaljer(first)
        : html`<ul>
            ${valda.map((aktivitet) => renderVal(aktivitet, val))}
          </ul>`
    }
  </div>`;
}

function renderVal(aktivitet: Aktivitet, {sprak, onskan}: Panelval): TemplateResult {
  return html`<li>
    <button type="button" class="kort slag-${aktivitet.slag}" @click=${() => onskan('valj', [aktivitet.id])}>
      <b>${aktivitet.titel}</b><span>${formatPeriod(aktivitet, {sprak, style: 'kort'})}</span>
    </button>
  </li>`;
}
