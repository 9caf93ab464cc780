/** Takes what is answered; `unsubscribe` ends what was subscribed to. */
export type Kontextsvar = (varde: unknown, unsubscribe?: () => void) => void;

/** A question of the context protocol of the web components community group, checked. */
export interface Kontextfraga {
  readonly kontext: string;
  readonly svara: Kontextsvar;
  readonly foljer: boolean;
}

/** Reads a `context-request`; undefined for anything else. Anybody on the page can send one. */
export function readKontextfraga(event: Event): Kontextfraga | undefined {
  const {context, callback, subscribe} = event as Event & {context?: unknown; callback?: unknown; subscribe?: unknown};
  if (typeof context !== 'string' || typeof callback !== 'function') return undefined;
  return {kontext: context, svara: callback as Kontextsvar, foljer: subscribe === true};
}
