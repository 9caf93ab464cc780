import {parseLasar, shiftArsperiod} from '@vetlanda/ska-core/kalender';
import type {Atagande, Overforing} from '@vetlanda/ska-core/utvecklingsplan';
import {html, nothing, type TemplateResult} from 'lit';
import type {Planmiljo} from './planmiljo.js';

const VAL: readonly Overforing['val'][] = ['fortsatter', 'omformuleras', 'avslutas'];

/** A choice for every åtagande, and the draft that comes of them. `create` makes it, or tells why not. */
export function renderNastaLasar(
  miljo: Planmiljo,
  create: (lasar: string, val: readonly Overforing[]) => void,
): TemplateResult {
  const {plan, ord} = miljo;
  const ar = parseLasar(plan.lasar);
  const lasar = ar === undefined ? '' : shiftArsperiod(ar, 1).label;
  const open = plan.malomraden.flatMap(({ataganden}) => ataganden.filter(({avslut}) => avslut === undefined));
  return html`<form
    class="disposition"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      create(lasar, readVal(new FormData(event.currentTarget as HTMLFormElement), open));
    }}
  >
    <p>${open.length === 0 ? ord.nastaTom(lasar) : ord.nastaIngress(lasar)}</p>
    ${open.map((atagande) => renderVal(atagande, miljo))}
    ${lasar === '' ? nothing : html`<button>${ord.skapaNasta(lasar)}</button>`}
  </form>`;
}

function renderVal(atagande: Atagande, {ord, callNod}: Planmiljo): TemplateResult {
  const {id} = atagande;
  return html`<fieldset class="nod atagande">
    <legend class="rubrik">${callNod(atagande)}</legend>
    <div class="val3">
      ${VAL.map(
        (val, i) =>
          html`<label class="kryss"
            ><input type="radio" name="val-${id}" value=${val} ?checked=${i === 0} />${ord.val[val]}</label
          >`,
      )}
    </div>
    <label>${ord.skal}<input name="skal-${id}" maxlength="500" /></label>
  </fieldset>`;
}

function readVal(data: FormData, ataganden: readonly Atagande[]): readonly Overforing[] {
  return ataganden.map(({id}) => ({
    nod: id,
    val: VAL.find((one) => one === data.get(`val-${id}`)) ?? 'fortsatter',
    skal: String(data.get(`skal-${id}`) ?? ''),
  }));
}
