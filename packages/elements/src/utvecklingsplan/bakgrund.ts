import {formatDatum, parseDatum} from '@vetlanda/ska-core/kalender';
import type {Underlag} from '@vetlanda/ska-core/utvecklingsplan';
import {html, nothing, type TemplateResult} from 'lit';
import {renderFalt} from '../effektkedja/falt.js';
import type {Planmiljo} from './planmiljo.js';

/** What the plan rests on: the analysis of causes, who took part, the forms of influence, surveys and statistics. */
export function renderBakgrund(miljo: Planmiljo): TemplateResult {
  const {plan, ord} = miljo;
  return html`<div class="disposition">
    ${(['orsaksanalys', 'medverkan', 'inflytande'] as const).map((falt) =>
      renderFalt(
        {nod: '', falt, etikett: ord[falt], varde: plan[falt], typ: 'text'},
        // The label is a question; what was done is told by its first words.
        {...miljo.falt, gor: (command) => miljo.gor(command, {etikett: ord.gjorde.skrev(ord.kort[falt])})},
      ),
    )}
    <div role="heading" aria-level="3" class="rubrik niva-3">${ord.underlag}</div>
    ${renderUnderlag(miljo)} ${miljo.readonly ? nothing : renderForm(miljo)}
    ${
      miljo.plan.ursprung === undefined
        ? nothing
        : html`<div role="heading" aria-level="3" class="rubrik niva-3">${ord.fran(miljo.plan.ursprung.lasar)}</div>
            ${renderUrsprung(miljo)}`
    }
  </div>`;
}

/** What became of each åtagande of the plan before, and why. */
export function renderUrsprung({plan, ord}: Planmiljo): TemplateResult | typeof nothing {
  const {ursprung} = plan;
  if (ursprung === undefined) return nothing;
  const kept = plan.malomraden
    .flatMap(({ataganden}) => ataganden)
    .flatMap(({rubrik, ursprung}) =>
      ursprung === undefined ? [] : [{rubrik, skal: ursprung.skal, val: ursprung.val}],
    );
  const ended = ursprung.avslutade.map(({rubrik, skal}) => ({rubrik, skal, val: 'avslutas' as const}));
  return html`<ul>
    ${[...kept, ...ended].map(
      ({rubrik, skal, val}) =>
        html`<li>${ord.medFran[val]}: ${rubrik || '–'}${skal === '' ? nothing : `, ${ord.darfor(skal)}`}</li>`,
    )}
  </ul>`;
}

/** The list of what the plan rests on, in a page or on paper. */
export function renderUnderlag(miljo: Planmiljo): TemplateResult | typeof nothing {
  const {underlag} = miljo.plan;
  if (underlag.length === 0) return nothing;
  return html`<ul class="lista">
    ${underlag.map(
      (one) => html`<li>
        <span>${renderNamn(one)}${renderUppgifter(one, miljo)}</span>
        ${
          miljo.readonly
            ? nothing
            : html`<button
                type="button"
                aria-label=${`${miljo.ord.taBort}: ${one.namn}`}
                @click=${() => remove(one, miljo)}
              >
                ${miljo.ord.taBort}
              </button>`
        }
      </li>`,
    )}
  </ul>`;
}

function renderNamn({namn, lank}: Underlag): TemplateResult | string {
  return isAdress(lank) ? html`<a href=${lank} rel="noopener">${namn}</a>` : namn;
}

function renderUppgifter({datum, varde}: Underlag, {sprak}: Planmiljo): TemplateResult | typeof nothing {
  const under = [
    ...(varde === undefined ? [] : [varde]),
    ...(datum === undefined ? [] : [formatDatum(datum, {sprak})]),
  ];
  return under.length === 0 ? nothing : html`<br /><span class="dampad">${under.join(' · ')}</span>`;
}

function remove({id, namn}: Underlag, {gor, ord}: Planmiljo): void {
  gor(
    {typ: 'ta-bort-underlag', underlag: id},
    {etikett: ord.gjorde.underlag, besked: ord.underlagBorttaget(namn), fokus: 'underlag-namn'},
  );
}

function renderForm(miljo: Planmiljo): TemplateResult {
  const {ord} = miljo;
  return html`<form class="radvis" @submit=${(event: SubmitEvent) => add(event, miljo)}>
    <label>${ord.underlagNamn}<input id="underlag-namn" name="namn" required maxlength="500" /></label>
    <label>${ord.underlagDatum}<input name="datum" type="date" /></label>
    <label>${ord.underlagVarde}<input name="varde" maxlength="500" /></label>
    <label>${ord.underlagLank}<input name="lank" type="url" maxlength="500" /></label>
    <button>${ord.laggUnderlag}</button>
  </form>`;
}

function add(event: SubmitEvent, miljo: Planmiljo): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const data = new FormData(form);
  const read = (name: string): string => String(data.get(name) ?? '').trim();
  const datum = parseDatum(read('datum'));
  const namn = read('namn');
  const underlag = {
    id: miljo.newId(),
    namn,
    ...(datum === undefined ? {} : {datum}),
    ...(read('varde') === '' ? {} : {varde: read('varde')}),
    ...(read('lank') === '' ? {} : {lank: read('lank')}),
  };
  const efter = miljo.plan.underlag.at(-1)?.id ?? '';
  const {ord} = miljo;
  const done = miljo.gor(
    {typ: 'lagg-till-underlag', underlag, efter},
    {etikett: ord.gjorde.underlag, besked: ord.underlagTillagt(namn), fokus: 'underlag-namn'},
  );
  if (done) form.reset();
}

/** An address that leads somewhere and runs nothing. */
function isAdress(lank: string | undefined): lank is string {
  return lank !== undefined && /^(https?:\/\/|\/(?![/\\]))/.test(lank);
}
