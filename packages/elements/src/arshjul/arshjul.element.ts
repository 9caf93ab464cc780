import {
  type Aktivitet,
  type AktivitetStatus,
  type Arshjul,
  createRitning,
  type Framsteg,
  findAktivitet,
  groupByManadOchVecka,
  lageAt,
  type Ringindelning,
  type Ritning,
  statusAt,
  type Vy,
  type Zoom,
  zoomPeriod,
} from '@vetlanda/ska-core/arshjul';
import {formatDatum, isInPeriod, type Period} from '@vetlanda/ska-core/kalender';
import {vetlandaHjul} from '@vetlanda/ska-core/riktlinje';
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
import {stockholmToday} from '../internal/today.js';
import {AktivitetOpenEvent} from './arshjul.events.js';
import {styles} from './arshjul.styles.js';
import {findAttributfel, readAttribut, type Vyval} from './attribut.js';
import {Breddmatare} from './breddmatare.js';
import {renderForklaring} from './forklaring.js';
import {findStart, renderHjul} from './hjul.js';
import {renderLagesruta} from './lagesruta.js';
import type {Dokument} from './lasning.js';
import {type Listval, renderLista} from './lista.js';
import {describeObjekt, nivaOf} from './namn.js';
import type {Onskan} from './onskan.js';
import type {Problem} from './problem.js';
import type {Samspel} from './samspel.js';
import {INGET_VAL, type Synbild, type Synval} from './synbild.js';
import {type ArshjulText, sv} from './text.sv.js';
import {deriveUnderlag, type Underlag} from './underlag.js';
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

  static override properties: PropertyDeclarations = {
    lasar: {reflect: true},
    idag: {},
    vy: {reflect: true},
    zoom: {reflect: true},
    ringar: {reflect: true},
    enhet: {},
    hrefMall: {attribute: 'href-mall'},
    readonly: {type: Boolean, reflect: true},
    riktlinje: {attribute: false},
    kalender: {attribute: false},
    enhetskalender: {attribute: false},
    anpassning: {attribute: false},
    framsteg: {attribute: false},
    val: {state: true},
  };

  /** The year to show, `2026/2027`; the year of `idag` unless set. */
  lasar: string | undefined = undefined;
  /** The day that counts as today, `2026-11-24`; today in Sweden unless set. */
  idag: string | undefined = undefined;
  /** `hjul` or `lista`; the list in a narrow column and else the wheel, unless set. */
  vy: string | undefined = undefined;
  /** `lasar`, `termin`, `kvartal` or `manad`. */
  zoom = 'lasar';
  /** What the rings stand for: `niva` or `slag`. */
  ringar = 'niva';
  /** Name of the unit, shown in the heading. */
  enhet = '';
  /** Address of an activity's own page; `{id}` is replaced by its id. http(s) or relative to the page. */
  hrefMall = '';
  /** Hides everything that changes the year. */
  readonly = false;

  /** A guideline that `parseRiktlinje` accepts, or a list of its versions; Vetlanda's unless set. */
  riktlinje: unknown = undefined;
  /** The huvudman's term dates, as `parseKalenderdata` accepts them; marked example dates unless set. */
  kalender: unknown = undefined;
  /** The unit's own term dates where they differ. */
  enhetskalender: unknown = undefined;
  /** What the unit has made of the year, as `parseAnpassning` accepts it. Without it nothing can be marked or moved. */
  anpassning: unknown = undefined;
  /** How many units are done with an activity, by its id. */
  framsteg: Readonly<Record<string, Framsteg>> | undefined = undefined;

  private val: Synval = INGET_VAL;

  #dokument: Dokument | undefined = INGA_DOKUMENT;
  #underlag: Underlag | undefined;
  /** What `#underlag` was made from. */
  #kallor: readonly unknown[] = [];
  #visade: readonly Aktivitet[] = [];
  #nummer: ReadonlyMap<string, number> = new Map();
  #ritning: Ritning | undefined;
  readonly #matare = new Breddmatare(this);
  #samspelet: Samspel | undefined;

  readonly #panel = this.#lazy(() => import('./panel.js'));
  readonly #lasning = this.#lazy(() => import('./lasning.js'));
  readonly #engelska = this.#lazy(() => import('./text.en.js'));

  constructor() {
    super();
    // Whoever comes near may soon want more than to look.
    for (const name of ['pointerenter', 'focusin']) {
      this.addEventListener(name, () => void this.#panel.load(), {once: true});
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (DOKUMENT.some((name) => changed.has(name))) void this.#readDokument();
    if (this.sprak === 'en') this.#engelska.want();
    this.adoptStyles(this.#panel.value?.panelStyles);
    if (this.#dokument === undefined) return;
    // The descriptions come with what shows them.
    const vetlanda = this.#panel.value?.vetlandaArshjulsdel ?? vetlandaHjul;
    const kallor = [this.#dokument, this.#dokument.riktlinjer ?? vetlanda];
    if (kallor.some((kalla, i) => kalla !== this.#kallor[i]) || changed.has('lasar') || changed.has('idag')) {
      const val = {today: stockholmToday(), vetlanda};
      this.#underlag = deriveUnderlag(this.#dokument, this, this.#underlag, val);
      this.#kallor = kallor;
    }
    const {dokument, attribut} = this.#problem;
    if (dokument.length + attribut.length > 0) this.#panel.want();
    const {arshjul} = this.#current;
    const {filter} = this.val;
    this.#visade =
      (filter && this.#panel.value?.filterAktiviteter(arshjul, filter, (aktivitet) => this.#statusOf(aktivitet))) ??
      arshjul.aktiviteter;
    this.#nummer = new Map(this.#visade.map(({id}, i) => [id, i + 1]));
    this.#ritning = this.#vy === 'hjul' ? createRitning(arshjul, this.#ritvy()) : undefined;
  }

  protected override render(): TemplateResult {
    const underlag = this.#underlag;
    if (underlag === undefined)
      return html`<p role="status">${this.val.besked === '' ? this.#text.laser : this.val.besked}</p>`;
    const vy = this.#vy;
    return html`<section aria-labelledby="rubrik">
      ${this.#renderHuvud(underlag)} <div role="alert">${this.#panel.value?.renderProblem(this.#problem, this.sprak)}</div> ${this.#renderVerktyg(underlag)}
      <p role="status" class="liten dampad">${this.val.besked}</p>
      <div class="delar ${vy}">
        ${vy === 'hjul' ? this.#renderBild(underlag) : nothing}
        <aside class="lage" aria-label=${this.#text.lage} @keydown=${this.#onEscape}>${this.#renderSida(underlag)}</aside>
      </div>
      ${this.#renderLista(underlag)} ${this.#renderTips(underlag)}
      <slot></slot>
      ${this.#samspel?.andringar.render()}
    </section>`;
  }

  protected override updated(): void {
    if (this.#samspel === undefined) this.#placeStart();
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
      this.#choose({besked: this.#text.gickInteAttLasa});
    });
  }

  /** What answers the user, once it is here. */
  get #samspel(): Samspel | undefined {
    const panel = this.#panel.value;
    if (panel !== undefined && this.#underlag !== undefined)
      this.#samspelet ??= new panel.Samspel(this, {
        look: () => this.#look(),
        choose: (val) => this.#choose(val),
        hrefOf: (id) => this.#hrefOf(id),
      });
    return this.#samspelet;
  }

  /** A wish of the user's; the first may wait for what answers it. */
  readonly #onskan: Onskan = (namn, ...varden) => {
    const answer = (samspel: Samspel | undefined): void =>
      (samspel?.[namn] as ((...all: typeof varden) => void) | undefined)?.call(samspel, ...varden);
    if (this.#samspel === undefined) void this.#panel.load().then(() => answer(this.#samspel));
    else answer(this.#samspel);
  };

  #choose(val: Partial<Synval>): void {
    this.val = {...this.val, ...val};
  }

  /** What is on show, for whoever answers the user. */
  #look(): Synbild {
    return {
      sprak: this.sprak,
      text: this.#text,
      underlag: this.#current,
      val: this.val,
      vy: this.#vy,
      zoom: this.#zoom,
      ringar: this.#ringar,
      fonster: this.#fonster,
      ritning: this.#ritning,
      ritvy: this.#ritvy(),
      visade: this.#visade,
      nummer: this.#nummer,
      rubrik: this.#rubrik,
      typsnitt: this.#matare.typsnitt,
      problem: this.#problem,
    };
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

  /** What is wrong with what the host has set. */
  get #problem(): Problem {
    const {problem, attributfel} = this.#current;
    return {dokument: problem, attribut: [...attributfel, ...findAttributfel(this)]};
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
    return zoomPeriod(ar, this.#zoom, this.val.zoomDag ?? idag);
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
        <p class="dampad liten">${huvudman}: ${titel}${exempel ? html` · ${text.exempelRiktlinje}` : nothing}</p>
        ${
          arshjul.riktlinje.version > arshjul.ar.start
            ? html`<p class="dampad liten">${text.galler(formatDatum(arshjul.riktlinje.version, {sprak: this.sprak, style: 'lang'}))}</p>`
            : nothing
        }
        ${arshjul.kalender.exempel ? html`<p class="dampad liten">${text.exempelTider}</p>` : nothing}
      </div>
      ${renderLasarval({text, ar, onskan: this.#onskan})}
    </header>`;
  }

  get #rubrik(): string {
    const {ar} = this.#current;
    const namn = this.#text.rubrik(ar.slag === 'lasar' ? ar.kortLabel : ar.label);
    return this.enhet === '' ? namn : `${namn} – ${this.enhet}`;
  }

  #renderVerktyg({arshjul, idag, anpassning}: Underlag): TemplateResult {
    return renderVerktyg({
      text: this.#text,
      arshjul,
      vy: this.#vy,
      zoom: this.#zoom,
      ringar: this.#ringar,
      filternamn: this.#panel.value?.nameFilter(this.val.filter, this.sprak),
      filterruta: this.#renderFilter(arshjul),
      exportruta: this.#panel.value?.renderExportmeny(this.sprak, this.#onskan),
      visarIdag: isInPeriod(idag, this.#fonster),
      kanLaggaTill: !this.readonly && anpassning !== undefined,
      onskan: this.#onskan,
      onMeny: this.#onMeny,
    });
  }

  #renderFilter(arshjul: Arshjul): TemplateResult | undefined {
    return this.#panel.value?.renderFilter({
      sprak: this.sprak,
      arshjul,
      filter: this.val.filter,
      onFilter: (filter) => this.#choose({filter}),
    });
  }

  #renderBild({arshjul, idag}: Underlag): TemplateResult {
    const text = this.#text;
    const ritning = this.#ritning;
    if (ritning === undefined) return html``;
    return html`<div class="bild">
      <a class="dold hoppa" href="#lista" @click=${this.#onHoppa}>${text.hoppaTillLista}</a>
      <p id="hjalp" class="dold">${this.#panel.value?.paneltext(this.sprak).hjulHjalp(this.hrefMall !== '')}</p>
      <div class="hjulram" @click=${this.#onHjul} @keydown=${this.#onHjul} @focusin=${this.#onHjul} @focusout=${this.#onHjul}>
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

  /** Beside the wheel: what the user has selected, else how it stands. */
  #renderSida({arshjul, idag, anpassning}: Underlag): TemplateResult {
    const {sprak} = this;
    const text = this.#text;
    const [vald, ...fler] = this.val.valda.flatMap((id) => findAktivitet(arshjul, id) ?? []);
    if (this.#visarPanel && vald !== undefined) {
      return (
        this.#panel.value?.renderPanelruta([vald, ...fler], {
          sprak,
          onskan: this.#onskan,
          renderDetaljer: (aktivitet) => this.#renderDetaljer(aktivitet),
        }) ?? html`<p role="status">${text.laser}</p>`
      );
    }
    return renderLagesruta(lageAt(arshjul, idag, anpassning), {
      sprak,
      text,
      veckoformat: arshjul.riktlinje.veckoformat,
      onskan: this.#onskan,
    });
  }

  /** Are the details shown beside the wheel? Else they are in the row that was pressed. */
  get #visarPanel(): boolean {
    return this.#vy === 'hjul' && !this.val.iRad;
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
      handlingar: this.#samspel?.andringar.handlingarOf(aktivitet),
      onOpen: (event) => {
        if (!this.emit(new AktivitetOpenEvent({aktivitet: aktivitet.id}))) event.preventDefault();
      },
    });
  }

  #renderLista({arshjul}: Underlag): TemplateResult {
    const text = this.#text;
    const grupper = groupByManadOchVecka(this.#visade, this.#fonster);
    const tomt = this.val.filter === undefined ? text.tomt : this.#panel.value?.paneltext(this.sprak).ingaTraffar;
    const val: Listval = {
      sprak: this.sprak,
      text,
      vald: this.#visarPanel ? undefined : this.val.valda[0],
      markerade: new Set(this.val.valda),
      nummer: this.#nummer,
      veckoformat: arshjul.riktlinje.veckoformat,
      statusOf: (aktivitet) => this.#statusOf(aktivitet),
      nivaOf: (aktivitet) => nivaOf(arshjul, aktivitet),
      framstegOf: (aktivitet) => this.#framstegOf(aktivitet),
      onskan: this.#onskan,
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
    return html`<details class="notis" @toggle=${this.#onMeny}>
      <summary>${this.#text.attTankaPa(antal)}</summary>
      ${this.#panel.value?.renderTips(avvikelser, kalendertips, this.sprak)}
    </details>`;
  }

  /** The wheel's tab stop, until there is somebody to move it. */
  #placeStart(): void {
    const start = findStart(this.#ritning?.ringar.flatMap((ring) => ring.objekt) ?? []);
    if (start === undefined) return;
    this.renderRoot.querySelector(`.objekt[data-id="${CSS.escape(start.id)}"]`)?.setAttribute('tabindex', '0');
  }

  /** An event of the wheel. The first may come before what answers it: the page then stays where it is. */
  readonly #onHjul = (event: MouseEvent | KeyboardEvent | FocusEvent): void => {
    const {target} = event;
    if (this.#panel.pending !== undefined && !isBrowsers(event)) event.preventDefault();
    this.#onskan('hjul', event, target instanceof Element ? target.closest<SVGElement>('.objekt') : null);
  };

  /** What a menu holds is loaded when it is opened. */
  readonly #onMeny = (): void => void this.#panel.load();

  /** Escape closes what is open, from inside it too. */
  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.val.valda.length === 0) return;
    event.preventDefault();
    this.#onskan('valj', []);
  };

  readonly #onHoppa = (event: Event): void => {
    event.preventDefault();
    const heading = this.renderRoot.querySelector<HTMLElement>('#lista h3');
    heading?.focus();
    heading?.scrollIntoView();
  };
}

/** Is it the browser's own: focus, the Tab key, or anything with a modifier? */
function isBrowsers(event: MouseEvent | KeyboardEvent | FocusEvent): boolean {
  return !('ctrlKey' in event) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isTab(event);
}

function isTab(event: MouseEvent | KeyboardEvent): boolean {
  return 'key' in event && event.key === 'Tab';
}
