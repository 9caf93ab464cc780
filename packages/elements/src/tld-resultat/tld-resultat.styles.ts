import {type CSSResultGroup, css} from 'lit';
import {grund} from '../internal/grund.styles.js';
import {createStilmall} from './stilmall.js';

/** The style of the results; colours come from `--ska-*` tokens, type from the host page. */
export const styles: CSSResultGroup = [
  grund,
  createStilmall(),
  css`
    header {
      display: grid;
      gap: 0.25rem;
    }
    .uppgift {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75rem;
      align-items: baseline;
    }
    .verktyg {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: 0.75rem;
      margin-block: 1rem;
    }
    .verktyg > label {
      display: grid;
      color: var(--_dampad);
      font-size: 0.875rem;
    }
    select {
      max-width: 100%;
    }
    details > .knappar {
      padding-block-start: 0.5rem;
    }
    summary {
      width: fit-content;
    }
    .metod,
    .analys details {
      margin-block: 1rem;
      max-width: 46rem;
    }
    .metod[open] > p,
    .analys details[open] > * + * {
      margin-block-start: 0.75rem;
    }
    .analys ul {
      padding-inline-start: 1.25rem;
    }
    .analys li {
      margin-block: 0.375rem;
    }
    .ledord {
      max-width: 44rem;
      margin-block: 1.25rem 0.5rem;
      font-size: 1.375rem;
      line-height: 1.35;
      text-wrap: pretty;
    }
    .blick {
      padding-inline-start: 1.25rem;
      margin-block-end: 1rem;
    }
    .bild {
      display: block;
      max-width: 100%;
      height: auto;
      overflow: visible;
    }
    .bild text {
      font-family: inherit;
      font-variant-numeric: tabular-nums;
    }
    .dimensioner {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1.5rem 2rem;
      margin-block: 1rem;
    }
    .dimension {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: 0.375rem;
      padding-block-start: 0.75rem;
      border-block-start: 2px solid var(--_matning-kant);
    }
    .dimension > .bild {
      margin-block-start: 0.5rem;
    }
    .tal {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.5rem;
    }
    .tal b {
      font-size: 2.25rem;
      line-height: 1.1;
      font-variant-numeric: tabular-nums;
    }
    .tal .utan {
      font-size: 1.5rem;
      font-weight: 400;
    }
    .tal .dampad + .dampad {
      margin-inline-start: 0.5rem;
    }
    .forklaring {
      display: grid;
      gap: 0.5rem;
      max-width: 46rem;
      margin-block: 1rem;
      padding-inline-start: 0.75rem;
      border-inline-start: 4px solid var(--_linje);
    }
    .fordelning,
    .grupper,
    .analys {
      margin-block-start: 2.5rem;
    }
    .fragor {
      margin-block: 1rem 2rem;
    }
    h4 {
      font-size: 1.0625rem;
    }
    .skala {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
    }
    .steg {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
    }
    .fraga {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.25rem 1.5rem;
      padding-block: 0.5rem;
      border-block-start: 1px solid var(--_linje);
    }
    .skalrad {
      border: 0;
    }
    .skalrad .vetej {
      display: none;
    }
    .fakta {
      max-width: 46rem;
      margin-block-start: 0.625rem;
    }
    textarea {
      display: block;
      width: 100%;
      max-width: 46rem;
      margin-block-start: 0.5rem;
      field-sizing: content;
      min-height: 6rem;
      resize: vertical;
    }
    .lopande {
      max-width: 46rem;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .rullbar {
      overflow-x: auto;
      margin-block: 0.5rem;
    }
    table {
      border-collapse: collapse;
      font-variant-numeric: tabular-nums;
    }
    .rullbar table {
      min-width: 100%;
    }
    caption:not(.dold) {
      padding-block: 0.375rem;
      font-weight: 600;
      text-align: start;
    }
    th,
    td {
      padding: 0.5rem 0.75rem 0.5rem 0;
      border-block-end: 1px solid var(--_linje);
      text-align: start;
      vertical-align: top;
      font-weight: inherit;
    }
    thead th {
      color: var(--_dampad);
      font-size: 0.875rem;
      vertical-align: bottom;
    }
    .oversikt {
      width: 100%;
      margin-block: 1rem;
    }
    .oversikt :is(th, td) {
      padding-block: 0.25rem;
      vertical-align: middle;
      overflow-wrap: anywhere;
    }
    .oversikt tbody th {
      min-width: 10rem;
    }
    .oversikt :is(th, td):not(:last-child) {
      padding-inline-end: 1.5rem;
    }
    .oversikt td:last-child {
      white-space: nowrap;
    }
    .samlad > * {
      font-weight: 700;
    }
    .djup-1 th {
      padding-inline-start: 1rem;
    }
    .djup-2 th {
      padding-inline-start: 2rem;
    }
    .djup-3 th {
      padding-inline-start: 3rem;
    }
    button.namn {
      width: 100%;
      padding-inline: 0.5rem;
      border-color: transparent;
      background: none;
      text-align: start;
      text-decoration: underline;
      text-underline-offset: 0.2em;
      overflow-wrap: anywhere;
    }
    .cell {
      display: flex;
      align-items: center;
      gap: 0.5rem;
    }
    .cell b {
      min-width: 2rem;
      white-space: nowrap;
    }
    .cell .bild {
      flex: 1;
      min-width: 0;
    }
    .etikett {
      color: var(--_dampad);
      font-size: 0.875rem;
    }
    .oversikt .etikett {
      display: none;
    }
    .utan {
      color: var(--_dampad);
    }
    .barn {
      display: grid;
      gap: 1.5rem;
      max-width: 40rem;
    }
    .del h3,
    .nu h3 {
      display: flex;
      align-items: center;
      gap: 0.75rem;
      font-size: 1.75rem;
    }
    .del ul {
      padding: 0;
      list-style: none;
    }
    .del li {
      padding-block: 1rem;
      border-block-end: 1px solid var(--_linje);
    }
    .stor {
      font-size: 1.375rem;
      line-height: 1.35;
    }
    .tio {
      width: 100%;
      max-width: 26rem;
      margin-block: 0.75rem 0.25rem;
    }
    .mitt {
      max-width: 26rem;
    }
    .andar {
      display: flex;
      justify-content: space-between;
      gap: 1rem;
    }
    .nu {
      padding: 1.25rem;
      border: 2px solid var(--_matning-kant);
      border-radius: calc(2 * var(--_radie));
    }
    .rader {
      min-height: 7rem;
    }
    @container (min-width: 52rem) {
      .dimensioner.bild {
        grid-template-columns: repeat(3, minmax(0, 1fr));
      }
      .fraga {
        grid-template-columns: minmax(0, 1fr) 50% 5rem;
      }
      .skalrad {
        align-items: end;
      }
      .skalrad .skala {
        grid-column: 2;
      }
      .skalrad .vetej {
        display: block;
      }
      .vetej .etikett {
        display: none;
      }
    }
    @container (max-width: 40rem) {
      .oversikt,
      .oversikt :is(tbody, tr, th, td) {
        display: block;
      }
      .oversikt thead {
        position: absolute;
        clip-path: inset(50%);
      }
      .oversikt tr {
        padding-block: 0.75rem;
        border-block-end: 1px solid var(--_linje);
      }
      .oversikt :is(th, td) {
        border: 0;
        padding-block: 0.125rem;
      }
      .oversikt tbody th {
        padding-inline-start: 0;
        font-weight: 700;
      }
      button.namn {
        padding-inline: 0;
      }
      .oversikt .etikett {
        display: inline;
      }
    }
  `,
];
