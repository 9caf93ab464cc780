import type {Sprak} from '@vetlanda/ska-core';
import {
  type Aktivitet,
  type AktivitetStatus,
  describeStatus,
  describeVecka,
  type Manadsgrupp,
  type Veckoformat,
} from '@vetlanda/ska-core/arshjul';
import {formatPeriod, manadsnamn} from '@vetlanda/ska-core/kalender';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {ArshjulText} from './text.sv.js';

/** What the list needs beside its groups. */
export interface Listval {
  readonly sprak: Sprak;
  readonly text: ArshjulText;
  /** The row that is open. */
  readonly vald: string | undefined;
  /** The rows that are selected in the wheel. */
  readonly markerade: ReadonlySet<string>;
  readonly veckoformat: Veckoformat;
  readonly nummer: ReadonlyMap<string, number>;
  readonly statusOf: (aktivitet: Aktivitet) => AktivitetStatus;
  readonly nivaOf: (aktivitet: Aktivitet) => string;
  readonly onSelect: (aktivitet: Aktivitet) => void;
  readonly renderDetaljer: (aktivitet: Aktivitet) => TemplateResult;
}

/** The equal of the wheel: every activity once, month by month and week by week, in the same order. */
export function renderLista(grupper: readonly Manadsgrupp[], val: Listval): TemplateResult {
  return html`${repeat(
    grupper,
    (grupp) => `${grupp.ar}-${grupp.manad}`,
    (grupp) => html`<section class="manad">
      <h4>${manadsnamn(grupp.manad, {sprak: val.sprak, style: 'lang'})} ${grupp.ar}</h4>
      ${grupp.veckor.map(
        (vecka) => html`<div class="veckorad">
          <span class="v">${describeVecka(vecka.vecka, val.veckoformat, {sprak: val.sprak})}</span>
          <ul>
            ${repeat(
              vecka.aktiviteter,
              ({aktivitet}) => aktivitet.id,
              (rad) => renderRad(rad.aktivitet, rad, val),
            )}
          </ul>
        </div>`,
      )}
    </section>`,
  )}`;
}

function renderRad(
  aktivitet: Aktivitet,
  {fortsatterFran, fortsatterTill}: {readonly fortsatterFran: boolean; readonly fortsatterTill: boolean},
  val: Listval,
): TemplateResult {
  const {sprak, text} = val;
  const open = val.vald === aktivitet.id;
  const status = val.statusOf(aktivitet);
  const extra = [
    val.nivaOf(aktivitet),
    ...(fortsatterFran ? [text.franAnnatAr] : []),
    ...(fortsatterTill ? [text.tillAnnatAr] : []),
  ].join(' · ');
  return html`<li class="slag-${aktivitet.slag}">
    <button
      type="button"
      class="rad ${val.markerade.has(aktivitet.id) ? 'markerad' : ''}"
      data-rad=${aktivitet.id}
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => val.onSelect(aktivitet)}
    >
      <span class="prick" aria-hidden="true"></span>
      <span><b>${val.nummer.get(aktivitet.id)}. ${aktivitet.titel}</b></span>
      <span class="marke ${status}">${describeStatus(status, {sprak})}</span>
      <span class="under liten">${formatPeriod(aktivitet, {sprak, style: 'kort'})} · ${extra}</span>
    </button>
    ${open ? html`<div class="radinnehall">${val.renderDetaljer(aktivitet)}</div>` : nothing}
  </li>`;
}
