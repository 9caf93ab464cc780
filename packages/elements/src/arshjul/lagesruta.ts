import type {Sprak} from '@vetlanda/ska-core';
import {type Aktivitet, describeVeckor, type Lage, type Veckoformat} from '@vetlanda/ska-core/arshjul';
import {formatPeriod} from '@vetlanda/ska-core/kalender';
import {html, nothing, type TemplateResult} from 'lit';
import type {Onskan} from './onskan.js';
import type {ArshjulText} from './text.sv.js';

/** What the box needs beside the state. */
export interface Lagesval {
  readonly sprak: Sprak;
  readonly text: ArshjulText;
  readonly veckoformat: Veckoformat;
  readonly onskan: Onskan;
}

/** So many cards under a heading: the box is an answer, and the list has the rest. */
const FLEST = 5;

/** The answer before the picture: what goes on now, what is late and what comes next, each with where it comes from. */
export function renderLagesruta(lage: Lage, {sprak, text, veckoformat, onskan}: Lagesval): TemplateResult {
  const part = (rubrik: string, aktiviteter: readonly Aktivitet[]): TemplateResult | typeof nothing =>
    aktiviteter.length === 0
      ? nothing
      : html`<section>
          <h3 class="dampad">${rubrik}</h3>
          ${aktiviteter.slice(0, FLEST).map((aktivitet) => renderKort(aktivitet, {sprak, text, veckoformat, onskan}))}
          ${aktiviteter.length > FLEST ? html`<p>${text.ochTill(aktiviteter.length - FLEST)}</p>` : nothing}
        </section>`;
  return html`${
    lage.nu.length === 0
      ? html`<section><h3 class="dampad">${text.nu}</h3><p>${text.ingetNu}</p></section>`
      : part(text.nu, lage.nu)
  }${part(text.forsenat, lage.forsenat)}${part(text.narmast, lage.narmast)}`;
}

function renderKort(aktivitet: Aktivitet, {sprak, text, veckoformat, onskan}: Lagesval): TemplateResult {
  const veckor = describeVeckor(aktivitet, veckoformat, {sprak});
  return html`<button type="button" class="kort slag-${aktivitet.slag}" @click=${() => onskan('visa', aktivitet.id)}>
    <b>${aktivitet.titel}</b>
    <span>${formatPeriod(aktivitet, {sprak, style: 'kort'})}${veckor === '' ? nothing : ` · ${veckor}`}</span>
    <span class="liten">${sourceOf(aktivitet, text)}</span>
  </button>`;
}

function sourceOf({egen, rad, avsnitt = ''}: Aktivitet, text: ArshjulText): string {
  if (egen) return text.egen;
  return rad === 'aktivitet' ? text.rad : text.avsnitt(avsnitt, rad === 'dag');
}
