import type {Sprak} from '@vetlanda/ska-core';
import {createLasar, type Datum, parseDatum, parseLasar} from '@vetlanda/ska-core/kalender';
import {
  type Riktlinje,
  vetlandaKvalitetsdimensioner,
  vetlandaPlanregler,
  vetlandaRamverk,
} from '@vetlanda/ska-core/riktlinje';
import {
  canApply,
  childrenOf,
  findNod,
  type PlanAvvikelse,
  type PlanCommand,
  type Plannod,
  type Planregler,
  platserOf,
  type Tidpunkt,
  type Utvecklingsplan,
} from '@vetlanda/ska-core/utvecklingsplan';
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {Lazy} from '../internal/lazy.js';
import {createId} from '../internal/new-id.js';
import {SkaElement} from '../internal/ska-element.js';
import {stockholmToday} from '../internal/today.js';
import {Bildmatare} from './bildmatare.js';
import {renderDisposition} from './disposition.js';
import type {Dragvard} from './dra.js';
import {NodSelectEvent, type Planandringsdetalj, PlanChangeEvent} from './effektkedja.events.js';
import {styles} from './effektkedja.styles.js';
import {renderForhandsvisning} from './forhandsvisning.js';
import {formfaltId} from './formular.js';
import {renderGranskning} from './granskning.js';
import {fieldOf, renderKedjevy} from './kedjevy.js';
import type {Planlasning} from './lasning.js';
import {createNycklar, INGA_NYCKLAR, type Nycklar} from './nycklar.js';
import {createKedjeord, type Kedjeord} from './ord.js';
import {type Fyndplats, Planredigerare} from './planredigerare.js';
import {
  addId,
  addNod,
  type Bildval,
  type Formularfel,
  faltId,
  type Gjort,
  NAMNFALT,
  placeNod,
  type Redigering,
  SLAG_I_LISTA,
  stepNod,
} from './redigering.js';
import {scrollTill} from './scroll-till.js';
import {isStor} from './stor-plan.js';
import {renderTabell} from './tabell.js';
import type {Ramverk} from './taggar.js';
import {type Effektkedjetext, sv} from './text.sv.js';
import {Utlaggning} from './utlaggning.js';

/** What every part of a plan is drawn with. */
interface Nu {
  readonly sprak: Sprak;
  readonly text: Effektkedjetext;
  readonly effektkedja: Planregler['effektkedja'];
  readonly skolform: string;
  readonly ord: Kedjeord;
  readonly ramverk: Ramverk['ramverk'];
  readonly kvalitetsdimensioner: Ramverk['kvalitetsdimensioner'];
  readonly readonly: boolean;
  readonly rubrikniva: number;
}

/** The equal views of a plan. */
type Vyval = 'disposition' | 'tabell' | 'effektkedja' | 'forhandsgranska';
const VYER: readonly Vyval[] = ['disposition', 'tabell', 'effektkedja', 'forhandsgranska'];

/**
 * One plan's chain: målområden, åtaganden, tänkta effekter, aktiviteter and their results, as an outline to write in,
 * a table, a diagram and a document to read.
 *
 * Controlled by the host: `plan` goes in, `ska-plan-change` comes out with the plan as it became. Without a host that
 * prevents the event the element shows the changed plan itself.
 *
 * @tag ska-effektkedja
 * @summary The effect chain of a development plan.
 * @fires {PlanChangeEvent} ska-plan-change - The user changed the plan. Cancelable.
 * @fires {NodSelectEvent} ska-nod-select - The user moved to another card of the diagram.
 * @csspart verktyg - The toolbar.
 * @cssprop [--ska-black=#1b2430] - Ink. Every colour has a token of its own, see Teman.
 * @cssprop [--ska-papper=#ffffff] - Ground.
 * @cssprop [--ska-typsnitt=inherit] - Typeface.
 * @cssprop [--ska-radie=8px] - Radius of buttons and fields.
 */
export class SkaEffektkedja extends SkaElement {
  static override styles: CSSResultGroup = [styles];

  static override properties: PropertyDeclarations = {
    vy: {reflect: true},
    idag: {},
    readonly: {type: Boolean, reflect: true},
    rubrikniva: {type: Number},
    plan: {attribute: false},
    riktlinje: {attribute: false},
    tidpunkter: {attribute: false},
    roller: {attribute: false},
    redigerare: {attribute: false},
    besked: {state: true},
  };

  /** `disposition`, `tabell`, `effektkedja` or `forhandsgranska`. */
  vy = 'disposition';
  /** The day that counts as today, `2026-11-24`; today in Sweden unless set. */
  idag: string | undefined = undefined;
  /** Shows the plan without anything to change it with. */
  readonly = false;
  /** The level of an area's heading in the page, 2–4. */
  rubrikniva = 3;

  /** The plan, of any version that `parsePlan` reads. */
  plan: unknown = undefined;
  /** The guideline whose rules and words hold, with what can be tied to; Vetlanda's unless set. */
  riktlinje: (Pick<Riktlinje, 'dokument'> & Partial<Ramverk>) | undefined = undefined;
  /** The dialogues that the plan is brought to. */
  tidpunkter: readonly Tidpunkt[] = [];
  /** Roles to suggest for who is responsible. */
  roller: readonly string[] = [];
  /** Who edits the plan, where a larger document does; the element's own unless set. @internal */
  redigerare: Planredigerare | undefined = undefined;

  private besked = '';

  #last: Planlasning | undefined;
  #seen: unknown;
  #egen = this.#createEgen();
  /** The step of the editing that was told of last. */
  #told = 0;
  #fynd: readonly PlanAvvikelse[] = [];
  #fyndPerNod: ReadonlyMap<string, readonly PlanAvvikelse[]> = new Map();
  #nycklar: Nycklar = INGA_NYCKLAR;
  /** What is to have the keyboard once it is drawn: the first of these that is there. */
  #fokus: readonly string[] = [];
  #hade: string | undefined;
  #meny: string | undefined;
  #delar: ReadonlyMap<string, boolean> = new Map();
  #formularfel: Formularfel | undefined;
  #nu: Nu | undefined;
  #bild: Bildval = {vald: undefined, malomrade: undefined};
  readonly #utlaggning = new Utlaggning();
  readonly #matare = new Bildmatare(() => this.requestUpdate());
  readonly #granskare = new Lazy(
    this,
    () => import('./granskare.js'),
    () => this.#tell(this.#text.gickInteAttLasa),
  );
  readonly #lasning = new Lazy(
    this,
    () => import('./lasning.js'),
    () => this.#tell(this.#text.gickInteAttLasa),
  );
  readonly #dra = new Lazy(
    this,
    () => import('./dra.js'),
    () => this.#tell(this.#text.gickInteAttLasa),
  );
  readonly #engelska = new Lazy(
    this,
    () => import('./text.en.js'),
    () => this.#tell(this.#text.gickInteAttLasa),
  );
  readonly #red: Redigering = this.#createRedigering();

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (this.sprak === 'en') this.#engelska.want();
    if (this.#told !== this.#redigerare.steg) this.#tell('');
    // Lists have no keys: what had the keyboard may have become another node's.
    this.#hade = this.shadowRoot?.activeElement?.id || undefined;
    if (this.redigerare === undefined && this.plan !== this.#seen) void this.#read();
    const plan = this.#plan;
    if (plan === undefined) return;
    this.#granskare.want();
    const fynd = this.#granskare.value?.checkPlan(plan, this.#miljo(plan)) ?? [];
    // What is written outside the chain is for the document round it to ask for.
    this.#fynd = this.redigerare === undefined ? fynd.filter((one) => isOfChain(one, plan)) : fynd;
    this.#fyndPerNod = groupByNod(this.#fynd);
    this.#nycklar = createNycklar(plan, this.#fynd, this.#createOppet());
    this.#nu = this.#createNu(plan);
  }

  protected override render(): TemplateResult {
    const text = this.#text;
    const plan = this.#plan;
    const {problem = [], nyare = false, notiser = []} = this.#last ?? {};
    return html`<section
      aria-labelledby=${plan === undefined ? nothing : 'rubrik'}
      @keydown=${this.#onKeydown}
      @focusin=${this.#onFocusin}
      @pointerover=${this.#onPointerover}
      @pointerdown=${this.#onPointerdown}
    >
      ${
        problem.length === 0
          ? nothing
          : html`<div role="alert" class="fel"><b>${text.problem}</b><ul>${problem.map((one) => html`<li>${one}</li>`)}</ul></div>`
      }
      ${nyare ? html`<p class="notis">${text.nyare}</p>` : nothing}
      ${notiser.map((one) => html`<p class="notis">${one}</p>`)}
      ${plan === undefined ? this.#renderVantan() : this.#renderPlan(plan)}
      <p role="status" class="meddelande">${this.besked}</p>
    </section>`;
  }

  protected override updated(): void {
    this.#matare.follow(this.#vy === 'effektkedja' ? this.renderRoot.querySelectorAll('.matt, [data-kort]') : []);
    if (this.#plan !== undefined && isStor(this.#plan))
      this.#utlaggning.start(() => this.renderRoot.querySelectorAll('.skild:not(.lagd)'));
    const fokus = this.#fokus.length > 0 ? this.#fokus : listOf(this.#hade);
    this.#fokus = [];
    if (fokus.length > 0 && fokus[0] !== this.shadowRoot?.activeElement?.id) this.#giveFokus(fokus);
  }

  /** Gives the keyboard to a control; where it is gone, to the way to take the change back, or to the heading. */
  #giveFokus(ids: readonly string[]): void {
    for (const one of [...ids, 'angra', 'rubrik']) {
      const node = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(one)}`);
      const goal = node instanceof HTMLDetailsElement ? node.querySelector<HTMLElement>('summary') : node;
      if (goal === null) continue;
      if (goal.tabIndex < 0) goal.tabIndex = -1;
      goal.focus();
      if (this.#plan !== undefined && isStor(this.#plan)) scrollTill(goal, 'nearest');
      return;
    }
  }

  #renderVantan(): TemplateResult | typeof nothing {
    if (this.#last !== undefined && this.#last.problem.length > 0) return nothing;
    return html`<p>${this.plan === undefined ? this.#text.tom : this.#text.laser}</p>`;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const pending = [this.#lasning, this.#granskare, this.#engelska].flatMap((one) => one.pending ?? []);
    if (pending.length === 0) return done;
    await Promise.all(pending);
    return this.getUpdateComplete();
  }

  /** Reads what the host has set; what the element itself made is known to be a plan. */
  async #read(): Promise<void> {
    this.#seen = this.plan;
    if (this.plan === undefined || this.plan === null) {
      this.#forget();
      this.#last = undefined;
      return;
    }
    const value = this.plan;
    const lasning = await this.#lasning.load();
    // Something else may have been set meanwhile.
    if (lasning === undefined || this.#seen !== value) return;
    this.#last = lasning.readPlan(value, this.sprak);
    // A plan once shown stays when what comes after it cannot be read.
    const {plan = this.#egen.plan} = this.#last;
    if (plan?.id !== this.#egen.plan?.id) this.#forget();
    this.#egen.plan = plan;
    this.requestUpdate();
  }

  #createEgen(): Planredigerare {
    return new Planredigerare({
      offer: (detail) => this.#offer(detail),
      refused: (errors) =>
        this.#tell(
          errors.map((one) => this.#granskare.value?.describeCommandAvvikelse(one, this.sprak) ?? '').join(' '),
        ),
      lost: () => this.#tell(this.#text.kanInteAngra),
    });
  }

  /** What belongs to one plan is nothing for the next one: what can be undone, what is open, what is chosen. */
  #forget(): void {
    this.#egen = this.#createEgen();
    this.#meny = undefined;
    this.#delar = new Map();
    this.#formularfel = undefined;
    this.#bild = {vald: undefined, malomrade: undefined};
    this.#tell('');
  }

  get #redigerare(): Planredigerare {
    return this.redigerare ?? this.#egen;
  }

  get #plan(): Utvecklingsplan | undefined {
    return this.#redigerare.plan;
  }

  get #text(): Effektkedjetext {
    return (this.sprak === 'en' ? this.#engelska.value?.en : undefined) ?? sv;
  }

  get #vy(): Vyval {
    return VYER.find((vy) => vy === this.vy) ?? 'disposition';
  }

  get #dag(): Datum {
    return parseDatum(this.idag) ?? stockholmToday();
  }

  get #regler(): {readonly regler: Planregler; readonly avsnitt: string} {
    const dokument = this.riktlinje?.dokument.find(({planregler}) => planregler !== undefined);
    return {regler: dokument?.planregler ?? vetlandaPlanregler, avsnitt: dokument?.avsnitt ?? '5'};
  }

  get #isLast(): boolean {
    const lage = this.#plan?.lage;
    return this.readonly || this.#last?.nyare === true || lage === 'faststalld' || lage === 'arkiverad';
  }

  #miljo(plan: Utvecklingsplan) {
    const lasar = parseLasar(plan.lasar) ?? createLasar(Number(plan.lasar.slice(0, 4)));
    return {...this.#regler, idag: this.#dag, lasar, tidpunkter: this.tidpunkter};
  }

  #renderPlan(plan: Utvecklingsplan): TemplateResult {
    const text = this.#text;
    const red = this.#red;
    const views: Readonly<Record<Vyval, (red: Redigering) => TemplateResult>> = {
      disposition: renderDisposition,
      tabell: renderTabell,
      effektkedja: renderKedjevy,
      forhandsgranska: renderForhandsvisning,
    };
    return html`<div class="huvudrad">
        <h2 id="rubrik" tabindex="-1" class=${this.redigerare === undefined ? nothing : 'dold'}>${text.rubrik(plan.lasar)}</h2>
        ${this.#isLast || this.redigerare !== undefined ? nothing : this.#renderAngra()}
      </div>
      <div class="verktyg" part="verktyg">
        <fieldset class="val">
          <legend class="dold">${text.visaSom}</legend>
          ${VYER.map(
            (vy) =>
              html`<label
                ><input type="radio" name="vy" value=${vy} .checked=${vy === this.#vy} @change=${() => this.#show(vy)} />${text.vyer[vy]}</label
              >`,
          )}
        </fieldset>
      </div>
      ${this.#renderLaget(plan)}
      ${guard([this.#nycklar.fynd.get(''), this.#nu, plan.doldaTips, this.#granskare.value], () => renderGranskning(this.#granskare.value && this.#fynd, red))}
      ${this.#isLast ? nothing : html`<p class="dold" id="genvagar">${text.genvagar}</p>`}
      ${views[this.#vy](red)} ${this.#renderForslag()}`;
  }

  /** How the plan stands, before anything else; a document round the chain says it itself, and of a huge one it is no sentence. */
  #renderLaget(plan: Utvecklingsplan): TemplateResult | typeof nothing {
    const granskare = this.#granskare.value;
    if (granskare === undefined || this.redigerare !== undefined || isStor(plan)) return nothing;
    return html`<p class="laget">${granskare.describePlanframsteg(granskare.framstegOf(plan, this.#miljo(plan)), this.sprak)}</p>`;
  }

  #renderAngra(): TemplateResult {
    const text = this.#text;
    const {canUndo, canRedo} = this.#redigerare;
    const knapp = (id: string, namn: string, empty: boolean, on: () => void) =>
      html`<button type="button" id=${id} aria-disabled=${empty ? 'true' : nothing} @click=${on}>${namn}</button>`;
    return html`<span class="knappar"
      >${knapp('angra', `↶ ${text.angra}`, !canUndo, () => this.#undo('angra'))}
      ${knapp('gor-om', `↷ ${text.gorOm}`, !canRedo, () => this.#redo('gor-om'))}</span
    >`;
  }

  #renderForslag(): TemplateResult {
    const {regler} = this.#regler;
    return html`<datalist id="forslag-roller">${this.roller.map((roll) => html`<option value=${roll}></option>`)}</datalist>
      <datalist id="forslag-malomraden">
        ${regler.obligatoriskaMalomraden.map((namn) => html`<option value=${namn}></option>`)}
      </datalist>`;
  }

  /** What the views read and call: always the element as it is now. */
  #createRedigering(): Redigering {
    const host = this;
    return {
      get sprak() {
        return host.#drawn.sprak;
      },
      get text() {
        return host.#drawn.text;
      },
      get ord() {
        return host.#drawn.ord;
      },
      get plan() {
        return host.#current;
      },
      get fynd() {
        return host.#fyndPerNod;
      },
      get readonly() {
        return host.#drawn.readonly;
      },
      get rubrikniva() {
        return host.#drawn.rubrikniva;
      },
      get idag() {
        return host.#dag;
      },
      describe: (avvikelse) => this.#granskare.value?.describePlanAvvikelse(avvikelse, this.sprak) ?? '',
      gor: (command, gjort) => this.#perform(command, gjort),
      lamna: () => this.#redigerare.close(),
      newId: createId,
      nyckelFor: (nod) => this.#createNyckel(nod),
      hoppa: (event, nod) => {
        event.preventDefault();
        const target = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(`nod-${nod}`)} [role=heading]`);
        if (target === null) return;
        target.focus({preventScroll: true});
        scrollTill(target, 'start');
      },
      leder: (avvikelse) => this.#leads(avvikelse),
      visa: (avvikelse) => this.#visa(avvikelse),
      get ramverk() {
        return host.#drawn;
      },
      get delar() {
        return host.#delar;
      },
      oppnaDel: (nod, open) => this.#openDel(nod, open),
      formfel: (form) => (this.#formularfel?.form === form ? this.#formularfel.fel : {}),
      visaFel: (formularfel) => this.#showFel(formularfel),
      get fristaende() {
        return host.redigerare === undefined;
      },
      get meny() {
        return host.#meny;
      },
      oppnaMeny: (nod) => {
        this.#meny = nod;
        this.requestUpdate();
      },
      get bild() {
        const {bredd, hojder} = host.#matare;
        return {...host.#bild, bredd, hojder};
      },
      get regelord() {
        return host.#regler.regler.effektkedja;
      },
      valj: (nod) => this.#select(nod),
      oppna: (nod) => this.#open(nod),
      tillDisposition: () => this.#show('disposition'),
      fokusera: (id) => this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus(),
      visaOmrade: (malomrade) => this.#look({malomrade: malomrade === '' ? undefined : malomrade}),
    };
  }

  /** What everything is drawn with: the same object for as long as nothing in it has changed. */
  #createNu({skolform}: Utvecklingsplan): Nu {
    const before = this.#nu;
    const {sprak, riktlinje} = this;
    const {effektkedja} = this.#regler.regler;
    const same = before?.effektkedja === effektkedja && before.skolform === skolform && before.sprak === sprak;
    const now: Nu = {
      sprak,
      text: this.#text,
      effektkedja,
      skolform,
      ord: same ? before.ord : createKedjeord({effektkedja}, skolform, sprak),
      ramverk: riktlinje === undefined ? vetlandaRamverk : (riktlinje.ramverk ?? []),
      kvalitetsdimensioner:
        riktlinje === undefined ? vetlandaKvalitetsdimensioner : (riktlinje.kvalitetsdimensioner ?? []),
      readonly: this.#isLast,
      rubrikniva: Math.min(4, Math.max(2, Math.round(this.rubrikniva) || 3)),
    };
    const isSame = before !== undefined && (Object.keys(now) as (keyof Nu)[]).every((key) => now[key] === before[key]);
    return isSame ? before : now;
  }

  get #drawn(): Nu {
    this.#nu ??= this.#createNu(this.#current);
    return this.#nu;
  }

  /** What is open, and what is wrong in a form: each with the node that has to be drawn for it. */
  #createOppet(): Parameters<typeof createNycklar>[2] {
    const {form = '', nod = '', fel} = this.#formularfel ?? {};
    return [
      ...(this.#meny === undefined ? [] : [{nod: this.#meny, vad: 'meny'}]),
      ...[...this.#delar].map(([del, open]) => ({nod: del, vad: `del ${open}`})),
      ...(fel === undefined ? [] : [{nod, vad: `${form}${JSON.stringify(fel)}`}]),
    ];
  }

  #showFel(formularfel: Formularfel): boolean {
    const [first] = Object.keys(formularfel.fel);
    this.#formularfel = first === undefined ? undefined : formularfel;
    if (first !== undefined) this.#fokus = [formfaltId(formularfel.form, first)];
    this.requestUpdate();
    return first !== undefined;
  }

  #openDel(nod: string, open: boolean): void {
    if ((this.#delar.get(nod) ?? false) === open) return;
    this.#delar = new Map(this.#delar).set(nod, open);
    this.requestUpdate();
  }

  #createNyckel(nod: Plannod): readonly unknown[] {
    const oppet = this.#nycklar.oppet.get(nod.id);
    // What is open tells of the rest of the plan too: where a node can be moved, whether it has been followed up.
    return [nod, this.#nu, this.#nycklar.fynd.get(nod.id), oppet, oppet === undefined ? undefined : this.#plan];
  }

  get #current(): Utvecklingsplan {
    const plan = this.#plan;
    if (plan === undefined) throw new Error('There is no plan.');
    return plan;
  }

  #perform(command: PlanCommand, gjort: Gjort): boolean {
    if (!this.#redigerare.perform(command, gjort.etikett)) return false;
    this.#fokus = listOf(gjort.fokus);
    if (gjort.besked !== undefined) {
      // What was chosen in a menu closes it; what is written elsewhere leaves it.
      this.#meny = undefined;
      this.#tell(gjort.besked);
    }
    this.requestUpdate();
    return true;
  }

  /** Tells the host; shows the plan unless it says no. */
  #offer(detail: Planandringsdetalj): boolean {
    if (!this.emit(new PlanChangeEvent(detail))) return false;
    this.#seen = detail.plan;
    this.plan = detail.plan;
    return true;
  }

  #undo(fokus?: string): void {
    this.#after(this.#redigerare.undo(this.#text.angrat), fokus);
  }

  #redo(fokus?: string): void {
    this.#after(this.#redigerare.redo(this.#text.gjortOm), fokus);
  }

  #after(told: string | undefined, fokus: string | undefined): void {
    if (told !== undefined) this.#tell(told);
    this.#fokus = listOf(fokus);
    this.requestUpdate();
  }

  #look(change: Partial<Bildval>): void {
    this.#bild = {...this.#bild, ...change};
    this.requestUpdate();
  }

  #select(nod: string): void {
    if (this.#bild.vald === nod) return;
    this.#look({vald: nod});
    this.emit(new NodSelectEvent({nod}));
  }

  #open(nod: string): void {
    if (this.#isLast) return;
    this.#fokus = [fieldOf(this.#red, nod)];
    this.#show('disposition');
  }

  #show(vy: Vyval): void {
    this.vy = vy;
  }

  /** Is there somewhere to go for a finding? */
  #leads({nod, falt}: Fyndplats): boolean {
    if (nod !== '') return true;
    return (
      falt !== undefined && (falt === 'malomraden' ? !this.#isLast : falt !== 'lage' || this.redigerare !== undefined)
    );
  }

  /** Leads to the field that a finding is about, to the button that adds what is missing, or else to the node. */
  #visa(what: Fyndplats): void {
    const {nod, falt} = what;
    const slag = findNod(this.#current, nod)?.plats.slag;
    if (slag === undefined && this.redigerare?.show(what) === true) return;
    const missing = falt === undefined ? undefined : SLAG_I_LISTA[falt];
    this.#fokus = [
      ...(falt === undefined ? [] : [missing === undefined ? faltId(nod, falt) : addId(missing, nod)]),
      // In a plan that is only read there are no fields.
      ...(slag === undefined ? [`del-${nod}`] : [faltId(nod, NAMNFALT[slag]), `nod-${nod}`]),
    ];
    this.vy = 'disposition';
    this.requestUpdate();
  }

  #tell(besked: string): void {
    this.besked = besked;
    this.#told = this.#redigerare.steg;
  }

  /** A text field is scrolled to no further than to its cursor, which may be behind what is told. */
  readonly #onFocusin = (event: FocusEvent): void => {
    const [target] = event.composedPath();
    if (this.besked !== '' && target instanceof HTMLElement) target.scrollIntoView({block: 'nearest'});
  };

  /** What drags is fetched when a pointer comes to a handle. */
  readonly #onPointerover = (event: PointerEvent): void => {
    if (handleOf(event) !== undefined) this.#dra.want();
  };

  readonly #onPointerdown = (event: PointerEvent): void => {
    const handle = handleOf(event);
    const nod = handle?.closest<HTMLElement>('[data-nod]')?.dataset.nod;
    if (handle === undefined || nod === undefined || event.button !== 0 || !event.isPrimary) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    void this.#dra.load().then((dra) => {
      // The pointer may have let go meanwhile.
      if (handle.hasPointerCapture(event.pointerId)) dra?.startDrag(this.#dragvard, handle, nod, event);
    });
  };

  get #dragvard(): Dragvard {
    const platsOf = (nod: string) => platserOf(this.#current).get(nod);
    return {
      root: this.renderRoot as ShadowRoot,
      slagOf: (nod) => platsOf(nod)?.slag,
      foralderOf: (nod) => platsOf(nod)?.foralder ?? '',
      barnOf: (foralder, slag) =>
        childrenOf(findNod(this.#current, foralder)?.nod ?? this.#current, slag).map(({id}) => id),
      addId,
      kan: (flytt) => canApply(this.#current, flytt),
      flytta: (flytt) => placeNod(this.#red, flytt),
    };
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (this.#isLast || this.#plan === undefined) return;
    const target = event.composedPath()[0];
    if (!(target instanceof HTMLElement)) return;
    const inText = target.matches('input:not([type=checkbox], [type=radio]), textarea, select');
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !inText && (key === 'z' || key === 'y')) {
      event.preventDefault();
      if (key === 'y' || event.shiftKey) this.#redo();
      else this.#undo();
      return;
    }
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const nod = target.closest<HTMLElement>('[data-nod]')?.dataset.nod;
    const plats = nod === undefined ? undefined : platserOf(this.#plan).get(nod);
    if (nod === undefined || plats === undefined) return;
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      stepNod(this.#red, nod, event.key === 'ArrowUp' ? -1 : 1, target.id === '' ? undefined : target.id);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      addNod(this.#red, plats.slag, plats.foralder, nod);
    }
  };
}

/** Fields of the plan itself that the chain has a place for, or that concern it wherever it stands. */
const KEDJANS: readonly (string | undefined)[] = ['malomraden', 'underlag', 'lage'];

/** Is a finding about the chain, and not about what is written beside it? */
function isOfChain({nod, falt}: Fyndplats, plan: Utvecklingsplan): boolean {
  return nod === '' ? KEDJANS.includes(falt) : platserOf(plan).has(nod);
}

function listOf(one: string | undefined): readonly string[] {
  return one === undefined ? [] : [one];
}

/** The handle that a pointer is on. */
function handleOf(event: PointerEvent): HTMLElement | undefined {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && target.matches('.grepp') ? target : undefined;
}

function groupByNod(fynd: readonly PlanAvvikelse[]): ReadonlyMap<string, readonly PlanAvvikelse[]> {
  const groups = new Map<string, PlanAvvikelse[]>();
  for (const avvikelse of fynd) {
    const group = groups.get(avvikelse.nod);
    if (group === undefined) groups.set(avvikelse.nod, [avvikelse]);
    else group.push(avvikelse);
  }
  return groups;
}
