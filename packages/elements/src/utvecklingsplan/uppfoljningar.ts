import {formatDatum, parseDatum} from '@vetlanda/ska-core/kalender';
import {
  ALLA_GENOMFORANDE,
  ALLA_MALUPPFYLLELSE,
  describeGenomforande,
  describeMaluppfyllelse,
  findNod,
  type Genomforande,
  type Maluppfyllelse,
  platserOf,
  type Uppfoljning,
} from '@vetlanda/ska-core/utvecklingsplan';
import {html, nothing, type TemplateResult} from 'lit';
import type {Planmiljo} from './planmiljo.js';

const TILLFALLEN: readonly Uppfoljning['tillfalle'][] = [
  'annat',
  'forutsattningsdialog',
  'processdialog',
  'resultatdialog',
  'tld',
];

/** The log of follow-ups, latest first, and the form to add one. What has been written is never changed. */
export function renderUppfoljningar(miljo: Planmiljo): TemplateResult {
  const {plan, ord} = miljo;
  const latest = [...plan.uppfoljningar].reverse();
  return html`<div class="disposition">
    ${miljo.kanFoljasUpp ? renderForm(miljo) : nothing}
    ${
      latest.length === 0
        ? html`<p>${ord.inga}</p>`
        : html`<ol class="logg">
            ${latest.map((one) => renderUppfoljning(one, miljo))}
          </ol>`
    }
  </div>`;
}

function renderUppfoljning(
  {avser, datum, tillfalle, text, genomforande, maluppfyllelse, roll, ersatter}: Uppfoljning,
  {plan, ord, sprak, callNod}: Planmiljo,
): TemplateResult {
  const about = avser.flatMap((id) => findNod(plan, id)?.nod ?? []).map(callNod);
  const states = [
    ...(genomforande === undefined ? [] : [describeGenomforande(genomforande, sprak)]),
    ...(maluppfyllelse === undefined ? [] : [describeMaluppfyllelse(maluppfyllelse, sprak)]),
  ];
  return html`<li>
    <p class="dampad">
      ${formatDatum(datum, {sprak})} · ${ord.tillfallen[tillfalle]}${roll === '' ? nothing : ` · ${roll}`}
      ${ersatter === undefined ? nothing : html` · ${ord.ersatter}`}
    </p>
    <p><b>${about.length === 0 ? ord.helaPlanen : about.join(', ')}</b>${states.length === 0 ? nothing : `: ${states.join(', ')}`}</p>
    <p class="lopande">${text}</p>
  </li>`;
}

function renderForm(miljo: Planmiljo): TemplateResult {
  const {plan, ord, sprak, callNod, idag} = miljo;
  const noder = [...platserOf(plan)].filter(([, {slag}]) => slag !== 'malomrade');
  return html`<form class="disposition uppfoljning" @submit=${(event: SubmitEvent) => add(event, miljo)}>
    <div role="heading" aria-level="3" class="rubrik niva-3">${ord.nyUppfoljning}</div>
    <label
      >${ord.gallerVad}
      <select name="avser" id="uppfoljning-avser">
        <option value="">${ord.helaPlanen}</option>
        ${noder.map(([id, {slag}]) => {
          const nod = findNod(plan, id)?.nod;
          return nod === undefined
            ? nothing
            : html`<option value=${id}>${slag === 'atagande' ? '' : '\u00a0\u00a0'}${callNod(nod)}</option>`;
        })}
      </select></label
    >
    <div class="radvis">
      <label>${ord.datum}<input name="datum" type="date" required .value=${idag} /></label>
      <label
        >${ord.tillfalle}<select name="tillfalle">
          ${TILLFALLEN.map((one) => html`<option value=${one}>${ord.tillfallen[one]}</option>`)}
        </select></label
      >
      <label>${ord.roll}<input name="roll" maxlength="500" list="forslag-roller" /></label>
    </div>
    <label>${ord.vadSags}<textarea name="text" required maxlength="20000" rows="3"></textarea></label>
    <div class="radvis">
      <label
        >${ord.genomforande}<select name="genomforande">
          <option value="">${ord.intePasst}</option>
          ${ALLA_GENOMFORANDE.map((one) => html`<option value=${one}>${describeGenomforande(one, sprak)}</option>`)}
        </select></label
      >
      <label
        >${ord.maluppfyllelse}<select name="maluppfyllelse">
          <option value="">${ord.intePasst}</option>
          ${ALLA_MALUPPFYLLELSE.map((one) => html`<option value=${one}>${describeMaluppfyllelse(one, sprak)}</option>`)}
        </select></label
      >
    </div>
    <button>${ord.sparaUppfoljning}</button>
  </form>`;
}

function add(event: SubmitEvent, miljo: Planmiljo): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const data = new FormData(form);
  const read = (name: string): string => String(data.get(name) ?? '').trim();
  const datum = parseDatum(read('datum'));
  if (read('text') === '' || datum === undefined) {
    miljo.tell(miljo.ord.skrivNagot);
    return;
  }
  const genomforande = ALLA_GENOMFORANDE.find((one): one is Genomforande => one === read('genomforande'));
  const maluppfyllelse = ALLA_MALUPPFYLLELSE.find((one): one is Maluppfyllelse => one === read('maluppfyllelse'));
  const uppfoljning: Uppfoljning = {
    id: miljo.newId(),
    avser: read('avser') === '' ? [] : [read('avser')],
    datum,
    tillfalle: TILLFALLEN.find((one) => one === read('tillfalle')) ?? 'annat',
    text: read('text').normalize('NFC'),
    ...(genomforande === undefined ? {} : {genomforande}),
    ...(maluppfyllelse === undefined ? {} : {maluppfyllelse}),
    underlag: [],
    roll: read('roll'),
  };
  const {foljdeUpp} = miljo.ord.gjorde;
  const done = miljo.gor(
    {typ: 'folj-upp', uppfoljning},
    {etikett: foljdeUpp, besked: `${foljdeUpp}.`, fokus: 'uppfoljning-avser'},
  );
  if (done) form.reset();
}
