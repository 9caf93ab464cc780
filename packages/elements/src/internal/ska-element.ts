import type {Sprak} from '@vetlanda/ska-core';
import {type CSSResult, LitElement} from 'lit';

/** What every `ska-` element shares: its version, the page's language and one way to send events. */
export class SkaElement extends LitElement {
  /** Version of the package, for the warning when two copies meet on a page. */
  static readonly version: string = '0.0.0';

  /** The language of the nearest `lang`, also outside shadow roots; Swedish unless it is English. */
  protected get sprak(): Sprak {
    return nearestLang(this)?.toLowerCase().startsWith('en') === true ? 'en' : 'sv';
  }

  /** Adds styles that came after the element was made, if they have come; the same styles twice are added once. */
  protected adoptStyles(styles: CSSResult | undefined): void {
    const root = this.renderRoot;
    const sheet = styles?.styleSheet;
    if (!(root instanceof ShadowRoot) || sheet === undefined) return;
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }

  /** Sends an event; false when it was cancelled. */
  protected emit(event: Event): boolean {
    return this.dispatchEvent(event);
  }
}

function nearestLang(element: Element): string | undefined {
  const found = element.closest('[lang]')?.getAttribute('lang');
  if (found !== null && found !== undefined) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : undefined;
}
