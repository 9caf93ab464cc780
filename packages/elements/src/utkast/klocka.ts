/** The time, and what is to happen later: injected, so that tests need not wait. */
export interface Klocka {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `action` after `ms`, unless what it returns is called before. */
  after(ms: number, action: () => void): () => void;
}

/** The browser's own clock. */
export const systemklocka: Klocka = {
  now: () => Date.now(),
  after(ms, action) {
    const timer = setTimeout(action, ms);
    return () => clearTimeout(timer);
  },
};
