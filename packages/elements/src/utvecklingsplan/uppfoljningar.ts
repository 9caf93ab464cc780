import {formatDatum, parseDatum} from '@vetlanda/ska-core/kalender';
import {
  ALLA_GENOMFORANDE,
  ALLA_MALUPPFYLLELSE,
  describeGenomforande,
  describeMaluppfyllelse,
  findNod,
  platserOf,
  type Uppfoljning,
} from '@vetlanda/ska-core/utvecklingsplan';
import {html, nothing, type TemplateResult} from 'lit';
import {uppfoljningId} from '../effektkedja/redigering.js';
import {withoutStop} from '../effektkedja/without-stop.js';
import type {Planmiljo} from './planmiljo.js';

const TILLFALLEN: readonly Uppfoljning['tillfalle'][] = [
  'annat',
  'forutsattningsdialog',
  'processdialog',
  'resultatdialog',
  'tld',
];

/**
 * The log of follow-ups, latest first, and the form to add one. What has been written is never changed: a correction is a
 * new one, and the one it corrects stays and says so.
 */
export function renderUppfoljningar(miljo: Planmiljo): TemplateResult {
  const {plan, ord} = miljo;
  const latest = [...plan.uppfoljningar].reverse();
  const corrected = new Set(plan.uppfoljningar.map(({ersatter}) => ersatter));
  return html`<div class="disposition">
    ${
      miljo.kanFoljasUpp
        ? html`<div role="heading" aria-level="3" class="rubrik niva-3">${ord.nyUppfoljning}</div>
            ${renderForm(miljo)}`
        : nothing
    }
    ${
      latest.length === 0
        ? html`<p>${ord.inga}</p>`
        : html`<ol class="logg" reversed>
            ${latest.map((one) => renderUppfoljning(one, corrected.has(one.id), miljo))}
          </ol>`
    }
  </div>`;
}

function renderUppfoljning(one: Uppfoljning, isCorrected: boolean, miljo: Planmiljo): TemplateResult {
  const {id, datum, tillfalle, text, genomforande, maluppfyllelse, roll, ersatter} = one;
  const {ord, sprak} = miljo;
  const states = [
    ...(genomforande === undefined ? [] : [describeGenomforande(genomforande, sprak)]),
    ...(maluppfyllelse === undefined ? [] : [describeMaluppfyllelse(maluppfyllelse, sprak)]),
  ];
  const under = [
    formatDatum(datum, {sprak}),
    ord.tillfallen[tillfalle],
    roll,
    ersatter === undefined ? '' : ord.ersatter,
    isCorrected ? ord.rattad : '',
  ];
  return html`<li id=${uppfoljningId(id)} tabindex="-1">
    <p class="dampad">${under.filter((ord) => ord !== '').join(' · ')}</p>
    <p><b>${describeAvser(one, miljo)}</b>${states.length === 0 ? nothing : `: ${states.join(', ')}`}</p>
    <p class="lopande">${text}</p>
    ${isCorrected || !miljo.kanFoljasUpp ? nothing : renderRattning(one, id, miljo)}
  </li>`;
}

/** What a follow-up is about: names, without the full stops that some of them end with. */
function describeAvser({avser}: Uppfoljning, {plan, ord, callNod}: Planmiljo): string {
  const names = avser.flatMap((id) => findNod(plan, id)?.nod ?? []).map((nod) => withoutStop(callNod(nod)));
  return names.length === 0 ? ord.helaPlanen : names.join(', ');
}

function renderRattning(one: Uppfoljning, id: string, miljo: Planmiljo): TemplateResult {
  const {ord, sprak, ratta} = miljo;
  const vad = `${formatDatum(one.datum, {sprak})}: ${describeAvser(one, miljo)}`;
  const knapp = `ratta-${id}`;
  if (miljo.rattar === id)
    return html`<p>${ord.rattar(vad)}</p>
      ${renderForm(miljo, one)}
      <button type="button" id=${knapp} @click=${() => ratta(undefined, knapp)}>${ord.rattaInte}</button>`;
  return html`<button type="button" id=${knapp} aria-label=${ord.rattaDen(vad)} @click=${() => ratta(id, `${knapp}-text`)}>
    ${ord.ratta}
  </button>`;
}

/** The form of a new follow-up, or of the correction of one. */
function renderForm(miljo: Planmiljo, corrects?: Uppfoljning): TemplateResult {
  const {ord, sprak, idag} = miljo;
  const option = (value: string, namn: string, chosen: string | undefined): TemplateResult =>
    html`<option value=${value} ?selected=${value === (chosen ?? '')}>${namn}</option>`;
  return html`<form class="disposition" @submit=${(event: SubmitEvent) => add(event, miljo, corrects)}>
    ${corrects === undefined ? renderAvser(miljo) : nothing}
    <div class="radvis">
      <label>${ord.datum}<input name="datum" type="date" required .value=${corrects?.datum ?? idag} /></label>
      <label
        >${ord.tillfalle}<select name="tillfalle">
          ${TILLFALLEN.map((one) => option(one, ord.tillfallen[one], corrects?.tillfalle))}
        </select></label
      >
      <label>${ord.roll}<input name="roll" maxlength="500" list="forslag-roller" .value=${corrects?.roll ?? ''} /></label>
    </div>
    <label
      >${ord.vadSags}<textarea
        id=${corrects === undefined ? nothing : `ratta-${corrects.id}-text`}
        name="text"
        required
        maxlength="20000"
        rows="3"
        .value=${corrects?.text ?? ''}
      ></textarea></label
    >
    <div class="radvis">
      <label
        >${ord.genomforande}<select name="genomforande">
          ${option('', ord.intePasst, corrects?.genomforande)}
          ${ALLA_GENOMFORANDE.map((one) => option(one, describeGenomforande(one, sprak), corrects?.genomforande))}
        </select></label
      >
      <label
        >${ord.maluppfyllelse}<select name="maluppfyllelse">
          ${option('', ord.intePasst, corrects?.maluppfyllelse)}
          ${ALLA_MALUPPFYLLELSE.map((one) => option(one, describeMaluppfyllelse(one, sprak), corrects?.maluppfyllelse))}
        </select></label
      >
    </div>
    <button>${ord.sparaUppfoljning}</button>
  </form>`;
}

function renderAvser({plan, ord, callNod}: Planmiljo): TemplateResult {
  const noder = [...platserOf(plan)].filter(([, {slag}]) => slag !== 'malomrade');
  return html`<label
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
  >`;
}

function add(event: SubmitEvent, miljo: Planmiljo, corrects: Uppfoljning | undefined): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const data = new FormData(form);
  const read = (name: string): string => String(data.get(name) ?? '').trim();
  const datum = parseDatum(read('datum'));
  if (read('text') === '' || datum === undefined) {
    miljo.tell(miljo.ord.skrivNagot);
    form.querySelector('textarea')?.focus();
    return;
  }
  const genomforande = ALLA_GENOMFORANDE.find((one) => one === read('genomforande'));
  const maluppfyllelse = ALLA_MALUPPFYLLELSE.find((one) => one === read('maluppfyllelse'));
  const id = miljo.newId();
  const uppfoljning: Uppfoljning = {
    id,
    avser: corrects?.avser ?? (read('avser') === '' ? [] : [read('avser')]),
    datum,
    tillfalle: TILLFALLEN.find((one) => one === read('tillfalle')) ?? 'annat',
    text: read('text').normalize('NFC'),
    ...(genomforande === undefined ? {} : {genomforande}),
    ...(maluppfyllelse === undefined ? {} : {maluppfyllelse}),
    underlag: corrects?.underlag ?? [],
    roll: read('roll'),
    ...(corrects === undefined ? {} : {ersatter: corrects.id}),
  };
  const {ord} = miljo;
  const fokus = corrects === undefined ? 'uppfoljning-avser' : `ratta-${id}`;
  if (!miljo.gor({typ: 'folj-upp', uppfoljning}, {etikett: ord.gjorde.foljdeUpp, besked: ord.sparad, fokus})) return;
  if (corrects !== undefined) miljo.ratta(undefined, fokus);
  else clear(form);
}

/** Makes the form ready for the next one: of the same day, on the same occasion and by the same role. */
function clear(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLSelectElement | HTMLTextAreaElement>('select, textarea')) {
    if (field.name !== 'tillfalle') field.value = '';
  }
}
