import type {Synligtext} from '@vetlanda/ska-core/tld';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {onOwnSite} from './egen-adress.js';

/** A reader aloud reads slower than a grown-up talks. */
const TAKT = 0.9;

/**
 * Reads aloud, when somebody asks for it and never otherwise: the recording where the text has one, else a voice of this
 * device. A voice on the network is never used, for it would be told what the child listens to.
 */
export class Upplasning implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #laser: string | undefined;
  #ljud: HTMLAudioElement | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.speechSynthesis?.addEventListener('voiceschanged', this.#draw);
  }

  hostDisconnected(): void {
    globalThis.speechSynthesis?.removeEventListener('voiceschanged', this.#draw);
    this.stop();
  }

  /** What is being read, by the name it was started with. */
  get laser(): string | undefined {
    return this.#laser;
  }

  /** Can this text be read aloud on this device? */
  canRead({ljud, sprak}: Synligtext): boolean {
    return onOwnSite(ljud) !== undefined || voiceFor(sprak) !== undefined;
  }

  /** Reads the texts one after the other, or stops if it is these that are being read. */
  toggle(namn: string, texter: readonly Synligtext[]): void {
    const laste = this.#laser;
    this.stop();
    if (laste !== namn) void this.#read(namn, texter);
  }

  stop(): void {
    if (this.#laser === undefined) return;
    this.#laser = undefined;
    this.#ljud?.pause();
    globalThis.speechSynthesis?.cancel();
    this.#draw();
  }

  async #read(namn: string, texter: readonly Synligtext[]): Promise<void> {
    this.#laser = namn;
    this.#draw();
    for (const text of texter) {
      await (this.#play(text) ?? this.#speak(text));
      if (this.#laser !== namn) return;
    }
    this.stop();
  }

  #play({ljud}: Synligtext): Promise<void> | undefined {
    const adress = onOwnSite(ljud);
    if (adress === undefined) return undefined;
    return new Promise((resolve) => {
      this.#ljud = new Audio(adress);
      this.#ljud.onended = this.#ljud.onerror = this.#ljud.onpause = () => resolve();
      this.#ljud.play().catch(() => resolve());
    });
  }

  #speak({text, sprak}: Synligtext): Promise<void> | undefined {
    const voice = voiceFor(sprak);
    if (voice === undefined) return undefined;
    return new Promise((resolve) => {
      const yttrande = new SpeechSynthesisUtterance(text);
      yttrande.voice = voice;
      yttrande.lang = voice.lang;
      yttrande.rate = TAKT;
      yttrande.onend = yttrande.onerror = () => resolve();
      speechSynthesis.speak(yttrande);
    });
  }

  readonly #draw = (): void => this.#host.requestUpdate();
}

function voiceFor(sprak: string): SpeechSynthesisVoice | undefined {
  return globalThis.speechSynthesis
    ?.getVoices()
    .find(({lang, localService}) => localService && lang.toLowerCase().split(/[-_]/)[0] === sprak.split('-')[0]);
}
