import type {Sprak} from '@vetlanda/ska-core';
import {html, nothing, type TemplateResult} from 'lit';
import type {Attributfel} from './attribut.js';
import {describeAttributfel} from './attributfel.js';

const sv = {rubrik: 'Något i underlaget behöver rättas', visarSenaste: 'Hjulet visar det senaste som fungerade.'};
const en: typeof sv = {
  rubrik: 'Something in the data needs to be put right',
  visarSenaste: 'The wheel shows the last data that worked.',
};

/** What is wrong with what the host has set. */
export interface Problem {
  /** A sentence each. */
  readonly dokument: readonly string[];
  readonly attribut: readonly Attributfel[];
}

/** What is wrong, a sentence each. */
export function describeProblem({dokument, attribut}: Problem, sprak: Sprak): readonly string[] {
  return [...dokument, ...attribut.map((fel) => describeAttributfel(fel, sprak))];
}

/** What is wrong, and that the last good year stays; nothing where nothing is. */
export function renderProblem(problem: Problem, sprak: Sprak): TemplateResult | typeof nothing {
  const meningar = describeProblem(problem, sprak);
  if (meningar.length === 0) return nothing;
  const text = sprak === 'en' ? en : sv;
  return html`<div class="fel">
    <b>${text.rubrik}</b>
    <ul>
      ${meningar.map((mening) => html`<li>${mening}</li>`)}
    </ul>
    <p>${text.visarSenaste}</p>
  </div>`;
}
