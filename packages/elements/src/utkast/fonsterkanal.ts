const NAMN = 'ska-utkast';

/** Tells the other windows that a document has a newer draft. Its id is all that is sent. */
export class Fonsterkanal {
  readonly #onTold: (dokument: string) => void;
  #channel: BroadcastChannel | undefined;

  constructor(onTold: (dokument: string) => void) {
    this.#onTold = onTold;
  }

  open(): void {
    try {
      this.#channel ??= new BroadcastChannel(NAMN);
    } catch {
      // A browser that has none saves all the same.
      return;
    }
    this.#channel.onmessage = ({data}: MessageEvent<unknown>) => {
      if (typeof data === 'string') this.#onTold(data);
    };
  }

  tell(dokument: string): void {
    this.#channel?.postMessage(dokument);
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}
