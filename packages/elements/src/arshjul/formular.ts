import type {Sprak} from '@vetlanda/ska-core';
import {type Aktivitet, canMove, type EgenAktivitet} from '@vetlanda/ska-core/arshjul';
import {type Arsperiod, formatPeriod, overlaps, type Period, parseDatum} from '@vetlanda/ska-core/kalender';
import {html, nothing, type TemplateResult} from 'lit';
import {paneltext} from './paneltext.js';
import type {ArshjulText} from './text.sv.js';

/** What is to be mended in the form, in words, and the field where. */
export interface Formularfel {
  readonly fel: string;
  readonly falt: 'titel' | 'start' | 'slut';
}

/** What the dialog is open for. `ar` is the year on show, that an own activity belongs in. */
export type Formularlage =
  | {readonly typ: 'flytta'; readonly aktivitet: Aktivitet; readonly fel?: Formularfel}
  | {
      readonly typ: 'egen';
      readonly egen: EgenAktivitet | undefined;
      readonly ar: Arsperiod;
      readonly forslag: Period;
      readonly fel?: Formularfel;
    };

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
  const isFel = (falt: Formularfel['falt']): 'true' | typeof nothing => (lage.fel?.falt === falt ? 'true' : nothing);
  const day = (falt: 'start' | 'slut', namn: string, onChange?: (event: Event) => void): TemplateResult => html`<label
    >${namn}<input
      type="date"
      name=${falt}
      aria-invalid=${isFel(falt)}
      aria-describedby=${isFel(falt) === nothing ? nothing : 'formular-fel'}
      min=${bounds?.start ?? nothing}
      max=${bounds?.slut ?? nothing}
      .value=${period[falt]}
      @change=${onChange ?? nothing}
  /></label>`;
  return html`<form novalidate @submit=${val.onSubmit}>
    <h3 id="formular-rubrik">
      ${lage.typ === 'flytta' ? `${ord.flytta}: ${lage.aktivitet.titel}` : lage.egen === undefined ? text.laggTill : ord.andra}
    </h3>
    ${lage.fel === undefined ? nothing : html`<p role="alert" id="formular-fel">${lage.fel.fel}</p>`}
    ${
      lage.typ === 'flytta'
        ? html`<p class="dampad">${ord.mellan(formatPeriod(lage.aktivitet.fonster, {sprak, style: 'lang'}))}</p>`
        : html`<label
            >${ord.titel}<input
              name="titel"
              maxlength="200"
              aria-invalid=${isFel('titel')}
              aria-describedby=${isFel('titel') === nothing ? nothing : 'formular-fel'}
              .value=${lage.egen?.titel ?? ''}
          /></label>`
    }
    <div class="par">
      ${day('start', ord.fran, (event) => followStart(event, isOneDay(lage, period)))} ${day('slut', ord.till)}
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

/** Is it held on one day, also where that day is not set yet? */
function isOneDay(lage: Formularlage, {start, slut}: Period): boolean {
  return start === slut || (lage.typ === 'flytta' && lage.aktivitet.omfattning === 'tillfalle');
}

/** The last day comes along with the first: always where there is one day only, else when it would come before it. */
function followStart({currentTarget: first}: Event, oneDay: boolean): void {
  if (!(first instanceof HTMLInputElement)) return;
  const last = first.form?.elements.namedItem('slut');
  if (last instanceof HTMLInputElement && (oneDay || last.value < first.value)) last.value = first.value;
}

/** What the form holds, checked; `fel` says in words what to mend, and nothing the user wrote is lost. */
export function readFormular(
  form: HTMLFormElement,
  lage: Formularlage,
  sprak: Sprak,
): {readonly titel: string; readonly period: Period; readonly beskrivning: string} | Formularfel {
  const ord = paneltext(sprak);
  const data = new FormData(form);
  const titel = String(data.get('titel') ?? '').trim();
  const beskrivning = String(data.get('beskrivning') ?? '').trim();
  const start = parseDatum(data.get('start'));
  const slut = parseDatum(data.get('slut')) ?? start;
  if (lage.typ === 'egen' && titel === '') return {fel: ord.saknarTitel, falt: 'titel'};
  if (start === undefined || slut === undefined) return {fel: ord.saknarDatum, falt: 'start'};
  if (slut < start) return {fel: ord.felOrdning, falt: 'slut'};
  const period = {start, slut};
  if (lage.typ === 'egen') {
    return overlaps(period, lage.ar)
      ? {titel, period, beskrivning}
      : {fel: ord.annatAr(lage.ar.kortLabel), falt: 'start'};
  }
  const {fonster} = lage.aktivitet;
  if (canMove(lage.aktivitet, period).ok) return {titel, period, beskrivning};
  const falt = start < fonster.start || start > fonster.slut ? 'start' : 'slut';
  return {fel: ord.utanfor(formatPeriod(fonster, {sprak, style: 'lang'})), falt};
}
