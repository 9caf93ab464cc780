import type {Sprak} from '@vetlanda/ska-core';
import {type ArshjulAvvikelse, describeArshjulAvvikelse} from '@vetlanda/ska-core/arshjul';
import {html, type TemplateResult} from 'lit';

/** What deserves a look in the year, a sentence each. */
export function renderTips(
  avvikelser: readonly ArshjulAvvikelse[],
  kalendertips: readonly string[],
  sprak: Sprak,
): TemplateResult {
  return html`<ul>
    ${[...avvikelser.map((avvikelse) => describeArshjulAvvikelse(avvikelse, sprak)), ...kalendertips].map(
      (mening) => html`<li>${mening}</li>`,
    )}
  </ul>`;
}
