import {
  applyPlan,
  type CommandAvvikelse,
  closeHistorik,
  forgetLast,
  type Historiksteg,
  type PlanAvvikelse,
  type PlanCommand,
  type Planhistorik,
  recordPost,
  redoPlan,
  TOM_HISTORIK,
  type Utvecklingsplan,
  undoPlan,
} from '@vetlanda/ska-core/utvecklingsplan';
import type {Planandringsdetalj} from './effektkedja.events.js';

/** Where a finding is: a node, a follow-up or `''` for the plan, and the field of it. */
export type Fyndplats = Pick<PlanAvvikelse, 'nod' | 'falt'>;

/** What the editing of a plan needs of the element that it goes on in. */
export interface Redigeringsvard {
  /** Tells the host; false when it says no. */
  readonly offer: (detail: Planandringsdetalj) => boolean;
  /** A command that could not be carried out. */
  readonly refused: (errors: readonly CommandAvvikelse[]) => void;
  /** A change that can no longer be undone. */
  readonly lost: () => void;
  /** Leads to what a finding is about when it stands outside the chain; false when it does not. */
  readonly show?: (what: Fyndplats) => boolean;
}

/** A plan that is being written, with what can be undone: one for everything that shows the same plan. */
export class Planredigerare {
  plan: Utvecklingsplan | undefined;
  #historik: Planhistorik = TOM_HISTORIK;
  #steg = 0;
  readonly #vard: Redigeringsvard;

  constructor(vard: Redigeringsvard) {
    this.#vard = vard;
  }

  /** How many changes there have been, those that took one back too: what was told before the last of them is old. */
  get steg(): number {
    return this.#steg;
  }

  get canUndo(): boolean {
    return this.#historik.gjort.length > 0;
  }

  get canRedo(): boolean {
    return this.#historik.angrat.length > 0;
  }

  /** Carries a command out and remembers it; false when it was refused, here or by the host. */
  perform(command: PlanCommand, etikett: string): boolean {
    if (this.plan === undefined) return false;
    const result = applyPlan(this.plan, command);
    if (!result.ok) {
      this.#vard.refused(result.errors);
      return false;
    }
    const {plan, inverse} = result.value;
    if (!this.#vard.offer({command, plan, etikett})) return false;
    this.plan = plan;
    this.#steg++;
    this.#historik = recordPost(this.#historik, {command, inverse, nod: '', etikett});
    return true;
  }

  /** Leads to what a finding is about when it stands outside the chain; false when it does not. */
  show(what: Fyndplats): boolean {
    return this.#vard.show?.(what) ?? false;
  }

  /** The field was left, or the plan saved: what comes next is a change of its own. */
  close(): void {
    this.#historik = closeHistorik(this.#historik);
  }

  /** Takes the last change back; gives what it was, `undefined` when nothing was taken back. `told` puts it in words. */
  undo(told: (etikett: string) => string): string | undefined {
    return this.plan && this.#step(undoPlan(this.plan, this.#historik), 'inverse', told);
  }

  /** Makes the last change that was undone again. */
  redo(told: (etikett: string) => string): string | undefined {
    return this.plan && this.#step(redoPlan(this.plan, this.#historik), 'command', told);
  }

  #step(
    step: ReturnType<typeof undoPlan>,
    which: 'command' | 'inverse',
    told: (etikett: string) => string,
  ): string | undefined {
    if (step === undefined) return undefined;
    if (!step.ok) {
      this.#historik = forgetLast(this.#historik);
      this.#vard.lost();
      return undefined;
    }
    const {plan, historik, post}: Historiksteg = step.value;
    const etikett = told(post.etikett);
    if (!this.#vard.offer({command: post[which], plan, etikett})) return undefined;
    this.plan = plan;
    this.#steg++;
    this.#historik = historik;
    return etikett;
  }
}
