import {html} from 'hono/html';
import type {Html} from './html.js';

/** A whole HTML document of this app. */
export interface DokumentInput {
  /** What stands in the browser's tab. */
  readonly titel: string;
  readonly stilmall?: string;
  /** Script files that the page needs, in order. */
  readonly scripts?: readonly string[];
  /** May search engines list it? They may unless it says false. */
  readonly sokbar?: boolean;
  /** Everything from `<body>` to its end. */
  readonly kropp: Html;
}

/** The frame of every page: Swedish, for any width, light and dark, with nothing inline and nothing from elsewhere. */
export function renderDokument({
  titel,
  stilmall = '/klient/stil.css',
  scripts = [],
  sokbar = true,
  kropp,
}: DokumentInput): Html {
  return html`<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    ${sokbar ? '' : html`<meta name="robots" content="noindex">`}
    <title>${titel}</title>
    <link rel="icon" href="/klient/ikon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="${stilmall}">
    ${scripts.map((src) => html`<script type="module" src="${src}"></script>`)}
  </head>
  ${kropp}
</html>`;
}
