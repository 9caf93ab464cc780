import type {Context} from 'hono';
import {html} from 'hono/html';
import type {Api} from '../api.js';
import type {Besok, Sida} from '../sida.js';
import {type Adminmontor, createSida, loadRatter} from './adminmontor.js';
import {renderFil} from './falt.js';
import {textOrFil} from './formular.js';
import {type Fel, felOf, renderFel, renderKlart, SVAR} from './meddelande.js';
import type {Administration} from './mount-administration.js';
import {adminsidor} from './sidor.js';

const SIDA = adminsidor.fil;

/** As large as the API reads in, and what the form writes round it. Bytes. */
const HOGST = 201_000_000;

/** The right to read a file in. */
const INLASNING = 'import/skriv';

/** The whole municipality, or a unit, as a file; and in again where there is nothing. */
export function mountFil(montera: Adminmontor, {api}: Administration): void {
  montera(
    SIDA,
    (c, besok) => show(c, api, besok, {klart: c.req.query('klart') === 'inlast' ? 'Filen är inläst.' : undefined}),
    {
      hogst: HOGST,
      answer: async (c, besok, formular) => {
        const body = await textOrFil(formular, 'kommun');
        if (body === '') {
          return show(c, api, besok, {fel: [{falt: 'kommun-fil', mening: 'Välj en fil att läsa in.'}]}, 422);
        }
        const svar = await api.send<undefined>(c, {
          metod: 'POST',
          path: '/api/import',
          typ: 'application/json',
          body,
        });
        if (svar.ok) return c.redirect(`${SIDA.path}?klart=inlast${SVAR}`, 303);
        return show(c, api, besok, {fel: felOf(svar.problem)}, 422);
      },
    },
  );
}

async function show(
  c: Context,
  api: Api,
  besok: Besok,
  {klart, fel = []}: {readonly klart?: string | undefined; readonly fel?: readonly Fel[]},
  status: Sida['status'] = 200,
): Promise<Sida> {
  const ratter = await loadRatter(c, api, besok);
  const enheter = besok.enheter.filter(({slag}) => slag === 'enhet');
  return createSida(
    SIDA.titel,
    html`${renderKlart(klart)} ${renderFel(fel, 'Filen är inte inläst. Inget har ändrats.')}
      <h2>Exportera</h2>
      <div class="text">
        <p>
          Filen har enheter, dokument med alla versioner, dialogtider, omgångar och utgivna resultat. Den har inga personer,
          inga koder och inga räkningar.
        </p>
        <p><a href="/api/export" download>Hämta hela kommunen som en fil</a></p>
        <details>
          <summary>Hämta en enhet</summary>
          ${
            enheter.length === 0
              ? html`<p>Det finns inga enheter.</p>`
              : html`<ul>
                  ${enheter.map(({id, namn}) => html`<li><a href="/api/enheter/${encodeURIComponent(id)}/export" download>${namn}</a></li>`)}
                </ul>`
          }
        </details>
      </div>
      ${
        ratter.includes(INLASNING)
          ? html`<h2>Läs in</h2>
              <p class="text">
                En exporterad kommun kan läsas in där det är tomt, till exempel vid flytt till en ny server. Finns det redan
                enheter eller dokument här läses inget in. Antingen läses allt in eller inget.
              </p>
              <form class="formular" method="post" action="${SIDA.path}${SVAR}" enctype="multipart/form-data">
                ${renderFil({namn: 'kommun', rubrik: 'Välj filen'}, '.json,application/json')}
                <p class="knappar"><button class="viktig">Läs in filen</button></p>
              </form>`
          : ''
      }`,
    status,
  );
}
