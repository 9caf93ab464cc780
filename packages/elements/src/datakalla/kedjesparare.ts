import type {Konflikt, Konfliktval, Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';
import type {Spara} from '../utkast/spara.js';
import {Utkastkontroller} from '../utkast/utkastkontroller.js';
import type {Platsmiljo} from './koppling.js';
import {kopplingstext} from './kopplingstext.js';

/** How the plan of a bare chain is saved and shown. */
interface Kedjevard {
  readonly spara: Spara;
  readonly show: (plan: unknown) => void;
  /** Is there a chain in the page? */
  readonly finns: () => boolean;
}

/**
 * Saves for a `ska-effektkedja`, which has no saving of its own: with drafts in the browser, and questions in the line of
 * the source where a whole plan would ask in itself.
 */
export class Kedjesparare {
  readonly #miljo: Platsmiljo;
  readonly #vard: Kedjevard;
  readonly #utkast: Utkastkontroller;
  /** The revision that a conflict has been looked at for. */
  #losning: string | undefined;

  constructor(miljo: Platsmiljo, vard: Kedjevard) {
    this.#miljo = miljo;
    this.#vard = vard;
    const host = {
      addController: () => {},
      removeController: () => {},
      requestUpdate: () => void this.#joinSaved(),
      updateComplete: Promise.resolve(true),
    };
    this.#utkast = new Utkastkontroller(host, {klocka: miljo.klocka});
    this.#utkast.hostConnected();
  }

  /** A plan that is shown; a draft of it that was never saved is asked about. */
  async open(plan: unknown, revision: string | undefined): Promise<void> {
    const id = (plan as {readonly id?: unknown} | undefined)?.id;
    if (typeof id !== 'string') return;
    const forslag = await this.#utkast.recover(id, revision, plan);
    // A whole plan asks by itself.
    if (forslag === undefined || !this.#vard.finns()) return;
    const {tell} = this.#miljo;
    const ord = kopplingstext(this.#miljo.sprak());
    tell(ord.utkastFinns, [
      {namn: ord.utkastFortsatt, gor: () => void this.#goOn(forslag.utkast.plan)},
      {namn: ord.utkastKasta, gor: () => this.#throwAway()},
    ]);
  }

  change(plan: Utvecklingsplan): void {
    this.#utkast.spara ??= this.#vard.spara;
    this.#utkast.change(plan);
  }

  /** A save that failed is tried again at once. */
  retry(): void {
    if (this.#utkast.spara !== undefined) this.#utkast.spara = this.#vard.spara;
  }

  stop(): void {
    this.#utkast.hostDisconnected();
  }

  async #goOn(draft: unknown): Promise<void> {
    const {parsePlan} = await import('./plansammanfogning.js');
    const read = parsePlan(draft);
    this.#miljo.tell('');
    if (!read.ok) return;
    this.#utkast.spara ??= this.#vard.spara;
    this.#utkast.accept(read.value.plan);
    this.#vard.show(read.value.plan);
  }

  #throwAway(): void {
    void this.#utkast.discard();
    this.#miljo.tell('');
  }

  /** Somebody else has saved since: joins the two, and asks where both have changed the same. */
  async #joinSaved(): Promise<void> {
    const {konflikt} = this.#utkast;
    if (konflikt === undefined || konflikt.revision === this.#losning) return;
    this.#losning = konflikt.revision;
    const {mergePlan, parsePlan, resolveKonflikt} = await import('./plansammanfogning.js');
    const {bas, min, deras, revision} = this.#utkast.konflikt ?? konflikt;
    const [from, theirs] = [parsePlan(bas), parsePlan(deras)];
    const {tell} = this.#miljo;
    const ord = kopplingstext(this.#miljo.sprak());
    // What this program cannot write it must not write over. The draft stays, for the one that can.
    if (!theirs.ok || theirs.value.nyare) {
      tell(ord.planNyare);
      return;
    }
    const {plan, konflikter} = mergePlan(from.ok ? from.value.plan : min, min, theirs.value.plan);
    const settle = (val: Konfliktval): void => {
      const settled = konflikter.reduce((one: Utvecklingsplan, k: Konflikt) => resolveKonflikt(one, k, val), plan);
      tell('');
      this.#vard.show(settled);
      this.#utkast.resolve(settled, revision);
    };
    if (konflikter.length === 0) {
      settle('min');
      return;
    }
    tell(ord.planKonflikt, [
      {namn: ord.behallMitt, gor: () => settle('min')},
      {namn: ord.taDenAndras, gor: () => settle('deras')},
    ]);
  }
}
