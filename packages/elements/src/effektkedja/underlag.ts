import {formatDatum, parseDatum} from '@vetlanda/ska-core/kalender';
import type {Underlag} from '@vetlanda/ska-core/utvecklingsplan';
import {html, nothing, type TemplateResult} from 'lit';
import {renderDel} from './del.js';
import {type Formfel, type Formmiljo, formfaltId, isHalv, readForm, renderFormfalt} from './formular.js';
import type {Lasmiljo, Redigering} from './redigering.js';

/** What the list and its form need of the editing they are part of. */
export type Underlagsmiljo = Formmiljo & Pick<Redigering, 'sprak' | 'plan' | 'gor' | 'newId' | 'visaFel'>;

/** The form that adds one; it has the keyboard when one has been added or taken away. */
const FORM = 'underlag';
const FOKUS = formfaltId(FORM, 'namn');

/** The surveys and statistics that the plan rests on, with the way to add one and to take one away. */
export function renderUnderlag(red: Redigering): TemplateResult {
  const {text, plan} = red;
  const antal = plan.underlag.length;
  const innehall = antal === 0 ? [] : [text.antal.underlag(antal)];
  return renderDel({nod: '', rubrik: text.planensUnderlag, innehall}, red, () => renderUnderlagsform(red));
}

/** The same without a part round it. */
export function renderUnderlagsform(red: Underlagsmiljo): TemplateResult {
  return html`${renderUnderlagslista(red.plan.underlag, red, (one) => renderTaBort(one, red))} ${renderForm(red)}`;
}

/** Each survey with its date, its figure, and the way to it. */
export function renderUnderlagslista(
  underlag: readonly Underlag[],
  {sprak}: Pick<Lasmiljo, 'sprak'>,
  more: (underlag: Underlag) => TemplateResult | typeof nothing = () => nothing,
): TemplateResult | typeof nothing {
  if (underlag.length === 0) return nothing;
  return html`<ul class="rader">
    ${underlag.map((one) => {
      const {namn, datum, varde, lank} = one;
      const under = [datum === undefined ? '' : formatDatum(datum, {sprak}), varde ?? ''].filter((part) => part !== '');
      return html`<li>
        <span
          >${isAdress(lank) ? html`<a href=${lank} rel="noopener">${namn}</a>` : namn}${under.length === 0 ? nothing : html` <span class="dampad">${under.join(' · ')}</span>`}</span
        >${more(one)}
      </li>`;
    })}
  </ul>`;
}

function renderTaBort({id, namn}: Underlag, red: Underlagsmiljo): TemplateResult {
  const {text} = red;
  return html`<button
    type="button"
    class="rund"
    aria-label=${text.taBortNamn(namn)}
    @click=${() =>
      red.gor(
        {typ: 'ta-bort-underlag', underlag: id},
        {etikett: text.gjorde.tog(namn), besked: text.borttagen(namn), fokus: FOKUS},
      )}
  >
    ×
  </button>`;
}

function renderForm(red: Underlagsmiljo): TemplateResult {
  const {text} = red;
  return html`<form class="radvis" novalidate @submit=${(event: SubmitEvent) => add(event, red)}>
    ${renderFormfalt(FORM, {namn: 'namn', etikett: text.underlagNamn}, red)}
    ${renderFormfalt(FORM, {namn: 'datum', etikett: text.underlagDatum, typ: 'date'}, red)}
    ${renderFormfalt(FORM, {namn: 'varde', etikett: text.underlagVarde}, red)}
    ${renderFormfalt(FORM, {namn: 'lank', etikett: text.underlagLank, typ: 'url'}, red)}
    <button>${text.laggUnderlag}</button>
  </form>`;
}

function add(event: SubmitEvent, red: Underlagsmiljo): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const {text, plan} = red;
  const read = readForm(form);
  const [namn, varde, lank] = [read('namn'), read('varde'), read('lank')];
  const datum = parseDatum(read('datum'));
  const fel: Formfel = {
    ...(namn === '' ? {namn: text.felUnderlag} : {}),
    ...(isHalv(form, 'datum') || (read('datum') !== '' && datum === undefined) ? {datum: text.felDatum} : {}),
    ...(lank === '' || isAdress(lank) ? {} : {lank: text.felLank}),
  };
  if (red.visaFel({nod: '', form: FORM, fel})) return;
  const underlag: Underlag = {
    id: red.newId(),
    namn,
    ...(datum === undefined ? {} : {datum}),
    ...(lank === '' ? {} : {lank}),
    ...(varde === '' ? {} : {varde}),
  };
  const done = red.gor(
    {typ: 'lagg-till-underlag', underlag, efter: plan.underlag.at(-1)?.id ?? ''},
    {etikett: text.gjorde.lade(namn), besked: text.tillagd(namn), fokus: FOKUS},
  );
  if (done) form.reset();
}

/** An address that leads somewhere and runs nothing: http(s), or a place on the intranet. */
function isAdress(lank: string | undefined): lank is string {
  return lank !== undefined && /^(https?:\/\/[^\s/]|\/(?![/\\]))/.test(lank);
}
