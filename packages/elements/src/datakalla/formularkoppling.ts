import type {Svarspost} from '../tld-form/tld-form.events.js';
import type {Koppling, Kopplingsmiljo} from './koppling.js';
import {kopplingstext} from './kopplingstext.js';
import {hinderOf} from './lage.js';
import {fieldOf, type Nej, textOf} from './svar.js';
import type {Uppkoppling} from './uppkoppling.js';

const FORM = 'ska-tld-form';

/** Gives a child the questions that the code in the address is for, and sends the answers: nobody is told who asks. */
export function createFormularkoppling(miljo: Kopplingsmiljo): Koppling {
  return new Formularkoppling(miljo);
}

class Formularkoppling implements Koppling {
  readonly #miljo: Kopplingsmiljo;
  readonly #okand: Uppkoppling;
  #kod = '';
  #last = false;
  #laser = false;

  constructor(miljo: Kopplingsmiljo) {
    this.#miljo = miljo;
    this.#okand = miljo.uppkoppling.okand;
  }

  start(): void {
    globalThis.addEventListener('hashchange', this.#onHash);
    void this.#load();
  }

  retry(): void {
    if (!this.#last) void this.#load();
  }

  handle(): void {}

  stop(): void {
    globalThis.removeEventListener('hashchange', this.#onHash);
  }

  /** Another code: another group's questions. */
  readonly #onHash = (): void => {
    if (readKod() !== this.#kod) void this.#load();
  };

  async #load(): Promise<void> {
    if (this.#laser) return;
    const {say, show, tell, sprak} = this.#miljo;
    const ord = kopplingstext(sprak());
    const kod = readKod();
    this.#kod = kod;
    if (kod === '') {
      tell(ord.ingenKod);
      return say('lugnt');
    }
    this.#laser = true;
    say('laddar');
    tell('');
    const svar = await this.#okand.post('/api/t/formular', {kod});
    this.#laser = false;
    if (readKod() !== kod) return this.#load();
    if (!svar.ok) {
      // What the code is good for is told; what passes is tried again.
      const mening = {'finns-inte': ord.okandKod, stangd: ord.stangd, konflikt: ord.anvandKod}[svar.skal as string];
      if (mening !== undefined) tell(mening);
      return say(mening === undefined ? hinderOf(svar.skal) : 'lugnt');
    }
    this.#last = true;
    const enkat = fieldOf(svar.kropp, 'enkat');
    show(FORM, {
      // An example is shown as one; everything else has to be reviewed before a child sees it.
      live: fieldOf(enkat, 'exempel') !== true,
      omgang: textOf(svar.kropp, 'omgang') ?? '',
      oppnar: textOf(svar.kropp, 'oppnar'),
      stanger: textOf(svar.kropp, 'stanger'),
      servertid: textOf(svar.kropp, 'servertid'),
      nyckel: fieldOf(svar.kropp, 'nyckel'),
      skicka: (post: Svarspost) => this.#send(post),
      enkat,
    });
    say('lugnt');
  }

  /** The one request that carries answers. What it says is for the form to tell, not for a line above it. */
  async #send({omgang, form, innehall}: Svarspost): Promise<void> {
    const svar = await this.#okand.post('/api/t/svar', {omgang, form, innehall});
    if (!svar.ok) throw new Sandfel(svar);
  }
}

/** Why nothing was received, as the form reads it. */
class Sandfel extends Error {
  readonly status: number | undefined;
  readonly kod: string | undefined;

  constructor({skal, status}: Nej) {
    super(skal);
    this.status = status;
    this.kod = skal === 'stangd' ? skal : undefined;
  }
}

/** The code stands in the fragment, which a browser sends to nobody. */
function readKod(): string {
  try {
    return decodeURIComponent(location.hash.slice(1)).trim();
  } catch {
    return '';
  }
}
