import type {Sprak} from '@vetlanda/ska-core';
import {ALLA_SLAG, type Arshjul, describeSlag} from '@vetlanda/ska-core/arshjul';
import {html, type TemplateResult} from 'lit';
import type {ArshjulText} from './text.sv.js';

/** The legend: the kinds of activity that the year has, and what lies behind them, each with its sign and its word. */
export function renderForklaring(
  {aktiviteter}: Arshjul,
  {sprak, text, visare}: {readonly sprak: Sprak; readonly text: ArshjulText; readonly visare: boolean},
): TemplateResult {
  const used = new Set(aktiviteter.map(({slag}) => slag));
  return html`<ul class="forklaring liten" aria-label=${text.teckenforklaring}>
    ${ALLA_SLAG.filter((slag) => used.has(slag)).map(
      (slag) =>
        html`<li class="slag-${slag}"><span class="prick" aria-hidden="true"></span>${describeSlag(slag, {sprak})}</li>`,
    )}
    ${(['lov', 'rodDag', ...(visare ? (['idag'] as const) : [])] as const).map(
      (tecken) => html`<li><span class="tecken ${tecken}" aria-hidden="true"></span>${text[tecken]}</li>`,
    )}
  </ul>`;
}
