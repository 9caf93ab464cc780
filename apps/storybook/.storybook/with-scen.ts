import type {Decorator} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

/**
 * The page round a story: ground, type, language and theme. It sets `color-scheme` on itself rather than on the
 * document, so that a page of documentation can show light and dark side by side. There it is also as high as a screen
 * at most, and scrolls in itself: a year's list is long.
 */
export const withScen: Decorator = (story, {globals, viewMode, name}) => {
  const sprak = globals.sprak === 'en' ? 'en' : 'sv';
  const inText = viewMode === 'docs';
  return html`<div
    class="ska-scen ${inText ? 'i-text' : ''}"
    data-tema=${String(globals.tema)}
    lang=${sprak}
    role=${inText ? 'region' : nothing}
    aria-label=${inText ? name : nothing}
    tabindex=${inText ? '0' : nothing}
  >
    ${keyed(sprak, story())}
  </div>`;
};
