import {
  exempelenkatAnpassad,
  exempelenkatForskola,
  exempelenkatFritidshem,
  exempelenkatGrundskola,
  exempelenkatGymnasieskola,
  exempelenkatLagstadium,
  exempelenkatVuxenutbildning,
} from '@vetlanda/ska-core/tld';
import {html} from 'hono/html';
import {createAdress} from './adress.js';
import {renderDatablock} from './datablock.js';
import type {Html} from './html.js';
import {renderLayout} from './layout.js';
import {renderMeddelanden} from './meddelanden.js';
import type {Vy} from './vy.js';

/** The example questionnaires, with the words of their links. */
const ENKATER = [
  {id: 'forskola', text: 'Förskola', enkat: exempelenkatForskola},
  {id: 'f-3', text: 'Förskoleklass till åk 3', enkat: exempelenkatLagstadium},
  {id: 'fritidshem', text: 'Fritidshem', enkat: exempelenkatFritidshem},
  {id: '4-9', text: 'Åk 4–9', enkat: exempelenkatGrundskola},
  {id: 'gymnasieskola', text: 'Gymnasieskola', enkat: exempelenkatGymnasieskola},
  {id: 'vuxenutbildning', text: 'Vuxenutbildning', enkat: exempelenkatVuxenutbildning},
  {id: 'anpassad', text: 'Anpassad skola', enkat: exempelenkatAnpassad},
] as const;

/** The page "TLD-frågor": the survey as a child or a pupil meets it. What is answered goes nowhere. */
export function renderTldSvara(vy: Vy, enkat: string | undefined): Html {
  const {riktlinje} = vy;
  const vald = ENKATER.find(({id}) => id === enkat) ?? ENKATER[0];
  return renderLayout({
    titel: 'TLD-frågor',
    sida: 'tld-svara',
    riktlinje,
    scripts: ['/ska/ska-tld-form.js', '/klient/tld-svara.js'],
    innehall: html`<article>
      <div class="text">
        <h1>TLD-frågor</h1>
        <p class="ingress">
          Så möter barn och elever frågorna om trygghet, lärande och delaktighet. Frågorna är exempel, och det du svarar
          skickas ingenstans.
        </p>
        ${renderMeddelanden(vy.meddelanden)}
        <nav class="kommunval" aria-label="Frågor">
          <p id="enkat-rubrik">Frågor till</p>
          <ul aria-labelledby="enkat-rubrik">
            ${ENKATER.map(
              ({id, text}) =>
                html`<li><a href="${createAdress('/tld/svara', {kommun: riktlinje.id})}&amp;enkat=${id}"${id === vald.id ? html` aria-current="true"` : ''}>${text}</a></li>`,
            )}
          </ul>
        </nav>
      </div>
      <ska-tld-form delad omgang="demo">
        <noscript><p>Frågorna behöver skript för att visas.</p></noscript>
      </ska-tld-form>
      <p id="sidans-besked" role="status"></p>
      ${renderDatablock('ska-data', {enkat: vald.enkat})}
    </article>`,
  });
}
