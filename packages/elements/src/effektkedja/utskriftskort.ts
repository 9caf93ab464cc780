import {createKedja, findNod, type Kedjekort} from '@vetlanda/ska-core/utvecklingsplan';
import {html, svg, type TemplateResult} from 'lit';
import {matt} from './matt.js';
import {type Lasmiljo, nameNod} from './redigering.js';

/** Width of the picture on paper: A4 on its side with 10 mm round it, CSS pixels (96 to the inch). */
const BREDD = 1046;

/** The chain of one area as a picture for paper: a page on its side. `hojdOf` is what its cards were measured to be. */
export function renderKedjeblad(
  malomrade: string,
  red: Lasmiljo,
  hojdOf: (id: string) => number | undefined = () => undefined,
): TemplateResult {
  const kedja = createKedja(red.plan, {ord: red.regelord, bredd: BREDD, hojdOf, malomrade});
  const omrade = findNod(red.plan, malomrade)?.nod;
  return html`<section class="bild">
    <h2>${red.text.vyer.effektkedja}: ${omrade === undefined ? '' : nameNod(red, omrade, 'malomrade')}</h2>
    <div class="kolumner">
      ${kedja.kolumner.map(
        ({rubrik, slag, x, bredd}) =>
          html`<b ${matt({left: x, width: bredd})}>${slag === 'effekt' ? `${rubrik} – ${red.ord.malgrupp}` : rubrik}</b>`,
      )}
    </div>
    <div class="yta" ${matt({height: kedja.hojd})}>
      <svg aria-hidden="true" viewBox="0 0 ${kedja.bredd} ${kedja.hojd}" width=${kedja.bredd} height=${kedja.hojd}>
        ${kedja.lankar.map(({d, streckad}) => svg`<path d=${d} class=${streckad ? 'streckad' : ''}></path>`)}
      </svg>
      <ul>
        ${kedja.kort.map((kort) => renderKort(kort, red))}
      </ul>
    </div>
  </section>`;
}

function renderKort({id, slag, saknas, x, y, bredd}: Kedjekort, red: Lasmiljo): TemplateResult {
  const nod = findNod(red.plan, id)?.nod;
  const namn = nod === undefined ? red.text.saknas(red.ord.av[slag] ?? slag) : nameNod(red, nod, slag);
  return html`<li class="kort ${slag} ${saknas === undefined ? '' : 'saknas'}" data-kort=${id} ${matt({left: x, top: y, width: bredd})}>
    ${namn}
  </li>`;
}
