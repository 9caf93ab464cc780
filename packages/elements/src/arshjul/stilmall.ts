import {ALLA_SLAG, createStilar, type Farg, LJUS, MORK, type Stil} from '@vetlanda/ska-core/arshjul';
import {type CSSResult, unsafeCSS} from 'lit';

/** The colour as a token of the host's: `--ska-dialog-kant` and so on, with the default for light and dark. */
function token(farg: Farg): string {
  return `--_${farg}:var(--ska-${farg},light-dark(${LJUS[farg]},${MORK[farg]}))`;
}

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
  const farger = Object.keys(LJUS) as Farg[];
  const marks = ALLA_SLAG.map((slag) => `.slag-${slag}{--_kant:var(--_${slag}-kant);--_ton:var(--_${slag}-ton)}`);
  const rules = Object.entries(createStilar()).map(([id, stil]) => rule(id, stil));
  const forced = farger.map((farg) => `--_${farg}:${systemColour(farg)}`).join(';');
  return unsafeCSS(
    `:host{${farger.map(token).join(';')}}${rules.join('')}${marks.join('')}` +
      `@media (forced-colors:active){:host{${forced}}}`,
  );
}

/** The colour that the reader's own high-contrast theme has for the same meaning. */
function systemColour(farg: Farg): string {
  if (farg === 'idag') return 'Highlight';
  if (farg === 'linje') return 'GrayText';
  return farg === 'papper' || farg === 'lov' || farg.endsWith('-ton') ? 'Canvas' : 'CanvasText';
}
