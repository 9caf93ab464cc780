import type {Sprak} from '@vetlanda/ska-core';
import type {Aktivitet} from '@vetlanda/ska-core/arshjul';
import {formatPeriod} from '@vetlanda/ska-core/kalender';
import {html, type TemplateResult} from 'lit';
import type {ArshjulText} from './text.sv.js';

/** What the panel needs beside the activities. */
export interface Panelval {
  readonly sprak: Sprak;
  readonly text: ArshjulText;
  readonly onSelect: (ids: readonly string[]) => void;
  readonly renderDetaljer: (aktivitet: Aktivitet) => TemplateResult;
}

/** The panel beside the wheel: one activity with its details, or the activities of a group to choose from. */
export function renderPanelruta(valda: readonly [Aktivitet, ...Aktivitet[]], val: Panelval): TemplateResult {
  const [first] = valda;
  const {text, onSelect} = val;
  return html`<div class="panel slag-${first.slag}">
    <div class="huvud">
      <h3>${valda.length === 1 ? first.titel : text.iGruppen(valda.length)}</h3>
      <button type="button" @click=${() => onSelect([])}>${text.stang}</button>
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

function renderVal(aktivitet: Aktivitet, {sprak, onSelect}: Panelval): TemplateResult {
  return html`<li>
    <button type="button" class="kort slag-${aktivitet.slag}" @click=${() => onSelect([aktivitet.id])}>
      <b>${aktivitet.titel}</b><span>${formatPeriod(aktivitet, {sprak, style: 'kort'})}</span>
    </button>
  </li>`;
}
