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
import {paneltext} from './paneltext.js';
import type {Paneltext} from './paneltext.sv.js';
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
  const ord = paneltext(sprak);
  const veckor = describeVeckor(aktivitet, val.arshjul.riktlinje.veckoformat, {sprak});
  return html`<div class="detaljer">
    <p>
      <time datetime=${aktivitet.start}>${formatPeriod(aktivitet, {sprak, style: 'lang'})}</time>${veckor === '' ? nothing : ` · ${veckor}`}<br />
      <span class="marke ${val.status}">${describeStatus(val.status, {sprak})}</span>
      ${val.framsteg === undefined ? nothing : html` · ${text.avEnheter(val.framsteg.klara, val.framsteg.antal)}`}
    </p>
    ${aktivitet.bestamd ? nothing : html`<p class="dampad">${ord.ejBestamd}</p>`}
    ${aktivitet.beskrivning === '' ? nothing : html`<p>${aktivitet.beskrivning}</p>`}
    <dl>
      ${term(
        ord.varfor,
        aktivitet.varfor.map((varfor) => describeVarfor(varfor, {sprak})),
      )}
      ${term(
        ord.medtag,
        aktivitet.infor.map((infor) => describeInfor(infor, {sprak})),
      )}
      ${term(ord.kraver, titlesOf(aktivitet.kraver, val.arshjul))}
      ${term(ord.upplagg, upplaggOf(aktivitet, ord))}
      ${term(ord.ansvar, aktivitet.ansvar)} ${term(ord.deltar, aktivitet.deltar)}
      ${term(ord.slag, [describeSlag(aktivitet.slag, {sprak})])}
    </dl>
    ${aktivitet.rad === undefined ? nothing : html`<p class="dampad liten">${aktivitet.rad === 'dag' ? ord.radDag : `${text.rad}.`}</p>`}
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
  return [...arshjul.utanfor, ...arshjul.aktiviteter].filter(({id}) => ids.includes(id)).map(({titel}) => titel);
}

function upplaggOf({upplagg}: Aktivitet, ord: Paneltext): readonly string[] {
  if (upplagg === undefined) return [];
  const {form, gruppstorlek, sammaSkolform} = upplagg;
  const grupp = gruppstorlek === undefined ? ord.grupp1 : ord.grupper(gruppstorlek.minst, gruppstorlek.hogst);
  return [[form === 'grupp' ? grupp : ord.enhet, ...(sammaSkolform ? [ord.sammaSkolform] : [])].join(', ')];
}

function renderLankar(aktivitet: Aktivitet, {sprak, href, onOpen}: Detaljval): TemplateResult | typeof nothing {
  const {lankar} = aktivitet;
  if (lankar.length === 0 && href === undefined) return nothing;
  return html`<ul>
    ${href === undefined ? nothing : html`<li><a href=${href} @click=${onOpen}>${paneltext(sprak).oppna}</a></li>`}
    ${lankar.map(({titel, href: till}) => html`<li>${till === undefined ? titel : html`<a href=${till} rel="noopener">${titel}</a>`}</li>`)}
  </ul>`;
}

function renderHandlingar({handlingar, sprak}: Detaljval): TemplateResult | typeof nothing {
  if (handlingar === undefined) return nothing;
  const ord = paneltext(sprak);
  const {onKlar, onAngra, onMove, onReset, onEdit, onRemove} = handlingar;
  const knapp = (namn: string, on: (() => void) | undefined, huvudval = false): TemplateResult | typeof nothing =>
    on === undefined
      ? nothing
      : html`<button type="button" class=${huvudval ? 'huvudval' : nothing} @click=${on}>${namn}</button>`;
  return html`<div class="knappar">
    ${knapp(ord.markeraKlar, onKlar, true)} ${knapp(ord.angraKlar, onAngra)} ${knapp(ord.flytta, onMove)}
    ${knapp(ord.aterstall, onReset)} ${knapp(ord.andra, onEdit)} ${knapp(ord.taBort, onRemove)}
  </div>`;
}
