import {type Dimensionspost, svarsfrekvensOf, type Utgavedimension, type Utgavepost} from '@vetlanda/ska-core/tld';
import {html, nothing, type TemplateResult} from 'lit';
import {renderBild} from './former.js';
import {createIntervallbild} from './intervallbild.js';
import {formatIntervall} from './tabeller.js';
import {formatAndel, formatAntal, formatIndex} from './tal.js';
import type {Resultattext} from './text.sv.js';

/** A part of the municipality in a list of several. */
export interface Oversiktsrad {
  readonly post: Utgavepost;
  /** The round before, of the parts that can be compared: by dimension. */
  readonly fore: ReadonlyMap<string, Dimensionspost>;
  /** How far down in the tree, from 0. */
  readonly djup: number;
}

/** What is saved or printed of several parts: the list, and what matters in it. */
export interface Oversiktsutskrift extends Omit<Oversiktsval, 'vy' | 'bredd' | 'onVal'> {
  readonly inledning: TemplateResult;
}

/** What a list of parts is drawn for. */
export interface Oversiktsval {
  readonly rubrik: string;
  readonly rader: readonly Oversiktsrad[];
  readonly dimensioner: readonly Utgavedimension[];
  readonly text: Resultattext;
  readonly bredd: number;
  readonly vy: 'bild' | 'tabell';
  /** The user wants to see a part by itself; without it the names are only names. */
  readonly onVal?: ((id: string) => void) | undefined;
}

/** Under this width a part is a block of its own, pixels: the same number stands in the style sheet. */
const SMAL = 640;
/** What beside the pictures takes room in a row, pixels. */
const OVRIGT = 330;

/**
 * Several parts beside each other on one scale, in the order of the tree and never by value. It is a table, and the
 * pictures stand in its cells: what the eye sees and what a screen reader says is the same.
 */
export function renderOversikt(val: Oversiktsval): TemplateResult {
  const {rubrik, rader, dimensioner, text, vy} = val;
  const {kolumn} = text;
  // The roles are said aloud: a row that is a block in a narrow column would else be no row.
  return html`<table class="oversikt ${vy}" role="table" part="oversikt">
    <caption class="dold">${rubrik}</caption>
    <thead role="rowgroup">
      <tr role="row">
        ${[kolumn.enhet, ...dimensioner.map(({namn}) => namn), kolumn.andel].map((ord) => html`<th scope="col" role="columnheader">${ord}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rader.map((rad) => renderRad(rad, val))}
    </tbody>
  </table>`;
}

function renderRad({post, fore, djup}: Oversiktsrad, val: Oversiktsval): TemplateResult {
  const {dimensioner, text, onVal} = val;
  const {antal} = post;
  const samlad = post.slag === 'kommun' || post.slag === 'omrade';
  const andel = svarsfrekvensOf(post);
  const svarat =
    antal === undefined
      ? text.tomCell
      : andel === undefined
        ? formatAntal(antal, text)
        : `${formatAntal(antal, text)} (${formatAndel(andel, text)})`;
  return html`<tr role="row" class="djup-${Math.min(djup, 3)} ${samlad ? 'samlad' : ''}">
    <th scope="row" role="rowheader">
      ${
        onVal === undefined
          ? post.namn
          : html`<button type="button" class="namn" @click=${() => onVal(post.id)}>${post.namn}</button>`
      }
    </th>
    ${dimensioner.map((dimension) => renderCell(dimension, post, fore.get(dimension.id), val))}
    <td role="cell"><span class="etikett" aria-hidden="true">${text.kolumn.andel}</span> ${svarat}</td>
  </tr>`;
}

function renderCell(
  {id, namn}: Utgavedimension,
  post: Utgavepost,
  fore: Dimensionspost | undefined,
  {text, bredd, vy, dimensioner}: Oversiktsval,
): TemplateResult {
  const varde = post.dimensioner.find(({dimension}) => dimension === id);
  const etikett = html`<span class="etikett" aria-hidden="true">${namn}</span>`;
  if (varde === undefined) {
    return html`<td role="cell">${etikett} <span class="utan">${post.visning === 'inga-svar' ? text.ingaSvarKort : text.dolt}</span></td>`;
  }
  const intervall = formatIntervall(varde, text);
  const bildbredd = bredd < SMAL ? bredd - 48 : Math.max(96, (bredd - OVRIGT) / dimensioner.length - 72);
  return html`<td role="cell">
    ${etikett}
    <span class="cell">
      <b>${formatIndex(varde.index, text)}</b>
      ${
        vy === 'tabell'
          ? html`<span class="dampad">${intervall ?? nothing}${fore === undefined ? nothing : html` ${text.fore(formatIndex(fore.index, text))}`}</span>`
          : html`${intervall === undefined ? nothing : html`<span class="dold">${text.sakerhet(intervall)}</span>`}
            ${fore === undefined ? nothing : html`<span class="dold">${text.fore(formatIndex(fore.index, text))}</span>`}
            ${renderBild(createIntervallbild(varde, fore, bildbredd))}`
      }
    </span>
  </td>`;
}
