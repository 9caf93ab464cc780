import type {Sprak} from '@vetlanda/ska-core';
import {type Aktivitet, canMove, type EgenAktivitet} from '@vetlanda/ska-core/arshjul';
import {formatPeriod, type Period, parseDatum} from '@vetlanda/ska-core/kalender';
import {html, nothing, type TemplateResult} from 'lit';
import {paneltext} from './paneltext.js';
import type {ArshjulText} from './text.sv.js';

/** What the dialog is open for. */
export type Formularlage =
  | {readonly typ: 'flytta'; readonly aktivitet: Aktivitet; readonly fel?: string}
  | {readonly typ: 'egen'; readonly egen: EgenAktivitet | undefined; readonly forslag: Period; readonly fel?: string};

/** What the dialog's form needs. */
export interface Formularval {
  readonly sprak: Sprak;
  readonly text: ArshjulText;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onCancel: () => void;
}

/** The form to set dates, or to write an activity of the unit's own. Every drag in the world has this as its equal. */
export function renderFormular(lage: Formularlage, val: Formularval): TemplateResult {
  const {text, sprak} = val;
  const ord = paneltext(sprak);
  const period: Period = lage.typ === 'flytta' ? lage.aktivitet : (lage.egen ?? lage.forslag);
  const bounds = lage.typ === 'flytta' ? lage.aktivitet.fonster : undefined;
  return html`<form novalidate @submit=${val.onSubmit}>
    <h3 id="formular-rubrik">
      ${lage.typ === 'flytta' ? `${ord.flytta}: ${lage.aktivitet.titel}` : lage.egen === undefined ? text.laggTill : ord.andra}
    </h3>
    ${lage.fel === undefined ? nothing : html`<p role="alert">${lage.fel}</p>`}
    ${
      lage.typ === 'flytta'
        ? html`<p class="dampad">${ord.mellan(formatPeriod(lage.aktivitet.fonster, {sprak, style: 'lang'}))}</p>`
        : html`<label
            >${ord.titel}<input name="titel" required maxlength="200" .value=${lage.egen?.titel ?? ''}
          /></label>`
    }
    <div class="par">
      <label
        >${ord.fran}<input
          type="date"
          name="start"
          required
          min=${bounds?.start ?? nothing}
          max=${bounds?.slut ?? nothing}
          .value=${period.start}
      /></label>
      <label
        >${ord.till}<input
          type="date"
          name="slut"
          min=${bounds?.start ?? nothing}
          max=${bounds?.slut ?? nothing}
          .value=${period.slut}
      /></label>
    </div>
    ${
      lage.typ === 'flytta'
        ? nothing
        : html`<label
            >${ord.beskrivning}<textarea name="beskrivning" rows="3" maxlength="2000" .value=${lage.egen?.beskrivning ?? ''}></textarea>
          </label>`
    }
    <div class="knappar">
      <button class="huvudval">${ord.spara}</button>
      <button type="button" @click=${val.onCancel}>${ord.avbryt}</button>
    </div>
  </form>`;
}

/** What the form holds, checked; `fel` says in words what to mend, and nothing the user wrote is lost. */
export function readFormular(
  form: HTMLFormElement,
  lage: Formularlage,
  sprak: Sprak,
): {readonly titel: string; readonly period: Period; readonly beskrivning: string} | {readonly fel: string} {
  const ord = paneltext(sprak);
  const data = new FormData(form);
  const titel = String(data.get('titel') ?? '').trim();
  const beskrivning = String(data.get('beskrivning') ?? '').trim();
  const start = parseDatum(data.get('start'));
  const slut = parseDatum(data.get('slut')) ?? start;
  if (lage.typ === 'egen' && titel === '') return {fel: ord.saknarTitel};
  if (start === undefined || slut === undefined) return {fel: ord.saknarDatum};
  if (slut < start) return {fel: ord.felOrdning};
  const period = {start, slut};
  if (lage.typ === 'flytta' && !canMove(lage.aktivitet, period).ok) {
    return {fel: ord.utanfor(formatPeriod(lage.aktivitet.fonster, {sprak, style: 'lang'}))};
  }
  return {titel, period, beskrivning};
}
