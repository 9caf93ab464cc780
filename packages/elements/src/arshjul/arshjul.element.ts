import {
  type Aktivitet,
  type AktivitetStatus,
  ALLA_ZOOM,
  type AnpassningCommand,
  type Arshjul,
  createRitning,
  type Framsteg,
  filterAktiviteter,
  findAktivitet,
  groupByManadOchVecka,
  lageAt,
  type Ringindelning,
  type Ritning,
  type Ritobjekt,
  statusAt,
  type Vy,
  type Zoom,
  zoomPeriod,
} from '@vetlanda/ska-core/arshjul';
import {
  addDays,
  type Datum,
  formatDatum,
  formatPeriod,
  isInPeriod,
  type Period,
  shiftArsperiod,
} from '@vetlanda/ska-core/kalender';
import {type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {Lazy} from '../internal/lazy.js';
import {SkaElement} from '../internal/ska-element.js';
import {stockholmToday} from '../internal/today.js';
import {AktivitetOpenEvent, AktivitetSelectEvent, AnpassningChangeEvent, LasarChangeEvent} from './arshjul.events.js';
import {styles} from './arshjul.styles.js';
import {checkAttribut, readAttribut, type Vyval} from './attribut.js';
import {Breddmatare} from './breddmatare.js';
import type {Handlingar} from './detaljer.js';
import {countVal, type Filterval, INGET_FILTER} from './filterval.js';
import {type Fokusplats, findFokus, restoreFokus} from './fokusplats.js';
import {renderForklaring} from './forklaring.js';
import type {Formularlage} from './formular.js';
import {renderHjul} from './hjul.js';
import {Hjulstyrning, type Hjulvard} from './hjulstyrning.js';
import {renderLagesruta} from './lagesruta.js';
import type {Dokument} from './lasning.js';
import {type Listval, renderLista} from './lista.js';
import {describeObjekt, nivaOf} from './namn.js';
import {renderPanelruta} from './panelruta.js';
import {type ArshjulText, sv} from './text.sv.js';
import {deriveUnderlag, type Underlag} from './underlag.js';
import type {Papper} from './utskrift.js';
import {renderLasarval, renderVerktyg} from './verktyg.js';

/** The documents that a host may set. */
const DOKUMENT = ['riktlinje', 'kalender', 'enhetskalender', 'anpassning'] as const;
const INGA_DOKUMENT: Dokument = {
  riktlinjer: undefined,
  kalender: undefined,
  enhetskalender: undefined,
  anpassning: undefined,
  problem: [],
  kalendertips: [],
};
/**
 * The year of a guideline for systematiskt kvalitetsarbete as a wheel and as an equal list: what goes on now, what is
 * late and what comes next, and for every activity its dates and why it has them.
 *
 * Works as bare HTML with Vetlanda's guideline and example term dates; properties take a host's own. Something broken
 * in them never throws: the last good wheel stays, with a message.
 *
 * @tag ska-arshjul
 * @summary The year of the quality work as a wheel and a list.
 * @slot - Shown under everything else, for example a contact or a link.
 * @fires {AktivitetSelectEvent} ska-aktivitet-select - The user picked an activity, or closed its panel.
 * @fires {AktivitetOpenEvent} ska-aktivitet-open - The user wants to go to an activity. Cancelable.
 * @fires {LasarChangeEvent} ska-lasar-change - The user wants to see another year. Cancelable.
 * @fires {AnpassningChangeEvent} ska-anpassning-change - The user wants to mark, move, add, change or remove.
 * @csspart rubrik - The heading.
 * @csspart verktyg - The toolbar.
 * @csspart hjul - The wheel.
 * @csspart lista - The list.
 * @cssprop [--ska-black=#1b2430] - Ink. Every colour of the drawing has a token of its own, see Teman.
 * @cssprop [--ska-papper=#ffffff] - Ground.
 * @cssprop [--ska-typsnitt=inherit] - Typeface.
 * @cssprop [--ska-radie=8px] - Radius of buttons and fields.
 */
export class SkaArshjul extends SkaElement {
  static override styles: CSSResultGroup = [styles];

  /** The year to show, `2026/2027`; the year of `idag` unless set. */
  @property({reflect: true}) lasar: string | undefined = undefined;
  /** The day that counts as today, `2026-11-24`; today in Sweden unless set. */
  @property() idag: string | undefined = undefined;
  /** `hjul` or `lista`; the list in a narrow column and else the wheel, unless set. */
  @property({reflect: true}) vy: string | undefined = undefined;
  /** `lasar`, `termin`, `kvartal` or `manad`. */
  @property({reflect: true}) zoom = 'lasar';
  /** What the rings stand for: `niva` or `slag`. */
  @property({reflect: true}) ringar = 'niva';
  /** Name of the unit, shown in the heading. */
  @property() enhet = '';
  /** Address of an activity's own page; `{id}` is replaced by its id. http(s) or relative to the page. */
  @property({attribute: 'href-mall'}) hrefMall = '';
  /** Hides everything that changes the year. */
  @property({type: Boolean, reflect: true}) readonly = false;

  /** A guideline that `parseRiktlinje` accepts, or a list of its versions; Vetlanda's unless set. */
  @property({attribute: false}) riktlinje: unknown = undefined;
  /** The huvudman's term dates, as `parseKalenderdata` accepts them; marked example dates unless set. */
  @property({attribute: false}) kalender: unknown = undefined;
  /** The unit's own term dates where they differ. */
  @property({attribute: false}) enhetskalender: unknown = undefined;
  /** What the unit has made of the year, as `parseAnpassning` accepts it. Without it nothing can be marked or moved. */
  @property({attribute: false}) anpassning: unknown = undefined;
  /** How many units are done with an activity, by its id. */
  @property({attribute: false}) framsteg: Readonly<Record<string, Framsteg>> | undefined = undefined;

  @state() private valda: readonly string[] = [];
  @state() private filter: Filterval = INGET_FILTER;
  @state() private zoomDag: Datum | undefined = undefined;
  @state() private formular: Formularlage | undefined = undefined;
  @state() private besked = '';

  #dokument: Dokument | undefined = INGA_DOKUMENT;
  #underlag: Underlag | undefined;
  #underlagOf: Dokument | undefined;
  #visade: readonly Aktivitet[] = [];
  #nummer: ReadonlyMap<string, number> = new Map();
  #ritning: Ritning | undefined;
  readonly #styrning = new Hjulstyrning(this.#createVard());
  readonly #matare = new Breddmatare(this);
  #warned = '';
  #fokusplats: Fokusplats | undefined;

  readonly #panel = this.#lazy(() => import('./panel.js'));
  readonly #lasning = this.#lazy(() => import('./lasning.js'));
  readonly #export = this.#lazy(() => import('./export.js'));
  readonly #engelska = this.#lazy(() => import('./text.en.js'));

  constructor() {
    super();
    // Whoever comes near may soon want more than to look.
    for (const name of ['pointerenter', 'focusin']) {
      this.addEventListener(name, () => void this.#panel.load(), {once: true});
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#fokusplats = findFokus(this.shadowRoot);
    if (DOKUMENT.some((name) => changed.has(name))) void this.#readDokument();
    if (this.sprak === 'en') void this.#engelska.load();
    if (this.#panel.value !== undefined) this.adoptStyles(this.#panel.value.panelStyles);
    if (this.#dokument === undefined) return;
    const derived = this.#underlag !== undefined && this.#underlagOf === this.#dokument;
    if (!derived || changed.has('lasar') || changed.has('idag')) {
      const val = {today: stockholmToday(), text: this.#text};
      this.#underlag = deriveUnderlag(this.#dokument, this, this.#underlag, val);
      this.#underlagOf = this.#dokument;
    }
    const {arshjul} = this.#current;
    this.#visade = filterAktiviteter(arshjul, this.filter, (aktivitet) => this.#statusOf(aktivitet));
    this.#nummer = new Map(this.#visade.map(({id}, i) => [id, i + 1]));
    this.#ritning = this.#vy === 'hjul' ? createRitning(arshjul, this.#ritvy()) : undefined;
    this.#announce(changed);
  }

  protected override render(): TemplateResult {
    const underlag = this.#underlag;
    if (underlag === undefined)
      return html`<p role="status">${this.besked === '' ? this.#text.laser : this.besked}</p>`;
    const vy = this.#vy;
    return html`<section aria-labelledby="rubrik">
      ${this.#renderHuvud(underlag)} ${this.#renderProblem(underlag)} ${this.#renderVerktyg(underlag)}
      <p role="status" class="liten dampad">${this.besked}</p>
      <div class="delar ${vy}">
        ${vy === 'hjul' ? this.#renderBild(underlag) : nothing}
        <aside class="lage" aria-label=${this.#text.lage} @keydown=${this.#onEscape}>${this.#renderPanel(underlag)}</aside>
      </div>
      ${this.#renderLista(underlag)} ${this.#renderTips(underlag)}
      <slot></slot>
      ${this.#renderDialog()}
    </section>`;
  }

  protected override updated(): void {
    this.#styrning.sync();
    restoreFokus(this.shadowRoot, this.#fokusplats);
    const {dialog} = this;
    if (this.formular !== undefined && this.#panel.value !== undefined && dialog?.open === false) dialog.showModal();
    this.#warn();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    for (const lazy of [this.#panel, this.#lasning, this.#engelska]) {
      if (lazy.pending === undefined) continue;
      await lazy.pending;
      done = await super.getUpdateComplete();
    }
    return done;
  }

  #lazy<T>(load: () => Promise<T>): Lazy<T> {
    return new Lazy(this, load, () => {
      this.besked = this.#text.gickInteAttLasa;
    });
  }

  private get svg(): SVGSVGElement | null {
    return this.renderRoot.querySelector('svg[role=group]');
  }

  private get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** Checks what the host has set. The checker is loaded the first time there is something to check. */
  async #readDokument(): Promise<void> {
    if (DOKUMENT.every((name) => this[name] === undefined || this[name] === null)) {
      this.#dokument = INGA_DOKUMENT;
      return;
    }
    // Nothing has been shown yet: better to wait than to show a year that is not the host's.
    if (this.#underlag === undefined) this.#dokument = undefined;
    const lasning = await this.#lasning.load();
    // Without the checker the host's data is not used, and the sentence that says so stands where the year would.
    if (lasning === undefined) return;
    this.#dokument = lasning.readDokument(this, this.#dokument ?? INGA_DOKUMENT, this.sprak);
    this.requestUpdate();
  }

  get #text(): ArshjulText {
    return (this.sprak === 'en' ? this.#engelska.value?.en : undefined) ?? sv;
  }

  get #vy(): Vyval {
    return readAttribut(this).vy ?? (this.#matare.smal ? 'lista' : 'hjul');
  }

  get #zoom(): Zoom {
    return readAttribut(this).zoom;
  }

  get #ringar(): Ringindelning {
    return readAttribut(this).ringar;
  }

  /** The days on show: what the wheel is zoomed to; the list alone always has the whole year. */
  get #fonster(): Period {
    const {ar, idag} = this.#current;
    if (this.#vy === 'lista') return ar;
    return zoomPeriod(ar, this.#zoom, this.zoomDag ?? idag);
  }

  get #current(): Underlag {
    const underlag = this.#underlag;
    if (underlag === undefined) throw new Error('The element has not been updated yet.');
    return underlag;
  }

  #ritvy(): Vy {
    const {idag, anpassning} = this.#current;
    return {
      fonster: this.#fonster,
      ringindelning: this.#ringar,
      idag,
      visade: new Set(this.#visade.map(({id}) => id)),
      nummer: this.#nummer,
      bredd: this.#matare.bredd,
      sprak: this.sprak,
      ...(anpassning === undefined ? {} : {anpassning}),
      ...(this.framsteg === undefined ? {} : {framsteg: this.framsteg}),
      ...(this.#matare.textbredd === undefined ? {} : {textbredd: this.#matare.textbredd}),
    };
  }

  #statusOf(aktivitet: Aktivitet): AktivitetStatus {
    const {arshjul, idag, anpassning} = this.#current;
    return statusAt(arshjul, aktivitet, idag, anpassning);
  }

  #renderHuvud({arshjul, ar}: Underlag): TemplateResult {
    const text = this.#text;
    const {huvudman, titel, exempel} = arshjul.riktlinje;
    return html`<header class="huvud">
      <div>
        <h2 id="rubrik" part="rubrik">${this.#rubrik}</h2>
        <p class="dampad liten">${text.enligt(titel, huvudman)}${exempel ? html` · ${text.exempelRiktlinje}` : nothing}</p>
        ${
          arshjul.riktlinje.version > arshjul.ar.start
            ? html`<p class="dampad liten">${text.galler(formatDatum(arshjul.riktlinje.version, {sprak: this.sprak, style: 'lang'}))}</p>`
            : nothing
        }
        ${arshjul.kalender.exempel ? html`<p class="dampad liten">${text.exempelTider}</p>` : nothing}
      </div>
      ${renderLasarval({text, granne: this.#granne(ar), onLasar: (steg) => this.#changeLasar(steg)})}
    </header>`;
  }

  get #rubrik(): string {
    const {ar} = this.#current;
    const namn = this.#text.rubrik(ar.slag === 'lasar' ? ar.kortLabel : ar.label);
    return this.enhet === '' ? namn : `${namn} – ${this.enhet}`;
  }

  #granne(ar: Underlag['ar']): {readonly fore: string; readonly efter: string} {
    return {fore: shiftArsperiod(ar, -1).kortLabel, efter: shiftArsperiod(ar, 1).kortLabel};
  }

  #renderProblem({problem}: Underlag): TemplateResult {
    const all = [...problem, ...checkAttribut(this, this.#text)];
    return html`<div role="alert">
      ${
        all.length === 0
          ? nothing
          : html`<div class="fel">
              <b>${this.#text.problem}</b>
              <ul>
                ${all.map((mening) => html`<li>${mening}</li>`)}
              </ul>
              <p>${this.#text.visarSenaste}</p>
            </div>`
      }
    </div>`;
  }

  #renderVerktyg({arshjul, ar, idag}: Underlag): TemplateResult {
    return renderVerktyg({
      text: this.#text,
      arshjul,
      vy: this.#vy,
      zoom: this.#zoom,
      ringar: this.#ringar,
      antalFilter: countVal(this.filter),
      filterruta: this.#renderFilter(arshjul),
      granne: this.#granne(ar),
      visarIdag: isInPeriod(idag, this.#fonster),
      onVy: (vy) => {
        this.vy = vy;
      },
      onZoom: (zoom) => this.#zoomTo(zoom),
      onRingar: (ringar) => {
        this.ringar = ringar;
      },
      onFilterToggle: () => void this.#panel.load(),
      onLasar: (steg) => this.#changeLasar(steg),
      onPeriod: (steg) => this.#stepPeriod(steg),
      onIdag: () => this.#showIdag(),
      onAdd: this.#canChange ? () => this.#openEgen(undefined) : undefined,
      onPrint: (papper) => void this.#print(papper),
      onSvg: () => void this.#save('svg'),
      onPng: () => void this.#save('png'),
    });
  }

  #renderFilter(arshjul: Arshjul): TemplateResult | typeof nothing {
    const panel = this.#panel.value;
    if (panel === undefined) return nothing;
    return panel.renderFilter({
      sprak: this.sprak,
      arshjul,
      filter: this.filter,
      onFilter: (filter) => {
        this.filter = filter;
      },
    });
  }

  #renderBild({arshjul, idag}: Underlag): TemplateResult {
    const text = this.#text;
    const ritning = this.#ritning;
    if (ritning === undefined) return html``;
    return html`<div class="bild">
      <a class="dold hoppa" href="#lista" @click=${this.#onHoppa}>${text.hoppaTillLista}</a>
      <p id="hjalp" class="dold">${text.hjulHjalp}</p>
      <div class="hjulram" @click=${this.#styrning.onClick} @keydown=${this.#styrning.onKeydown} @focusin=${this.#styrning.onFocusin} @focusout=${this.#styrning.onFocusout}>
        ${renderHjul(ritning, {
          namnOf: (objekt) =>
            describeObjekt(objekt, {arshjul, sprak: this.sprak, text, framstegOf: (a) => this.#framstegOf(a)}),
          ringNamnOf: (ring) => text.ringNamn(ring.namn, ring.objekt.length),
          hrefOf: (objekt) => (objekt.typ === 'aktivitet' ? this.#hrefOf(objekt.id) : undefined),
        })}
      </div>
      ${renderForklaring(arshjul, {sprak: this.sprak, text, visare: isInPeriod(idag, this.#fonster)})}
    </div>`;
  }

  #framstegOf({id}: Aktivitet): Framsteg | undefined {
    return this.framsteg !== undefined && Object.hasOwn(this.framsteg, id) ? this.framsteg[id] : undefined;
  }

  #hrefOf(id: string): string | undefined {
    if (!/^(https?:\/\/|\/(?![/\\])|\.{1,2}\/|[?#])/.test(this.hrefMall)) return undefined;
    return this.hrefMall.replaceAll('{id}', encodeURIComponent(id));
  }

  #renderPanel({arshjul, idag, anpassning}: Underlag): TemplateResult {
    const {sprak} = this;
    const text = this.#text;
    const valda = this.valda.flatMap((id) => findAktivitet(arshjul, id) ?? []);
    const [vald, ...fler] = valda;
    if (this.#vy === 'hjul' && vald !== undefined) {
      return renderPanelruta([vald, ...fler], {
        sprak,
        text,
        onSelect: (ids) => this.#select(ids),
        renderDetaljer: (aktivitet) => this.#renderDetaljer(aktivitet),
      });
    }
    const lage = lageAt(arshjul, idag, anpassning);
    return renderLagesruta(lage, {
      sprak,
      text,
      veckoformat: arshjul.riktlinje.veckoformat,
      onSelect: (aktivitet) => this.#selectAndShow(aktivitet.id),
    });
  }

  #renderDetaljer(aktivitet: Aktivitet): TemplateResult {
    const {arshjul} = this.#current;
    const panel = this.#panel.value;
    if (panel === undefined) return html`<p role="status">${this.#text.laser}</p>`;
    return panel.renderDetaljer(aktivitet, {
      sprak: this.sprak,
      text: this.#text,
      arshjul,
      status: this.#statusOf(aktivitet),
      framsteg: this.#framstegOf(aktivitet),
      href: this.#hrefOf(aktivitet.id),
      handlingar: this.#handlingarOf(aktivitet),
      onOpen: (event) => {
        if (!this.emit(new AktivitetOpenEvent({aktivitet: aktivitet.id}))) event.preventDefault();
      },
    });
  }

  #renderLista({arshjul}: Underlag): TemplateResult {
    const text = this.#text;
    const grupper = groupByManadOchVecka(this.#visade, this.#fonster);
    const tomt = arshjul.aktiviteter.length === 0 ? text.tomt : text.ingaTraffar;
    const val: Listval = {
      sprak: this.sprak,
      text,
      vald: this.#vy === 'lista' ? this.valda[0] : undefined,
      markerade: new Set(this.valda),
      nummer: this.#nummer,
      veckoformat: arshjul.riktlinje.veckoformat,
      statusOf: (aktivitet) => this.#statusOf(aktivitet),
      nivaOf: (aktivitet) => nivaOf(arshjul, aktivitet),
      framstegOf: (aktivitet) => this.#framstegOf(aktivitet),
      onSelect: (aktivitet) => this.#onRad(aktivitet),
      renderDetaljer: (aktivitet) => this.#renderDetaljer(aktivitet),
    };
    return html`<div class="lista" part="lista" id="lista" @keydown=${this.#onEscape}>
      <h3 tabindex="-1">${text.allaAktiviteter}</h3>
      ${grupper.length === 0 ? html`<p>${tomt}</p>` : renderLista(grupper, val)}
    </div>`;
  }

  #renderTips({arshjul: {avvikelser}, kalendertips}: Underlag): TemplateResult | typeof nothing {
    const antal = avvikelser.length + kalendertips.length;
    if (antal === 0) return nothing;
    return html`<details class="notis" @toggle=${() => void this.#panel.load()}>
      <summary>${this.#text.attTankaPa(antal)}</summary>
      ${this.#panel.value?.renderTips(avvikelser, kalendertips, this.sprak)}
    </details>`;
  }

  #renderDialog(): TemplateResult {
    return html`<dialog aria-labelledby="formular-rubrik" @close=${this.#closeFormular}>
      ${
        this.formular === undefined
          ? nothing
          : this.#panel.value?.renderFormular(this.formular, {
              sprak: this.sprak,
              text: this.#text,
              onSubmit: (event) => this.#onSubmit(event),
              onCancel: () => this.#closeFormular(),
            })
      }
    </dialog>`;
  }

  get #canChange(): boolean {
    return !this.readonly && this.#underlag?.anpassning !== undefined;
  }

  #handlingarOf(aktivitet: Aktivitet): Handlingar | undefined {
    const {anpassning, idag} = this.#current;
    if (anpassning === undefined || this.readonly) return undefined;
    return this.#panel.value?.createHandlingar(aktivitet, anpassning, idag, {
      change: (command) => this.#change(command, aktivitet.titel),
      move: () => {
        this.formular = {typ: 'flytta', aktivitet};
      },
      edit: (egen) => this.#openEgen(egen),
    });
  }

  #change(command: AnpassningCommand, titel: string): void {
    this.emit(new AnpassningChangeEvent({command, titel}));
  }

  #openEgen(egen: Extract<Formularlage, {typ: 'egen'}>['egen']): void {
    const {idag, ar} = this.#current;
    const day = isInPeriod(idag, ar) ? idag : ar.start;
    void this.#panel.load();
    this.formular = {typ: 'egen', egen, forslag: {start: day, slut: day}};
  }

  /** Forgets the form before the dialog closes: its own event comes later, and an update between would open it again. */
  #closeFormular(): void {
    this.formular = undefined;
    this.dialog?.close();
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const lage = this.formular;
    const {currentTarget} = event;
    const panel = this.#panel.value;
    if (lage === undefined || panel === undefined || !(currentTarget instanceof HTMLFormElement)) return;
    const read = panel.readFormular(currentTarget, lage, this.sprak);
    if ('fel' in read) {
      this.formular = {...lage, fel: read.fel};
      return;
    }
    this.#closeFormular();
    if (lage.typ === 'flytta') {
      this.#change({typ: 'flytta', aktivitet: lage.aktivitet.id, period: read.period}, lage.aktivitet.titel);
      return;
    }
    const niva = this.#current.anpassning?.niva ?? '';
    const {titel, beskrivning} = read;
    const egen = {
      id: lage.egen?.id ?? `egen-${crypto.randomUUID()}`,
      titel,
      slag: lage.egen?.slag ?? ('egen' as const),
      niva: lage.egen?.niva ?? niva,
      ...read.period,
      ...(beskrivning === '' ? {} : {beskrivning}),
    };
    this.#change(lage.egen === undefined ? {typ: 'lagg-till', egen} : {typ: 'andra', egen}, titel);
  }

  #select(ids: readonly string[]): void {
    void this.#panel.load();
    this.valda = ids;
    const only = ids.length === 1 ? ids[0] : undefined;
    this.emit(new AktivitetSelectEvent({aktivitet: only}));
  }

  #onRad(aktivitet: Aktivitet): void {
    const open = this.valda.length === 1 && this.valda[0] === aktivitet.id;
    this.#select(open ? [] : [aktivitet.id]);
  }

  /** Selects from outside wheel and list, and brings the place where the details stand into view. */
  #selectAndShow(id: string): void {
    this.#select([id]);
    if (this.#vy === 'hjul') {
      this.#styrning.place(id);
      return;
    }
    void this.updateComplete.then(() => {
      const row = this.renderRoot.querySelector<HTMLElement>(`[data-rad="${CSS.escape(id)}"]`);
      row?.scrollIntoView({block: 'nearest'});
      row?.focus();
    });
  }

  #open(id: string): void {
    const go = this.emit(new AktivitetOpenEvent({aktivitet: id}));
    const href = this.#hrefOf(id);
    if (go && href !== undefined) location.assign(href);
    else if (href === undefined) this.#select([id]);
  }

  #changeLasar(steg: 1 | -1): void {
    const {label} = shiftArsperiod(this.#current.ar, steg);
    if (!this.emit(new LasarChangeEvent({lasar: label}))) return;
    this.lasar = label;
    this.zoomDag = undefined;
    this.valda = [];
    this.#styrning.place(undefined);
  }

  #zoomTo(zoom: Zoom, dag?: Datum): void {
    this.zoom = zoom;
    this.zoomDag = dag ?? this.zoomDag;
  }

  #zoomStep(steg: 1 | -1): void {
    const next = ALLA_ZOOM[ALLA_ZOOM.indexOf(this.#zoom) + steg];
    if (next === undefined) return;
    this.#styrning.keepFocus();
    this.#zoomTo(next, this.#styrning.objekt?.period.start);
  }

  #stepPeriod(steg: 1 | -1): void {
    const {ar} = this.#current;
    const {start, slut} = this.#fonster;
    const dag = steg === 1 ? addDays(slut, 1) : addDays(start, -1);
    if (isInPeriod(dag, ar)) {
      this.zoomDag = dag;
      return;
    }
    this.#changeLasar(steg);
    if (this.#current.ar !== ar || this.lasar !== ar.label) this.zoomDag = dag;
  }

  #showIdag(): void {
    this.lasar = undefined;
    this.zoomDag = undefined;
  }

  /** What pointer and keys in the wheel lead to. */
  #createVard(): Hjulvard {
    const host = this;
    return {
      get ritning() {
        return host.#ritning;
      },
      get svg() {
        return host.svg;
      },
      get valda() {
        return host.valda;
      },
      activate: (objekt) => this.#activate(objekt),
      open: (id) => this.#open(id),
      zoomStep: (steg) => this.#zoomStep(steg),
      back: () => this.#back(),
    };
  }

  #activate(objekt: Ritobjekt): void {
    if (objekt.typ === 'aktivitet') this.#select([objekt.id]);
    else if (this.#zoom === 'manad') this.#select(objekt.aktiviteter.map(({id}) => id));
    else this.#zoomStep(1);
  }

  #back(): boolean {
    if (this.valda.length > 0) this.#select([]);
    else if (this.#zoom === 'lasar') return false;
    else this.#zoomStep(-1);
    return true;
  }

  /** Escape closes what is open, from inside it too. */
  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.valda.length === 0) return;
    event.preventDefault();
    this.#select([]);
  };

  readonly #onHoppa = (event: Event): void => {
    event.preventDefault();
    const heading = this.renderRoot.querySelector<HTMLElement>('#lista h3');
    heading?.focus();
    heading?.scrollIntoView();
  };

  /** Tells what a filter or a zoom step led to; never on hover, and not when the host sets something. */
  #announce(changed: PropertyValues<this>): void {
    const names = ['filter', 'zoom', 'zoomDag', 'lasar', 'vy'];
    if (!this.hasUpdated || !names.some((name) => (changed as Map<string, unknown>).has(name))) return;
    const fonster = this.#fonster;
    const antal = this.#visade.filter((a) => a.start <= fonster.slut && a.slut >= fonster.start).length;
    const period = formatPeriod(fonster, {sprak: this.sprak, style: 'lang'});
    this.besked = this.#text.visas(antal, this.#current.arshjul.aktiviteter.length, period);
  }

  #warn(): void {
    const problem = [...(this.#underlag?.problem ?? []), ...checkAttribut(this, this.#text)].join('\n');
    if (problem !== '' && problem !== this.#warned) console.warn(`<ska-arshjul>: ${problem}`);
    this.#warned = problem;
  }

  /** Printing and saving are loaded on the click that needs them. */
  async #print(papper: Papper): Promise<void> {
    const {arshjul, idag} = this.#current;
    const utskrift = await this.#export.load();
    utskrift?.printAffisch({
      arshjul,
      aktiviteter: this.#visade,
      nummer: this.#nummer,
      rubrik: this.#rubrik,
      ringindelning: this.#ringar,
      papper,
      idag,
      sprak: this.sprak,
      text: this.#text,
    });
  }

  async #save(format: 'svg' | 'png'): Promise<void> {
    const bilder = await this.#export.load();
    if (bilder === undefined) return;
    const vy = {...this.#ritvy(), bredd: 900};
    const val = {
      namn: this.#rubrik,
      fil: `arshjul-${this.#current.ar.label.replace('/', '-')}`,
      typsnitt: this.#matare.typsnitt,
    };
    try {
      if (format === 'svg') bilder.saveSvg(this.#current.arshjul, vy, val);
      else await bilder.savePng(this.#current.arshjul, vy, val);
    } catch {
      this.besked = this.#text.pngGickInte;
    }
  }
}
