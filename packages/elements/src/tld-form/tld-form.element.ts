import {
  createFormularord,
  type Enkat,
  type Enkatprofil,
  type Enkatsvar,
  type Formularkatalog,
  type Formularnyckel,
  loadFormularord,
  riktningOf,
  skarpaSprakOf,
  spraktackningOf,
  textIn,
} from '@vetlanda/ska-core/tld';
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {Lazy} from '../internal/lazy.js';
import {SkaElement} from '../internal/ska-element.js';
import {renderText} from './delar.js';
import type {Formular} from './formular.js';
import {renderFragesida, renderFramsteg} from './fragesida.js';
import {renderPil} from './grad.js';
import {type Formklocka, formklocka} from './klocka.js';
import type {Sandning} from './sandning.js';
import {renderStartsida} from './startsida.js';
import type {Utkastplats} from './svarsutkast.js';
import {renderSlutsida, renderTacksida} from './tacksida.js';
import {type Skicka, type Svarspost, TldProgressEvent, TldSubmitEvent} from './tld-form.events.js';
import {styles} from './tld-form.styles.js';
import type {Upplasning} from './upplasning.js';
import type {Vila} from './vila.js';
import {isVisbar} from './visbar.js';
import type {Visningshinder} from './visningshinder.js';

type Sida = 'start' | 'fragor' | 'slut' | 'tack';

const PROFILER: readonly Enkatprofil[] = ['forskola', 'f-3', '4-9', 'gy', 'anpassad'];
const MINUT = 60_000;
let instances = 0;

/**
 * Asks a child the questions of a questionnaire, one at a time, and gives the answers to the host or seals them for the
 * round: the same length for all, without name, time or device.
 *
 * @tag ska-tld-form
 * @summary The questionnaire as a child meets it.
 * @fires {TldSubmitEvent} ska-tld-submit - The child has sent the answers; the only event that carries any.
 * @fires {TldProgressEvent} ska-tld-progress - The child has come to a question.
 * @csspart page - The whole form.
 * @csspart progress - How far the child has come, in words and as a bar.
 * @csspart question - A question with its answers.
 * @csspart pictogram - The drawing of a step.
 * @csspart listen - A button that reads aloud.
 * @csspart options - The answers to choose among.
 * @csspart option - An answer.
 * @csspart option-selected - The chosen answer.
 * @csspart skip - The button forward, where nothing is answered.
 * @csspart next - The button forward, where something is.
 * @csspart back - The button back.
 * @csspart submit - The button that sends.
 * @csspart status - How it stands with what was sent.
 * @csspart thanks - The last page.
 * @cssprop [--ska-tld-form-grund=#fbf6ec] - Ground.
 * @cssprop [--ska-tld-form-blad=#ffffff] - Answers and buttons.
 * @cssprop [--ska-tld-form-black=#20303c] - Text and what is drawn with lines.
 * @cssprop [--ska-tld-form-dampad=#5c6470] - Quieter text.
 * @cssprop [--ska-tld-form-linje=#e0d5bf] - Frames of the answers.
 * @cssprop [--ska-tld-form-knapp=#1f4f7d] - The button forward, and what can be pressed.
 * @cssprop [--ska-tld-form-saft=#e9ab3f] - What the glasses are filled with.
 * @cssprop [--ska-typsnitt=inherit] - Typeface.
 */
export class SkaTldForm extends SkaElement {
  static override styles: CSSResultGroup = [styles];

  static override properties: PropertyDeclarations = {
    enkat: {attribute: false},
    barnsprak: {},
    sprakval: {},
    live: {type: Boolean},
    profil: {},
    perSida: {type: Number, attribute: 'per-sida'},
    delad: {type: Boolean},
    omgang: {},
    oppnar: {},
    stanger: {},
    servertid: {},
    vilotid: {type: Number},
    nyckel: {attribute: false},
    skicka: {attribute: false},
    klocka: {attribute: false},
  };

  /** The questionnaire, as `parseEnkat` gives it. */
  enkat: Enkat | undefined = undefined;
  /** The language to begin in, BCP 47; that of the page unless set, where the questionnaire has it. */
  barnsprak: string | undefined = undefined;
  /** The languages to choose among, with spaces between; all that the questionnaire has whole unless set. */
  sprakval: string | undefined = undefined;
  /** The answers count: nothing that is an example or not reviewed is shown. */
  live = false;
  /** `forskola`, `f-3`, `4-9`, `gy` or `anpassad`; that of the questionnaire unless set. */
  profil: string | undefined = undefined;
  /** How many questions stand on a page. */
  perSida = 1;
  /** Several children answer on this device, one after the other. */
  delad = false;
  /** Which round: follows with what is sent, and keeps the rounds on a device apart. */
  omgang = '';
  /** When the round opens, `2026-10-01T06:00:00Z`. Only heeded where `servertid` is set. */
  oppnar: string | undefined = undefined;
  /** When the round closes. Only heeded where `servertid` is set: the clock of the device may be wrong. */
  stanger: string | undefined = undefined;
  /** What time it was at the server when the page was made. */
  servertid: string | undefined = undefined;
  /** Minutes without a touch after which the answers are taken away. */
  vilotid = 15;
  /** The round's public key, a JWK on P-256. With it answers are sealed, and may wait on the device for the network. */
  nyckel: JsonWebKey | undefined = undefined;
  /** Sends, and resolves when the answers have been received; instead of the event `ska-tld-submit`. */
  skicka: Skicka | undefined = undefined;
  /** The time; injected by tests. @internal */
  klocka: Formklocka = formklocka;

  #sett: Enkat | undefined;
  /** The round and the version of the questions that are shown. */
  #vad = '';
  #hinder: Visningshinder | undefined;
  #sida: Sida = 'start';
  /** The first question on the page, counted from 0. */
  #fraga = 0;
  #svar: Enkatsvar = {};
  #utkast: Utkastplats | undefined;
  #valtSprak: string | undefined;
  #katalog: Formularkatalog | undefined;
  #soker: string | undefined;
  #pending: Promise<unknown> | undefined;
  #serverskillnad: number | undefined;
  #sandning: Sandning | undefined;
  #vilade = false;
  #fragar = false;
  #fokusera = false;
  #varnade = '';
  readonly #uid = `tld-${++instances}`;
  #upplasning: Upplasning | undefined;
  #vila: Vila | undefined;
  readonly #tillbehor = new Lazy(
    this,
    () => import('./tillbehor.js'),
    () => this.#block('ska-tld-form-tillbehor.js gick inte att läsa in'),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#wake);
    globalThis.addEventListener('pageshow', this.#wake);
    globalThis.addEventListener('beforeunload', this.#leave);
    void this.#equip();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#wake);
    globalThis.removeEventListener('pageshow', this.#wake);
    globalThis.removeEventListener('beforeunload', this.#leave);
    this.#vila?.rest();
    this.#sandning?.stop();
    this.#utkast?.leave();
    this.#utkast = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('servertid')) {
      const tid = Date.parse(this.servertid ?? '');
      this.#serverskillnad = Number.isNaN(tid) ? undefined : tid - this.klocka.now();
    }
    if (changed.has('enkat') || changed.has('live') || changed.has('omgang')) this.#readEnkat();
    if (changed.has('nyckel')) void this.#equip();
    this.#loadOrd();
  }

  protected override render(): TemplateResult {
    const formular = this.#createFormular();
    const {sprak, profil} = formular;
    return html`<div
      class="sida ${profil}"
      part="page"
      lang=${sprak}
      dir=${riktningOf(sprak)}
      @keydown=${this.#touch}
      @pointerdown=${this.#touch}
      @input=${keepInside}
      @click=${keepInside}
    >
      ${this.#renderSida(formular)}
    </div>`;
  }

  protected override updated(): void {
    if (!this.#fokusera) return;
    this.#fokusera = false;
    this.renderRoot.querySelector<HTMLElement>('#rubrik')?.focus({preventScroll: true});
    this.renderRoot.firstElementChild?.firstElementChild?.scrollIntoView({block: 'nearest'});
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const pending = [this.#pending, this.#tillbehor.pending].filter((one) => one !== undefined);
    if (pending.length === 0) return done;
    await Promise.all(pending);
    return this.getUpdateComplete();
  }

  #renderSida(formular: Formular): TemplateResult {
    const say: Sag = (nyckel) => renderText(formular.ord(nyckel), formular);
    if (this.#hinder !== undefined) {
      const {ord, orsak} = this.#hinder;
      return renderBesked(
        say(ord),
        html`<p class="dampad" lang="sv" dir="ltr">Till den som har gjort sidan: ${orsak}.</p>`,
      );
    }
    if (this.#sett === undefined) return renderBesked(say('hamtar'));
    if (this.#fragar) return this.#renderArDuKvar(say);
    switch (this.#sida) {
      case 'start':
        return this.#tidlage === undefined ? this.#renderStart(formular, say) : renderBesked(say(this.#tidlage));
      case 'fragor':
        return this.#renderFragor(formular, say);
      case 'slut':
        return html`${renderSlutsida(formular)}
          <div class="fot">
            ${this.#renderBack(say)} ${knapp(say('skicka'), 'submit', () => this.#submit())}
          </div>`;
      case 'tack':
        return this.#renderTack(formular, say);
    }
  }

  #renderArDuKvar(say: Sag): TemplateResult {
    return html`<div class="mitt" role="alert"><h2 id="rubrik" tabindex="-1">${say('arDuKvar')}</h2></div>
      <div class="fot">${knapp(say('fortsatt'), 'next', () => this.#turnTo(this.#sida))}</div>`;
  }

  #renderStart(formular: Formular, say: Sag): TemplateResult {
    const notis = this.#vilade ? html`<p class="besked" role="status">${say('bortEfterVila')}</p>` : nothing;
    const {vantar = 0, harVantat = false, avvisat} = this.#sandning ?? {};
    return html`${renderStartsida(formular, notis)}
      <div class="fot">
        <p class="dampad" part="status" role="status">
          ${avvisat === undefined ? nothing : say(avvisat)}
          ${vantar > 0 ? renderText(formular.ord('vantar', {antal: vantar}), formular) : harVantat ? say('allaSkickade') : nothing}
        </p>
        ${knapp(say('borja'), 'next', () => void this.#begin())}
      </div>`;
  }

  #renderFragor(formular: Formular, say: Sag): TemplateResult {
    const forsta = this.#fraga;
    const sida = formular.enkat.fragor.slice(forsta, forsta + this.#perSida);
    const besvarad = sida.some(({id}) => formular.svarPa(id) !== undefined);
    return html`${renderFramsteg(formular, forsta + 1)}
      <div class="fragor">${renderFragesida(formular, forsta + 1, sida)}</div>
      <div class="fot">
        ${this.#renderBack(say)}
        ${
          besvarad
            ? knapp(say('nasta'), 'next', () => this.#forward())
            : knapp(say('hoppaOver'), 'skip', () => this.#forward())
        }
      </div>`;
  }

  #renderBack(say: Sag): TemplateResult {
    return knapp(say('tillbaka'), 'back', () => this.#back());
  }

  #renderTack(formular: Formular, say: Sag): TemplateResult {
    const {lage, binder} = this.#sandning ?? {};
    const misslyckat = lage === 'fulltMinne' || lage === 'kanInteSpara';
    return html`${renderTacksida(formular, html`<p class="besked" part="status" role="status">${lage === undefined ? nothing : say(lage)}</p>`)}
      <div class="fot">
        ${misslyckat ? knapp(say('forsokIgen'), 'submit', () => void this.#sandning?.sendAgain()) : nothing}
        ${
          // What cannot wait sealed on the device would be gone with the next child.
          this.delad && binder !== true
            ? knapp(say(formular.profil === 'gy' ? 'nastaPerson' : 'nastaBarn'), 'next', () => this.#startOver())
            : nothing
        }
      </div>`;
  }

  #createFormular(): Formular {
    const sprak = this.#sprak;
    const prov = !this.live;
    return {
      enkat: this.#sett ?? TOM_ENKAT,
      profil: PROFILER.find((one) => one === this.profil) ?? this.#sett?.profil ?? '4-9',
      live: this.live,
      uid: this.#uid,
      sprak,
      valbaraSprak: this.#valbaraSprak,
      spraknamn: this.#tillbehor.value?.ALLA_ENKATSPRAK ?? [],
      ord: createFormularord(this.#katalog, {prov}),
      text: (text) => textIn(text, sprak, {prov}) ?? {text: '', sprak, riktning: 'ltr'},
      svarPa: (fraga) => (Object.hasOwn(this.#svar, fraga) ? this.#svar[fraga] : undefined),
      upplasning: this.#upplasning,
      svara: (fraga, svar) => this.#answer(fraga, svar),
      valjSprak: (kod) => {
        this.#upplasning?.stop();
        this.#valtSprak = kod;
        this.requestUpdate();
      },
    };
  }

  get #perSida(): number {
    return Math.max(1, Math.floor(this.perSida) || 1);
  }

  get #vilotid(): number {
    return (this.vilotid > 0 ? this.vilotid : 15) * MINUT;
  }

  /** All that may be shown, or those of them that the host wants. */
  get #valbaraSprak(): readonly string[] {
    const enkat = this.#sett;
    if (enkat === undefined) return ['sv'];
    const hela = this.live
      ? skarpaSprakOf(enkat)
      : spraktackningOf(enkat).flatMap(({sprak, saknade}) => (saknade === 0 ? sprak : []));
    const valda = this.sprakval?.split(/[\s,]+/).filter((kod) => hela.includes(kod)) ?? hela;
    return valda.length > 0 ? valda : ['sv'];
  }

  get #sprak(): string {
    const val = this.#valbaraSprak;
    const onskade = [this.#valtSprak, this.barnsprak, this.sprak, 'sv', val[0]];
    return onskade.find((kod) => kod !== undefined && val.includes(kod)) ?? 'sv';
  }

  get #servertid(): number | undefined {
    return this.#serverskillnad === undefined ? undefined : this.klocka.now() + this.#serverskillnad;
  }

  /** Is the round not open, as far as the server has told? */
  get #tidlage(): 'ejOppnad' | 'stangd' | undefined {
    const nu = this.#servertid ?? Number.NaN;
    if (nu < Date.parse(this.oppnar ?? '')) return 'ejOppnad';
    return nu >= Date.parse(this.stanger ?? '') ? 'stangd' : undefined;
  }

  #readEnkat(): void {
    const {enkat} = this;
    if (enkat === undefined || enkat === null) return;
    if (!isVisbar(enkat, this.live)) {
      // Questions once shown stay, for a child may be in the middle of them; but not where they may no longer be shown.
      if (this.#sett !== undefined && isVisbar(this.#sett, this.live)) this.#warn('enkat cannot be shown');
      else void this.#explain(enkat);
      return;
    }
    this.#hinder = undefined;
    this.#sett = enkat;
    const vad = `${this.omgang}:${enkat.id}:${enkat.version}`;
    if (this.#vad === vad) return;
    this.#utkast?.leave();
    this.#utkast = undefined;
    this.#vad = vad;
    this.#forget();
    this.#sida = 'start';
    this.#openUtkast();
  }

  async #explain(enkat: Enkat): Promise<void> {
    this.#block('enkäten går inte att visa');
    const {hinderOf} = await import('./visningshinder.js');
    // Something else may have been set meanwhile.
    if (this.enkat !== enkat || isVisbar(enkat, this.live)) return;
    this.#hinder = hinderOf(enkat, this.live);
    this.#warn(`enkat cannot be shown: ${this.#hinder.orsak}`);
    this.requestUpdate();
  }

  #block(orsak: string): void {
    this.#hinder = {ord: 'gickInteAttVisa', orsak};
    this.requestUpdate();
  }

  /** Goes on where the child was before the page was loaded anew. */
  #openUtkast(): void {
    const tillbehor = this.#tillbehor.value;
    const enkat = this.#sett;
    if (tillbehor === undefined || enkat === undefined || this.#utkast !== undefined) return;
    const {Utkastplats, isSandbar} = tillbehor;
    if (!isSandbar(enkat, {})) this.#block('enkäten är för stor');
    this.#utkast = new Utkastplats(this.#vad);
    const utkast = this.#utkast.load(this.klocka.now(), this.#vilotid);
    if (utkast === undefined || !isSandbar(enkat, utkast.svar)) return;
    this.#svar = utkast.svar;
    this.#valtSprak = utkast.sprak;
    this.#sida = utkast.fraga < enkat.fragor.length ? 'fragor' : 'slut';
    this.#fraga = this.#firstOf(utkast.fraga);
    this.requestUpdate();
  }

  /** At once, and not when something is sent: then the network may be gone. */
  async #equip(): Promise<void> {
    const tillbehor = await this.#tillbehor.load();
    if (tillbehor === undefined || !this.isConnected) return;
    const {Sandning, Upplasning, Vila} = tillbehor;
    this.#openUtkast();
    this.#upplasning ??= new Upplasning(this);
    this.requestUpdate();
    this.#sandning ??= new Sandning({
      klocka: () => this.klocka,
      omgang: () => this.omgang,
      stanger: () => this.stanger,
      servertid: () => this.#servertid,
      give: (post) => this.#give(post),
      andrad: () => this.requestUpdate(),
    });
    this.#vila ??= new Vila(() => this.klocka, {fraga: () => this.#ask(), ta: () => this.#takeAway()});
    this.#touch();
    await this.#sandning.start(this.nyckel).catch((error: unknown) => this.#block(String(error)));
  }

  #loadOrd(): void {
    const sprak = this.#sprak;
    if (this.#soker === sprak) return;
    this.#soker = sprak;
    // Where the file does not come the words are Swedish.
    const load = loadFormularord(sprak).catch(() => undefined);
    this.#pending = load.then((katalog) => {
      if (this.#soker !== sprak) return;
      this.#katalog = katalog;
      this.#pending = undefined;
      this.requestUpdate();
    });
  }

  #answer(fraga: string, svar: number | 'vet-ej' | undefined): void {
    const {[fraga]: _, ...ovriga} = this.#svar;
    this.#svar = svar === undefined ? ovriga : {...ovriga, [fraga]: svar};
    this.#saveUtkast();
    this.requestUpdate();
  }

  /** Nobody begins before there is something to send with. */
  async #begin(): Promise<void> {
    if ((await this.#tillbehor.load()) !== undefined) this.#openFragor(0);
  }

  #forward(): void {
    const nasta = this.#fraga + this.#perSida;
    if (nasta < (this.#sett?.fragor.length ?? 0)) this.#openFragor(nasta);
    else this.#turnTo('slut');
  }

  #back(): void {
    if (this.#sida === 'slut') this.#openFragor(this.#fraga);
    else if (this.#fraga === 0) this.#turnTo('start');
    else this.#openFragor(Math.max(0, this.#fraga - this.#perSida));
  }

  /** The first question on the page where this one is; after the last one, on the last page. */
  #firstOf(fraga: number): number {
    const sista = Math.min(fraga, (this.#sett?.fragor.length ?? 1) - 1);
    return sista - (sista % this.#perSida);
  }

  #openFragor(fraga: number): void {
    this.#fraga = fraga;
    this.#turnTo('fragor');
    this.emit(new TldProgressEvent({fraga: fraga + 1, av: this.#sett?.fragor.length ?? 0}));
  }

  #turnTo(sida: Sida): void {
    this.#upplasning?.stop();
    this.#sida = sida;
    this.#vilade = false;
    this.#fragar = false;
    this.#fokusera = true;
    if (sida === 'fragor' || sida === 'slut') this.#saveUtkast();
    this.requestUpdate();
  }

  #saveUtkast(): void {
    this.#utkast?.save({
      svar: this.#svar,
      fraga: this.#sida === 'slut' ? (this.#sett?.fragor.length ?? 0) : this.#fraga,
      sprak: this.#valtSprak,
      tid: this.klocka.now(),
    });
  }

  #submit(): void {
    const insandning = this.#tillbehor.value?.createInsandning(this.#sett ?? TOM_ENKAT, this.#svar);
    if (insandning === undefined) return;
    this.#forget();
    this.#turnTo('tack');
    // What cannot wait sealed is still in the page.
    this.#touch();
    void this.#sandning?.send(insandning);
  }

  /** Gives it to the host: its function, or else the event, which somebody must answer. */
  async #give(post: Svarspost): Promise<unknown> {
    if (this.skicka !== undefined) return this.skicka(post);
    let mottagen: Promise<unknown> | undefined;
    this.emit(
      new TldSubmitEvent(post, (promise) => {
        mottagen = promise;
      }),
    );
    if (mottagen !== undefined) return mottagen;
    const fel = 'nobody takes what is sent: set skicka, or call waitUntil on the event ska-tld-submit';
    this.#warn(fel);
    throw new Error(fel);
  }

  /** Nothing of this child is left: neither in the page nor on the device, but for what is sealed and waits. */
  #forget(): void {
    this.#utkast?.clear();
    this.#svar = {};
    this.#fraga = 0;
    this.#sandning?.forget();
    this.#vila?.rest();
  }

  #startOver(): void {
    this.#forget();
    this.#valtSprak = undefined;
    this.#turnTo('start');
  }

  readonly #touch = (): void => this.#vila?.touch(this.#vilotid);

  readonly #wake = (): void => {
    if (document.visibilityState === 'visible') this.#vila?.check();
  };

  readonly #leave = (event: BeforeUnloadEvent): void => {
    if (this.#sandning?.osparat === true) event.preventDefault();
  };

  get #svarar(): boolean {
    return this.#sida === 'fragor' || this.#sida === 'slut';
  }

  #ask(): void {
    if (!this.#svarar) return;
    this.#upplasning?.stop();
    this.#fragar = true;
    this.#fokusera = this.#hasFokus;
    this.requestUpdate();
  }

  #takeAway(): void {
    const hade = this.#svarar || this.#sandning?.binder === true;
    const fokus = this.#hasFokus && this.#sida !== 'start';
    this.#startOver();
    this.#vilade = hade;
    this.#fokusera = fokus;
  }

  get #hasFokus(): boolean {
    return this.shadowRoot?.activeElement !== null;
  }

  #warn(vad: string): void {
    if (this.#varnade !== vad) console.warn(`<ska-tld-form>: ${vad}.`);
    this.#varnade = vad;
  }
}

/** Says words with nothing to put in. */
type Sag = (
  nyckel: Exclude<Formularnyckel, 'framsteg' | 'lyssnaSvar' | 'vantar' | 'ring' | 'bildGlas' | 'bildSvar'>,
) => unknown;

/** Stands where there is no questionnaire: nothing of it is shown. */
const TOM_ENKAT = {id: '', version: 0, fragor: [], skalor: []} as unknown as Enkat;

function renderBesked(besked: unknown, mer: unknown = nothing): TemplateResult {
  return html`<div class="mitt"><p class="besked" role="alert">${besked}</p>${mer}</div>`;
}

/** A button. What leads on is filled, and there is one of them; an arrow tells the way to who cannot read. */
function knapp(innehall: unknown, part: 'next' | 'skip' | 'back' | 'submit', on: () => void): TemplateResult {
  const pil = part === 'submit' ? nothing : renderPil();
  const [forst, sist] = part === 'back' ? [pil, innehall] : [innehall, pil];
  return html`<button type="button" part=${part} @click=${on}>${forst} ${sist}</button>`;
}

/** What the platform tells the page of a press would say where it was pressed, and so what was answered. */
function keepInside(event: Event): void {
  event.stopPropagation();
}
