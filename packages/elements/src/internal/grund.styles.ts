import {type CSSResultGroup, css, unsafeCSS} from 'lit';
import {createFarger} from './farger.js';

/** What the elements of the survey share: ground and ink, buttons and fields to press, and the mark of the keyboard. */
export const grund: CSSResultGroup = [
  unsafeCSS(createFarger()),
  css`
    :host {
      --_radie: var(--ska-radie, 8px);
      display: block;
      container-type: inline-size;
      color: var(--_black);
      font-family: var(--ska-typsnitt, inherit);
      line-height: 1.45;
      text-align: start;
    }
    :host([hidden]) {
      display: none;
    }
    * {
      box-sizing: border-box;
    }
    h2,
    h3,
    h4,
    p,
    ul,
    ol,
    dl,
    dd,
    fieldset,
    legend {
      margin: 0;
      padding: 0;
      border: 0;
    }
    h2 {
      font-size: 1.5rem;
      line-height: 1.2;
    }
    h3 {
      font-size: 1.25rem;
      line-height: 1.25;
    }
    .dampad {
      color: var(--_dampad);
      font-size: 0.875rem;
    }
    .dold {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    button,
    select,
    textarea,
    summary,
    .val label {
      min-height: 2.5rem;
      padding: 0.375rem 0.75rem;
      font: inherit;
    }
    button,
    select,
    textarea,
    summary,
    .val {
      border: 1px solid var(--_dampad);
      border-radius: var(--_radie);
      background: var(--_papper);
      color: var(--_black);
    }
    button,
    summary,
    .val label {
      cursor: pointer;
    }
    button:hover,
    summary:hover {
      background: var(--_lov);
    }
    button.huvudval {
      border-color: var(--_black);
      background: var(--_black);
      color: var(--_papper);
    }
    :focus-visible,
    .val label:has(:focus-visible) {
      outline: 3px solid var(--_black);
      outline-offset: 2px;
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem;
    }
    .val {
      display: inline-flex;
      flex-wrap: wrap;
    }
    .val label {
      position: relative;
      display: flex;
      align-items: center;
      border-radius: calc(var(--_radie) - 1px);
    }
    .val input {
      position: absolute;
      inset: 0;
      margin: 0;
      opacity: 0;
    }
    .val label:has(:checked) {
      background: var(--_black);
      color: var(--_papper);
    }
    .fel {
      margin-block: 0.75rem;
      padding: 0.75rem 1rem;
      border: 2px solid var(--_aterkoppling-kant);
      border-radius: var(--_radie);
      background: var(--_aterkoppling-ton);
    }
    .fel ul {
      padding-inline-start: 1.25rem;
    }
    .exempel {
      display: inline-block;
      padding: 0 0.5rem;
      border: 1px dashed var(--_dampad);
      border-radius: var(--_radie);
      color: var(--_dampad);
      font-size: 0.875rem;
    }
    @media (forced-colors: active) {
      .val label:has(:checked),
      button.huvudval {
        background: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
      }
    }
  `,
];
