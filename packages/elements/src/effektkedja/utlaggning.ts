/** So many parts are laid out between two chances for the browser to do something else. */
const I_TAGET = 5;

/**
 * Lays out, little by little, what a large plan left out of its first picture. The browser skips what is far away
 * (`content-visibility`), and what it skips is neither found nor read aloud in every browser: so it is skipped only to
 * show the plan at once, and is all there as soon as there is time.
 */
export class Utlaggning {
  #waiting = false;

  /** Lays out what these find, in the order of the page, until there is no more. */
  start(find: () => Iterable<Element>): void {
    if (this.#waiting) return;
    this.#waiting = true;
    whenIdle(() => {
      this.#waiting = false;
      let left = I_TAGET;
      for (const part of find()) {
        if (left === 0) return this.start(find);
        part.classList.add('lagd');
        left--;
      }
    });
  }
}

function whenIdle(act: () => void): void {
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(act, {timeout: 500});
  else setTimeout(act, 50);
}
