/** What is sent for one child, the same length for every child. */
export interface Svarspost {
  /** Which round, as the host named it. */
  readonly omgang: string;
  /** `kuvert`: sealed to the round's key, base64url. `klartext`: what `packInsandning` made. */
  readonly form: 'kuvert' | 'klartext';
  readonly innehall: string;
}

/**
 * Takes what is sent and resolves when it has been acknowledged: only then is it forgotten here. Rejects when it was not
 * taken; see `utfallOf` for what an error may carry.
 */
export type Skicka = (post: Svarspost) => Promise<unknown>;

/**
 * A child has sent the answers, once for each child; and once more for each new try, until somebody acknowledges. It is
 * the only event that carries answers. The host calls `waitUntil`, synchronously, with a promise that resolves when they
 * have been received. Not sent where the host has set `skicka`.
 */
export class TldSubmitEvent extends Event {
  readonly detail: Svarspost;
  /** Says when the answers have been received, or that they were not. */
  readonly waitUntil: (mottagen: Promise<unknown>) => void;

  constructor(detail: Svarspost, waitUntil: (mottagen: Promise<unknown>) => void) {
    super('ska-tld-submit', {bubbles: true, composed: true});
    this.detail = detail;
    this.waitUntil = waitUntil;
  }
}

/** The child has come to a question, the first of its page: how far, and nothing of what was answered. */
export class TldProgressEvent extends Event {
  readonly detail: {readonly fraga: number; readonly av: number};

  constructor(detail: {readonly fraga: number; readonly av: number}) {
    super('ska-tld-progress', {bubbles: true, composed: true});
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ska-tld-submit': TldSubmitEvent;
    'ska-tld-progress': TldProgressEvent;
  }
}
