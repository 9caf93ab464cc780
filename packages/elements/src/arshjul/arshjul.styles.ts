import {type CSSResultGroup, css} from 'lit';
import {createStilmall} from './stilmall.js';

/** The element's own style; colours come from `--ska-*` tokens, type from the host page. */
export const styles: CSSResultGroup = [
  createStilmall(),
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
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
    ul,
    ol {
      list-style: none;
    }
    h2 {
      font-size: 1.5rem;
      line-height: 1.2;
    }
    h3 {
      font-size: 1.125rem;
    }
    h4 {
      font-size: 1rem;
    }
    a {
      color: inherit;
    }
    .dampad {
      color: var(--_dampad);
    }
    .liten {
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
    .dold:focus-visible {
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
    }
    .huvud,
    .verktyg,
    .knappar,
    .forklaring {
    }
    .huvud {
      justify-content: space-between;
      align-items: end;
      gap: 0.75rem 1.5rem;
    }
    .verktyg {
      align-items: center;
      gap: 0.5rem 0.75rem;
      margin-block: 1rem 0.5rem;
    }
    button,
    summary,
    .val label {
      min-height: 2.5rem;
      padding: 0.375rem 0.75rem;
      cursor: pointer;
    }
    button,
    summary,
    .val {
      border: 1px solid var(--_dampad);
      border-radius: var(--_radie);
    }
    button {
      background: var(--_papper);
      color: var(--_black);
      font: inherit;
    }
    button.rund {
      min-width: 2.5rem;
      padding-inline: 0.5rem;
    }
    :focus-visible,
    .val label:has(:focus-visible) {
      outline: 3px solid var(--_black);
      outline-offset: 2px;
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
      cursor: pointer;
    }
    .val label:has(:checked) {
      background: var(--_black);
      color: var(--_papper);
    }
    .val label:has(:focus-visible) {
      z-index: 1;
    }
    summary {
      list-style-position: inside;
    }
    .prick {
      display: inline-block;
      flex: none;
      width: 0.875rem;
      height: 0.875rem;
      border: 2px solid var(--_kant);
      border-radius: 3px;
      background: var(--_ton);
    }
    .delar {
      display: grid;
      gap: 1.5rem 2rem;
    }
    .bild {
      min-width: 0;
    }
    .hjulram {
      position: relative;
      max-width: 56rem;
      margin-inline: auto;
    }
    svg[role='group'] {
      display: block;
      width: 100%;
      height: auto;
      overflow: visible;
      user-select: none;
      touch-action: manipulation;
      font-family: inherit;
    }
    svg text {
      stroke: none;
      white-space: pre;
      pointer-events: none;
    }
    svg path {
      stroke-linejoin: round;
      stroke-linecap: round;
    }
    .over {
      pointer-events: none;
    }
    .objekt {
      cursor: pointer;
    }
    @container (min-width: 60rem) {
      .delar.hjul {
        grid-template-columns: minmax(0, 1fr) 20rem;
      }
    }
    .lage section + section {
      margin-top: 1.25rem;
    }
    .kort {
      display: block;
      width: 100%;
      margin-top: 0.5rem;
      padding: 0.5rem 0.75rem;
      border: 0;
      border-inline-start: 4px solid var(--_kant);
      border-radius: 0;
      background: var(--_ton);
      text-align: start;
    }
    .kort b,
    .kort span {
      display: block;
    }
    .knappar {
      gap: 0.5rem;
    }
    .lista {
      min-width: 0;
      margin-top: 1.5rem;
    }
    .manad {
      margin-top: 1.5rem;
      content-visibility: auto;
      contain-intrinsic-size: auto 8rem;
    }
    .manad h4 {
      padding-bottom: 0.25rem;
      border-bottom: 1px solid var(--_linje);
    }
    .veckorad {
      display: grid;
      grid-template-columns: 5rem minmax(0, 1fr);
      gap: 0 0.5rem;
      padding-block: 0.25rem;
      border-bottom: 1px solid var(--_linje);
    }
    .veckorad > .v {
      padding-block: 0.5rem;
      color: var(--_dampad);
      white-space: nowrap;
    }
    .rad {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      align-items: baseline;
      gap: 0 0.625rem;
      width: 100%;
      padding: 0.375rem 0.5rem;
      border: 0;
      border-radius: 4px;
      background: none;
      text-align: start;
    }
    .rad .prick {
      align-self: center;
    }
    .rad .under {
      color: var(--_dampad);
      grid-column: 2 / -1;
    }
    .rad b {
      font-weight: 600;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    .marke {
      white-space: nowrap;
    }
    .marke::before {
      display: inline-block;
      width: 1.25em;
      font-weight: 700;
      content: '';
    }
    .marke.klar::before {
      content: '✓';
    }
    .marke.forsenad::before {
      content: '!';
    }
    .marke.pagar::before {
      content: '▶';
      font-size: 0.75em;
    }
    .marke.vantar::before {
      content: '▨';
    }
    .marke.kommande::before,
    .marke.passerad::before {
      content: '○';
    }
    .marke.forsenad {
      color: var(--_aterkoppling-kant);
      font-weight: 600;
    }
    .notis {
      margin-block: 0.5rem;
    }
    .forklaring {
      gap: 0.25rem 1.25rem;
      margin-top: 0.75rem;
    }
    .tecken {
      flex: none;
      width: 0.875rem;
      height: 0.875rem;
      background: var(--_lov);
    }
    .tecken.rodDag,
    .tecken.idag {
      height: 0.25rem;
      background: var(--_idag);
    }
    .tecken.idag {
      width: 1.25rem;
      height: 0.125rem;
    }
    .forklaring li {
      display: flex;
      align-items: center;
      gap: 0.375rem;
    }
    @container (max-width: 28rem) {
      .veckorad {
        grid-template-columns: minmax(0, 1fr);
      }
      .veckorad > .v {
        padding-bottom: 0;
      }
      .rad {
        grid-template-columns: auto minmax(0, 1fr);
        padding-inline: 0;
      }
      .rad .marke {
        grid-column: 2;
      }
    }
    @media (forced-colors: active) {
      path.s-lov {
        stroke: GrayText;
      }
      .val label:has(:checked) {
        background: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
      }
      .prick,
      .tecken {
        border: 1px solid CanvasText;
      }
    }
    @media print {
      .verktyg,
      .knappar,
      .hoppa {
        display: none;
      }
      .delar.hjul {
        grid-template-columns: none;
      }
      .hjulram {
        max-width: 17cm;
      }
      .manad {
        content-visibility: visible;
        break-inside: avoid;
      }
    }
  `,
];
