import type {Form, Ring, Ritning, Ritobjekt} from '@vetlanda/ska-core/arshjul';
import {html, nothing, type SVGTemplateResult, svg, type TemplateResult} from 'lit';

/** What the wheel's template needs beside the drawing. */
export interface HjulVal {
  readonly namnOf: (objekt: Ritobjekt) => string;
  readonly ringNamnOf: (ring: Ring) => string;
  readonly hrefOf: (objekt: Ritobjekt) => string | undefined;
}

/** The drawing as SVG: a list of links per ring for assistive technology, everything else hidden from it. */
export function renderHjul(ritning: Ritning, val: HjulVal): TemplateResult {
  const half = ritning.bredd / 2;
  return html`<svg
    part="hjul"
    role="group"
    aria-roledescription="årshjul"
    aria-labelledby="rubrik"
    aria-describedby="hjalp"
    viewBox="${-half} ${-half} ${ritning.bredd} ${ritning.bredd}"
  >
    <g aria-hidden="true">${ritning.bakgrund.map(paintForm)}</g>
    ${ritning.ringar.map((ring) => renderRing(ring, val))}
    <g aria-hidden="true" class="over">${ritning.forgrund.map(paintForm)}${ritning.mitt.map(paintForm)}</g>
    <path class="vald" d=""></path>
    <path class="fokus" d=""></path>
  </svg>`;
}

function renderRing(ring: Ring, val: HjulVal): SVGTemplateResult {
  return svg`<g role="list" aria-label=${val.ringNamnOf(ring)}>${ring.objekt.map((objekt) => renderObjekt(objekt, val))}</g>`;
}

function renderObjekt(objekt: Ritobjekt, val: HjulVal): SVGTemplateResult {
  const href = val.hrefOf(objekt);
  return svg`<g role="listitem"><a
    class="objekt"
    data-id=${objekt.id}
    tabindex="-1"
    href=${href ?? nothing}
    role=${href === undefined ? 'button' : nothing}
    aria-label=${val.namnOf(objekt)}
  >${objekt.former.map(paintForm)}</a></g>`;
}

/**
 * One shape as SVG; its class is its style, so that a host's tokens and forced colours reach it. The space after a line
 * of text keeps words apart for whoever reads the document rather than the picture.
 */
export function paintForm(form: Form): SVGTemplateResult {
  if (form.typ === 'bana') return svg`<path class="s-${form.stil}" d=${form.d}></path>`;
  if (form.typ === 'text') {
    const turn = form.vinkel === 0 ? nothing : `rotate(${form.vinkel} ${form.x} ${form.y})`;
    return svg`<text
      aria-hidden="true" class="s-${form.stil}" x=${form.x} y=${form.y} transform=${turn}
      text-anchor="middle" font-size=${form.storlek}
    >${form.text}</text> `;
  }
  return svg`<text
    aria-hidden="true" class="s-${form.stil}" x=${form.x.join(' ')} y=${form.y.join(' ')}
    rotate=${form.vinkel.join(' ')} font-size=${form.storlek}
  >${form.text}</text> `;
}

/** Where the keyboard comes to first: what goes on today, or the first. */
export function findStart(objekt: readonly Ritobjekt[]): Ritobjekt | undefined {
  return objekt.find(({status}) => status === 'pagar' || status === 'vantar') ?? objekt[0];
}
