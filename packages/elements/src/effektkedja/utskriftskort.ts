import {createKedjeblad, findNod, type Kedja, type Kedjekort} from '@vetlanda/ska-core/utvecklingsplan';
import {html, svg, type TemplateResult} from 'lit';
import {matt} from './matt.js';
import {callNod, type Lasmiljo, nameNod} from './redigering.js';

/** Width of the picture on paper: A4 on its side with 10 mm round it, CSS pixels (96 to the inch). */
const BREDD = 1046;
/** Height of the same, 190 mm, without the 61 pixels of its heading and of the words over its columns. */
const HOJD = 718 - 61;

/**
 * The chain of one area as pictures for paper: as many pages on their side as it needs, each with its heading and with no
 * card cut. `hojdOf` is what its cards were measured to be.
 */
export function renderKedjeblad(
  malomrade: string,
  red: Lasmiljo,
  hojdOf: (id: string) => number | undefined = () => undefined,
): readonly TemplateResult[] {
  const {text} = red;
  const blad = createKedjeblad(red.plan, {ord: red.regelord, bredd: BREDD, bladhojd: HOJD, hojdOf, malomrade});
  const nod = findNod(red.plan, malomrade)?.nod;
  // A long name is whole on its card; the heading is one line.
  const rubrik = `${text.vyer.effektkedja}: ${nod === undefined ? '' : callNod(red, nod, 'malomrade')}`;
  return blad.map((kedja, i) =>
    renderBlad(blad.length === 1 ? rubrik : `${rubrik} ${text.blad(i + 1, blad.length)}`, kedja, red),
  );
}

function renderBlad(rubrik: string, kedja: Kedja, red: Lasmiljo): TemplateResult {
  return html`<section class="bild">
    <h2>${rubrik}</h2>
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
