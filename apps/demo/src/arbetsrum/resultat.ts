import type {Dimensionspost, Skyddattal, Utgava, Utgavepost} from '@vetlanda/ska-core/tld';
import {html} from 'hono/html';
import type {Html} from '../sidor/html.js';

/** Releases as the API gives them, the latest first. */
export interface Utgavor {
  readonly utgavor: readonly Utgava[];
}

/** The latest release in one line: of a unit, or of the whole municipality. */
export function renderResultat(
  {utgavor}: Utgavor,
  {rubrik, del, vag}: {readonly rubrik: string; readonly del: string | undefined; readonly vag: string},
): Html {
  const [senaste] = utgavor;
  const post = senaste?.poster.find(({id, slag}) => (del === undefined ? slag === 'kommun' : id === del));
  return html`<section>
    <h3>${rubrik}</h3>
    ${
      senaste === undefined || post === undefined
        ? html`<p class="dampad">Inget resultat har getts ut än.</p>`
        : html`<p>${nameOmgang(senaste)}: ${describePost(senaste, post)}</p>`
    }
    <p><a href="${vag}">Resultat från TLD</a></p>
  </section>`;
}

/** The round's name; an example is said to be one wherever it is shown. */
export function nameOmgang({omgang: {namn}, exempel}: Utgava): string {
  return exempel && !namn.includes('exempel') ? `${namn} (exempel)` : namn;
}

function describePost({enkat}: Utgava, {visning, dimensioner}: Utgavepost): string {
  if (visning === 'inga-svar') return 'ingen har svarat.';
  if (visning === 'dold') return 'för få svar för att visas.';
  const namn = new Map(enkat.dimensioner.map((dimension) => [dimension.id, dimension.namn]));
  return `${dimensioner.map((one) => describeDimension(one, namn)).join(', ')}, på en skala från 0 till 100.`;
}

function describeDimension({dimension, index}: Dimensionspost, namn: ReadonlyMap<string, string>): string {
  return `${namn.get(dimension) ?? dimension} ${formatIndex(index)}`;
}

function formatIndex(index: Skyddattal): string {
  if ('over' in index) return `minst ${Math.round(index.over)}`;
  if ('under' in index) return `högst ${Math.round(index.under)}`;
  return String(Math.round(index.varde));
}
