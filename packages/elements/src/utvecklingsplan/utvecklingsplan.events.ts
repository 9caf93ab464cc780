import type {FrystPlan, Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';

/** The user saved a numbered copy of the plan for a dialogue. The host stores it; it is shown unless prevented. */
export class PlanFreezeEvent extends Event {
  readonly detail: {readonly fryst: FrystPlan};

  constructor(detail: {readonly fryst: FrystPlan}) {
    super('ska-plan-freeze', {bubbles: true, composed: true, cancelable: true});
    this.detail = detail;
  }
}

/** The user made a draft for the next läsår out of the plan. The host stores it beside this one, or prevents it and says why. */
export class PlanNextEvent extends Event {
  readonly detail: {readonly plan: Utvecklingsplan};

  constructor(detail: {readonly plan: Utvecklingsplan}) {
    super('ska-plan-next', {bubbles: true, composed: true, cancelable: true});
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ska-plan-freeze': PlanFreezeEvent;
    'ska-plan-next': PlanNextEvent;
  }
}
