import type {Sprak} from '@vetlanda/ska-core';
import {render, type TemplateResult} from 'lit';

/** A document that is printed by itself. */
export interface Utskrift {
  readonly titel: string;
  readonly sprak: Sprak;
  readonly css: string;
  readonly innehall: TemplateResult;
  /** Called when it stands in its page and before it is printed; what it gives stands there instead. */
  readonly lay?: (page: Document) => TemplateResult;
}

/**
 * Prints a document of its own, not the screen: rules for the page are only heard at document level, and a dark or narrow
 * page shall not colour the paper. It goes away when it has been printed.
 */
export function printDocument({titel, sprak, css, innehall, lay}: Utskrift): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.style.cssText = 'position:fixed;inset-block-end:0;inline-size:0;block-size:0;border:0';
  document.body.append(frame);
  const {contentWindow: view, contentDocument: page} = frame;
  if (view === null || page === null) {
    frame.remove();
    return;
  }
  page.title = titel;
  page.documentElement.lang = sprak;
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [sheet];
  render(innehall, page.body, {creationScope: page});
  if (lay !== undefined) render(lay(page), page.body, {creationScope: page});
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  view.focus();
  view.print();
}
