import type {Kontextfraga, Kontextsvar} from './kontext.js';
import type {Egenskaper} from './koppling.js';

/** The attributes that the page's author wrote, before any source came to the element: what they say holds. */
const SKRIVNA = new WeakMap<Element, ReadonlySet<string>>();

/** Those who are given properties: elements of the page by their tag, and whoever has asked by the context protocol. */
export class Mottagare {
  readonly #element = new Set<Element>();
  readonly #foljare = new Map<Kontextsvar, string>();
  readonly #egenskaper = new Map<string, Egenskaper>();
  #vantar: readonly Kontextfraga[] = [];

  /** Is there an element of a tag in the page? */
  has(tagg: string): boolean {
    return [...this.#element].some(({localName}) => localName === tagg);
  }

  /** Takes in an element, once its tag is defined. */
  add(element: Element): void {
    if (this.#element.has(element)) return;
    this.#element.add(element);
    const tagg = element.localName;
    void customElements.whenDefined(tagg).then(() => {
      if (!this.#element.has(element)) return;
      if (!SKRIVNA.has(element)) SKRIVNA.set(element, new Set(element.getAttributeNames()));
      give(element, this.#egenskaper.get(tagg) ?? {});
    });
  }

  /** Lets go of those that are not among these any more; what they show stays. */
  keep(kvar: ReadonlySet<Element>): void {
    for (const element of this.#element) if (!kvar.has(element)) this.#element.delete(element);
  }

  /** Answers a question now, when there is an answer, and whenever there is another if that was asked for. */
  ask(fraga: Kontextfraga): void {
    const {kontext, svara, foljer} = fraga;
    if (foljer) this.#foljare.set(svara, kontext);
    const egenskaper = this.#egenskaper.get(kontext);
    if (egenskaper !== undefined) this.#answer(svara, egenskaper);
    else if (!foljer) this.#vantar = [...this.#vantar, fraga];
  }

  show(tagg: string, egenskaper: Egenskaper): void {
    const alla = this.remember(tagg, egenskaper);
    for (const element of this.#element) {
      if (element.localName === tagg && SKRIVNA.has(element)) give(element, egenskaper);
    }
    const vantar = this.#vantar.filter(({kontext}) => kontext === tagg);
    this.#vantar = this.#vantar.filter((one) => !vantar.includes(one));
    for (const {svara} of vantar) this.#answer(svara, alla);
    for (const [svara, kontext] of [...this.#foljare]) if (kontext === tagg) this.#answer(svara, alla);
  }

  /** For those that come later. */
  remember(tagg: string, egenskaper: Egenskaper): Egenskaper {
    const alla = Object.freeze({...this.#egenskaper.get(tagg), ...egenskaper});
    this.#egenskaper.set(tagg, alla);
    return alla;
  }

  /** Forgets what has been shown: another unit, or another läsår. */
  forget(): void {
    this.#egenskaper.clear();
  }

  #answer(svara: Kontextsvar, egenskaper: Egenskaper): void {
    try {
      if (this.#foljare.has(svara)) svara(egenskaper, () => this.#foljare.delete(svara));
      else svara(egenskaper);
    } catch (error) {
      // Whoever asked fails alone: the others are to have their answers.
      reportError(error);
    }
  }
}

/** Sets the properties, but for those that the author has written as attributes. */
function give(element: Element, egenskaper: Egenskaper): void {
  const skrivna = SKRIVNA.get(element);
  for (const [namn, varde] of Object.entries(egenskaper)) {
    if (skrivna?.has(namn.toLowerCase()) === true) continue;
    const target = element as unknown as Record<string, unknown>;
    if (target[namn] !== varde) target[namn] = varde;
  }
}
