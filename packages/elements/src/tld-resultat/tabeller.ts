import {
  type Dimensionspost,
  type Fragefordelning,
  type Stapel,
  svarsfrekvensOf,
  type Utgavedimension,
} from '@vetlanda/ska-core/tld';
import {html, nothing, type TemplateResult} from 'lit';
import type {Resultatmiljo} from './resultatmiljo.js';
import type {Dimensionsserie, Punkt} from './serie.js';
import {formatAndel, formatAntal, formatIndex} from './tal.js';
import type {Resultattext} from './text.sv.js';

/** A table that may be wider than the page; hidden for the eye, but not for a screen reader, while the picture shows. */
export function renderRuta(namn: string, vy: 'bild' | 'tabell', tabell: TemplateResult): TemplateResult {
  return vy === 'bild'
    ? html`<div class="dold">${tabell}</div>`
    : html`<div class="rullbar" role="region" tabindex="0" aria-label=${namn}>${tabell}</div>`;
}

/** A dimension over the rounds, as figures. */
export function renderUtvecklingstabell(
  {dimension, punkter}: Dimensionsserie,
  {text, namn}: Resultatmiljo,
): TemplateResult {
  const {kolumn} = text;
  const vetEj = dimension.vetEj !== undefined;
  return html`<table>
    <caption class="dold">${text.utvecklingAv(dimension.namn)}</caption>
    <thead>
      <tr>
        ${[
          kolumn.matning,
          kolumn.index,
          kolumn.intervall,
          kolumn.antal,
          kolumn.andel,
          kolumn.positiva,
          ...(dimension.vetEj === undefined ? [] : [kolumn.positivaVetEj(dimension.vetEj), dimension.vetEj]),
        ].map((ord) => html`<th scope="col">${ord}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${punkter.map(
        (punkt, i) =>
          html`<tr>
            <th scope="row">${namn[i]}${renderBrott(punkt, text)}</th>
            ${cellsOf(punkt, vetEj, text).map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderBrott({brott}: Punkt, text: Resultattext): TemplateResult | typeof nothing {
  const ord = brott === undefined ? undefined : text.brott[brott];
  return ord === undefined ? nothing : html` <span class="dampad">(${ord})</span>`;
}

function cellsOf({post, varde}: Punkt, vetEj: boolean, text: Resultattext): readonly string[] {
  const antal = post?.antal;
  const andel = post === undefined ? undefined : svarsfrekvensOf(post);
  const svarat = andel === undefined ? text.tomCell : formatAndel(andel, text);
  if (varde === undefined) {
    const skal = post === undefined ? text.tomCell : post.visning === 'inga-svar' ? text.ingaSvarKort : text.dolt;
    return [skal, ...Array<string>(vetEj ? 6 : 4).fill(text.tomCell)];
  }
  const {detalj} = varde;
  const positiva = detalj?.andelPositiva;
  return [
    formatIndex(varde.index, text),
    formatIntervall(varde, text) ?? text.tomCell,
    antal === undefined ? text.tomCell : formatAntal(antal, text),
    svarat,
    positiva === undefined ? text.tomCell : formatAndel(positiva.giltiga, text),
    ...(vetEj
      ? [
          positiva === undefined ? text.tomCell : formatAndel(positiva.medVetEj, text),
          detalj === undefined ? text.tomCell : formatAndel(detalj.andelVetEj, text),
        ]
      : []),
  ];
}

/** The interval of an index in whole numbers, `68–82`; undefined where there is none. */
export function formatIntervall({detalj}: Dimensionspost, text: Resultattext): string | undefined {
  if (detalj?.intervall === undefined) return undefined;
  const [lagst, hogst] = detalj.intervall;
  return text.intervall(Math.round(lagst), Math.round(hogst));
}

/** How the answers to each question are spread, as figures: a column for each step, wider where steps are put together. */
export function renderFragetabell(
  dimension: Utgavedimension,
  fragor: readonly Fragefordelning[],
  text: Resultattext,
): TemplateResult {
  const {kolumn} = text;
  const vetEj = dimension.vetEj !== undefined;
  return html`<table>
    <caption class="dold">${text.fordelningAv(dimension.namn)}</caption>
    <thead>
      <tr>
        ${[kolumn.fraga, ...dimension.steg, ...(vetEj ? [dimension.vetEj] : []), kolumn.antal].map((ord) => html`<th scope="col">${ord}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${dimension.fragor.map(({id, text: fraga}) => {
        const svar = fragor.find((one) => one.fraga === id);
        const bredd = dimension.steg.length + (vetEj ? 2 : 1);
        return html`<tr>
          <th scope="row">${fraga}</th>
          ${
            svar === undefined
              ? html`<td colspan=${bredd}>${text.dolt}</td>`
              : html`${svar.staplar.map(
                  (stapel) =>
                    html`<td colspan=${stapel.till - stapel.fran + 1}>
                        ${stapel.fran === stapel.till ? nothing : html`<span class="dampad">${wordsOf(stapel, dimension, text)}: </span>`}${formatAndel(stapel.andel, text)}
                      </td>`,
                )}
                  ${vetEj ? html`<td>${formatAndel(svar.andelVetEj, text)}</td>` : nothing}
                  <td>${svar.antal}</td>`
          }
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** The words of a bar: its step, or the first and last of those that are put together. */
export function wordsOf(
  {fran, till}: Pick<Stapel, 'fran' | 'till'>,
  {steg}: Utgavedimension,
  text: Resultattext,
): string {
  const ord = (nummer: number): string => steg[nummer - 1] ?? String(nummer);
  return fran === till ? ord(fran) : text.steg(ord(fran), ord(till));
}

/** The words of the steps that count as positive: `Ofta eller Alltid`. */
export function positivaOrd(dimension: Utgavedimension, text: Resultattext): string {
  return text.eller(dimension.steg.slice(dimension.positivFran - 1));
}
