import type {Sprak} from '@vetlanda/ska-core';
import {
  type Aktivitet,
  type AktivitetStatus,
  type Arshjul,
  describeInfor,
  describeSlag,
  describeStatus,
  describeVarfor,
  describeVeckor,
  type Framsteg,
} from '@vetlanda/ska-core/arshjul';
import {formatPeriod} from '@vetlanda/ska-core/kalender';
import {html, nothing, type TemplateResult} from 'lit';
import type {ArshjulText} from './text.sv.js';

/** What the details need beside the activity. */
export interface Detaljval {
  readonly sprak: Sprak;
  readonly text: ArshjulText;
  readonly arshjul: Arshjul;
  readonly status: AktivitetStatus;
  readonly framsteg: Framsteg | undefined;
  readonly href: string | undefined;
  /** What the user may do; undefined when nobody would answer. */
  readonly handlingar: Handlingar | undefined;
  readonly onOpen: (event: Event) => void;
}

/** What the user may do with an activity. Each is undefined where it does not apply. */
export interface Handlingar {
  readonly onKlar?: () => void;
  readonly onAngra?: () => void;
  readonly onMove?: () => void;
  readonly onReset?: () => void;
  readonly onEdit?: () => void;
  readonly onRemove?: () => void;
}

/** Dates, state, why, what to bring and what can be done: the same in the panel beside the wheel and in the list. */
export function renderDetaljer(aktivitet: Aktivitet, val: Detaljval): TemplateResult {
  const {sprak, text} = val;
  const veckor = describeVeckor(aktivitet, val.arshjul.riktlinje.veckoformat, {sprak});
  return html`<div class="detaljer">
    <p>
      <time datetime=${aktivitet.start}>${formatPeriod(aktivitet, {sprak, style: 'lang'})}</time>${veckor === '' ? nothing : ` · ${veckor}`}<br />
      <span class="marke ${val.status}">${describeStatus(val.status, {sprak})}</span>
      ${val.framsteg === undefined ? nothing : html` · ${text.avEnheter(val.framsteg.klara, val.framsteg.antal)}`}
    </p>
    ${aktivitet.bestamd ? nothing : html`<p class="dampad">${text.ejBestamd}</p>`}
    ${aktivitet.beskrivning === '' ? nothing : html`<p>${aktivitet.beskrivning}</p>`}
    <dl>
      ${term(
        text.varfor,
        aktivitet.varfor.map((varfor) => describeVarfor(varfor, {sprak})),
      )}
      ${term(
        text.medtag,
        aktivitet.infor.map((infor) => describeInfor(infor, {sprak})),
      )}
      ${term(text.kraver, titlesOf(aktivitet.kraver, val.arshjul))}
      ${term(text.upplagg, upplaggOf(aktivitet, text))}
      ${term(text.ansvar, aktivitet.ansvar)} ${term(text.deltar, aktivitet.deltar)}
      ${term(text.slag, [describeSlag(aktivitet.slag, {sprak})])}
    </dl>
    ${aktivitet.rad === undefined ? nothing : html`<p class="dampad liten">${aktivitet.rad === 'dag' ? text.radDag : text.radAktivitet}</p>`}
    ${aktivitet.egen ? html`<p class="dampad liten">${text.egen}</p>` : nothing}
    ${renderLankar(aktivitet, val)} ${renderHandlingar(val)}
  </div>`;
}

function term(namn: string, varden: readonly string[]): TemplateResult | typeof nothing {
  if (varden.length === 0) return nothing;
  return html`<dt>${namn}</dt>
    ${varden.map((varde) => html`<dd>${varde}</dd>`)}`;
}

function titlesOf(ids: readonly string[], arshjul: Arshjul): readonly string[] {
  return arshjul.aktiviteter.filter(({id}) => ids.includes(id)).map(({titel}) => titel);
}

function upplaggOf({upplagg}: Aktivitet, text: ArshjulText): readonly string[] {
  if (upplagg === undefined) return [];
  const {form, gruppstorlek, sammaSkolform} = upplagg;
  const grupp = gruppstorlek === undefined ? text.grupp1 : text.grupper(gruppstorlek.minst, gruppstorlek.hogst);
  return [[form === 'grupp' ? grupp : text.enhet, ...(sammaSkolform ? [text.sammaSkolform] : [])].join(', ')];
}

function renderLankar(aktivitet: Aktivitet, {text, href, onOpen}: Detaljval): TemplateResult | typeof nothing {
  const lankar = aktivitet.lankar.filter((lank) => lank.href !== undefined);
  if (lankar.length === 0 && href === undefined) return nothing;
  return html`<ul>
    ${href === undefined ? nothing : html`<li><a href=${href} @click=${onOpen}>${text.oppna}</a></li>`}
    ${lankar.map((lank) => html`<li><a href=${lank.href ?? nothing} rel="noopener">${lank.titel}</a></li>`)}
  </ul>`;
}

function renderHandlingar({handlingar, text}: Detaljval): TemplateResult | typeof nothing {
  if (handlingar === undefined) return nothing;
  const {onKlar, onAngra, onMove, onReset, onEdit, onRemove} = handlingar;
  const knapp = (namn: string, on: (() => void) | undefined, huvudval = false): TemplateResult | typeof nothing =>
    on === undefined
      ? nothing
      : html`<button type="button" class=${huvudval ? 'huvudval' : nothing} @click=${on}>${namn}</button>`;
  return html`<div class="knappar">
    ${knapp(text.markeraKlar, onKlar, true)} ${knapp(text.angraKlar, onAngra)} ${knapp(text.flytta, onMove)}
    ${knapp(text.aterstall, onReset)} ${knapp(text.andra, onEdit)} ${knapp(text.taBort, onRemove)}
  </div>`;
}
