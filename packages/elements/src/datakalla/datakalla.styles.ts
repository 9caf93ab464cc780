import {type CSSResultGroup, css, unsafeCSS} from 'lit';
import {createFarger} from '../internal/farger.js';

/** The line that says how it stands. What the page has inside keeps its own look: nothing here is inherited by it. */
export const styles: CSSResultGroup = [
  unsafeCSS(createFarger()),
  css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    .rad {
      --_radie: var(--ska-radie, 8px);
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.75rem;
      color: var(--_black);
      font-family: var(--ska-typsnitt, inherit);
      font-size: 0.9375rem;
      line-height: 1.45;
      text-align: start;
    }
    .rad:not(.tom) {
      padding-block: 0.25rem;
    }
    .rad.hindrad {
      margin-block-end: 0.5rem;
      padding: 0.5rem 0.75rem;
      border: 2px solid var(--_aterkoppling-kant);
      border-radius: var(--_radie);
      background: var(--_aterkoppling-ton);
    }
    .rad p {
      margin: 0;
    }
    .rad a {
      color: inherit;
    }
    .rad button {
      min-height: 2.5rem;
      padding: 0.375rem 0.75rem;
      border: 1px solid var(--_dampad);
      border-radius: var(--_radie);
      background: var(--_papper);
      color: var(--_black);
      font: inherit;
      cursor: pointer;
    }
    .rad button:hover {
      background: var(--_lov);
    }
    .rad :focus-visible {
      outline: 3px solid var(--_black);
      outline-offset: 2px;
    }
    .nyflik {
      font-size: 0.875rem;
    }
    @media print {
      .rad {
        display: none;
      }
    }
  `,
];
