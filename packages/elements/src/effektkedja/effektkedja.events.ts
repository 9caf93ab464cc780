import type {PlanCommand, Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';

/** What the user changed: the command, the plan as it became, and what was done in words. */
export interface Planandringsdetalj {
  readonly command: PlanCommand;
  readonly plan: Utvecklingsplan;
  readonly etikett: string;
}

/**
 * The user changed the plan. The element shows the changed plan unless the host prevents the default; the host stores
 * `plan`, or applies `command` to what it has.
 */
export class PlanChangeEvent extends Event {
  readonly detail: Planandringsdetalj;

  constructor(detail: Planandringsdetalj) {
    super('ska-plan-change', {bubbles: true, composed: true, cancelable: true});
    this.detail = detail;
  }
}

/** The user moved to another node of the plan; undefined for none. */
export class NodSelectEvent extends Event {
  readonly detail: {readonly nod: string | undefined};

  constructor(detail: {readonly nod: string | undefined}) {
    super('ska-nod-select', {bubbles: true, composed: true});
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ska-plan-change': PlanChangeEvent;
    'ska-nod-select': NodSelectEvent;
  }
}
