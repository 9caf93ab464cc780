import type {Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';
import {createId} from '../internal/new-id.js';
import type {Klocka} from './klocka.js';
import {isSameJson} from './same-json.js';
import type {Spara, Sparkonflikt} from './spara.js';
import {Sparare} from './sparare.js';
import type {Sparlage} from './sparlage.js';
import type {Utkast} from './utkast.js';
import {Utkastko} from './utkastko.js';
import type {Utkastlager} from './utkastlager.js';

/** A draft that was found when the plan was opened: to be shown and asked about, never to be taken for granted. */
export interface Utkastforslag {
  readonly utkast: Utkast;
  /** Was it written on the revision that the host still has? If not, saving it will ask what is to apply. */
  readonly sammaBas: boolean;
  /** Was there a newer version that is damaged? */
  readonly skadat: boolean;
}

/** What an opened document works with. */
export interface Dokumentmiljo {
  readonly lager: Utkastlager;
  readonly klocka: Klocka;
  readonly spara: () => Spara | undefined;
  /** A draft has been written. */
  readonly onUtkast: () => void;
  readonly onChange: () => void;
}

/** Lower than every running number. */
const INGET = -1;

/** One opening of one document: its draft in this browser, and its way to the host. */
export class OppetDokument {
  readonly id: string;
  readonly sparare: Sparare;
  readonly #miljo: Dokumentmiljo;
  readonly #ko: Utkastko;
  /** New with each opening: what another window wrote is not for this one to remove. */
  readonly #skrivare = createId();
  #forslag: Utkastforslag | undefined;
  /** Up to this number the user has answered what to do with drafts of others. */
  #besvarat = INGET;
  #tid = 0;

  constructor(id: string, miljo: Dokumentmiljo, bas: string | undefined, basplan: unknown) {
    this.id = id;
    this.#miljo = miljo;
    const {klocka, spara, onChange} = miljo;
    this.sparare = new Sparare({klocka, spara, onChange, onSparat: (isLast) => this.#saved(isLast)}, bas, basplan);
    this.#ko = new Utkastko(miljo.lager, (written) => {
      if (written) miljo.onUtkast();
      onChange();
    });
  }

  get forslag(): Utkastforslag | undefined {
    return this.#forslag;
  }

  get konflikt(): Sparkonflikt | undefined {
    return this.sparare.konflikt;
  }

  /** Resolves when nothing waits to be written in this browser. */
  get settled(): Promise<void> {
    return this.#ko.settled;
  }

  get lage(): Sparlage {
    const {osparad, sending, konflikt, igen, sparat} = this.sparare;
    const baraIFonstret = this.#ko.fel !== undefined;
    if (konflikt !== undefined) return {lage: 'konflikt', baraIFonstret};
    if (sending) return {lage: 'sparar'};
    if (osparad === undefined) return {lage: 'sparat', tid: sparat};
    const skrivet = this.#ko.skrivet;
    const isHere = skrivet?.plan === osparad;
    if (this.#miljo.spara() === undefined) {
      return isHere ? {lage: 'sparat-har', tid: skrivet.tid} : {lage: 'osparat', baraIFonstret};
    }
    return igen === undefined ? {lage: 'osparat', baraIFonstret} : {lage: 'gick-inte', igen, baraIFonstret: !isHere};
  }

  /** Looks for a draft that the host does not have; `plan` is what the host has, if that is to be compared. */
  async recover(plan: unknown): Promise<Utkastforslag | undefined> {
    const svar = await this.#miljo.lager.readUtkast(this.id);
    const {utkast} = svar;
    if (utkast === undefined || utkast.skrivare === this.#skrivare) return undefined;
    if (plan !== undefined && isSameJson(utkast.plan, plan)) {
      // The page was closed after the host had got it and before it had answered.
      this.#besvarat = utkast.nummer;
      this.#removeBesvarat();
      return undefined;
    }
    this.#forslag = {utkast, sammaBas: utkast.bas === this.sparare.bas, skadat: svar.ok && svar.skadat};
    return this.#forslag;
  }

  change(plan: Utvecklingsplan): void {
    this.sparare.change(plan);
    this.#write(plan);
  }

  /** Goes on from the draft that was offered, as it was read. */
  accept(plan: Utvecklingsplan): void {
    const forslag = this.#forslag;
    if (forslag !== undefined) {
      this.#answerForslag();
      // Saved on the revision it was written on, so that what others have saved since is not overwritten.
      if (!forslag.sammaBas) this.sparare.rebase(forslag.utkast.bas);
    }
    this.change(plan);
  }

  resolve(plan: Utvecklingsplan, revision: string): void {
    this.sparare.resolve(plan, revision);
    this.#write(plan);
  }

  discard(): void {
    if (this.#forslag !== undefined) {
      // What has been written since it was offered stays.
      this.#answerForslag();
      this.#removeBesvarat();
    } else {
      this.sparare.drop();
      this.#removeAll();
    }
  }

  #answerForslag(): void {
    this.#besvarat = Math.max(this.#besvarat, this.#forslag?.utkast.nummer ?? INGET);
    this.#forslag = undefined;
  }

  #saved(isLast: boolean): void {
    if (isLast) this.#removeAll();
    // What is not sent yet is from now on a change of what the host has just got.
    else if (this.sparare.osparad !== undefined) this.#write(this.sparare.osparad, this.#tid);
  }

  #write(plan: Utvecklingsplan, tid = this.#miljo.klocka.now()): void {
    this.#tid = tid;
    const {id: dokument} = this;
    const behall = this.#forslag?.utkast.nummer;
    this.#ko.write({dokument, bas: this.sparare.bas, plan, tid, skrivare: this.#skrivare, behall});
  }

  /** Removes what this opening has written, and what it has taken over. */
  #removeAll(): void {
    this.#ko.cancel();
    const skrivare = this.#skrivare;
    this.#ko.remove(this.id, (huvud) => huvud.skrivare === skrivare);
    this.#removeBesvarat();
  }

  #removeBesvarat(): void {
    const [skrivare, besvarat] = [this.#skrivare, this.#besvarat];
    if (besvarat === INGET) return;
    this.#ko.remove(this.id, (huvud) => huvud.skrivare !== skrivare && huvud.nummer <= besvarat);
    // When a document has no draft left the numbers begin anew: what then comes is not answered.
    this.#besvarat = INGET;
  }
}
