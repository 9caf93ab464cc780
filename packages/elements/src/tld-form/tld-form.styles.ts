import {type CSSResultGroup, css, unsafeCSS} from 'lit';
import {createFormfarger} from './palett.js';

/** The form's own style: large, round and calm. Sizes follow who answers, through `--_mal`, the least side of a target. */
export const styles: CSSResultGroup = [
  unsafeCSS(createFormfarger()),
  css`
    :host {
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
    }
    h2,
    h3,
    p,
    ul,
    fieldset,
    legend {
      margin: 0;
      padding: 0;
      border: 0;
    }
    .sida {
      --_mal: 48px;
      --_text: 1.125rem;
      display: flex;
      flex: 1;
      flex-direction: column;
      gap: 1.5rem;
      min-inline-size: 0;
      min-block-size: min(34rem, 90vh);
      padding: clamp(1rem, 4cqi, 2rem);
      font-size: var(--_text);
    }
    .forskola {
      --_mal: 96px;
      --_text: 1.375rem;
    }
    .f-3,
    .anpassad {
      --_mal: 72px;
      --_text: 1.25rem;
    }
    h2 {
      font-size: clamp(1.5rem, 1.1rem + 2.2cqi, 2.375rem);
      font-weight: 700;
      line-height: 1.2;
      text-wrap: balance;
      overflow-wrap: break-word;
    }
    h3 {
      font-size: 1.125em;
    }
    .mitt {
      display: grid;
      flex: 1;
      gap: 1.25rem;
      align-content: center;
      inline-size: min(100%, 42rem);
      margin-inline: auto;
    }
    .rubrikrad {
      display: flex;
      gap: 1rem;
      align-items: center;
    }
    .dampad,
    .tystnad,
    .kolage,
    .orsak,
    .marke {
      color: var(--_dampad);
      font-size: 1rem;
    }
    .marke {
      justify-self: start;
      padding: 0.25rem 0.875rem;
      border: 1px dashed currentColor;
      border-radius: 2rem;
    }
    .notis,
    .besked:not(:empty) {
      padding: 1rem 1.25rem;
      border-radius: 1.25rem;
      background: var(--_blad);
      font-weight: 600;
    }

    /* How far. */
    .framsteg {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1rem;
      align-items: center;
      color: var(--_dampad);
    }
    .stapel {
      display: flex;
      flex: 1 1 12rem;
      gap: 4px;
      max-inline-size: 30rem;
    }
    .stapel i {
      flex: 1;
      block-size: 8px;
      border-radius: 4px;
      background: var(--_linje);
    }
    .stapel .gjord {
      background: var(--_knapp);
    }

    /* A question. */
    .fragor {
      display: grid;
      flex: 1;
      gap: 3rem;
      align-content: center;
    }
    .fraga {
      display: grid;
      grid-template: 'ora fraga' auto / auto 1fr;
      gap: 1.25rem 1rem;
      align-items: center;
      justify-content: center;
      inline-size: fit-content;
      max-inline-size: 100%;
      min-inline-size: min(100%, 42rem);
      margin-inline: auto;
    }
    legend {
      /* A floated legend is laid out like any other child. */
      float: left;
      grid-area: fraga;
    }
    .fraga > :not(legend, .ora) {
      grid-column: 1 / -1;
    }
    .fraga:not(:has(> .ora)) {
      grid-template: 'fraga' auto / 1fr;
    }
    .nummer {
      color: var(--_dampad);
    }
    .fragebild {
      max-inline-size: 100%;
      max-block-size: 14rem;
      margin-inline: auto;
      border-radius: 1.5rem;
    }

    /* The answers. */
    .svar {
      display: flex;
      flex-direction: column;
      gap: 0.75rem;
    }
    .val {
      display: flex;
      gap: 0.5rem;
    }
    .val label {
      display: flex;
      flex: 1;
      gap: 0.75rem 1rem;
      align-items: center;
      min-inline-size: var(--_mal);
      min-block-size: max(var(--_mal), 3.5rem);
      padding: 0.625rem 1.25rem;
      border: 2px solid var(--_linje);
      border-radius: 1.25rem;
      background: var(--_blad);
      cursor: pointer;
    }
    .anpassad .val label {
      border-color: var(--_black);
    }
    .ord {
      display: flex;
      gap: 0.75rem;
      align-items: center;
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    .vet-ej .ord {
      font-weight: 400;
    }
    .rader .vet-ej {
      margin-block-start: 0.75rem;
    }
    .vet-ej label {
      border-style: dashed;
      background: none;
    }
    /* The platform's own mark says what is chosen: clear up close, and nothing that shows across a room. */
    input {
      flex: none;
      inline-size: 1.5rem;
      block-size: 1.5rem;
      margin: 0;
      accent-color: var(--_knapp);
    }
    .grad {
      flex: none;
      inline-size: 4.5rem;
      block-size: 4.5rem;
      object-fit: contain;
    }
    .saft {
      fill: var(--_saft);
    }
    .yta {
      fill: color-mix(in srgb, var(--_saft), var(--_blad) 45%);
    }
    .glas {
      fill: var(--_grund);
    }
    .kant,
    .tanke {
      fill: none;
      stroke: var(--_black);
      stroke-width: 3;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .tanke {
      stroke-dasharray: 1 6;
    }
    .prick {
      fill: var(--_black);
    }
    @container (min-width: 44rem) {
      .rutor {
        flex-flow: row wrap;
        gap: 1rem;
        justify-content: center;
      }
      .rutor .val {
        flex: 1 1 9rem;
        flex-direction: column;
        max-inline-size: 14rem;
      }
      .rutor label {
        flex-direction: column;
        justify-content: center;
        padding: 1.25rem 0.75rem 1rem;
      }
      .rutor .grad {
        inline-size: min(100%, 8rem);
        block-size: auto;
        aspect-ratio: 1;
      }
      .rutor .ora {
        align-self: center;
      }
    }
    .tabort {
      min-block-size: max(2.75rem, var(--_mal));
      text-align: center;
    }

    /* What can be pressed. */
    button {
      min-inline-size: var(--_mal);
      min-block-size: max(var(--_mal), 3rem);
      border: 2px solid var(--_knapp);
      border-radius: 1.25rem;
      color: var(--_knapp);
      background: var(--_blad);
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }
    .knapp {
      padding: 0.5rem 1.5rem;
    }
    [part='next'],
    [part='submit'] {
      border-color: transparent;
      color: var(--_blad);
      background: var(--_knapp);
    }
    .lank {
      padding-inline: 1rem;
      border-color: transparent;
      background: none;
      font-weight: 400;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .ora {
      flex: none;
      align-self: center;
      inline-size: max(var(--_mal), 3.5rem);
      block-size: max(var(--_mal), 3.5rem);
      padding: 0;
      border-radius: 50%;
    }
    .fraga > .ora {
      grid-area: ora;
    }
    .tecken {
      inline-size: 60%;
      max-inline-size: 3rem;
      vertical-align: middle;
      fill: none;
      stroke: currentColor;
      stroke-width: 3.5;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .tecken rect {
      fill: currentColor;
    }
    .sprak {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem;
    }
    .sprak legend {
      float: none;
      margin-block-end: 0.5rem;
    }
    [aria-pressed='true'] {
      box-shadow: inset 0 0 0 2px var(--_knapp);
    }
    .vart {
      display: grid;
      gap: 0.5rem;
      padding: 1.25rem;
      border-radius: 1.25rem;
      background: var(--_blad);
    }
    .vart ul {
      display: grid;
      gap: 0.75rem;
      padding: 0;
      list-style: none;
    }
    a {
      display: inline-block;
      min-block-size: 2.75rem;
      margin-inline-end: 1rem;
      padding-block: 0.5rem;
      color: var(--_knapp);
      font-weight: 600;
    }
    .fot {
      display: flex;
      flex-wrap: wrap;
      gap: 1rem;
      align-items: center;
      justify-content: space-between;
    }
    .fot > :last-child {
      margin-inline-start: auto;
    }
    :focus-visible {
      outline: 4px solid var(--_black);
      outline-offset: 3px;
    }
    h2:focus-visible {
      outline: none;
    }
    label:has(:focus-visible) {
      outline: 4px solid var(--_black);
      outline-offset: 3px;
    }
    label :focus-visible {
      outline: none;
    }
    @media (forced-colors: active) {
      .notis,
      .besked:not(:empty),
      .vart {
        border: 2px solid CanvasText;
      }
      .stapel i {
        border: 1px solid CanvasText;
      }
      .stapel i:not(.gjord) {
        background: Canvas;
      }
      [part='next'],
      [part='submit'] {
        forced-color-adjust: none;
      }
      .saft {
        fill: Highlight;
      }
    }
    @media print {
      .fot,
      .ora,
      .tabort {
        display: none;
      }
    }
  `,
];
