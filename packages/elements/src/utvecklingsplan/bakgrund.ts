import {parseDatum} from '@vetlanda/ska-core/kalender';
import {html, nothing, type TemplateResult} from 'lit';
import {renderFalt} from '../effektkedja/falt.js';
import type {Planmiljo} from './planmiljo.js';

/** What the plan rests on: the analysis of causes, who took part, the forms of influence, surveys and statistics. */
export function renderBakgrund(miljo: Planmiljo): TemplateResult {
  const {plan, ord} = miljo;
  return html`<div class="disposition">
    ${(['orsaksanalys', 'medverkan', 'inflytande'] as const).map((falt) =>
      renderFalt({nod: '', falt, etikett: ord[falt], varde: plan[falt], typ: 'text'}, miljo.falt),
    )}
    ${renderUnderlag(miljo)}
  </div>`;
}

function renderUnderlag(miljo: Planmiljo): TemplateResult {
  const {plan, ord} = miljo;
  return html`<div role="heading" aria-level="3" class="rubrik niva-3">${ord.underlag}</div>
    <ul>
      ${plan.underlag.map(({id, namn, datum, varde, lank}) => {
        const under = [datum, varde].filter((one) => one !== undefined).join(' · ');
        return html`<li>
          ${isAdress(lank) ? html`<a href=${lank} rel="noopener">${namn}</a>` : namn}${under === '' ? nothing : ` (${under})`}
          ${
            miljo.readonly
              ? nothing
              : html`<button
                  type="button"
                  aria-label=${ord.taBort(namn)}
                  @click=${() => miljo.gor({typ: 'ta-bort-underlag', underlag: id}, {etikett: ord.gjorde.underlag, fokus: 'underlag-namn'})}
                >
                  ×
                </button>`
          }
        </li>`;
      })}
    </ul>
    ${miljo.readonly ? nothing : renderForm(miljo)}`;
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
  const underlag = {
    id: miljo.newId(),
    namn: read('namn'),
    ...(datum === undefined ? {} : {datum}),
    ...(read('varde') === '' ? {} : {varde: read('varde')}),
    ...(read('lank') === '' ? {} : {lank: read('lank')}),
  };
  const efter = miljo.plan.underlag.at(-1)?.id ?? '';
  const done = miljo.gor(
    {typ: 'lagg-till-underlag', underlag, efter},
    {etikett: miljo.ord.gjorde.underlag, fokus: 'underlag-namn'},
  );
  if (done) form.reset();
}

/** An address that leads somewhere and runs nothing. */
function isAdress(lank: string | undefined): lank is string {
  return lank !== undefined && /^(https?:\/\/|\/(?![/\\]))/.test(lank);
}
