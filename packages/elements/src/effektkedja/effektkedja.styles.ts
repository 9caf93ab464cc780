import {type CSSResultGroup, css, unsafeCSS} from 'lit';
import {createFarger} from '../internal/farger.js';

/** Where there is no width for columns, and on paper, which nobody has measured: the cards below each other. */
const staplad = css`
  .kolumner,
  .linjer {
    display: none;
  }
  .yta {
    width: auto;
    height: auto;
  }
  .kort {
    position: static;
    width: auto;
    margin-block: 0.5rem;
    break-inside: avoid;
  }
  .kort .etikett {
    position: static;
    clip-path: none;
  }
  .kort.atagande {
    margin-inline-start: 0.75rem;
  }
  .kort.aktivitet,
  .kort.effekt {
    margin-inline-start: 1.5rem;
  }
  .kort.resultat {
    margin-inline-start: 2.25rem;
  }
`;

/** The editor's own style; colours come from `--ska-*` tokens, type from the host page. */
export const styles: CSSResultGroup = [
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
    p,
    ul,
    ol,
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
    ul,
    ol {
      padding-inline-start: 1.25rem;
    }
    .dampad,
    .etikett,
    label {
      color: var(--_dampad);
      font-size: 0.875rem;
    }
    .dold,
    .tabeller .falt:not(.datum) > label {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    button,
    summary,
    select,
    input:not([type='checkbox'], [type='radio']),
    textarea,
    .val label {
      min-height: 2.5rem;
      padding: 0.375rem 0.75rem;
      font: inherit;
    }
    button,
    summary,
    select,
    .val,
    input:not([type='checkbox'], [type='radio']),
    textarea {
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
    button[aria-disabled='true'] {
      color: var(--_dampad);
      cursor: default;
    }
    button.rund {
      min-width: 2.5rem;
      padding-inline: 0.5rem;
    }
    .grepp {
      display: inline-grid;
      place-content: center;
      width: 2.5rem;
      height: 2.5rem;
      color: var(--_dampad);
      letter-spacing: -0.4em;
      text-indent: -0.4em;
      cursor: grab;
      touch-action: none;
      user-select: none;
      -webkit-user-select: none;
    }
    .grepp:hover {
      color: var(--_black);
    }
    .grepp:active {
      cursor: grabbing;
    }
    th > .grepp {
      float: inline-start;
      width: 1.75rem;
      margin-inline-start: -0.5rem;
    }
    th > .falt:nth-child(2) {
      margin-inline-start: 1.25rem;
    }
    .dras {
      outline: 2px dashed var(--_black);
      outline-offset: -2px;
    }
    .dropplinje {
      position: absolute;
      z-index: 1;
      inset-block-start: 0;
      left: 0;
      border-block-start: 4px solid var(--_idag);
      border-radius: 2px;
      pointer-events: none;
    }
    .dropplinje[hidden] {
      display: none;
    }
    button.huvudval,
    button[aria-current='page'] {
      border-color: var(--_black);
      background: var(--_black);
      color: var(--_papper);
    }
    button.ny {
      border-style: dashed;
      justify-self: start;
    }
    :focus-visible,
    .val label:has(:focus-visible) {
      outline: 3px solid var(--_black);
      outline-offset: 2px;
    }
    /* What was done is told where it is seen, in a plan of any length; and what has the keyboard is not behind it. */
    .meddelande {
      position: sticky;
      z-index: 2;
      inset-block-end: 0.5rem;
      width: fit-content;
      border: 1px solid transparent;
      border-radius: var(--_radie);
      background: var(--_black);
      color: var(--_papper);
      overflow-wrap: anywhere;
      pointer-events: none;
    }
    .meddelande:not(:empty) {
      margin-block-start: 0.75rem;
      padding: 0.5rem 0.875rem;
    }
    .meddelande:empty {
      border: 0;
    }
    a,
    button,
    input,
    select,
    summary,
    textarea,
    [tabindex] {
      scroll-margin-block: 6rem;
    }
    .huvudrad,
    .huvud,
    .verktyg,
    .knappar,
    .nodverktyg,
    .innehall {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem;
    }
    .huvudrad,
    .huvud {
      justify-content: space-between;
    }
    .laget {
      padding: 0.625rem 1rem;
      border-radius: var(--_radie);
      background: var(--_lov);
    }
    .verktyg,
    .laget,
    .granskning,
    header > * {
      margin-block: 0.75rem;
    }
    .disposition > button,
    .radvis > button {
      justify-self: start;
      align-self: end;
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
      color: inherit;
      font-size: inherit;
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
    .disposition,
    .barn,
    .nod,
    .menyval,
    .falt,
    .lankar {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75rem;
    }
    li.nod > .nodverktyg {
      /* Over the field that it stands beside, also for the pointer. */
      position: relative;
      justify-self: end;
      margin-block-end: -2.5rem;
    }
    li.nod > .nodverktyg:has(.menyval) {
      justify-self: stretch;
      justify-content: end;
      margin-block-end: 0;
    }
    li.nod > .falt:nth-child(2) > label {
      max-width: calc(100% - 14rem);
      min-height: 2.25rem;
      align-content: end;
    }
    .falt {
      gap: 0.25rem;
    }
    select {
      max-width: 100%;
    }
    .innehall a {
      padding-block: 0.25rem;
    }
    textarea {
      width: 100%;
      field-sizing: content;
      resize: vertical;
    }
    .falt.rad > input {
      width: 100%;
    }
    [aria-invalid='true'] {
      border: 2px solid var(--_aterkoppling-kant);
    }
    .nod {
      padding: 0.75rem 1rem;
      border-inline-start: 4px solid var(--_kant);
      scroll-margin-top: 1rem;
    }
    .malomrade {
      --_kant: var(--_egen-kant);
      --_ton: var(--_egen-ton);
    }
    .atagande {
      --_kant: var(--_dialog-kant);
      --_ton: var(--_dialog-ton);
    }
    .aktivitet {
      --_kant: var(--_dokument-kant);
      --_ton: var(--_dokument-ton);
    }
    .resultat {
      --_kant: var(--_matning-kant);
      --_ton: var(--_matning-ton);
    }
    .effekt {
      --_kant: var(--_mote-kant);
      --_ton: var(--_mote-ton);
    }
    .barn {
      padding: 0;
      list-style: none;
    }
    .rubrik {
      font-weight: 700;
      overflow-wrap: anywhere;
    }
    .niva-2 {
      font-size: 1.5rem;
    }
    .niva-3 {
      font-size: 1.25rem;
    }
    .niva-4 {
      font-size: 1.125rem;
    }
    .radvis {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
      gap: 0.75rem;
    }
    .nodverktyg > .menyval {
      flex-basis: 100%;
      margin-block: 0.5rem;
      padding: 0.75rem;
      border: 1px solid var(--_dampad);
      border-radius: var(--_radie);
      background: var(--_papper);
    }
    .menyval label,
    .antagande {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.25rem;
    }
    .avslut {
      display: grid;
      justify-items: start;
      gap: 0.5rem;
    }
    .avslut label {
      width: 100%;
    }
    .granskning form {
      display: flex;
      flex: 1;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
    .granskning input {
      flex: 0 1 19rem;
      min-width: 0;
    }
    .logg {
      display: grid;
      gap: 1rem;
      list-style: none;
      padding: 0;
    }
    .logg li {
      padding-inline-start: 0.75rem;
      border-inline-start: 4px solid var(--_uppfoljning-kant);
    }
    .radvis > label,
    .disposition > label {
      display: grid;
      align-content: end;
      gap: 0.25rem;
    }
    .kryss {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      color: inherit;
    }
    input[type='checkbox'] {
      flex: none;
      width: 1.5rem;
      height: 1.5rem;
      accent-color: var(--_black);
    }
    legend {
      margin-block-end: 0.25rem;
      font-size: 0.875rem;
      font-weight: 600;
    }
    .del > summary {
      width: fit-content;
      padding-inline: 0;
      border: 0;
      color: var(--_dampad);
    }
    /* No room for the buttons beside a label: they come before it, and the parts move closer to the edge. */
    @container (max-width: 32rem) {
      .nod {
        padding: 0.5rem 0 0.5rem 0.625rem;
      }
      li.nod > .nodverktyg {
        justify-self: start;
        margin: 0;
      }
      li.nod > .falt:nth-child(2) > label {
        max-width: none;
        min-height: 0;
      }
    }
    .delinnehall {
      display: grid;
      gap: 1.25rem;
      padding: 0.75rem;
    }
    .delinnehall form {
      align-items: start;
    }
    .delinnehall .falt {
      display: block;
    }
    .delinnehall .fynd {
      margin-block-start: 0.5rem;
    }
    .delinnehall :is(input, select):not([type='checkbox']) {
      width: 100%;
    }
    .delinnehall form > button {
      align-self: start;
      margin-block-start: 1.25rem;
    }
    .kryssrutor {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
      gap: 0.25rem 1rem;
    }
    .rader {
      display: grid;
      gap: 0.5rem;
      padding: 0;
      list-style: none;
    }
    .rader li {
      display: flex;
      align-items: center;
      gap: 0.75rem;
    }
    .rader li > * {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .rader li > .falt {
      flex: 1;
    }
    .rader li > .rund {
      flex: 0 0 2.5rem;
    }
    .kopplingar {
      display: grid;
      gap: 0.25rem;
      margin: 0.5rem 0;
      font-size: 0.875rem;
    }
    .kopplingar > div {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1rem;
      overflow-wrap: anywhere;
    }
    dt {
      flex: 0 0 14rem;
      color: var(--_dampad);
    }
    dd {
      flex: 1 0 14rem;
      margin: 0;
    }
    .fynd {
      padding: 0;
      list-style: none;
      font-size: 0.875rem;
    }
    .granskning > ul {
      display: grid;
      gap: 0.75rem;
      padding-block: 0.75rem;
      list-style: none;
    }
    .granskning li {
      display: grid;
      gap: 0.5rem;
      padding-inline-start: 0.75rem;
      border-inline-start: 4px solid var(--_linje);
    }
    .fynd .fel b,
    .granskning .fel b {
      color: var(--_aterkoppling-kant);
    }
    .granskning .fel {
      border-color: var(--_aterkoppling-kant);
    }
    .granskning .varning {
      border-color: var(--_matning-kant);
    }
    div.fel,
    section.fel {
      padding: 0.75rem 1rem;
      border: 2px solid var(--_aterkoppling-kant);
      border-radius: var(--_radie);
      background: var(--_aterkoppling-ton);
    }
    .avslutad {
      color: var(--_dampad);
    }
    .lopande {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .rullbar {
      position: relative;
      overflow-x: auto;
      margin-block: 0.75rem;
    }
    table {
      width: 100%;
      min-width: 60rem;
      table-layout: fixed;
      border-collapse: collapse;
    }
    caption {
      padding-block: 0.5rem;
      font-weight: 700;
      text-align: start;
    }
    th,
    td {
      padding: 0.5rem;
      border-block-end: 1px solid var(--_linje);
      text-align: start;
      vertical-align: top;
      font-weight: inherit;
    }
    thead th {
      color: var(--_dampad);
      font-size: 0.875rem;
    }
    th:nth-child(-n + 2) {
      width: 22%;
    }
    th:nth-child(3) {
      width: 11rem;
    }
    th:nth-child(n + 5) {
      width: 9rem;
    }
    td > .ny,
    td > .datum + .datum {
      margin-block-start: 0.5rem;
    }
    .tabeller > section {
      margin-block: 1.5rem 2.5rem;
    }
    .datum > input {
      width: 100%;
    }
    .dokument {
      max-width: 48rem;
      display: grid;
      gap: 1.5rem;
    }
    .dokument section,
    .dokument li {
      display: block;
      margin-block: 0.5rem;
    }
    .dokument .block {
      margin-block-start: 1.25rem;
    }
    .dokument .block > .rubrik + ul,
    .dokument .block > .rubrik + ol {
      margin-block: 0.25rem 0.75rem;
    }
    .dokument li {
      display: list-item;
    }
    .dokument .rader {
      display: block;
    }
    .dokument .rader li {
      margin-block: 0 0.25rem;
    }
    .kedja {
      overflow-x: auto;
    }
    .kolumner {
      position: relative;
      width: var(--bredd);
      height: 1.75rem;
    }
    .kolumner > * {
      position: absolute;
      font-weight: 600;
    }
    .yta {
      position: relative;
      width: var(--bredd);
      height: var(--hojd);
    }
    .linjer {
      position: absolute;
      inset: 0;
      fill: none;
      stroke: var(--_dialog-kant);
      stroke-width: 2;
    }
    .linjer .streckad {
      stroke: var(--_dampad);
      stroke-width: 1.5;
      stroke-dasharray: 5 4;
    }
    .linjer .svag {
      stroke: var(--_linje);
    }
    .korten {
      padding: 0;
      list-style: none;
    }
    .kort {
      position: absolute;
      left: var(--x);
      top: var(--y);
      width: var(--w);
    }
    .kort button {
      display: block;
      width: 100%;
      border: 1.5px solid var(--_kant);
      background: var(--_ton);
      text-align: start;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    .kort.saknas button {
      border-style: dashed;
      background: var(--_papper);
      color: var(--_dampad);
    }
    .kort.svag button {
      border-color: var(--_linje);
      background: var(--_papper);
      color: var(--_dampad);
    }
    .kort [aria-current] {
      outline: 3px solid var(--_kant);
      outline-offset: 2px;
    }
    .kort .etikett {
      position: absolute;
      clip-path: inset(50%);
    }
    .kort b,
    .under {
      display: block;
    }
    .under {
      font-size: 0.875rem;
    }
    .under > b {
      display: inline;
    }
    .omradesval {
      display: inline-flex;
      align-items: center;
      gap: 0.5rem;
      margin-block-end: 0.75rem;
    }
    /* Of a large plan what is far away is first left out; and what happens in a part does not concern the others. */
    @media screen {
      .stor .skild {
        contain: layout paint style;
        overflow-clip-margin: 5px;
      }
      .stor .skild:not(.lagd) {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 300rem;
      }
    }
    @media (forced-colors: active) {
      .val label:has(:checked) {
        background: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
      }
    }
    @media print {
      .verktyg,
      .granskning,
      .knappar,
      .nodverktyg,
      .grepp,
      .innehall,
      .omradesval,
      .meddelande,
      .delinnehall form,
      button {
        display: none;
      }
      .kort button {
        display: block;
      }
      .disposition,
      .barn,
      .nod,
      .falt {
        display: block;
      }
      .nod > *,
      .disposition > *,
      .barn > * {
        margin-block: 0.5rem;
      }
      .falt {
        break-inside: avoid;
      }
      .antagande:has(:placeholder-shown) {
        display: none;
      }
      .laget {
        padding: 0;
      }
      .falt > :is(input, textarea),
      .antagande input:not([type='checkbox']) {
        min-height: 0;
        padding: 0 1px;
        border: 0;
        resize: none;
      }
      .rullbar {
        overflow: visible;
        break-inside: avoid;
      }
      table {
        min-width: 0;
        font-size: 0.875rem;
      }
      th > .falt:nth-child(2) {
        margin: 0;
      }
      th:nth-child(3) {
        width: 8rem;
      }
      .dokument li {
        break-inside: avoid;
      }
      .rubrik,
      li.nod > .falt:nth-child(2) {
        break-after: avoid;
      }
    }
  `,
  unsafeCSS(`@container (max-width:43.7rem){${staplad.cssText}}@media print{${staplad.cssText}}`),
];
