import type {Sprak} from '@vetlanda/ska-core';
import {type ArshjulAvvikelse, describeArshjulAvvikelse} from '@vetlanda/ska-core/arshjul';
import {html, type TemplateResult} from 'lit';

/** What deserves a look in the year, a sentence each. */
export function renderTips(avvikelser: readonly ArshjulAvvikelse[], sprak: Sprak): TemplateResult {
  return html`<ul>
    ${avvikelser.map((avvikelse) => html`<li>${describeArshjulAvvikelse(avvikelse, sprak)}</li>`)}
  </ul>`;
}
