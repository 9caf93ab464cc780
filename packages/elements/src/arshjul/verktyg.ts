import {ALLA_ZOOM, type Arshjul, type Ringindelning, type Zoom} from '@vetlanda/ska-core/arshjul';
import {type Arsperiod, shiftArsperiod} from '@vetlanda/ska-core/kalender';
import {html, nothing, type TemplateResult} from 'lit';
import type {Vyval} from './attribut.js';
import type {Onskan} from './onskan.js';
import type {ArshjulText} from './text.sv.js';

/** State and wishes of the toolbar. */
export interface Verktygsval {
  readonly text: ArshjulText;
  readonly arshjul: Arshjul;
  readonly vy: Vyval;
  readonly zoom: Zoom;
  readonly ringar: Ringindelning;
  /** The filter's name where something is filtered away. */
  readonly filternamn: string | undefined;
  /** The boxes to filter with, once they are loaded. */
  readonly filterruta: TemplateResult | undefined;
  /** The ways to print and save, once they are loaded. */
  readonly exportruta: TemplateResult | undefined;
  readonly visarIdag: boolean;
  readonly kanLaggaTill: boolean;
  readonly onskan: Onskan;
  readonly onMeny: () => void;
}

/** View, year, zoom, filter, print: every control has words, and all of them are native. */
export function renderVerktyg(val: Verktygsval): TemplateResult {
  const {text, onskan} = val;
  const {ar} = val.arshjul;
  const zoomar = ar.slag === 'lasar' ? text.zoomar : {...text.zoomar, lasar: ar.label};
  return html`<div class="verktyg" part="verktyg">
    ${radios(
      text.vy,
      'vy',
      (['hjul', 'lista'] as const).map((vy) => [vy, text[vy]] as const),
      val.vy,
      (vy) => onskan('vy', vy),
    )}
    ${
      val.vy === 'lista'
        ? nothing
        : radios(
            text.zoom,
            'zoom',
            ALLA_ZOOM.map((zoom) => [zoom, zoomar[zoom]] as const),
            val.zoom,
            (zoom) => onskan('zoom', zoom),
          )
    }
    ${
      val.zoom === 'lasar' || val.vy === 'lista'
        ? nothing
        : html`${pil('‹', text.foregaendePeriod, () => onskan('period', -1))}${pil('›', text.nastaPeriod, () => onskan('period', 1))}`
    }
    ${
      val.vy === 'lista'
        ? nothing
        : radios(
            text.ringar,
            'ringar',
            (['niva', 'slag'] as const).map((ringar) => [ringar, text.indelning[ringar]] as const),
            val.ringar,
            (ringar) => onskan('ringar', ringar),
          )
    }
    ${val.visarIdag ? nothing : html`<button type="button" @click=${() => onskan('idag')}>${text.tillIdag}</button>`}
    ${val.kanLaggaTill ? html`<button type="button" @click=${() => onskan('laggTill')}>${text.laggTill}</button>` : nothing}
    <details class="falt" @toggle=${val.onMeny}>
      <summary>${val.filternamn ?? text.filter}</summary>
      ${val.filterruta}
    </details>
    <details class="falt" @toggle=${val.onMeny}>
      <summary>${text.skrivUtOchHamta}</summary>
      ${val.exportruta}
    </details>
  </div>`;
}

/** What the way to the neighbouring years needs. */
export interface Lasarval {
  readonly text: ArshjulText;
  readonly ar: Arsperiod;
  readonly onskan: Onskan;
}

/** The year and the way to its neighbours, beside the heading. */
export function renderLasarval({text, ar, onskan}: Lasarval): TemplateResult {
  const fore = shiftArsperiod(ar, -1).kortLabel;
  const efter = shiftArsperiod(ar, 1).kortLabel;
  return html`<div class="knappar">
    <button type="button" aria-label=${text.visaAr(fore)} @click=${() => onskan('lasar', -1)}>‹ ${fore}</button>
    <button type="button" aria-label=${text.visaAr(efter)} @click=${() => onskan('lasar', 1)}>${efter} ›</button>
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
