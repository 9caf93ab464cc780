import {formatPeriod} from '@vetlanda/ska-core/kalender';
import {
  type AktivitetResultat,
  createKedja,
  findNod,
  type Kedjekort,
  type Kedjesteg,
  type Planaktivitet,
  platserOf,
  relatedIds,
  stepInKedja,
} from '@vetlanda/ska-core/utvecklingsplan';
import {html, nothing, svg, type TemplateResult} from 'lit';
import {matt} from './matt.js';
import {addNod, callNod, faltId, NAMNFALT, nameNod, type Redigering} from './redigering.js';
import {renderStatus} from './status.js';
import {isStor} from './stor-plan.js';

const STEG: Readonly<Record<string, Kedjesteg>> = {
  ArrowLeft: 'vanster',
  ArrowRight: 'hoger',
  ArrowUp: 'upp',
  ArrowDown: 'ned',
};

/** The chain as a diagram: cards in columns from area to effect, and a dashed card where something is missing. */
export function renderKedjevy(red: Redigering): TemplateResult {
  const {plan, text} = red;
  const malomrade = shownMalomrade(red);
  const kedja = createKedja(plan, {
    ord: red.regelord,
    bredd: red.bild.bredd,
    hojdOf: (id) => red.bild.hojder.get(id),
    malomrade,
  });
  if (kedja.kort.length === 0) return html`<p>${text.tomKedja}</p>`;
  const related = red.bild.vald === undefined ? undefined : relatedIds(plan, red.bild.vald);
  const isDim = (...ids: readonly string[]): boolean => related !== undefined && !ids.every((id) => related.has(id));
  const start = kedja.kort.find(({id}) => id === red.bild.vald) ?? kedja.kort[0];
  return html`${renderOmradesval(malomrade, red)}
    <div class="matt"></div>
    <p class="dold" id="kedjehjalp">${text.kedjehjalp}</p>
    <div class="kedja" ${matt({'--bredd': kedja.bredd, '--hojd': kedja.hojd})} @keydown=${(event: KeyboardEvent) => onKey(event, red)}>
      <div class="kolumner" aria-hidden="true">
        ${kedja.kolumner.map(
          ({rubrik, slag, x, bredd}) =>
            html`<span class="etikett" ${matt({left: x, width: bredd})}
              >${slag === 'effekt' ? `${rubrik} – ${red.ord.malgrupp}` : rubrik}</span
            >`,
        )}
      </div>
      <div class="yta">
        <svg class="linjer" aria-hidden="true" viewBox="0 0 ${kedja.bredd} ${kedja.hojd}" width=${kedja.bredd} height=${kedja.hojd}>
          ${kedja.lankar.map(
            ({fran, till, d, streckad}) =>
              svg`<path d=${d} class="${streckad ? 'streckad' : ''} ${isDim(fran, till) ? 'svag' : ''}"></path>`,
          )}
        </svg>
        <ul class="korten" aria-describedby="kedjehjalp">
          ${kedja.kort.map((kort) => renderKort(kort, {dim: isDim(kort.id), start: kort === start}, red))}
        </ul>
      </div>
    </div>`;
}

function renderKort(
  kort: Kedjekort,
  {dim, start}: {readonly dim: boolean; readonly start: boolean},
  red: Redigering,
): TemplateResult {
  const {id, slag, saknas, x, y, bredd} = kort;
  const word = red.ord.av[slag] ?? slag;
  const nod = findNod(red.plan, id)?.nod;
  const open = (): void => (saknas === undefined ? red.oppna(id) : addMissing(kort, red));
  return html`<li class="kort ${slag} ${saknas === undefined ? '' : 'saknas'} ${dim ? 'svag' : ''}" ${matt({'--x': x, '--y': y, '--w': bredd})}>
    <button
      type="button"
      id="kort-${id}"
      data-kort=${id}
      tabindex=${start ? 0 : -1}
      aria-current=${red.bild.vald === id ? 'true' : nothing}
      @focus=${() => red.valj(id)}
      @click=${open}
    >
      <span class="etikett">${word}</span>
      <b>${nod === undefined ? red.text.saknas(word) : nameNod(red, nod, slag)}</b>
      ${saknas === undefined ? renderUnder(kort, red) : html`<span class="under">${red.text.fraga[saknas](red.ord.malgrupp)}</span>`}
    </button>
  </li>`;
}

/** When and who for an activity; what a result contributes to, in words. */
function renderUnder({id, slag}: Kedjekort, red: Redigering): TemplateResult | typeof nothing {
  const nod = findNod(red.plan, id)?.nod;
  const status = renderStatus(id, red) ?? nothing;
  if (slag === 'aktivitet') {
    const {ansvar, start, slut} = nod as Planaktivitet;
    const when = start === undefined ? '' : formatPeriod({start, slut: slut ?? start}, {sprak: red.sprak});
    const under = [when, ansvar].filter((one) => one !== '').join(' · ');
    return html`${under === '' ? nothing : html`<span class="under">${under}</span>`}${status}`;
  }
  if (slag !== 'resultat') return html`${status}`;
  const till = (nod as AktivitetResultat).bidrarTill.flatMap(({effekt}) => findNod(red.plan, effekt)?.nod ?? []);
  if (till.length === 0) return html`${status}`;
  return html`<span class="dold"
      >${red.text.bidrarTill}: ${till.map((effekt) => callNod(red, effekt, 'effekt')).join(', ')}</span
    >${status}`;
}

function addMissing({saknas, foralder}: Kedjekort, red: Redigering): void {
  if (red.readonly) return;
  const slag =
    saknas === 'malomrade/saknar-atagande'
      ? 'atagande'
      : saknas === 'atagande/saknar-effekt'
        ? 'effekt'
        : saknas === 'atagande/saknar-aktivitet'
          ? 'aktivitet'
          : 'resultat';
  red.tillDisposition();
  addNod(red, slag, foralder);
}

function onKey(event: KeyboardEvent, red: Redigering): void {
  const steg = STEG[event.key];
  const target = event.target as HTMLElement;
  const id = target.dataset.kort;
  if (steg === undefined || id === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const next = stepInKedja(red.plan, id, steg, {ord: red.regelord, malomrade: shownMalomrade(red)});
  if (next !== undefined) red.fokusera(`kort-${next}`);
}

/** The area on show: the one that was chosen, all of a small plan, or the first of a large one. */
function shownMalomrade({plan, bild}: Redigering): string | undefined {
  const chosen = plan.malomraden.find(({id}) => id === bild.malomrade);
  if (chosen !== undefined) return chosen.id;
  return isStor(plan) ? plan.malomraden[0]?.id : undefined;
}

function renderOmradesval(malomrade: string | undefined, red: Redigering): TemplateResult | typeof nothing {
  const {plan, text} = red;
  if (plan.malomraden.length < 2) return nothing;
  const many = isStor(plan);
  return html`<label class="omradesval"
    >${text.visarOmrade}
    <select @change=${(event: Event) => red.visaOmrade((event.currentTarget as HTMLSelectElement).value)}>
      ${many ? nothing : html`<option value="" .selected=${malomrade === undefined}>${text.allaOmraden}</option>`}
      ${plan.malomraden.map(
        (one) =>
          html`<option value=${one.id} .selected=${one.id === malomrade}>${callNod(red, one, 'malomrade')}</option>`,
      )}
    </select></label
  >`;
}

/** The id of the field that a card's node is known by. */
export function fieldOf(red: Redigering, id: string): string {
  const slag = platserOf(red.plan).get(id)?.slag;
  return slag === undefined ? '' : faltId(id, NAMNFALT[slag]);
}
