import {html} from 'hono/html';
import type {Html} from '../../sidor/html.js';
import {renderLayout} from '../../sidor/layout.js';

/** What somebody meets who sends a form after the sign-in has ended: nothing that was written is lost. */
export function renderUtloggad(path: string, formular: FormData): Html {
  const falt = [...formular].filter((one): one is [string, string] => typeof one[1] === 'string');
  const filer = [...formular].some(([, value]) => value instanceof File && value.size > 0);
  return renderLayout({
    titel: 'Du behöver logga in igen',
    innehall: html`<article class="text">
      <h1>Du behöver logga in igen</h1>
      <p>Inloggningen har gått ut. Det du har skrivit ligger kvar på den här sidan, men är inte sparat.</p>
      <ol>
        <li><a href="/logga-in" target="_blank">Logga in i en ny flik</a></li>
        <li>Kom tillbaka hit och skicka formuläret igen.</li>
      </ol>
      ${filer ? html`<p>Filen du valde följer inte med. Välj den igen efteråt.</p>` : ''}
      <form method="post" action="${path}">
        ${falt.map(([namn, varde]) => html`<input type="hidden" name="${namn}" value="${varde}">`)}
        <button>Skicka igen</button>
      </form>
    </article>`,
  });
}
