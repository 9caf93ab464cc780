import type {Sprak} from '@vetlanda/ska-core';
import {
  type AktivitetSlag,
  type AktivitetStatus,
  type Arshjul,
  describeSlag,
  describeStatus,
} from '@vetlanda/ska-core/arshjul';
import {html, nothing, type TemplateResult} from 'lit';
import {countVal, type Filterval, INGET_FILTER, toggled} from './filterval.js';
import {paneltext} from './paneltext.js';

/** What the filter needs: the year it narrows, what is chosen and who is told. */
export interface Filterruta {
  readonly sprak: Sprak;
  readonly arshjul: Arshjul;
  readonly filter: Filterval | undefined;
  readonly onFilter: (filter: Filterval) => void;
}

const STATUSAR: readonly AktivitetStatus[] = ['forsenad', 'pagar', 'vantar', 'kommande', 'klar', 'passerad'];

/** Boxes for kind, level and state, and a field to search in: what narrows wheel and list alike. */
export function renderFilter({filter = INGET_FILTER, arshjul, sprak, onFilter}: Filterruta): TemplateResult {
  const ord = paneltext(sprak);
  const slag = [...new Set(arshjul.aktiviteter.map((a) => a.slag))];
  return html`<div class="rutor">
      ${rutor(
        ord.slag,
        slag.map((s) => [s, describeSlag(s, {sprak})] as const),
        filter.slag,
        (s: AktivitetSlag) => onFilter({...filter, slag: toggled(filter.slag, s)}),
        true,
      )}
      ${rutor(
        ord.niva,
        arshjul.nivaer.map((niva) => [niva.id, niva.namn] as const),
        filter.nivaer,
        (n: string) => onFilter({...filter, nivaer: toggled(filter.nivaer, n)}),
      )}
      ${rutor(
        ord.status,
        STATUSAR.map((s) => [s, describeStatus(s, {sprak})] as const),
        filter.status,
        (s: AktivitetStatus) => onFilter({...filter, status: toggled(filter.status, s)}),
      )}
      <label
        >${ord.sok}
        <input
          type="search"
          .value=${filter.text}
          @input=${(event: InputEvent) => onFilter({...filter, text: (event.target as HTMLInputElement).value})}
      /></label>
      ${
        countVal(filter) === 0
          ? nothing
          : html`<button type="button" @click=${() => onFilter(INGET_FILTER)}>${ord.rensa}</button>`
      }
    </div>`;
}

/** The filter's name when something is filtered away: with how many choices. */
export function nameFilter(filter: Filterval | undefined, sprak: Sprak): string | undefined {
  const antal = filter === undefined ? 0 : countVal(filter);
  return antal === 0 ? undefined : paneltext(sprak).filterAktivt(antal);
}

function rutor<T extends string>(
  namn: string,
  val: readonly (readonly [T, string])[],
  valda: ReadonlySet<T>,
  on: (value: T) => void,
  prick = false,
): TemplateResult {
  return html`<fieldset>
    <legend>${namn}</legend>
    ${val.map(
      ([value, text]) =>
        html`<label class=${prick ? `slag-${value}` : nothing}
          ><input type="checkbox" .checked=${valda.has(value)} @change=${() => on(value)} />${
            prick ? html`<span class="prick" aria-hidden="true"></span>` : nothing
          }${text}</label
        >`,
    )}
  </fieldset>`;
}
