import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The pictures are drawn anew when the room has changed by more than this, pixels. */
const STEG = 16;

/** Measures the room that the element has, so that a picture is drawn for it and its letters keep their size. */
export class Bredd implements ReactiveController {
  /** Pixels. */
  matt = 960;

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
    if (width === 0 || Math.abs(width - this.matt) < STEG) return;
    this.matt = Math.floor(width);
    this.#host.requestUpdate();
  }
}
