import {formatPeriod, type LasarKalender} from '@vetlanda/ska-core/kalender';
import {html} from 'hono/html';
import type {Html} from '../../sidor/html.js';
import type {Enhet} from '../typer.js';
import {renderDag, renderDold, renderKryss, renderText, renderVal} from './falt.js';
import {type Fynd, type Granskning, renderFynd, renderSkillnader} from './granskning.js';
import type {Kalenderrader} from './kalenderformular.js';
import {type Fel, renderFel, renderKlart, SVAR} from './meddelande.js';
import {namnOf, type Rad} from './rader.js';
import {adminsidor} from './sidor.js';

/** What the page of a calendar shows. */
export interface Kalendersida {
  readonly enhet: Enhet;
  readonly enheter: readonly Enhet[];
  readonly lasar: string;
  readonly allaLasar: readonly string[];
  /** Has this part of the municipality a school year of its own? */
  readonly egna: boolean;
  readonly rader: Kalenderrader;
  readonly etag: string;
  readonly exempel: boolean;
  readonly klart?: string;
  readonly fel?: readonly Fel[];
  readonly felrubrik?: string;
  readonly granskning?: Kalendergranskning;
  /** What somebody else has saved. */
  readonly sparat?: LasarKalender | undefined;
}

/** What a review of the school year said. */
interface Kalendergranskning {
  /** What it was a review of. */
  readonly mark: string;
  /** Was it asked to be saved, but had been changed since it was reviewed? */
  readonly andrad: boolean;
  readonly hinder: readonly Fynd[];
  readonly lag: readonly Fynd[];
  readonly ovrigt: readonly Fynd[];
  readonly hjul: {readonly fynd: readonly Fynd[]; readonly skillnader: Granskning['skillnader']} | undefined;
}

/** Whose and which year, and its days as rows to fill in. */
export function renderKalender(sida: Kalendersida): Html {
  const {enhet, lasar, egna, rader, etag, exempel, klart, fel = [], felrubrik, granskning, sparat} = sida;
  const action = `${adminsidor.kalender.path}?${new URLSearchParams({enhet: enhet.id, lasar}).toString()}${SVAR}`;
  const underlagd = enhet.slag !== 'kommun';
  return html`${renderKlart(klart)} ${renderFel(fel, felrubrik)} ${renderUrval(sida)}
    ${sparat === undefined ? '' : renderSparat(sparat)}
    <h2>${enhet.namn}, läsåret ${lasar}</h2>
    ${
      underlagd && !egna
        ? html`<p class="text">
            ${enhet.namn} följer kommunens läsårstider. De står ifyllda här under. Ändra dem och spara, så får enheten egna
            tider det här läsåret.
          </p>`
        : ''
    }
    <form method="post" action="${action}">
      ${renderDold('etag', etag)}
      ${renderGrupp('Terminer', 'terminer', rader.terminer, (rad, i) => renderTermin(rad, i, fel))}
      ${renderGrupp('Lov', 'lov', rader.lov, (rad, i) => renderLov(rad, i, fel), 'Är lovet en enda dag kan du lämna sista dagen tom.')}
      ${renderGrupp('Studiedagar', 'studiedagar', rader.studiedagar, (rad, i) => renderStudiedag(rad, i, fel))}
      ${renderKryss('exempel', 'Tiderna är påhittade exempel. Det står då vid årshjulet.', exempel)}
      <p class="knappar">
        <button name="gor" value="granska" class="viktig">Granska</button>
        <button name="gor" value="rader">Fler tomma rader</button>
        ${underlagd && egna ? html`<button name="gor" value="bort">Följ kommunens läsårstider i stället</button>` : ''}
      </p>
      ${granskning === undefined ? '' : renderGranskning(granskning)}
    </form>`;
}

function renderUrval({enhet, enheter, lasar, allaLasar}: Kalendersida): Html {
  const delar = enheter.filter(({slag}) => slag !== 'omrade');
  return html`<form class="filter" method="get" action="${adminsidor.kalender.path}">
    ${renderVal(
      {namn: 'enhet', rubrik: 'Gäller för', varde: enhet.id},
      delar.map(({id, namn, slag}) => [id, slag === 'kommun' ? `Hela kommunen (${namn})` : namn]),
    )}
    ${renderVal(
      {namn: 'lasar', rubrik: 'Läsår', varde: lasar},
      allaLasar.map((one) => [one, one]),
    )}
    <button>Visa</button>
  </form>`;
}

function renderGrupp(
  rubrik: string,
  grupp: string,
  rader: readonly Rad[],
  render: (rad: Rad, i: number) => Html,
  hjalp?: string,
): Html {
  return html`<section class="radgrupp" aria-labelledby="${grupp}-rubrik">
    <h3 id="${grupp}-rubrik">${rubrik}</h3>
    ${hjalp === undefined ? '' : html`<p class="dampad">${hjalp}</p>`}
    ${rader.map(render)}
  </section>`;
}

/** A row: its fields beside each other where there is room. */
function renderRad(rubrik: string, grupp: string, i: number, rad: Rad, falt: Html): Html {
  return html`<fieldset class="rad">
    <legend>${rubrik} ${i + 1}</legend>
    ${falt} ${renderKryss(namnOf(grupp, i, 'bort'), 'Ta bort', (rad.bort ?? '') !== '')}
  </fieldset>`;
}

/** What a field of a row is given. */
function faltOf(grupp: string, i: number, rad: Rad, fel: readonly Fel[]) {
  return (falt: string, rubrik: string) => {
    const namn = namnOf(grupp, i, falt);
    return {namn, rubrik, varde: rad[falt] ?? '', fel: fel.some((one) => one.falt === namn)};
  };
}

function renderTermin(rad: Rad, i: number, fel: readonly Fel[]): Html {
  const falt = faltOf('terminer', i, rad, fel);
  const id = rad.id ?? '';
  const kanda = ['', 'ht', 'vt'];
  return renderRad(
    'Termin',
    'terminer',
    i,
    rad,
    html`${renderVal(falt('id', 'Termin'), [
      ['', 'Välj'],
      ['ht', 'Höst (ht)'],
      ['vt', 'Vår (vt)'],
      ...(kanda.includes(id) ? [] : [[id, id] as const]),
    ])}
      ${renderText(falt('namn', 'Namn'))} ${renderDag(falt('start', 'Första dagen'))}
      ${renderDag(falt('slut', 'Sista dagen'))}`,
  );
}

function renderLov(rad: Rad, i: number, fel: readonly Fel[]): Html {
  const falt = faltOf('lov', i, rad, fel);
  return renderRad(
    'Lov',
    'lov',
    i,
    rad,
    html`${renderText(falt('namn', 'Namn'))} ${renderDag(falt('start', 'Första dagen'))}
      ${renderDag(falt('slut', 'Sista dagen'))}`,
  );
}

function renderStudiedag(rad: Rad, i: number, fel: readonly Fel[]): Html {
  const falt = faltOf('studiedagar', i, rad, fel);
  return renderRad(
    'Studiedag',
    'studiedagar',
    i,
    rad,
    html`${renderText(falt('namn', 'Namn (kan lämnas tomt)'))} ${renderDag(falt('datum', 'Dag'))}`,
  );
}

function renderGranskning({mark, andrad, hinder, lag, ovrigt, hjul}: Kalendergranskning): Html {
  const rent = hinder.length + lag.length + ovrigt.length === 0;
  return html`<section class="granskning" id="svar" tabindex="-1" aria-labelledby="granskning-rubrik">
    <h2 id="granskning-rubrik">Granskning</h2>
    <p role="status">
      ${andrad && hinder.length === 0 ? 'Du har ändrat sedan du granskade. Läs igenom igen innan du sparar. ' : ''}
      ${rent ? 'Tiderna stämmer med skolförordningen.' : ''} Inget är sparat än.
    </p>
    ${renderFynd('Måste rättas innan du kan spara', hinder)} ${renderFynd('Stämmer inte med skolförordningen', lag)}
    ${renderFynd('Värt en titt', ovrigt)}
    ${hjul === undefined ? '' : html`${renderSkillnader(hjul.skillnader)} ${renderFynd('Värt en titt i årshjulet', hjul.fynd)}`}
    ${
      hinder.length > 0
        ? ''
        : html`${renderDold('granskad', mark)}
            <p class="knappar"><button name="gor" value="spara" class="viktig">Spara läsårstiderna</button></p>`
    }
  </section>`;
}

function renderSparat({terminer, lov, studiedagar}: LasarKalender): Html {
  return html`<section>
    <h2>Det som är sparat nu</h2>
    <ul>
      ${[...terminer, ...lov].map((period) => html`<li>${period.namn}: ${formatPeriod(period, {style: 'lang'})}</li>`)}
      ${studiedagar.map(({datum, namn = 'Studiedag'}) => html`<li>${namn}: ${formatPeriod({start: datum, slut: datum}, {style: 'lang'})}</li>`)}
    </ul>
  </section>`;
}
