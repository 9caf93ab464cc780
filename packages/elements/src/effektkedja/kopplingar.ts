import {
  type Atagande,
  childrenOf,
  type Malomrade,
  type Plannod,
  type Underlag,
  type Utvecklingsplan,
} from '@vetlanda/ska-core/utvecklingsplan';
import {html, nothing, type TemplateResult} from 'lit';
import {renderDel} from './del.js';
import {formfaltId, readForm, renderFormfalt} from './formular.js';
import {faltId, type Lasmiljo, type Redigering} from './redigering.js';
import {groupTaggar, type Tagg, type Taggrupp, toggleTagg} from './taggar.js';
import {renderUnderlagslista} from './underlag.js';

/** What has to do with what. */
type Kopplad = Malomrade | Atagande;

/** Goals are the board's or the state's, in words of their own: a list of them, not boxes to tick. */
const MAL: readonly Tagg['typ'][] = ['namndmal', 'nationellt-mal'];

/** What a målområde or an åtagande has to do with, to choose among; in read-only plans what was chosen. */
export function renderKopplingar(nod: Kopplad, red: Redigering): TemplateResult | typeof nothing {
  if (red.readonly) return renderKopplingslista(nod, red);
  const {text} = red;
  const grupper = groupTaggar(nod.taggar, red.ramverk, text);
  const underlag = underlagFor(red.plan, nod);
  const counts = [
    ...grupper.map(({valda, antal}) => [valda.length, antal] as const),
    [underlag.length, text.antal.underlag] as const,
  ];
  return renderDel(
    {nod: nod.id, rubrik: text.kopplingar, innehall: counts.flatMap(([n, antal]) => (n === 0 ? [] : [antal(n)]))},
    red,
    () =>
      html`${grupper.map((grupp, i) => (grupp.delar.length === 0 ? nothing : renderKryss(nod, grupp, i, red)))}
      ${renderMal(nod, grupper, red)}
      ${underlag.length === 0 ? nothing : html`<div class="falt"><span class="etikett">${text.foljtUnderlag}</span>${renderUnderlagslista(underlag, red)}</div>`}`,
  );
}

/** What a målområde or an åtagande has to do with, to read: the guideline's words, then what was chosen. */
export function renderKopplingslista(nod: Kopplad, red: Lasmiljo): TemplateResult | typeof nothing {
  const {text} = red;
  const grupper = groupTaggar(nod.taggar, red.ramverk ?? INGET_RAMVERK, text).filter(({valda}) => valda.length > 0);
  const underlag = underlagFor(red.plan, nod);
  if (grupper.length === 0 && underlag.length === 0) return nothing;
  return html`<dl class="kopplingar">
    ${grupper.map(
      ({rubrik, valda}) =>
        html`<div>
          <dt>${rubrik}</dt>
          <dd>${valda.join(' · ')}</dd>
        </div>`,
    )}
    ${
      underlag.length === 0
        ? nothing
        : html`<div>
            <dt>${text.foljtUnderlag}</dt>
            <dd>${renderUnderlagslista(underlag, red)}</dd>
          </div>`
    }
  </dl>`;
}

const INGET_RAMVERK: Redigering['ramverk'] = {ramverk: [], kvalitetsdimensioner: []};

function renderKryss(
  nod: Kopplad,
  {typ, rubrik, delar, valda}: Taggrupp,
  nummer: number,
  red: Redigering,
): TemplateResult {
  return html`<fieldset class="lankar kryssrutor">
    <legend>${rubrik}</legend>
    ${delar.map(
      (varde, i) =>
        html`<label class="kryss"
          ><input
            type="checkbox"
            id=${faltId(nod.id, `tagg-${nummer}-${i}`)}
            .checked=${valda.includes(varde)}
            @change=${(event: Event) => {
              // Back as it was: what the plan says decides, and the host can say no.
              (event.currentTarget as HTMLInputElement).checked = valda.includes(varde);
              change(nod, {typ, varde}, {}, red);
            }}
          />${varde}</label
        >`,
    )}
  </fieldset>`;
}

function renderMal(nod: Kopplad, grupper: readonly Taggrupp[], red: Redigering): TemplateResult {
  const {text} = red;
  const form = `mal-${nod.id}`;
  const all = grupper.filter(({typ}) => MAL.includes(typ));
  return html`<fieldset class="lankar">
    <legend>${text.mal}</legend>
    <ul class="rader">
      ${all.flatMap(({typ, rubrik, valda}) =>
        valda.map(
          (varde) =>
            html`<li>
              <span>${varde} <span class="dampad">${rubrik}</span></span
              ><button
                type="button"
                class="rund"
                aria-label=${text.taBortNamn(varde)}
                @click=${() => change(nod, {typ, varde}, {besked: text.borttagen(varde), fokus: formfaltId(form, 'varde')}, red)}
              >
                ×
              </button>
            </li>`,
        ),
      )}
    </ul>
    <form class="radvis" novalidate @submit=${(event: SubmitEvent) => addMal(event, nod, form, red)}>
      <div class="falt">
        <label for=${formfaltId(form, 'typ')}>${text.malSlag}</label>
        <select name="typ" id=${formfaltId(form, 'typ')}>
          ${all.map(({typ, rubrik}) => html`<option value=${typ}>${rubrik}</option>`)}
        </select>
      </div>
      ${renderFormfalt(form, {namn: 'varde', etikett: text.malOrd}, red)}
      <button>${text.laggMal}</button>
    </form>
  </fieldset>`;
}

function addMal(event: SubmitEvent, nod: Kopplad, form: string, red: Redigering): void {
  event.preventDefault();
  const sent = event.currentTarget as HTMLFormElement;
  const {text} = red;
  const read = readForm(sent);
  const varde = read('varde');
  const typ = MAL.find((one) => one === read('typ')) ?? 'namndmal';
  const there = nod.taggar.some((one) => one.typ === typ && one.varde === varde);
  const fel = varde === '' ? {varde: text.felMal} : there ? {varde: text.felMalFinns} : {};
  if (red.visaFel({nod: nod.id, form, fel})) return;
  const fokus = formfaltId(form, 'varde');
  if (change(nod, {typ, varde}, {besked: text.tillagd(varde), fokus}, red)) sent.reset();
}

function change(
  {id, taggar}: Kopplad,
  tagg: Tagg,
  told: {readonly besked?: string; readonly fokus?: string},
  red: Redigering,
): boolean {
  return red.gor(
    {typ: 'satt', nod: id, falt: 'taggar', varde: toggleTagg(taggar, tagg)},
    {etikett: red.text.gjorde.kopplade, ...told},
  );
}

/** What the follow-ups of a node rest on; those of what is in an åtagande are its own, an area has only its own. */
function underlagFor({uppfoljningar}: Utvecklingsplan, nod: Kopplad): readonly Underlag[] {
  if (uppfoljningar.length === 0) return [];
  const ids = new Set([nod.id, ...('effekter' in nod ? idsUnder(nod) : [])]);
  return uppfoljningar.flatMap(({avser, underlag}) => (avser.some((id) => ids.has(id)) ? underlag : []));
}

function idsUnder(nod: Plannod): readonly string[] {
  return (['effekt', 'aktivitet', 'resultat'] as const).flatMap((slag) =>
    childrenOf(nod, slag).flatMap((barn: Plannod) => [barn.id, ...idsUnder(barn)]),
  );
}
