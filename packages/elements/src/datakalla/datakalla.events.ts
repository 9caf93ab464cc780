import type {Hinder} from './lage.js';

/**
 * Something stands between the page and the server. The source says so in its own line unless the host prevents the
 * default and shows it in its own way; `retry` tries again.
 */
export class DatakallaErrorEvent extends Event {
  readonly detail: {readonly skal: Hinder | 'adress'; readonly retry: () => void};

  constructor(detail: {readonly skal: Hinder | 'adress'; readonly retry: () => void}) {
    super('ska-error', {bubbles: true, composed: true, cancelable: true});
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ska-error': DatakallaErrorEvent;
  }
}
