import {ALLA_SLAG, createStilar, type Stil} from '@vetlanda/ska-core/arshjul';
import {type CSSResult, unsafeCSS} from 'lit';
import {createFarger} from '../internal/farger.js';

function rule(id: string, {fyllning, linje, bredd, styrka, fet}: Stil): string {
  return (
    `.s-${id}{fill:${fyllning === undefined ? 'none' : `var(--_${fyllning})`}` +
    (linje === undefined ? '' : `;stroke:var(--_${linje});stroke-width:${bredd ?? 1}`) +
    (styrka === undefined ? '' : `;fill-opacity:${styrka}`) +
    (fet === true ? ';font-weight:600' : '') +
    '}'
  );
}

/** The style sheet of the drawing, made from the same table that the SVG text and the canvas read. */
export function createStilmall(): CSSResult {
  const marks = ALLA_SLAG.map((slag) => `.slag-${slag}{--_kant:var(--_${slag}-kant);--_ton:var(--_${slag}-ton)}`);
  const rules = Object.entries(createStilar()).map(([id, stil]) => rule(id, stil));
  return unsafeCSS(createFarger() + rules.join('') + marks.join(''));
}
