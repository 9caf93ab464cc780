import type {
  AktivitetResultat,
  Atagande,
  Effekt,
  Malomrade,
  PlanAvvikelse,
  Planaktivitet,
  Plannod,
} from '@vetlanda/ska-core/utvecklingsplan';
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {renderFalt, renderFynd} from './falt.js';
import {renderKopplingar} from './kopplingar.js';
import {renderAdd, renderNodverktyg} from './nodverktyg.js';
import {callNod, faltId, nameNod, type Redigering, SLAG_I_LISTA} from './redigering.js';
import {isStor} from './stor-plan.js';
import {renderUnderlag, renderUnderlagslista} from './underlag.js';

/** The plan as headings, lists and labelled fields: what is written most, and first. */
export function renderDisposition(red: Redigering): TemplateResult {
  const {plan} = red;
  return html`<div class="disposition ${isStor(plan) ? 'stor' : ''}">
    ${renderInnehall(red)} ${renderFynd(ownFynd('', red), 'fynd-planen', red)}
    ${renderEach(plan.malomraden, red, (malomrade) => renderMalomrade(malomrade, red), plan.uppfoljningar)}
    ${renderAdd('malomrade', '', red)} ${renderPlanensUnderlag(red)}
  </div>`;
}

/** What the plan rests on, where no document round the chain has a place for it. */
function renderPlanensUnderlag(red: Redigering): TemplateResult | typeof nothing {
  const {underlag} = red.plan;
  if (!red.fristaende || (red.readonly && underlag.length === 0)) return nothing;
  if (!red.readonly) return renderUnderlag(red);
  return html`<div class="falt"><span class="etikett">${red.text.planensUnderlag}</span>${renderUnderlagslista(underlag, red)}</div>`;
}

/** Draws siblings, each only when what it is drawn from has changed: `more` is what it is drawn from beside itself. */
export function renderEach<T extends Plannod>(
  nodes: readonly T[],
  red: Redigering,
  draw: (nod: T) => TemplateResult,
  more?: unknown,
): readonly unknown[] {
  // The first cannot be moved up, and the last not down.
  return nodes.map((nod, i) => guard([...red.nyckelFor(nod), i === 0, i === nodes.length - 1, more], () => draw(nod)));
}

/** Leads to each area: a long plan is jumped in, not scrolled through. */
function renderInnehall(red: Redigering): TemplateResult | typeof nothing {
  if (red.plan.malomraden.length < 2) return nothing;
  return html`<nav class="innehall" aria-label=${red.text.tillDel}>
    ${red.plan.malomraden.map(
      (nod) =>
        html`<a href="#nod-${nod.id}" @click=${(event: Event) => red.hoppa(event, nod.id)}>${callNod(red, nod, 'malomrade')}</a>`,
    )}
  </nav>`;
}

function renderMalomrade(malomrade: Malomrade, red: Redigering): TemplateResult {
  const {id, namn, motivering, ataganden} = malomrade;
  return html`<section class="nod malomrade" id="nod-${id}" data-nod=${id}>
    ${renderHuvud(malomrade, 'malomrade', 0, red)}
    ${renderFalt({nod: id, falt: 'namn', etikett: red.text.namn, varde: namn, typ: 'rad', forslag: 'forslag-malomraden'}, red)}
    ${renderFalt({nod: id, falt: 'motivering', etikett: red.text.motivering, varde: motivering, typ: 'text'}, red)}
    ${renderFynd(ownFynd(id, red), `fynd-${id}`, red)} ${renderKopplingar(malomrade, red)}
    ${renderEach(ataganden, red, (atagande) => renderAtagande(atagande, red), red.plan.uppfoljningar)} ${renderAdd('atagande', id, red)}
  </section>`;
}

function renderAtagande(atagande: Atagande, red: Redigering): TemplateResult {
  const {id, rubrik, beskrivning, effekter, aktiviteter} = atagande;
  const {text, ord} = red;
  return html`<section class="nod atagande skild" id="nod-${id}" data-nod=${id}>
    ${renderHuvud(atagande, 'atagande', 1, red)} ${renderAvslutad(atagande, red)}
    ${renderFalt({nod: id, falt: 'rubrik', etikett: text.rubrikOrd, varde: rubrik, typ: 'rad'}, red)}
    ${renderFalt({nod: id, falt: 'beskrivning', etikett: text.beskrivning, varde: beskrivning, typ: 'text'}, red)}
    ${renderFynd(ownFynd(id, red), `fynd-${id}`, red)} ${renderKopplingar(atagande, red)}
    ${
      ord.av.effekt === undefined
        ? nothing
        : html`${heading(`${ord.av.effekt} – ${ord.malgrupp}`, red.rubrikniva + 2)}
            <ol class="barn">
              ${renderEach(effekter, red, (effekt) => renderEffekt(effekt, red))}
            </ol>
            ${renderAdd('effekt', id, red)}`
    }
    ${heading(text.aktiviteter, red.rubrikniva + 2)}
    <ol class="barn">
      ${renderEach(aktiviteter, red, (aktivitet) => renderAktivitet(aktivitet, effekter, red), effekter)}
    </ol>
    ${renderAdd('aktivitet', id, red)}
  </section>`;
}

function renderEffekt(effekt: Effekt, red: Redigering): TemplateResult {
  const {id, text: skrivet, tecken} = effekt;
  const {text, ord} = red;
  return html`<li class="nod effekt" id="nod-${id}" data-nod=${id}>
    ${renderNodverktyg(effekt, 'effekt', red)} ${renderAvslutad(effekt, red)}
    ${renderFalt({nod: id, falt: 'text', etikett: ord.av.effekt ?? '', varde: skrivet, typ: 'text'}, red)}
    ${renderFalt({nod: id, falt: 'tecken', etikett: text.tecken, varde: tecken, typ: 'text'}, red)}
    ${renderFynd(ownFynd(id, red), `fynd-${id}`, red)}
  </li>`;
}

function renderAktivitet(aktivitet: Planaktivitet, effekter: readonly Effekt[], red: Redigering): TemplateResult {
  const {id, rubrik, beskrivning, ansvar, start, slut, resultat} = aktivitet;
  const {text, ord} = red;
  return html`<li class="nod aktivitet" id="nod-${id}" data-nod=${id}>
    ${renderNodverktyg(aktivitet, 'aktivitet', red)} ${renderAvslutad(aktivitet, red)}
    ${renderFalt({nod: id, falt: 'rubrik', etikett: ord.av.aktivitet ?? '', varde: rubrik, typ: 'rad'}, red)}
    ${renderFalt({nod: id, falt: 'beskrivning', etikett: text.beskrivning, varde: beskrivning, typ: 'text'}, red)}
    <div class="radvis">
      ${renderFalt({nod: id, falt: 'ansvar', etikett: text.ansvar, varde: ansvar, typ: 'rad', forslag: 'forslag-roller'}, red)}
      ${renderFalt({nod: id, falt: 'start', etikett: text.start, varde: start, typ: 'datum'}, red)}
      ${renderFalt({nod: id, falt: 'slut', etikett: text.slut, varde: slut, typ: 'datum'}, red)}
    </div>
    ${renderFynd(ownFynd(id, red), `fynd-${id}`, red)}
    ${
      ord.av.resultat === undefined
        ? nothing
        : html`<ol class="barn">
              ${resultat.map((one) => renderResultat(one, effekter, red))}
            </ol>
            ${renderAdd('resultat', id, red)}`
    }
  </li>`;
}

function renderResultat(resultat: AktivitetResultat, effekter: readonly Effekt[], red: Redigering): TemplateResult {
  const {id, text: skrivet} = resultat;
  return html`<li class="nod resultat" id="nod-${id}" data-nod=${id}>
    ${renderNodverktyg(resultat, 'resultat', red)}
    ${renderFalt({nod: id, falt: 'text', etikett: red.ord.av.resultat ?? '', varde: skrivet, typ: 'text'}, red)}
    ${renderFynd(ownFynd(id, red), `fynd-${id}`, red)} ${renderLankar(resultat, effekter, red)}
  </li>`;
}

/** Which of the åtagande's effects a result contributes to: boxes to tick, and what must hold for it. */
function renderLankar(
  {id, bidrarTill}: AktivitetResultat,
  effekter: readonly Effekt[],
  red: Redigering,
): TemplateResult | typeof nothing {
  const {text} = red;
  if (effekter.length === 0) return nothing;
  if (red.readonly) {
    const names = effekter.filter((effekt) => bidrarTill.some((lank) => lank.effekt === effekt.id));
    if (names.length === 0) return nothing;
    return html`<p><span class="etikett">${text.bidrarTill}</span> ${names.map((effekt) => nameNod(red, effekt, 'effekt')).join(' · ')}</p>`;
  }
  const gjort = {etikett: text.gjorde.lankade};
  return html`<fieldset class="lankar">
    <legend>${text.bidrarTill}</legend>
    ${effekter.map((effekt) => {
      const lank = bidrarTill.find((one) => one.effekt === effekt.id);
      const namn = callNod(red, effekt, 'effekt');
      return html`<label class="kryss"
          ><input
            type="checkbox"
            id=${faltId(id, `lank-${effekt.id}`)}
            .checked=${lank !== undefined}
            @change=${() =>
              red.gor(
                lank === undefined
                  ? {typ: 'lanka', resultat: id, lank: {effekt: effekt.id}}
                  : {typ: 'ta-bort-lank', resultat: id, effekt: effekt.id},
                gjort,
              )}
          />${nameNod(red, effekt, 'effekt')}</label
        >${
          lank === undefined
            ? nothing
            : html`<label class="antagande"
                >${text.antagande(namn)}<input
                  maxlength="500"
                  placeholder=" "
                  .value=${lank.antagande ?? ''}
                  @change=${(event: Event) =>
                    red.gor(
                      {
                        typ: 'lanka',
                        resultat: id,
                        lank: {...lank, antagande: (event.currentTarget as HTMLInputElement).value},
                      },
                      gjort,
                    )}
              /></label>`
        }`;
    })}
    ${bidrarTill.length === 0 ? html`<p class="dampad">${text.allaEffekter}</p>` : nothing}
  </fieldset>`;
}

function renderHuvud(
  nod: Malomrade | Atagande,
  slag: 'malomrade' | 'atagande',
  djup: number,
  red: Redigering,
): TemplateResult {
  const namn = `${red.ord.av[slag] ?? ''}: ${callNod(red, nod, slag)}`;
  return html`<div class="huvud">
    ${heading(namn, red.rubrikniva + djup)}${renderNodverktyg(nod, slag, red)}
  </div>`;
}

function renderAvslutad(nod: Atagande | Effekt | Planaktivitet, {text}: Redigering): TemplateResult | typeof nothing {
  if (nod.avslut === undefined) return nothing;
  return html`<p class="avslutad"><b>${text.avslutadVarfor}</b> ${nod.avslut.skal} (${nod.avslut.datum})</p>`;
}

/** A heading whose level the page decides. */
export function heading(namn: string, niva: number): TemplateResult {
  return html`<div role="heading" aria-level=${niva} class="rubrik niva-${niva}" tabindex="-1">${namn}</div>`;
}

/** The findings of a node that are about itself, or about a list in it that lacks something. */
function ownFynd(nod: string, red: Redigering): readonly PlanAvvikelse[] {
  return (red.fynd.get(nod) ?? []).filter(({falt}) => falt === undefined || Object.hasOwn(SLAG_I_LISTA, falt));
}
