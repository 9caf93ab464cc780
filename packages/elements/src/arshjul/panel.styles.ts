import {type CSSResult, css} from 'lit';

/** The style of what is loaded on demand: what answers pointer and keys, filter, details and dialog. */
export const panelStyles: CSSResult = css`
  /* The wheel's own ring follows the shape; without what moves it, the browser's remains. */
  .objekt {
    outline: none;
  }
  .panel {
    border-block-start: 4px solid var(--_kant);
    padding-block-start: 0.75rem;
  }
  .radinnehall {
    margin: 0.25rem 0 0.75rem 1.5rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_kant);
  }
  button:hover {
    background: var(--_lov);
  }
  button.huvudval {
    background: var(--_black);
    border-color: var(--_black);
    color: var(--_papper);
  }
  details.falt[open] {
    flex-basis: 100%;
  }
  .objekt:hover > path:first-child {
    stroke-width: 3;
  }
  .vald,
  .fokus {
    fill: none;
    pointer-events: none;
    stroke: var(--_black);
    stroke-width: 2;
  }
  .fokus {
    stroke-width: 3;
  }
  .kort:hover {
    background: var(--_ton);
    text-decoration: underline;
  }
  details > .knappar {
    padding-block: 0.75rem 0.25rem;
  }
  .rad.markerad {
    background: var(--_lov);
    box-shadow: inset 4px 0 var(--_kant);
  }
  @media (prefers-reduced-motion: no-preference) {
    .objekt path {
      transition: stroke-width 0.15s;
    }
  }
  @media (forced-colors: active) {
    path.fokus,
    path.vald {
      stroke: Highlight;
    }
  }
  .fel {
    margin-block: 0.75rem;
    padding: 0.75rem 1rem;
    border: 2px solid var(--_aterkoppling-kant);
    border-radius: var(--_radie);
    background: var(--_aterkoppling-ton);
  }
  .fel ul,
  .notis ul {
    list-style: disc;
    padding-inline-start: 1.25rem;
  }
  .rutor {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2rem;
    align-items: start;
    padding: 0.75rem 0.25rem;
  }
  .rutor fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
  }
  .rutor legend {
    font-weight: 600;
    padding: 0;
  }
  .rutor label {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-height: 2rem;
  }
  input[type='checkbox'] {
    width: 1.25rem;
    height: 1.25rem;
    accent-color: var(--_black);
  }
  input:not([type='checkbox'], [type='radio']),
  textarea {
    min-height: 2.5rem;
    max-width: 100%;
    padding: 0.375rem 0.5rem;
    border: 1px solid var(--_dampad);
    border-radius: var(--_radie);
    background: var(--_papper);
    color: var(--_black);
    font: inherit;
  }
  .detaljer {
    display: grid;
    gap: 0.75rem;
  }
  .detaljer dt {
    margin-block-start: 0.625rem;
    font-size: 0.875rem;
    color: var(--_dampad);
  }
  .detaljer dt:first-child {
    margin-block-start: 0;
  }
  dialog {
    width: min(32rem, calc(100vw - 2rem));
    border: 1px solid var(--_dampad);
    border-radius: var(--_radie);
    background: var(--_papper);
    color: var(--_black);
    padding: 1.25rem;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  dialog form {
    display: grid;
    gap: 0.75rem;
  }
  dialog label {
    display: grid;
    gap: 0.25rem;
  }
  dialog .par {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
    gap: 0.75rem;
  }
  dialog p[role='alert'] {
    color: var(--_aterkoppling-kant);
    font-weight: 600;
  }
`;
