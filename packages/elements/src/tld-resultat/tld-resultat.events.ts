/** The user wrote in "Vilka frågor väcker resultatet?". The host keeps the text and lets the läsårsrapport read it. */
export class TldAnalysChangeEvent extends Event {
  readonly detail: {readonly analys: string; readonly enhet: string; readonly omgang: string};

  constructor(detail: {readonly analys: string; readonly enhet: string; readonly omgang: string}) {
    super('ska-tld-analys-change', {bubbles: true, composed: true});
    this.detail = detail;
  }
}

/** The user wrote what happens now, on the sheet for those who answered. The host keeps the text. */
export class TldAterkopplingChangeEvent extends Event {
  readonly detail: {readonly aterkoppling: string; readonly enhet: string; readonly omgang: string};

  constructor(detail: {readonly aterkoppling: string; readonly enhet: string; readonly omgang: string}) {
    super('ska-tld-aterkoppling-change', {bubbles: true, composed: true});
    this.detail = detail;
  }
}

/** The user wants to see one part of the overview by itself. The element shows it unless the host prevents the default. */
export class TldEnhetSelectEvent extends Event {
  readonly detail: {readonly enhet: string};

  constructor(detail: {readonly enhet: string}) {
    super('ska-tld-enhet-select', {bubbles: true, composed: true, cancelable: true});
    this.detail = detail;
  }
}

/** The user chose another round to see. A host that keeps an analysis for each round sets `analys` for this one. */
export class TldOmgangSelectEvent extends Event {
  readonly detail: {readonly omgang: string};

  constructor(detail: {readonly omgang: string}) {
    super('ska-tld-omgang-select', {bubbles: true, composed: true});
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ska-tld-analys-change': TldAnalysChangeEvent;
    'ska-tld-aterkoppling-change': TldAterkopplingChangeEvent;
    'ska-tld-enhet-select': TldEnhetSelectEvent;
    'ska-tld-omgang-select': TldOmgangSelectEvent;
  }
}
