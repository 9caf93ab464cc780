import {html} from 'hono/html';
import type {Html} from '../../sidor/html.js';
import {ROLLNAMN} from '../rollnamn.js';
import {type Adminmontor, createSida} from './adminmontor.js';
import type {Administration} from './mount-administration.js';
import {adminsidor} from './sidor.js';
import {formatTid} from './tid.js';

const SIDA = adminsidor.logg;

/** What the API calls things that have been done, in words. */
const HANDELSER: Readonly<Record<string, string>> = {
  'dokument/fryst': 'Sparade en version inför en dialog',
  'dokument/sparat': 'Sparade',
  'enhet/andrad': 'Ändrade en enhet',
  'export/skriven': 'Exporterade',
  'kommun/inlast': 'Läste in en kommun',
  'omgang/oppnad': 'Öppnade en omgång',
  'omgang/skapad': 'Skapade en omgång',
  'omgang/stangd': 'Stängde en omgång',
  'roll/given': 'Gav en roll',
  'roll/tagen': 'Tog tillbaka en roll',
  'urna/engangskoder': 'Skapade lappar',
  'urna/ogiltig': 'Gjorde en urna ogiltig',
  'urna/skapad': 'Skapade en urna',
};

interface Logg {
  readonly rader: readonly Loggrad[];
  /** Where the older lines are, as a query. */
  readonly nasta?: string;
}

interface Loggrad {
  readonly nar: string;
  readonly person: string;
  readonly roll: string;
  readonly handelse: string;
  readonly enhet: string;
  readonly foremal: string;
}

/** Who did what, the latest first. What a document says is in no line. */
export function mountLogg(montera: Adminmontor, {api}: Administration): void {
  montera(SIDA, async (c, {enheter}) => {
    const given = c.req.query('fore') ?? '';
    const fore = /^[1-9]\d{0,14}$/.test(given) ? given : '';
    const {rader, nasta} = await api.read<Logg>(c, `/api/logg?fore=${fore}`);
    const namn = new Map(enheter.map((enhet) => [enhet.id, enhet.namn]));
    return createSida(
      SIDA.titel,
      html`<p class="text">Det senaste står först. Vad som står i ett dokument finns aldrig i loggen.</p>
        ${rader.length === 0 ? html`<p>Det finns inget mer i loggen.</p>` : renderTabell(rader, namn)}
        <p class="knappar">
          ${fore === '' ? '' : html`<a href="${SIDA.path}">Till det senaste</a>`}
          ${nasta === undefined ? '' : html`<a href="${SIDA.path}${nasta}" rel="next">Äldre</a>`}
        </p>`,
    );
  });
}

function renderTabell(rader: readonly Loggrad[], namn: ReadonlyMap<string, string>): Html {
  return html`<div class="tabellram" tabindex="0" role="region" aria-label="Logg">
    <table>
      <thead>
        <tr>
          <th scope="col">Tid</th>
          <th scope="col">Person</th>
          <th scope="col">Roll</th>
          <th scope="col">Händelse</th>
          <th scope="col">Gäller</th>
          <th scope="col">Del av kommunen</th>
        </tr>
      </thead>
      <tbody>
        ${rader.map(
          ({nar, person, roll, handelse, enhet, foremal}) => html`<tr>
            <td>${formatTid(nar)}</td>
            <td>${person}</td>
            <td>${ROLLNAMN[roll] ?? roll}</td>
            <td>${HANDELSER[handelse] ?? handelse}</td>
            <td>${foremal}</td>
            <td>${namn.get(enhet) ?? enhet}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
