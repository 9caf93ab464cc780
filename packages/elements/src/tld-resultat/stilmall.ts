import {type CSSResult, unsafeCSS} from 'lit';
import {STILAR, type Stil} from './former.js';

/** The style sheet of the pictures, made from the same table that the SVG file and the canvas read. */
export function createStilmall(): CSSResult {
  const rules = Object.entries(STILAR).map(([id, {fyllning, linje, bredd, streck, styrka, fet}]: [string, Stil]) =>
    [
      `.s-${id}{fill:${fyllning === undefined ? 'none' : `var(--_${fyllning})`}`,
      linje === undefined ? '' : `stroke:var(--_${linje});stroke-width:${bredd}`,
      streck === undefined ? '' : `stroke-dasharray:${streck.join(' ')}`,
      styrka === undefined ? '' : `fill-opacity:${styrka}`,
      fet === true ? 'font-weight:600' : '',
    ]
      .filter(Boolean)
      .join(';')
      .concat('}'),
  );
  return unsafeCSS(rules.join(''));
}
