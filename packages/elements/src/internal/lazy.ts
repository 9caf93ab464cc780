import type {ReactiveControllerHost} from 'lit';

/**
 * A module that its host loads the first time somebody needs it. When it has come the host is drawn anew; when it does
 * not come, `onFail` is told and the next `load` tries again.
 */
export class Lazy<T> {
  readonly #host: ReactiveControllerHost;
  readonly #import: () => Promise<T>;
  readonly #onFail: () => void;
  #value: T | undefined;
  #pending: Promise<T | undefined> | undefined;
  #wanted = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<T>, onFail: () => void) {
    this.#host = host;
    this.#import = load;
    this.#onFail = onFail;
  }

  /** The module, once it is here. */
  get value(): T | undefined {
    return this.#value;
  }

  /** Is it on its way? */
  get pending(): Promise<unknown> | undefined {
    return this.#pending;
  }

  /** Loads what nobody has asked for but the page needs; once, so that a file that is missing is not asked for for ever. */
  want(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    void this.load();
  }

  /** The module; undefined when it could not be loaded. */
  load(): Promise<T | undefined> {
    if (this.#value !== undefined) return Promise.resolve(this.#value);
    this.#pending ??= this.#import().then(
      (value) => this.#settle(value),
      () => {
        this.#onFail();
        return this.#settle(undefined);
      },
    );
    return this.#pending;
  }

  #settle(value: T | undefined): T | undefined {
    this.#value = value;
    this.#pending = undefined;
    this.#host.requestUpdate();
    return value;
  }
}
