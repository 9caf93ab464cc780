import {formatPeriod} from '@vetlanda/ska-core/kalender';
import {html} from 'hono/html';
import type {Html} from '../../sidor/html.js';
import type {Enhet} from '../typer.js';
import {renderDold, renderKryss, renderText} from './falt.js';
import {type Fel, renderFel, renderKlart, SVAR} from './meddelande.js';
import {describeOmgangslage, type Omgang, type Urna} from './render-omgangar.js';
import {adminsidor} from './sidor.js';

/** What is written at a unit in the form of new boxes. */
export interface Urnval {
  readonly vald: boolean;
  readonly inbjudna: string;
  readonly lappar: boolean;
}

/** The name of a field of a unit. */
export function urnfalt(falt: keyof Urnval, enhet: string): string {
  return `${falt}-${enhet}`;
}

interface Omgangssida {
  readonly omgang: Omgang;
  readonly enheter: readonly Enhet[];
  readonly val: ReadonlyMap<string, Urnval>;
  readonly klart?: string | undefined;
  readonly fel?: readonly Fel[];
}

/** A round as it stands, its boxes, and what can be done with it. */
export function renderOmgang({omgang, enheter, val, klart, fel = []}: Omgangssida): Html {
  const {lage, lasar, oppnar, stanger, enkat, urnor} = omgang;
  const action = `${adminsidor.omgangar.path}/${encodeURIComponent(omgang.omgang)}${SVAR}`;
  const namn = new Map(enheter.map((enhet) => [enhet.id, enhet.namn]));
  const going = lage === 'planerad' || lage === 'oppen';
  return html`<p class="vag"><a href="${adminsidor.omgangar.path}">Alla omgångar</a></p>
    ${renderKlart(klart)} ${renderFel(fel)}
    <dl>
      <dt>Läge</dt><dd>${describeOmgangslage(lage)}</dd>
      <dt>Dagar</dt><dd>${formatPeriod({start: oppnar, slut: stanger}, {style: 'lang'})}, läsåret ${lasar}</dd>
      <dt>Frågor</dt><dd>${enkat.titel.sv.text}, version ${enkat.version}${enkat.exempel ? ' (exempel)' : ''}</dd>
    </dl>
    ${lage === 'planerad' ? renderSteg(action, {gor: 'oppna', rubrik: 'Öppna omgången idag', om: 'Omgången öppnar annars av sig själv på sin första dag.', knapp: 'Öppna omgången'}) : ''}
    ${lage === 'oppen' ? renderSteg(action, {gor: 'stang', rubrik: 'Stäng omgången nu', om: 'Omgången stänger annars av sig själv efter sin sista dag. Resultatet ges ut, och ingen kan svara mer. Det går inte att ångra.', knapp: 'Stäng omgången'}) : ''}
    <h2>Urnor</h2>
    ${urnor.length === 0 ? html`<p>Det finns inga urnor än.</p>` : renderUrnor(urnor, {namn, action, going})}
    ${going ? renderNya(enheter, {omgang, val, action, fel}) : ''}`;
}

/** A step that is taken in two: opened first, then pressed. */
function renderSteg(
  action: string,
  {gor, rubrik, om, knapp}: Readonly<Record<'gor' | 'rubrik' | 'om' | 'knapp', string>>,
  falt: Html = html``,
): Html {
  return html`<details>
    <summary>${rubrik}</summary>
    <form method="post" action="${action}">
      ${falt}
      <p class="text">${om}</p>
      <p class="knappar"><button name="gor" value="${gor}">${knapp}</button></p>
    </form>
  </details>`;
}

function renderUrnor(
  urnor: readonly Urna[],
  {namn, action, going}: {readonly namn: ReadonlyMap<string, string>; readonly action: string; readonly going: boolean},
): Html {
  return html`<div class="tabellram" tabindex="0" role="region" aria-label="Urnor">
    <table>
      <thead>
        <tr>
          <th scope="col">Enhet</th>
          <th scope="col">Grupp</th>
          <th scope="col">Inbjudna</th>
          <th scope="col">Svar</th>
          <th scope="col">Läge</th>
        </tr>
      </thead>
      <tbody>
        ${urnor.map((urna) => {
          const {enhet, grupp, inbjudna, svarMinst, lage} = urna;
          const falt = html`${renderDold('enhet', enhet)} ${renderDold('urna', urna.urna)}`;
          return html`<tr>
            <th scope="row">${namn.get(enhet) ?? enhet}</th>
            <td>${grupp === '' ? 'Hela enheten' : grupp}</td>
            <td>${inbjudna ?? '–'}</td>
            <td>${svarMinst === undefined ? '–' : `Minst ${svarMinst}`}</td>
            <td>
              ${lage === 'ogiltig' ? 'Ogiltig' : 'Gäller'}
              ${
                going && lage === 'oppen'
                  ? renderSteg(
                      action,
                      {
                        gor: 'ogiltig',
                        rubrik: `Gör urnan ogiltig`,
                        om: 'Det som har svarats i den räknas inte. En ny urna med en ny kod skapas. Det går inte att ångra.',
                        knapp: 'Gör urnan ogiltig och skapa en ny',
                      },
                      falt,
                    )
                  : ''
              }
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

function renderNya(
  enheter: readonly Enhet[],
  {
    omgang,
    val,
    action,
    fel,
  }: Pick<Omgangssida, 'omgang' | 'val'> & {readonly action: string; readonly fel: readonly Fel[]},
): Html {
  const med = new Set(omgang.urnor.filter(({grupp, lage}) => grupp === '' && lage === 'oppen').map(({enhet}) => enhet));
  const kvar = enheter.filter(
    ({id, slag, skolform}) =>
      slag === 'enhet' && !med.has(id) && (skolform === undefined || omgang.enkat.skolformer.includes(skolform)),
  );
  return html`<h2>Nya urnor</h2>
    ${
      kvar.length === 0
        ? html`<p>Alla enheter som frågorna är gjorda för har en urna.</p>`
        : html`<p class="text">
              Här står enheter som frågorna är gjorda för och som inte har någon urna för hela enheten. Urnor för en grupp
              skapar rektor. Vill ni att varje elev får en egen lapp med kod, kryssa för lappar.
            </p>
            <form method="post" action="${action}">
              ${kvar.map(({id, namn}) => {
                const {vald = false, inbjudna = '', lappar = false} = val.get(id) ?? {};
                const falt = urnfalt('inbjudna', id);
                return html`<fieldset class="rad">
                  <legend>${namn}</legend>
                  ${renderKryss(urnfalt('vald', id), 'Skapa urna', vald)}
                  ${renderText({namn: falt, rubrik: 'Antal elever (kan lämnas tomt)', varde: inbjudna, fel: fel.some((one) => one.falt === falt)})}
                  ${renderKryss(urnfalt('lappar', id), 'Lappar med engångskoder', lappar)}
                </fieldset>`;
              })}
              <p class="knappar"><button name="gor" value="urnor" class="viktig">Skapa urnorna</button></p>
            </form>`
    }`;
}
