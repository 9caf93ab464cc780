/** A narrower diagram stacks its cards instead, pixels. */
const MINSTA_BILD = 700;
/** The width before anybody has measured, pixels. */
const BREDD = 1200;

/**
 * Measures the cards of the diagram and the width there is for it. The browser tells when either has changed, between
 * layout and paint: also when a typeface comes late, and nobody sees the cards before they are where they shall be.
 */
export class Bildmatare {
  /** The width there is, pixels. */
  bredd = BREDD;
  /** The height of each card, pixels, by the id of its node. */
  hojder: ReadonlyMap<string, number> = new Map();
  readonly #changed: () => void;
  readonly #parts = new Set<Element>();
  #observer: ResizeObserver | undefined;

  /** `changed` is called when the diagram has to be laid out anew. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /**
   * Measures these from now on, and no others: the cards, by their `data-kort`, and something without height that is as
   * wide as there is room for. The element itself would do for that if it did not grow when the cards are laid out.
   */
  follow(parts: Iterable<Element>): void {
    const now = new Set(parts);
    if (now.size === 0 && this.#parts.size === 0) return;
    this.#observer ??= new ResizeObserver((entries) => this.#measure(entries));
    for (const part of this.#parts) if (!now.has(part)) this.#stop(part);
    for (const part of now) if (!this.#parts.has(part)) this.#start(part);
  }

  #start(part: Element): void {
    this.#parts.add(part);
    this.#observer?.observe(part, {box: 'border-box'});
  }

  #stop(part: Element): void {
    this.#parts.delete(part);
    this.#observer?.unobserve(part);
  }

  #measure(entries: readonly ResizeObserverEntry[]): void {
    const hojder = new Map(this.hojder);
    let bredd = this.bredd;
    for (const {target, borderBoxSize} of entries) {
      const {inlineSize = 0, blockSize = 0} = borderBoxSize[0] ?? {};
      const {kort} = (target as HTMLElement).dataset;
      if (kort === undefined) bredd = Math.max(MINSTA_BILD, Math.floor(inlineSize));
      else hojder.set(kort, Math.ceil(blockSize));
    }
    const same = bredd === this.bredd && [...hojder].every(([id, hojd]) => this.hojder.get(id) === hojd);
    if (same) return;
    this.bredd = bredd;
    this.hojder = hojder;
    this.#changed();
  }
}
