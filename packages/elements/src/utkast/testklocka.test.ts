import type {Klocka} from './klocka.js';

/** A clock that stands still until it is told to go. Not a test of its own: its name keeps it out of what is built. */
export class Testklocka implements Klocka {
  #now = Date.parse('2026-11-24T10:40:00+01:00');
  #timers: {readonly at: number; readonly action: () => void}[] = [];

  now(): number {
    return this.#now;
  }

  after(ms: number, action: () => void): () => void {
    const timer = {at: this.#now + ms, action};
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((one) => one !== timer);
    };
  }

  get waiting(): number {
    return this.#timers.length;
  }

  /** Lets so much time pass, and whatever comes of it happen. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      const [next] = this.#timers.filter(({at}) => at <= end).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#now = Math.max(this.#now, next.at);
      next.action();
      await answers();
    }
    this.#now = end;
    await answers();
  }
}

/** Waits for promises that only wait for each other. */
export function answers(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
