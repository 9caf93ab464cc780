import {type Farg, LJUS, MORK} from '@vetlanda/ska-core/arshjul';

/** The colour as a token of the host's: `--ska-dialog-kant` and so on, with the default for light and dark. */
function token(farg: Farg): string {
  return `--_${farg}:var(--ska-${farg},light-dark(${LJUS[farg]},${MORK[farg]}))`;
}

/** Every colour as a token, in light, dark and forced colours: what the style sheets of all elements begin with. */
export function createFarger(): string {
  const farger = Object.keys(LJUS) as Farg[];
  const forced = farger.map((farg) => `--_${farg}:${systemColour(farg)}`).join(';');
  return `:host{${farger.map(token).join(';')}}@media (forced-colors:active){:host{${forced}}}`;
}

/** The colour that the reader's own high-contrast theme has for the same meaning. */
function systemColour(farg: Farg): string {
  if (farg === 'idag') return 'Highlight';
  if (farg === 'linje') return 'GrayText';
  return farg === 'papper' || farg === 'lov' || farg.endsWith('-ton') ? 'Canvas' : 'CanvasText';
}
