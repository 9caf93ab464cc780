import type {Sprak} from '@vetlanda/ska-core';
import {
  type Aktivitet,
  type AktivitetStatus,
  describeStatus,
  describeVecka,
  type Framsteg,
  type Listrad,
  type Manadsgrupp,
  type Veckoformat,
} from '@vetlanda/ska-core/arshjul';
import {formatPeriod, manadsnamn} from '@vetlanda/ska-core/kalender';
import {html, nothing, type TemplateResult} from 'lit';
import type {Onskan} from './onskan.js';
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
  readonly framstegOf: (aktivitet: Aktivitet) => Framsteg | undefined;
  readonly onskan: Onskan;
  readonly renderDetaljer: (aktivitet: Aktivitet) => TemplateResult;
}

/**
 * The equal of the wheel: every activity once, month by month and week by week, in the same order. Plain maps: lit-html
 * 3.3.3 leaves a node behind for every keyed item that goes. Without keys the keyboard's place is kept by
 * `restoreFokus`. No white space between the tags of a row: with 1,000 rows it would be half of the nodes.
 */
export function renderLista(grupper: readonly Manadsgrupp[], val: Listval): TemplateResult {
  return html`${grupper.map(
    ({ar, manad, veckor}) => html`<section class="manad">
      <h4>${manadsnamn(manad, {sprak: val.sprak, style: 'lang'})} ${ar}</h4>
      ${veckor.map(
        ({vecka, aktiviteter}) =>
          html`<div class="veckorad"
            ><span class="v">${describeVecka(vecka, val.veckoformat, {sprak: val.sprak})}</span
            ><ul>${aktiviteter.map((rad) => renderRad(rad, val))}</ul
          ></div>`,
      )}
    </section>`,
  )}`;
}

function renderRad({aktivitet, fortsatterFran, fortsatterTill}: Listrad, val: Listval): TemplateResult {
  const {sprak, text} = val;
  const open = val.vald === aktivitet.id;
  const status = val.statusOf(aktivitet);
  const framsteg = val.framstegOf(aktivitet);
  const under = [
    formatPeriod(aktivitet, {sprak, style: 'kort'}),
    val.nivaOf(aktivitet),
    ...(framsteg === undefined ? [] : [text.avEnheter(framsteg.klara, framsteg.antal)]),
    ...(fortsatterFran ? [text.franAnnatAr] : []),
    ...(fortsatterTill ? [text.tillAnnatAr] : []),
  ].join(' · ');
  return html`<li class="slag-${aktivitet.slag}"
    ><button
      type="button"
      class="rad ${val.markerade.has(aktivitet.id) ? 'markerad' : ''}"
      data-rad=${aktivitet.id}
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => val.onskan('rad', aktivitet.id)}
      ><span class="prick" aria-hidden="true"></span
      ><b>${`${val.nummer.get(aktivitet.id)}.\u00a0${aktivitet.titel}`}</b> <span class="marke ${status}"
        >${describeStatus(status, {sprak})}</span
      > <span class="under liten">${under}</span></button
    >${open ? html`<div class="radinnehall">${val.renderDetaljer(aktivitet)}</div>` : nothing}</li>`;
}
