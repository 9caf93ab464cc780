import {ALLA_ZOOM, type Arshjul, type Ringindelning, type Zoom} from '@vetlanda/ska-core/arshjul';
import {html, nothing, type TemplateResult} from 'lit';
import type {Vyval} from './attribut.js';
import type {ArshjulText} from './text.sv.js';

/** State and wishes of the toolbar. */
export interface Verktygsval {
  readonly text: ArshjulText;
  readonly arshjul: Arshjul;
  readonly vy: Vyval;
  readonly zoom: Zoom;
  readonly ringar: Ringindelning;
  /** How many choices narrow the view. */
  readonly antalFilter: number;
  /** The boxes to filter with, once they are loaded. */
  readonly filterruta: TemplateResult | typeof nothing;
  readonly granne: {readonly fore: string; readonly efter: string};
  readonly visarIdag: boolean;
  readonly onVy: (vy: Vyval) => void;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onRingar: (ringar: Ringindelning) => void;
  readonly onFilterToggle: () => void;
  readonly onLasar: (steg: 1 | -1) => void;
  readonly onPeriod: (steg: 1 | -1) => void;
  readonly onIdag: () => void;
  readonly onAdd: (() => void) | undefined;
  readonly onPrint: (papper: 'A3' | 'A4') => void;
  readonly onSvg: () => void;
  readonly onPng: () => void;
}

/** View, year, zoom, filter, print: every control has words, and all of them are native. */
export function renderVerktyg(val: Verktygsval): TemplateResult {
  const {text} = val;
  const zoomNames: Readonly<Record<Zoom, string>> = {
    lasar: val.arshjul.ar.slag === 'lasar' ? text.zoomLasar : val.arshjul.ar.label,
    termin: text.zoomTermin,
    kvartal: text.zoomKvartal,
    manad: text.zoomManad,
  };
  return html`<div class="verktyg" part="verktyg">
    ${radios(
      text.vy,
      'vy',
      [
        ['hjul', text.hjul],
        ['lista', text.lista],
      ],
      val.vy,
      val.onVy,
    )}
    ${
      val.vy === 'lista'
        ? nothing
        : radios(
            text.zoom,
            'zoom',
            ALLA_ZOOM.map((zoom) => [zoom, zoomNames[zoom]] as const),
            val.zoom,
            val.onZoom,
          )
    }
    ${
      val.zoom === 'lasar' || val.vy === 'lista'
        ? nothing
        : html`${pil('‹', text.foregaendePeriod, () => val.onPeriod(-1))}${pil('›', text.nastaPeriod, () => val.onPeriod(1))}`
    }
    ${
      val.vy === 'lista'
        ? nothing
        : radios(
            text.ringar,
            'ringar',
            [
              ['niva', text.ringNiva],
              ['slag', text.ringSlag],
            ],
            val.ringar,
            val.onRingar,
          )
    }
    ${val.visarIdag ? nothing : html`<button type="button" @click=${val.onIdag}>${text.tillIdag}</button>`}
    ${val.onAdd === undefined ? nothing : html`<button type="button" @click=${val.onAdd}>${text.laggTill}</button>`}
    <details class="falt" @toggle=${val.onFilterToggle}>
      <summary>${val.antalFilter === 0 ? text.filter : text.filterAktivt(val.antalFilter)}</summary>
      ${val.filterruta}
    </details>
    <details class="falt">
      <summary>${text.skrivUtOchHamta}</summary>
      <div class="knappar">
        <button type="button" @click=${() => val.onPrint('A3')}>${text.skrivA3}</button>
        <button type="button" @click=${() => val.onPrint('A4')}>${text.skrivA4}</button>
        <button type="button" @click=${val.onSvg}>${text.hamtaSvg}</button>
        <button type="button" @click=${val.onPng}>${text.hamtaPng}</button>
      </div>
    </details>
  </div>`;
}

/** The year and the way to its neighbours, beside the heading. */
export function renderLasarval(val: Pick<Verktygsval, 'text' | 'granne' | 'onLasar'>): TemplateResult {
  const {text, granne} = val;
  return html`<div class="knappar">
    <button type="button" aria-label=${text.foregaendeLasar(granne.fore)} @click=${() => val.onLasar(-1)}>
      ‹ ${granne.fore}
    </button>
    <button type="button" aria-label=${text.nastaLasar(granne.efter)} @click=${() => val.onLasar(1)}>
      ${granne.efter} ›
    </button>
  </div>`;
}

function pil(tecken: string, namn: string, on: () => void): TemplateResult {
  return html`<button type="button" class="rund" aria-label=${namn} @click=${on}>${tecken}</button>`;
}

function radios<T extends string>(
  namn: string,
  grupp: string,
  val: readonly (readonly [T, string])[],
  valt: T,
  on: (value: T) => void,
): TemplateResult {
  return html`<fieldset class="val">
    <legend class="dold">${namn}</legend>
    ${val.map(
      ([value, text]) =>
        html`<label
          ><input type="radio" name=${grupp} value=${value} .checked=${value === valt} @change=${() => on(value)} />${text}</label
        >`,
    )}
  </fieldset>`;
}
