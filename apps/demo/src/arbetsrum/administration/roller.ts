import type {Context} from 'hono';
import {html} from 'hono/html';
import type {Html} from '../../sidor/html.js';
import type {Api} from '../api.js';
import {ROLLNAMN} from '../rollnamn.js';
import type {Besok, Sida} from '../sida.js';
import {type Adminmontor, createSida} from './adminmontor.js';
import {renderDold, renderText, renderVal} from './falt.js';
import {knappOf, textOf} from './formular.js';
import {type Fel, felOf, renderFel, renderKlart, SVAR} from './meddelande.js';
import type {Administration} from './mount-administration.js';
import {adminsidor} from './sidor.js';

const SIDA = adminsidor.roller;

const KLART: Readonly<Record<string, string>> = {
  given: 'Rollen är given. Den gäller från nästa inloggning.',
  tagen: 'Rollen är borttagen, och personen är utloggad.',
};

interface Tilldelning {
  readonly person: string;
  readonly roll: string;
  readonly enhet: string;
}

const TOM: Tilldelning = {person: '', roll: 'rektor', enhet: ''};

/** Who has been given which role where; giving one and taking it back. */
export function mountRoller(montera: Adminmontor, {api}: Administration): void {
  montera(SIDA, (c, besok) => show(c, api, besok, {skrivet: TOM, klart: KLART[c.req.query('klart') ?? '']}), {
    hogst: 20_000,
    answer: async (c, besok, formular) => {
      const skrivet = {
        person: textOf(formular, 'person').trim(),
        roll: textOf(formular, 'roll'),
        enhet: textOf(formular, 'enhet'),
      };
      const tar = knappOf(formular) === 'ta';
      const fel = checkPerson(skrivet.person);
      if (fel !== undefined) return show(c, api, besok, {skrivet, fel: [fel]}, 422);
      const [person, roll, enhet] = [skrivet.person, skrivet.roll, skrivet.enhet].map(encodeURIComponent);
      const svar = await api.send<undefined>(c, {
        metod: tar ? 'DELETE' : 'PUT',
        path: `/api/roller/${person ?? ''}/${roll ?? ''}/${enhet ?? ''}`,
      });
      if (svar.ok) return c.redirect(`${SIDA.path}?klart=${tar ? 'tagen' : 'given'}${SVAR}`, 303);
      return show(c, api, besok, {skrivet: tar ? TOM : skrivet, fel: felOf(svar.problem)}, 422);
    },
  });
}

/** What would be another address, or none. The rest is the API's to say. */
function checkPerson(person: string): Fel | undefined {
  if (person !== '' && person !== '.' && person !== '..') return undefined;
  return {falt: 'person', mening: 'Skriv inloggningens id för personen.'};
}

interface Laget {
  readonly skrivet: Tilldelning;
  readonly klart?: string | undefined;
  readonly fel?: readonly Fel[];
}

async function show(
  c: Context,
  api: Api,
  {enheter}: Besok,
  {skrivet, klart, fel = []}: Laget,
  status: Sida['status'] = 200,
): Promise<Sida> {
  const {roller} = await api.read<{readonly roller: readonly Tilldelning[]}>(c, '/api/roller');
  const namn = new Map(enheter.map((enhet) => [enhet.id, enhet.namn]));
  return createSida(
    SIDA.titel,
    html`${renderKlart(klart)} ${renderFel(fel)}
      <p class="text">
        Här står roller som har getts i den här tjänsten. Roller som kommunens inloggning ger syns inte här. En person är
        inloggningens id: inget namn sparas.
      </p>
      <h2>Ge en roll</h2>
      <form class="formular" method="post" action="${SIDA.path}${SVAR}">
        ${renderText({namn: 'person', rubrik: 'Inloggningens id för personen', varde: skrivet.person, fel: fel.length > 0})}
        ${renderVal({namn: 'roll', rubrik: 'Roll', varde: skrivet.roll}, Object.entries(ROLLNAMN))}
        ${renderVal(
          {namn: 'enhet', rubrik: 'Gäller i', varde: skrivet.enhet},
          enheter.map((enhet) => [enhet.id, enhet.namn]),
        )}
        <button name="gor" value="ge" class="viktig">Ge rollen</button>
      </form>
      <h2>Givna roller</h2>
      ${roller.length === 0 ? html`<p>Inga roller är givna här än.</p>` : renderTabell(roller, namn)}`,
    status,
  );
}

function renderTabell(roller: readonly Tilldelning[], namn: ReadonlyMap<string, string>): Html {
  return html`<div class="tabellram" tabindex="0" role="region" aria-label="Givna roller">
    <table>
      <thead>
        <tr><th scope="col">Person</th><th scope="col">Roll</th><th scope="col">Gäller i</th><th scope="col">Ta bort</th></tr>
      </thead>
      <tbody>
        ${roller.map(({person, roll, enhet}) => {
          const rollnamn = ROLLNAMN[roll] ?? roll;
          return html`<tr>
            <th scope="row">${person}</th>
            <td>${rollnamn}</td>
            <td>${namn.get(enhet) ?? enhet}</td>
            <td>
              <form method="post" action="${SIDA.path}${SVAR}">
                ${renderDold('person', person)} ${renderDold('roll', roll)} ${renderDold('enhet', enhet)}
                <button name="gor" value="ta" aria-label="${`Ta bort: ${rollnamn} för ${person}`}">Ta bort</button>
              </form>
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}
