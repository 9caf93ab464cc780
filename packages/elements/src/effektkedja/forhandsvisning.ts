import {formatPeriod} from '@vetlanda/ska-core/kalender';
import type {Atagande, Effekt, Malomrade, Planaktivitet} from '@vetlanda/ska-core/utvecklingsplan';
import {html, nothing, type TemplateResult} from 'lit';
import {heading} from './disposition.js';
import {renderKopplingslista} from './kopplingar.js';
import {type Lasmiljo, nameNod} from './redigering.js';
import {renderUnderlagslista} from './underlag.js';

/** The plan as a document to read and to print: text only, no fields. */
export function renderForhandsvisning(red: Lasmiljo): TemplateResult {
  const {plan, text, rubrikniva} = red;
  return html`<article class="dokument">
    ${renderOmraden(red)}
    ${
      plan.underlag.length === 0
        ? nothing
        : html`<section class="block">
            ${heading(text.planensUnderlag, rubrikniva)} ${renderUnderlagslista(plan.underlag, red)}
          </section>`
    }
  </article>`;
}

/** The areas alone: where a document round them says itself what the plan rests on. */
export function renderOmraden(red: Lasmiljo): readonly TemplateResult[] {
  return red.plan.malomraden.map((malomrade) => renderMalomrade(malomrade, red));
}

function renderMalomrade(malomrade: Malomrade, red: Lasmiljo): TemplateResult {
  return html`<section class="blad">
    ${heading(`${red.ord.av.malomrade ?? ''}: ${nameNod(red, malomrade, 'malomrade')}`, red.rubrikniva)}
    ${paragraph(malomrade.motivering)} ${renderKopplingslista(malomrade, red)}
    ${malomrade.ataganden.map((atagande) => renderAtagande(atagande, red))}
  </section>`;
}

function renderAtagande(atagande: Atagande, red: Lasmiljo): TemplateResult {
  const {ord, text} = red;
  return html`<section class="block">
    ${heading(`${ord.av.atagande ?? ''}: ${nameNod(red, atagande, 'atagande')}`, red.rubrikniva + 1)}
    ${atagande.avslut === undefined ? nothing : html`<p><b>${text.avslutadVarfor}</b> ${atagande.avslut.skal}</p>`}
    ${paragraph(atagande.beskrivning)} ${renderKopplingslista(atagande, red)}
    ${
      atagande.effekter.length === 0
        ? nothing
        : html`${heading(`${ord.av.effekt ?? ''} – ${ord.malgrupp}`, red.rubrikniva + 2)}
            <ul>
              ${atagande.effekter.map((effekt) => renderEffekt(effekt, red))}
            </ul>`
    }
    ${
      atagande.aktiviteter.length === 0
        ? nothing
        : html`${heading(text.aktiviteter, red.rubrikniva + 2)}
            <ol>
              ${atagande.aktiviteter.map((aktivitet) => renderAktivitet(aktivitet, atagande.effekter, red))}
            </ol>`
    }
  </section>`;
}

function renderEffekt(effekt: Effekt, red: Lasmiljo): TemplateResult {
  return html`<li>
    ${nameNod(red, effekt, 'effekt')}
    ${effekt.tecken === '' ? nothing : html`<br /><span class="dampad">${red.text.tecken}</span> ${effekt.tecken}`}
  </li>`;
}

function renderAktivitet(aktivitet: Planaktivitet, effekter: readonly Effekt[], red: Lasmiljo): TemplateResult {
  const {text, ord, sprak} = red;
  const {ansvar, start, slut, resultat, beskrivning} = aktivitet;
  const when = start === undefined ? '' : formatPeriod({start, slut: slut ?? start}, {sprak, style: 'lang'});
  const under = [ansvar, when].filter((one) => one !== '').join(' · ');
  return html`<li>
    <b>${nameNod(red, aktivitet, 'aktivitet')}</b>${under === '' ? nothing : html`<br /><span class="dampad">${under}</span>`}
    ${paragraph(beskrivning)}
    ${
      resultat.length === 0
        ? nothing
        : html`<ul aria-label=${ord.av.resultat ?? ''}>
            ${resultat.map((one) => {
              const till = effekter.filter(({id}) => one.bidrarTill.some(({effekt}) => effekt === id));
              return html`<li>
                ${nameNod(red, one, 'resultat')}
                ${
                  till.length === 0
                    ? nothing
                    : html`<br /><span class="dampad"
                          >${text.bidrarTill}: ${till.map((effekt) => nameNod(red, effekt, 'effekt')).join(' · ')}</span
                        >`
                }
              </li>`;
            })}
          </ul>`
    }
  </li>`;
}

function paragraph(text: string): TemplateResult | typeof nothing {
  return text === '' ? nothing : html`<p class="lopande">${text}</p>`;
}
