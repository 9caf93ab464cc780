import type {Textbredd} from '@vetlanda/ska-core/arshjul';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {createTextbredd} from './matning.js';

/** Below this width the list comes first, pixels. */
const SMAL = 600;
/** From this width the state of things stands beside the wheel, and takes so much of it, pixels. */
const BRED = 960;
const SIDORUTA = 352;
/** The widest wheel, pixels. */
const STORSTA_HJUL = 896;
/** The wheel is drawn anew when its width has changed by more than this, pixels. */
const BREDDSTEG = 40;

/** Measures the room that the element has, and letters in the page's own typeface. */
export class Breddmatare implements ReactiveController {
  /** Is the column so narrow that the list comes first? */
  smal = false;
  /** Width of the wheel, pixels. */
  bredd = 720;
  typsnitt = '';
  textbredd: Textbredd | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  // A frame later: what is measured may change the size, which the observer would complain of.
  readonly #observer =
    typeof ResizeObserver === 'undefined'
      ? undefined
      : new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer?.observe(this.#host);
    this.#measure();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measure(): void {
    const {width} = this.#host.getBoundingClientRect();
    if (width === 0) return;
    const smal = width < SMAL;
    const hjul = Math.round(Math.min(STORSTA_HJUL, width - (width >= BRED ? SIDORUTA : 0)));
    const typsnitt = getComputedStyle(this.#host).fontFamily;
    const sameWidth = smal === this.smal && Math.abs(hjul - this.bredd) <= BREDDSTEG;
    if (sameWidth && typsnitt === this.typsnitt) return;
    this.smal = smal;
    if (!sameWidth) this.bredd = hjul;
    if (typsnitt !== this.typsnitt) this.textbredd = createTextbredd(typsnitt);
    this.typsnitt = typsnitt;
    this.#host.requestUpdate();
  }
}
