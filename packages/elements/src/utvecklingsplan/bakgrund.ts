import {html, nothing, type TemplateResult} from 'lit';
import {renderFalt} from '../effektkedja/falt.js';
import {renderUnderlagsform, renderUnderlagslista} from '../effektkedja/underlag.js';
import type {Planmiljo} from './planmiljo.js';

/** What the plan rests on: the analysis of causes, who took part, the forms of influence, surveys and statistics. */
export function renderBakgrund(miljo: Planmiljo): TemplateResult {
  const {plan, ord} = miljo;
  return html`<div class="disposition">
    ${(['orsaksanalys', 'medverkan', 'inflytande'] as const).map((falt) =>
      renderFalt(
        {nod: '', falt, etikett: ord[falt], varde: plan[falt], typ: 'text'},
        // The label is a question; what was done is told by its first words.
        {...miljo.falt, gor: (command) => miljo.gor(command, {etikett: ord.gjorde.skrev(ord.kort[falt])})},
      ),
    )}
    <div role="heading" aria-level="3" class="rubrik niva-3">${ord.underlag}</div>
    ${
      miljo.readonly
        ? renderUnderlagslista(miljo.plan.underlag, miljo)
        : html`<div class="delinnehall">${renderUnderlagsform(miljo.underlag)}</div>`
    }
    ${
      miljo.plan.ursprung === undefined
        ? nothing
        : html`<div role="heading" aria-level="3" class="rubrik niva-3">${ord.fran(miljo.plan.ursprung.lasar)}</div>
            ${renderUrsprung(miljo)}`
    }
  </div>`;
}

/** What became of each åtagande of the plan before, and why. */
export function renderUrsprung({plan, ord}: Planmiljo): TemplateResult | typeof nothing {
  const {ursprung} = plan;
  if (ursprung === undefined) return nothing;
  const kept = plan.malomraden
    .flatMap(({ataganden}) => ataganden)
    .flatMap(({rubrik, ursprung}) =>
      ursprung === undefined ? [] : [{rubrik, skal: ursprung.skal, val: ursprung.val}],
    );
  const ended = ursprung.avslutade.map(({rubrik, skal}) => ({rubrik, skal, val: 'avslutas' as const}));
  return html`<ul>
    ${[...kept, ...ended].map(
      ({rubrik, skal, val}) =>
        html`<li>${ord.medFran[val]}: ${rubrik || '–'}${skal === '' ? nothing : `, ${ord.darfor(skal)}`}</li>`,
    )}
  </ul>`;
}
