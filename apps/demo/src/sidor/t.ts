import {html} from 'hono/html';
import type {Html} from './html.js';

/**
 * The page that children answer on: a few kilobytes, without a menu, a cookie or anything from elsewhere. The code stands after
 * the `#` of the address, so it reaches the server in the body of a request alone.
 */
export function renderT(): Html {
  return html`<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>Svara på frågor</title>
    <link rel="icon" href="/klient/ikon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/klient/t.css">
    <script type="module" src="/ska/ska-tld-form.js"></script>
    <script type="module" src="/klient/t.js"></script>
  </head>
  <body>
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
  </body>
</html>`;
}
