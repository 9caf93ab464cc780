import {html} from 'hono/html';

/**
 * Goes on to the provider to end its session too. A page and not a redirect: `form-action 'self'` stops a form that is
 * redirected to another site.
 */
export function renderUtloggad(next: string): ReturnType<typeof html> {
  return html`<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="refresh" content="0; url=${next}">
    <title>Du är utloggad</title>
  </head>
  <body>
    <main>
      <h1>Du är utloggad här</h1>
      <p><a href="${next}">Logga ut från inloggningstjänsten också</a></p>
    </main>
  </body>
</html>`;
}
