import {html} from 'hono/html';
import {createAdress} from './adress.js';
import {renderDatablock} from './datablock.js';
import type {Html} from './html.js';
import {renderLayout} from './layout.js';
import {renderMeddelanden} from './meddelanden.js';
import type {Vy} from './vy.js';

/** Made up: no round listens to these codes. */
const GRUPPER = [
  {namn: 'Klass 4', kod: '7K3M9Q'},
  {namn: 'Klass 5', kod: '0F1XZ8'},
  {namn: 'Klass 6', kod: 'P2WWC7'},
];
const KODER = {P2WWC7: ['CE9SAWR9', 'B9NZJE9Z', 'QV6007YV', 'SQJZVVNG', 'X7XA24WN', '8K4CDFC3']};

/** The page "Länkar och koder": what a rektor sends on to those who are to do the survey. */
export function renderTldUtskick(vy: Vy): Html {
  const {riktlinje} = vy;
  return renderLayout({
    titel: 'Länkar och koder',
    sida: 'tld-resultat',
    riktlinje,
    scripts: ['/ska/ska-tld-utskick.js', '/klient/tld-utskick.js'],
    innehall: html`<article>
      <div class="text">
        <h1>TLD-mätning</h1>
        <p class="ingress">
          Rektor får länk, kod och QR-kod till varje grupp och skickar dem vidare till den som gör mätningen. Koderna här
          är påhittade och leder inte till någon mätning.
        </p>
        ${renderMeddelanden(vy.meddelanden)}
        <p><a href="${createAdress('/tld/resultat', {kommun: riktlinje.id})}">Till resultatet</a></p>
      </div>
      <ska-tld-utskick lank="/t/" omgang="TLD oktober 2026" stanger="2026-10-23">
        <noscript><p>Länkarna och koderna behöver skript för att visas.</p></noscript>
      </ska-tld-utskick>
      ${renderDatablock('ska-data', {grupper: GRUPPER, koder: KODER})}
    </article>`,
  });
}
