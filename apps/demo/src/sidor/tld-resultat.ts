import {selectEnhet, type Utgava} from '@vetlanda/ska-core/tld';
import {html} from 'hono/html';
import {createAdress} from './adress.js';
import {renderDatablock} from './datablock.js';
import {exempelutgavor} from './exempelutgavor.js';
import type {Html} from './html.js';
import {renderLayout} from './layout.js';
import {renderMeddelanden} from './meddelanden.js';
import type {Vy} from './vy.js';

/** The views of a result, with the words of their links. */
const VYER = [
  {id: 'enhet', text: 'Exempelskolan'},
  {id: 'oversikt', text: 'Alla enheter'},
  {id: 'kommun', text: 'Hela kommunen'},
  {id: 'barn', text: 'Blad till eleverna'},
] as const;

/** The school whose rektor reads. */
const ENHET = 'exempelskolan';

/**
 * The page "TLD-resultat": made-up results as a rektor, the huvudman and the pupils meet them. A rektor's page gets what
 * concerns the own unit and nothing of the others.
 */
export function renderTldResultat(vy: Vy, visa: string | undefined): Html {
  const {riktlinje} = vy;
  const vald = VYER.find(({id}) => id === visa)?.id ?? 'enhet';
  const own = vald === 'enhet' || vald === 'barn';
  return renderLayout({
    titel: 'TLD-resultat',
    sida: 'tld-resultat',
    riktlinje,
    scripts: ['/ska/ska-tld-resultat.js', '/klient/tld-resultat.js'],
    innehall: html`<article>
      <div class="text">
        <h1>TLD-resultat</h1>
        <p class="ingress">
          Vad barn och elever svarar om trygghet, lärande och delaktighet. Kommunen och svaren här är påhittade. Det du
          skriver stannar i din webbläsare.
        </p>
        ${renderMeddelanden(vy.meddelanden)}
        <nav class="kommunval" aria-label="Resultat">
          <p id="resultat-rubrik">Visa</p>
          <ul aria-labelledby="resultat-rubrik">
            ${VYER.map(
              ({id, text}) =>
                html`<li><a href="${createAdress('/tld/resultat', {kommun: riktlinje.id})}&amp;visa=${id}"${id === vald ? html` aria-current="true"` : ''}>${text}</a></li>`,
            )}
            <li><a href="${createAdress('/tld/utskick', {kommun: riktlinje.id})}">Länkar och koder</a></li>
          </ul>
        </nav>
      </div>
      <ska-tld-resultat visa="${vald === 'kommun' ? 'enhet' : vald}"${own ? html` enhet="${ENHET}"` : ''}>
        <noscript><p>Resultatet behöver skript för att visas.</p></noscript>
      </ska-tld-resultat>
      ${renderDatablock('ska-data', {utgavor: own ? ownUtgavor() : exempelutgavor('huvudman')})}
    </article>`,
  });
}

function ownUtgavor(): readonly Utgava[] {
  return exempelutgavor('rektor').flatMap((utgava) => selectEnhet(utgava, ENHET) ?? []);
}
