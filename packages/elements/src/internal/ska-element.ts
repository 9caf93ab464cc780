import type {Sprak} from '@vetlanda/ska-core';
import {LitElement} from 'lit';

/** What every `ska-` element shares: its version, the page's language and one way to send events. */
export class SkaElement extends LitElement {
  /** Version of the package, for the warning when two copies meet on a page. */
  static readonly version: string = '0.0.0';

  /** The language of the nearest `lang`, also outside shadow roots; Swedish unless it is English. */
  protected get sprak(): Sprak {
    return nearestLang(this)?.toLowerCase().startsWith('en') === true ? 'en' : 'sv';
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
