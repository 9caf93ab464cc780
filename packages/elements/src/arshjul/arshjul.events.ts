import type {AnpassningCommand} from '@vetlanda/ska-core/arshjul';

/** The user picked an activity, or closed the panel (`aktivitet` is then undefined). */
export class AktivitetSelectEvent extends Event {
  readonly detail: {readonly aktivitet: string | undefined};

  constructor(detail: {readonly aktivitet: string | undefined}) {
    super('ska-aktivitet-select', {bubbles: true, composed: true});
    this.detail = detail;
  }
}

/** The user wants to go to an activity: pressed Enter on it, or the button Öppna. */
export class AktivitetOpenEvent extends Event {
  readonly detail: {readonly aktivitet: string};

  constructor(detail: {readonly aktivitet: string}) {
    super('ska-aktivitet-open', {bubbles: true, composed: true, cancelable: true});
    this.detail = detail;
  }
}

/**
 * The user wants to see another year, for example `2027/2028`. The element shows it unless the host prevents the
 * default; a host with calendar data of its own sets `kalender` for the new year.
 */
export class LasarChangeEvent extends Event {
  readonly detail: {readonly lasar: string};

  constructor(detail: {readonly lasar: string}) {
    super('ska-lasar-change', {bubbles: true, composed: true, cancelable: true});
    this.detail = detail;
  }
}

/**
 * The user wants to mark, move, add, change or remove an activity. The host applies `command` with the core's
 * `applyAnpassning`, stores the result and sets the property `anpassning`; until then nothing changes in the wheel.
 */
export class AnpassningChangeEvent extends Event {
  readonly detail: {readonly command: AnpassningCommand; readonly titel: string};

  constructor(detail: {readonly command: AnpassningCommand; readonly titel: string}) {
    super('ska-anpassning-change', {bubbles: true, composed: true});
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ska-aktivitet-select': AktivitetSelectEvent;
    'ska-aktivitet-open': AktivitetOpenEvent;
    'ska-lasar-change': LasarChangeEvent;
    'ska-anpassning-change': AnpassningChangeEvent;
  }
}
