import {type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {Lazy} from '../internal/lazy.js';
import {SkaElement} from '../internal/ska-element.js';
import {type Klocka, systemklocka} from '../utkast/klocka.js';
import {DatakallaErrorEvent} from './datakalla.events.js';
import {styles} from './datakalla.styles.js';
import {Kalla, type Kallval} from './kalla.js';
import {readKontextfraga} from './kontext.js';
import {HANDELSER, TAGGAR} from './kopplingar.js';
import {isHinder, type Kallage} from './lage.js';
import {Mottagare} from './mottagare.js';
import {type Kalltext, sv} from './text.sv.js';

/**
 * Fetches and saves for the elements inside it, so that a page needs no script: the one element that knows HTTP. Says in
 * one line how it stands, keeps what is written when the network or the sign-in is gone, and sends it when they are back.
 *
 * Elements of other makers ask it by the context protocol: a `context-request` with a tag as its context is answered with
 * the properties that an element of that tag would have been given.
 *
 * @tag ska-datakalla
 * @summary Fetches and saves for the elements inside it.
 * @slot - The elements to give data to, and anything else.
 * @fires {DatakallaErrorEvent} ska-error - Something stands between the page and the server. Cancelable.
 * @csspart lage - How it stands.
 * @csspart besked - What was done, with the way back.
 * @cssprop [--ska-black=#1b2430] - Ink. Every colour has a token of its own, see Teman.
 * @cssprop [--ska-papper=#ffffff] - Ground of buttons.
 * @cssprop [--ska-typsnitt=inherit] - Typeface.
 * @cssprop [--ska-radie=8px] - Radius of buttons.
 */
export class SkaDatakalla extends SkaElement {
  static override styles: CSSResultGroup = [styles];

  static override properties: PropertyDeclarations = {
    src: {},
    enhet: {},
    lasar: {},
    klocka: {attribute: false},
  };

  /** The address of the server, `https://ska.exempel.se`; that of the page unless set. */
  src: string | undefined = undefined;
  /** Id of the unit, `exempelskolan`; that of whoever is signed in unless set. */
  enhet: string | undefined = undefined;
  /** The läsår, `2026/2027`; the one it is unless set. */
  lasar: string | undefined = undefined;
  /** The time; injected by tests. @internal */
  klocka: Klocka = systemklocka;

  readonly #mottagare = new Mottagare();
  readonly #kalla = new Kalla({
    klocka: () => this.klocka,
    sprak: () => this.sprak,
    mottagare: this.#mottagare,
    showLasar: (lasar) => {
      this.lasar = lasar;
    },
    andrad: () => this.requestUpdate(),
  });
  readonly #engelska = new Lazy(
    this,
    () => import('./text.en.js'),
    // The Swedish words stay.
    () => {},
  );
  readonly #barn = new MutationObserver(() => this.#look());
  /** What is open, as text. */
  #oppnat: string | undefined;
  /** What stands in the way and has been told of, and whether the host shows it itself. */
  #tolt: {readonly lage: Kallage; readonly vardens: boolean} = {lage: 'lugnt', vardens: false};

  constructor() {
    super();
    this.addEventListener('context-request', (event) => this.#onFraga(event));
    for (const namn of HANDELSER) this.addEventListener(namn, (event) => this.#onHandelse(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#barn.observe(this, {childList: true, subtree: true});
    globalThis.addEventListener('online', this.#onOnline);
    globalThis.addEventListener('focus', this.#onBack);
    document.addEventListener('visibilitychange', this.#onBack);
    this.#look();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#barn.disconnect();
    globalThis.removeEventListener('online', this.#onOnline);
    globalThis.removeEventListener('focus', this.#onBack);
    document.removeEventListener('visibilitychange', this.#onBack);
    this.#oppnat = undefined;
    this.#kalla.close();
  }

  protected override willUpdate(): void {
    if (this.sprak === 'en') this.#engelska.want();
    if (!this.isConnected) return;
    const val: Kallval = {src: this.src ?? '', enhet: this.enhet ?? '', lasar: this.lasar ?? ''};
    const text = JSON.stringify(val);
    if (text !== this.#oppnat) {
      this.#oppnat = text;
      this.#kalla.open(val);
    }
    this.#tellHost();
  }

  protected override render(): TemplateResult {
    return html`${this.#renderLage()}${this.#renderBesked()}<slot></slot>`;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (this.#engelska.pending === undefined) return done;
    await this.#engelska.pending;
    return this.getUpdateComplete();
  }

  get #text(): Kalltext {
    return (this.sprak === 'en' ? this.#engelska.value?.en : undefined) ?? sv;
  }

  #renderLage(): TemplateResult {
    const text = this.#text;
    const {lage, harVisat} = this.#kalla;
    const tyst = this.#tolt.vardens;
    const mening = tyst ? '' : ((harVisat ? text.kvar[lage] : undefined) ?? text.lagen[lage]);
    const hindrad = !tyst && isHinder(lage);
    return html`<div class=${`rad${hindrad ? ' hindrad' : ''}${mening === '' ? ' tom' : ''}`} part="lage">
      <p role="status">${mening}</p>
      ${hindrad && lage === 'inloggning' ? this.#renderLoggaIn() : nothing}
      ${
        hindrad && lage !== 'adress'
          ? html`<button type="button" @click=${() => void this.#kalla.retry()}>${text.forsokIgen}</button>`
          : nothing
      }
    </div>`;
  }

  /** Signing in leaves the page only when there is nothing on it to lose. */
  #renderLoggaIn(): TemplateResult | typeof nothing {
    const {bas, harVisat} = this.#kalla;
    if (bas === undefined) return nothing;
    const {origin, pathname, search} = location;
    const isOwn = new URL(bas).origin === origin;
    const till = isOwn ? `?till=${encodeURIComponent(pathname + search)}` : '';
    const nyFlik = harVisat || !isOwn || isFramed();
    const {loggaIn, nyFlik: ord} = this.#text;
    return html`<a href=${`${bas}/logga-in${nyFlik ? '' : till}`} target=${nyFlik ? '_blank' : nothing} rel=${nyFlik ? 'noopener' : nothing}
      >${loggaIn}${nyFlik ? html` <span class="nyflik">${ord}</span>` : nothing}</a
    >`;
  }

  #renderBesked(): TemplateResult {
    const {mening, handlingar} = this.#kalla.besked;
    return html`<div class=${mening === '' ? 'rad tom' : 'rad'} part="besked">
      <p role="status" id="besked" tabindex="-1">${mening}</p>
      ${handlingar.map(
        ({namn, gor}) =>
          html`<button
            type="button"
            @click=${() => {
              gor();
              void this.#keepFokus();
            }}
          >
            ${namn}
          </button>`,
      )}
    </div>`;
  }

  /** The keyboard stays where it was, also when the button that was pressed is gone. */
  async #keepFokus(): Promise<void> {
    await this.updateComplete;
    if (this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement === null) {
      this.renderRoot.querySelector<HTMLElement>('#besked')?.focus();
    }
  }

  /** Tells the page's own script, once for each thing that stands in the way. */
  #tellHost(): void {
    const {lage} = this.#kalla;
    if (lage === this.#tolt.lage || lage === 'laddar') return;
    const vardens =
      isHinder(lage) && !this.emit(new DatakallaErrorEvent({skal: lage, retry: () => void this.#kalla.retry()}));
    this.#tolt = {lage, vardens};
  }

  /** Finds those inside that are given to: not those of another source inside this one. */
  #look(): void {
    const found = [...this.querySelectorAll(TAGGAR.join())].filter((one) => one.closest('ska-datakalla') === this);
    this.#mottagare.keep(new Set(found));
    for (const element of found) {
      this.#mottagare.add(element);
      this.#kalla.want(element.localName);
    }
  }

  #onFraga(event: Event): void {
    const fraga = readKontextfraga(event);
    if (fraga === undefined || event.composedPath()[0] === this || !TAGGAR.includes(fraga.kontext)) return;
    event.stopImmediatePropagation();
    this.#mottagare.ask(fraga);
    this.#kalla.want(fraga.kontext);
  }

  /** The nearest source takes it; of an element inside another of ours, that one alone tells. */
  #onHandelse(event: Event): void {
    const path = event.composedPath();
    const taggar = path.slice(1, path.indexOf(this)).map((one) => (one instanceof Element ? one.localName : ''));
    if (![this.localName, ...TAGGAR].some((tagg) => taggar.includes(tagg))) this.#kalla.handle(event);
  }

  readonly #onOnline = (): void => {
    if (isHinder(this.#kalla.lage)) void this.#kalla.retry('tid');
  };

  /** Somebody comes back, perhaps from having signed in. */
  readonly #onBack = (): void => {
    if (document.visibilityState === 'visible' && this.#kalla.lage === 'inloggning') void this.#kalla.retry();
  };
}

/** Is the page shown in another site's? Nobody signs in there. */
function isFramed(): boolean {
  try {
    return globalThis.top?.location.origin !== location.origin;
  } catch {
    return true;
  }
}
