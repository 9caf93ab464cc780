import {html} from 'hono/html';
import {renderDokument} from './dokument.js';
import type {Html} from './html.js';

/**
 * The page that children answer on: a few kilobytes, without a menu, a cookie or anything from elsewhere. The code stands after
 * the `#` of the address, so it reaches the server in the body of a request alone.
 */
export function renderT(): Html {
  return renderDokument({
    titel: 'Svara på frågor',
    stilmall: '/klient/t.css',
    scripts: ['/ska/ska-tld-form.js', '/klient/t.js'],
    sokbar: false,
    kropp: html`<body>
    <main>
      <h1 class="dold">Svara på frågor</h1>
      <form id="inmatning" hidden>
        <label for="kod">Skriv koden från lappen</label>
        <input id="kod" name="kod" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="20" required>
        <button>Börja</button>
      </form>
      <p id="besked" role="status"></p>
      <div id="formular"></div>
      <noscript><p>Frågorna behöver skript för att visas. Prata med den som gav dig koden.</p></noscript>
    </main>
  </body>`,
  });
}
