import {type CSSResult, type CSSResultGroup, unsafeCSS} from 'lit';

/** Lit's own tag also sees to what is put in; nothing is, and it weighs. */
const css = ({raw}: TemplateStringsArray): CSSResult => unsafeCSS(raw.join(''));

/**
 * The form's own style. A page for children is another place than an intranet: large, round and calm, on warm paper, in
 * deep blue and amber. Neither red nor green, for those judge. Sizes follow who answers, through `--_mal`, the least side
 * of what can be pressed.
 */
export const styles: CSSResultGroup = css`
  :host {
    --_grund: var(--ska-tld-form-grund, light-dark(#fbf6ec, #1b1a18));
    --_blad: var(--ska-tld-form-blad, light-dark(#ffffff, #292723));
    --_black: var(--ska-tld-form-black, light-dark(#20303c, #f6f0e4));
    --_dampad: var(--ska-tld-form-dampad, light-dark(#5c6470, #b8b0a2));
    --_linje: var(--ska-tld-form-linje, light-dark(#e0d5bf, #4b463d));
    --_knapp: var(--ska-tld-form-knapp, light-dark(#1f4f7d, #9fc8ee));
    --_saft: var(--ska-tld-form-saft, light-dark(#e9ab3f, #e0a540));
    display: flex;
    container-type: inline-size;
    color: var(--_black);
    background: var(--_grund);
    font-family: var(--ska-typsnitt, inherit);
    line-height: 1.4;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .sida {
    --_mal: 48px;
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 1rem;
    min-inline-size: 0;
    min-block-size: min(34rem, 90vh);
    padding: clamp(1rem, 3cqi, 1.5rem);
    font-size: 1.125rem;
  }
  .f-3,
  .anpassad {
    --_mal: 72px;
    font-size: 1.25rem;
  }
  .forskola {
    --_mal: 96px;
    font-size: 1.375rem;
  }
  h2 {
    font-size: clamp(1.5rem, 1.1rem + 2.2cqi, 2.375rem);
    line-height: 1.2;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  .mitt,
  .fragor {
    display: grid;
    flex: 1;
    gap: 1.25rem;
    align-content: center;
  }
  .mitt,
  .fraga {
    inline-size: min(100%, 42rem);
    margin-inline: auto;
  }
  .fragor {
    gap: 3rem;
  }
  .rubrikrad,
  .framsteg,
  .sprak,
  .fot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
  }
  .rubrikrad {
    flex-wrap: nowrap;
  }
  .framsteg,
  .fot {
    inline-size: min(100%, 62rem);
    margin-inline: auto;
  }
  .framsteg,
  .nummer,
  .dampad {
    color: var(--_dampad);
  }
  .dampad {
    font-size: 1rem;
  }
  .marke {
    justify-self: start;
    padding: 0.25rem 0.75rem;
    border: 1px dashed;
    border-radius: 1.5rem;
  }
  .besked:not(:empty) {
    padding: 1.25rem;
    border-radius: 1.5rem;
    background: var(--_blad);
  }

  /* How far. */
  .stapel {
    display: flex;
    flex: 1 1 12rem;
    gap: 4px;
    max-inline-size: 30rem;
  }
  i {
    flex: 1;
    block-size: 8px;
    border-radius: 4px;
    background: var(--_linje);
  }
  .gjord {
    background: var(--_knapp);
  }

  /* A question. */
  .fraga {
    display: grid;
    grid-template: 'ora fraga' auto / auto 1fr;
    gap: 1rem;
    align-items: center;
    min-inline-size: 0;
  }
  .fraga:has(.rutor) {
    inline-size: fit-content;
    min-inline-size: min(100%, 54rem);
    max-inline-size: 62rem;
  }
  .fraga > * {
    grid-column: 1 / -1;
  }
  .fraga > .ora {
    grid-area: ora;
  }
  .fraga > legend {
    /* A floated legend is laid out like any other child. */
    float: left;
    grid-area: fraga;
  }
  .fraga > legend:not(:has(+ .ora)) {
    grid-column: 1 / -1;
  }
  .fragebild {
    max-inline-size: 100%;
    max-block-size: 14rem;
    margin-inline: auto;
    border-radius: 1.5rem;
  }

  /* The answers. */
  .svar,
  .val,
  label,
  .ord {
    display: flex;
    gap: 0.75rem;
  }
  .svar {
    flex-direction: column;
  }
  label {
    position: relative;
    flex: 1;
    align-items: center;
    min-inline-size: var(--_mal);
    min-block-size: max(var(--_mal), 3.5rem);
    padding: 0.75rem 1.25rem;
    border: 2px solid var(--_linje);
    border-radius: 1.5rem;
    background: var(--_blad);
    cursor: pointer;
  }
  .anpassad label {
    border-color: var(--_black);
  }
  .ord {
    align-items: center;
    min-inline-size: 0;
    font-weight: 600;
    hyphens: auto;
    overflow-wrap: break-word;
  }
  .vet-ej label {
    border-style: dashed;
    background: none;
  }
  .vet-ej .ord {
    font-weight: 400;
  }
  /* The platform's own mark says what is chosen: clear up close, and nothing that shows across a room. */
  input {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    accent-color: var(--_knapp);
  }
  .rutor label {
    flex-direction: column;
    text-align: center;
  }
  .rutor input {
    position: absolute;
    inset-block-start: 0.625rem;
    inset-inline-start: 0.625rem;
  }
  .grad {
    flex: none;
    inline-size: 4.5rem;
    block-size: 4.5rem;
    object-fit: contain;
  }
  @container (min-width: 44rem) {
    .rutor {
      flex-flow: row wrap;
    }
    .rutor .val {
      flex: 1 1 7.5rem;
      flex-direction: column;
    }
    .rutor label {
      padding-inline: 0.75rem;
    }
    .rutor .grad {
      inline-size: 7.5rem;
      max-inline-size: 100%;
      block-size: 7.5rem;
    }
    .rutor .ord {
      flex: 1;
    }
  }
  svg {
    fill: none;
    stroke: var(--_black);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .saft,
  .yta,
  .glas {
    fill: var(--_saft);
    stroke: none;
  }
  .yta {
    fill: color-mix(in srgb, var(--_saft), var(--_blad) 45%);
  }
  .glas {
    fill: color-mix(in srgb, var(--_knapp) 7%, var(--_blad));
  }
  .tabort {
    min-block-size: var(--_mal);
    text-align: center;
  }

  /* What can be pressed. */
  button {
    min-inline-size: var(--_mal);
    min-block-size: var(--_mal);
    padding: 0.5rem clamp(0.5rem, 3cqi, 2rem);
    border: 2px solid var(--_knapp);
    border-radius: 1.5rem;
    color: var(--_knapp);
    background: var(--_blad);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  [part='next'],
  [part='submit'] {
    color: var(--_blad);
    background: var(--_knapp);
  }
  .pil {
    inline-size: 1em;
    vertical-align: -0.125em;
    stroke: currentColor;
  }
  [dir='ltr'] [part='back'] .pil,
  [dir='rtl'] :not([part='back']) > .pil {
    scale: -1 1;
  }
  [aria-pressed='true'] {
    box-shadow: inset 0 0 0 2px;
  }
  .lank {
    border-color: transparent;
    background: none;
    font-weight: 400;
    text-decoration: underline;
  }
  .ora {
    flex: none;
    align-self: center;
    inline-size: max(var(--_mal), 3.5rem);
    block-size: max(var(--_mal), 3.5rem);
    padding: 0;
    border-radius: 50%;
  }
  .ora svg {
    block-size: 56%;
    vertical-align: middle;
    stroke: currentColor;
  }
  .fot {
    column-gap: 0.5rem;
  }
  .fot > :last-child {
    margin-inline-start: auto;
  }
  li {
    margin-block-start: 0.75rem;
    list-style: none;
  }
  a {
    display: inline-block;
    margin-inline-end: 1.5rem;
    padding-block: 0.625rem;
    color: var(--_knapp);
    font-weight: 600;
  }
  :focus-visible,
  label:has(:focus-visible) {
    outline: 4px solid var(--_black);
    outline-offset: 3px;
  }
  h2:focus-visible,
  label :focus-visible {
    outline: none;
  }
  @media (forced-colors: active) {
    :host {
      --_blad: Canvas;
      --_black: CanvasText;
      --_knapp: CanvasText;
      --_linje: CanvasText;
      --_saft: Highlight;
    }
    i:not(.gjord) {
      background: Canvas;
    }
    i,
    .besked:not(:empty),
    [part='next'],
    [part='submit'] {
      border: 1px solid;
      forced-color-adjust: none;
    }
  }
  @media print {
    .fot,
    .ora,
    .tabort {
      display: none;
    }
  }
`;
