import type {Sprak} from '@vetlanda/ska-core';
import {createLasar, type Datum, parseDatum, parseLasar} from '@vetlanda/ska-core/kalender';
import {type Riktlinje, vetlandaPlanregler} from '@vetlanda/ska-core/riktlinje';
import {
  ALLA_PLANLAGEN,
  type FrystPlan,
  type Konflikt,
  type Konfliktval,
  namnOf,
  type Overforing,
  type PlanAvvikelse,
  type PlanCommand,
  type Regelmiljo,
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
import {cache} from 'lit/directives/cache.js';
import {keyed} from 'lit/directives/keyed.js';
import {type Planandringsdetalj, PlanChangeEvent} from '../effektkedja/effektkedja.events.js';
import {styles} from '../effektkedja/effektkedja.styles.js';
import {formfaltId} from '../effektkedja/formular.js';
import {createKedjeord} from '../effektkedja/ord.js';
import {type Fyndplats, Planredigerare} from '../effektkedja/planredigerare.js';
import {type Formularfel, faltId, type Gjort, type Lasmiljo, uppfoljningId} from '../effektkedja/redigering.js';
import {type Effektkedjetext, sv as kedjeord} from '../effektkedja/text.sv.js';
import {Lazy} from '../internal/lazy.js';
import {createId} from '../internal/new-id.js';
import {SkaElement} from '../internal/ska-element.js';
import {stockholmToday} from '../internal/today.js';
import {describeAnnatFonster, describeSparlage, type Spara, Utkastkontroller} from '../utkast/index.js';
import {renderKonflikter} from './konflikter.js';
import type {Planmiljo} from './planmiljo.js';
import {type Plantext, sv} from './text.sv.js';
import {PlanFreezeEvent, PlanNextEvent} from './utvecklingsplan.events.js';
import {planStyles} from './utvecklingsplan.styles.js';
import type {Versionsval} from './versioner.js';

/** The parts of the document. */
type Flik = 'plan' | 'bakgrund' | 'uppfoljningar' | 'historik' | 'nasta';
/** At most this many sentences about what was read: the rest says the same again. */
const FLEST_MENINGAR = 5;
/** What is written beside the chain. */
const BAKGRUNDSFALT: readonly string[] = ['orsaksanalys', 'medverkan', 'inflytande'];
const FLIKAR: readonly Flik[] = ['plan', 'bakgrund', 'uppfoljningar', 'historik', 'nasta'];

/**
 * A unit's whole utvecklingsplan: what it is for and how it stands, the effect chain, what it rests on, the log of
 * follow-ups, its versions and what differs between them, and the way to the next läsår.
 *
 * Controlled by the host: `plan` goes in, `ska-plan-change` comes out with the plan as it became. Without a host that
 * prevents the event the element shows the changed plan itself.
 *
 * @tag ska-utvecklingsplan
 * @summary A unit's development plan, whole.
 * @slot - Under the heading, for example a link; without a plan the way to one.
 * @fires {PlanChangeEvent} ska-plan-change - The user changed the plan. Cancelable.
 * @fires {PlanFreezeEvent} ska-plan-freeze - The user saved a numbered copy for a dialogue. Cancelable.
 * @fires {PlanNextEvent} ska-plan-next - The user made a draft for the next läsår. Cancelable.
 * @csspart rubrik - The heading.
 */
export class SkaUtvecklingsplan extends SkaElement {
  static override styles: CSSResultGroup = [styles, planStyles];

  static override properties: PropertyDeclarations = {
    flik: {reflect: true},
    idag: {},
    readonly: {type: Boolean, reflect: true},
    plan: {attribute: false},
    versioner: {attribute: false},
    riktlinje: {attribute: false},
    tidpunkter: {attribute: false},
    roller: {attribute: false},
    spara: {attribute: false},
    revision: {},
    besked: {state: true},
  };

  /** `plan`, `bakgrund`, `uppfoljningar`, `historik` or `nasta`. */
  flik = 'plan';
  /** The day that counts as today, `2026-11-24`; today in Sweden unless set. */
  idag: string | undefined = undefined;
  /** Shows the plan without anything to change it with. */
  readonly = false;

  /** The plan, of any version that `parsePlan` reads. */
  plan: unknown = undefined;
  /** The numbered copies that the host has, as `parseFrystPlan` reads them. */
  versioner: readonly unknown[] = [];
  /** The guideline whose rules hold; Vetlanda's unless set. */
  riktlinje: Pick<Riktlinje, 'dokument' | 'skolformer'> | undefined = undefined;
  /** The dialogues that the plan is brought to. */
  tidpunkter: readonly Tidpunkt[] = [];
  /** Roles to suggest. */
  roller: readonly string[] = [];
  /**
   * Saves the plan where the host keeps it. With it the element saves by itself a little after each change, keeps drafts
   * in the browser meanwhile, offers them after a crash, and says how it stands.
   */
  spara: Spara | undefined = undefined;
  /** The host's revision of `plan`, for `spara`. */
  revision: string | undefined = undefined;

  private besked = '';
  /** The step of the editing that was told of last. */
  #told = 0;

  #seen: unknown;
  #problem: readonly string[] = [];
  #notiser: readonly string[] = [];
  #nyare = false;
  /** What the host has set, until a draft of it has been looked for. */
  #utanUtkast: unknown;
  #fokus: string | undefined;
  #konflikter: readonly Konflikt[] = [];
  /** The revision to go on from when the conflicts of a save have been settled. */
  #losning: string | undefined;
  readonly #utkast = new Utkastkontroller(this);
  #jamfor: readonly [fore: number, efter: number] | undefined;
  #oppenVersion: number | undefined;
  #rattar: string | undefined;
  #formularfel: Formularfel | undefined;
  #lastaVersioner: {readonly av: readonly unknown[]; readonly versioner: readonly FrystPlan[]} | undefined;
  readonly #lasning = this.#lazy(() => import('./lasning.js'));
  readonly #granskare = this.#lazy(() => import('../effektkedja/granskare.js'));
  readonly #export = this.#lazy(() => import('./export.js'));
  readonly #panel = this.#lazy(() => import('./panel.js'));
  readonly #engelska = this.#lazy(() => import('./text.en.js'));
  #redigerare = this.#createRedigerare();

  /**
   * Joins what somebody else has saved with what is written here: `bas` is the plan that both began from, `deras` theirs.
   * What only one has changed is taken; where both have, mine stands until the user has chosen. Tells the host as any
   * change does.
   */
  async merge(bas: unknown, deras: unknown): Promise<void> {
    await this.updateComplete;
    const lasning = await this.#lasning.load();
    const min = this.#plan;
    if (lasning === undefined || min === undefined) return;
    const [from, theirs] = [lasning.parsePlan(bas), lasning.parsePlan(deras)];
    if (!from.ok || !theirs.ok) return;
    const {plan, konflikter} = lasning.mergePlan(from.value.plan, min, theirs.value.plan);
    this.#konflikter = konflikter;
    this.#adopt(plan, this.#joined(konflikter));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#told !== this.#redigerare.steg) this.#tell('');
    if (this.sprak === 'en') this.#engelska.want();
    if (changed.has('spara')) this.#utkast.spara = this.spara;
    if (this.plan !== this.#seen) void this.#read();
    this.#recover();
    this.#joinSaved();
    this.adoptStyles(this.#panel.value?.panelStyles);
    if (this.#plan !== undefined) {
      this.#granskare.want();
      this.#lasning.want();
      if (this.#flik !== 'plan') this.#panel.want();
    }
  }

  protected override render(): TemplateResult {
    const text = this.#text;
    const plan = this.#plan;
    return html`<section aria-labelledby="rubrik" @keydown=${this.#onKeydown}>
      ${
        this.#problem.length === 0
          ? nothing
          : html`<div role="alert" class="fel">
              <b>${text.problem}</b>
              <ul>
                ${this.#problem.map((one) => html`<li>${one}</li>`)}
              </ul>
            </div>`
      }
      ${[...(this.#nyare ? [text.nyare] : []), ...this.#notiser].map((one) => html`<p class="notis">${one}</p>`)}
      ${plan === undefined ? this.#renderVantan() : this.#renderHuvud(plan)}
      <p role="status" class="besked" id="besked" tabindex="-1">${this.besked}</p>
      ${plan === undefined ? nothing : this.#renderInnehall(plan)}
    </section>`;
  }

  #renderVantan(): TemplateResult | typeof nothing {
    if (this.#problem.length > 0) return nothing;
    return html`<p>${this.plan === undefined || this.plan === null ? this.#text.tom : this.#text.laser}</p>
      <slot></slot>`;
  }

  protected override updated(): void {
    const fokus = this.#fokus;
    this.#fokus = undefined;
    if (fokus === undefined) return;
    const node = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(fokus)}`);
    // What was to have the keyboard may be gone with what was undone.
    (node ?? this.renderRoot.querySelector<HTMLElement>(`#flik-${this.#flik}`))?.focus();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const pending = [this.#lasning, this.#granskare, this.#panel, this.#engelska].flatMap((one) => one.pending ?? []);
    if (pending.length === 0) return done;
    await Promise.all(pending);
    return this.getUpdateComplete();
  }

  #lazy<T>(load: () => Promise<T>): Lazy<T> {
    return new Lazy(this, load, () => this.#tell(this.#text.gickInteAttLasa));
  }

  #createRedigerare(): Planredigerare {
    return new Planredigerare({
      offer: (detail) => this.#offer(detail),
      refused: (errors) =>
        this.#tell(
          errors.map((one) => this.#granskare.value?.describeCommandAvvikelse(one, this.sprak) ?? '').join(' '),
        ),
      lost: () => this.#tell(this.#text.kanInteAngra),
      show: (what) => this.#showPlats(what),
    });
  }

  /** What belongs to one plan is nothing for the next one: what can be undone, what is to be chosen, what is open. */
  #forget(): void {
    this.#redigerare = this.#createRedigerare();
    this.#konflikter = [];
    this.#losning = undefined;
    this.#jamfor = undefined;
    this.#oppenVersion = undefined;
    this.#rattar = undefined;
    this.#formularfel = undefined;
    this.besked = '';
  }

  async #read(): Promise<void> {
    const value = this.plan;
    this.#seen = value;
    if (value === undefined || value === null) {
      this.#forget();
      this.#utanUtkast = undefined;
      this.#problem = [];
      this.#notiser = [];
      this.#nyare = false;
      return;
    }
    const lasning = await this.#lasning.load();
    if (lasning === undefined || this.#seen !== value) return;
    const result = lasning.parsePlan(value);
    this.#problem = result.ok
      ? []
      : result.errors.slice(0, FLEST_MENINGAR).map((one) => lasning.describePlanlasning(one, this.sprak));
    if (result.ok) {
      const {plan, nyare, anmarkningar} = result.value;
      if (this.#plan !== undefined && this.#plan.id !== plan.id) this.#forget();
      this.#redigerare.plan = plan;
      this.#utanUtkast = nyare ? undefined : value;
      this.#nyare = nyare;
      // That it is newer is told by a sentence of its own.
      const told = anmarkningar.filter(({kod}) => kod !== 'plan/nyare').slice(0, FLEST_MENINGAR);
      this.#notiser = told.map((one) => lasning.describePlanlasning(one, this.sprak));
    }
    this.requestUpdate();
  }

  /** Looks for a draft of what the host has set, once; the way to save may be set after the plan. */
  #recover(): void {
    const value = this.#utanUtkast;
    const plan = this.#plan;
    if (value === undefined || plan === undefined || this.spara === undefined) return;
    this.#utanUtkast = undefined;
    void this.#utkast.recover(plan.id, this.revision, value);
  }

  get #text(): Plantext {
    return (this.sprak === 'en' ? this.#engelska.value?.en : undefined) ?? sv;
  }

  /** The words of the chain, for what is of it and stands beside it. */
  get #kedjeord(): Effektkedjetext {
    return (this.sprak === 'en' ? this.#engelska.value?.kedjeord : undefined) ?? kedjeord;
  }

  get #plan(): Utvecklingsplan | undefined {
    return this.#redigerare.plan;
  }

  get #flik(): Flik {
    return this.#flikar.find((flik) => flik === this.flik) ?? 'plan';
  }

  /** Who only reads has no use for the way to the next läsår. */
  get #flikar(): readonly Flik[] {
    return this.#isLast ? FLIKAR.filter((flik) => flik !== 'nasta') : FLIKAR;
  }

  get #dag(): Datum {
    return parseDatum(this.idag) ?? stockholmToday();
  }

  get #isLast(): boolean {
    return this.readonly || this.#nyare;
  }

  /** The copies that can be read; one that cannot is left out. */
  get #versioner(): readonly FrystPlan[] {
    const lasning = this.#lasning.value;
    if (lasning === undefined) return [];
    // Read once: this is asked for with every letter.
    if (this.#lastaVersioner?.av !== this.versioner) {
      const versioner = this.versioner.flatMap((one) => {
        const result = lasning.parseFrystPlan(one);
        return result.ok ? [result.value.fryst] : [];
      });
      this.#lastaVersioner = {av: this.versioner, versioner};
    }
    return this.#lastaVersioner.versioner;
  }

  #regelmiljo(plan: Utvecklingsplan): Regelmiljo {
    const dokument = this.riktlinje?.dokument.find(({planregler}) => planregler !== undefined);
    return {
      idag: this.#dag,
      regler: dokument?.planregler ?? vetlandaPlanregler,
      avsnitt: dokument?.avsnitt ?? '5',
      lasar: parseLasar(plan.lasar) ?? createLasar(Number(plan.lasar.slice(0, 4))),
      tidpunkter: this.tidpunkter,
    };
  }

  #renderHuvud(plan: Utvecklingsplan): TemplateResult {
    const text = this.#text;
    const granskare = this.#granskare.value;
    const miljo = this.#regelmiljo(plan);
    return html`<header>
        <div class="huvudrad">
          <h2 id="rubrik" part="rubrik">${text.rubrik(plan.lasar)}</h2>
          <span class="knappar"
            >${this.#isLast ? nothing : this.#renderAngra()}
            <button type="button" @click=${() => this.#print(plan)}>${text.skrivUt}</button></span
          >
        </div>
        <p class="dampad">${plan.enhet.namn} · ${this.#skolform(plan)} · ${text.lagen[plan.lage]}</p>
        ${plan.faststallande === undefined ? nothing : html`<p class="dampad">${text.allmanHandling}</p>`}
        <slot></slot>
        ${this.spara === undefined ? nothing : this.#renderSparlage()}
        ${granskare === undefined ? nothing : html`<p>${granskare.describePlanframsteg(granskare.framstegOf(plan, miljo), this.sprak)}</p>`}
        ${this.#isLast ? nothing : this.#renderLage(plan)}
      </header>
      <nav class="delar" aria-label=${text.delar} @pointerenter=${this.#nearPanel} @focusin=${this.#nearPanel}>
        ${this.#flikar.map(
          (flik) =>
            html`<button
              type="button"
              id="flik-${flik}"
              aria-current=${flik === this.#flik ? 'page' : nothing}
              @click=${() => {
                this.flik = flik;
                this.besked = '';
                if (flik !== 'plan') void this.#panel.load();
              }}
            >
              ${text.flikar[flik]}
            </button>`,
        )}
      </nav>`;
  }

  readonly #nearPanel = (): void => {
    this.#panel.want();
  };

  #renderInnehall(plan: Utvecklingsplan): TemplateResult {
    // A part that is left keeps what is half written in it; another plan begins anew.
    return html`${this.#renderKonflikter()} ${keyed(plan.id, html`${cache(this.#renderFlik(plan))}`)}
      <datalist id="forslag-roller">${this.roller.map((roll) => html`<option value=${roll}></option>`)}</datalist>`;
  }

  #skolform({skolform}: Utvecklingsplan): string {
    const known = this.riktlinje?.skolformer.find(({id}) => id === skolform)?.namn;
    return (known ?? skolform.replace(/^forsk/, 'försk').replaceAll('-', ' ')).toLowerCase();
  }

  #renderAngra(): TemplateResult {
    const text = this.#text;
    const {canUndo, canRedo} = this.#redigerare;
    const knapp = (id: string, namn: string, can: boolean, on: () => void): TemplateResult =>
      html`<button type="button" id=${id} aria-disabled=${can ? nothing : 'true'} @click=${on}>${namn}</button>`;
    return html`${knapp('angra', `↶ ${text.angra}`, canUndo, () => this.#after(this.#redigerare.undo(text.angrat), 'angra'))}
    ${knapp('gor-om', `↷ ${text.gorOm}`, canRedo, () => this.#after(this.#redigerare.redo(text.gjortOm), 'gor-om'))}`;
  }

  /** The way to the next state of the plan, and back. */
  #renderLage(plan: Utvecklingsplan): TemplateResult {
    const text = this.#text;
    const at = ALLA_PLANLAGEN.indexOf(plan.lage);
    const step = (
      ord: string,
      to: Utvecklingsplan['lage'] | undefined,
      huvudval: boolean,
    ): TemplateResult | typeof nothing =>
      to === undefined || ord === ''
        ? nothing
        : html`<button type="button" class=${huvudval ? 'huvudval' : nothing} id="lage-${to}" @click=${() => this.#setLage(plan, to)}>
            ${ord}
          </button>`;
    return html`<p class="knappar">
      ${step(text.stegFram[plan.lage], ALLA_PLANLAGEN[at + 1], true)}
      ${step(text.stegBak[plan.lage], ALLA_PLANLAGEN[at - 1], false)}
    </p>`;
  }

  #setLage(plan: Utvecklingsplan, lage: Utvecklingsplan['lage']): void {
    const text = this.#text;
    // Only the guideline's own musts stand in the way, and only of calling it ready; a draft can always be saved.
    const fel = this.#fynd(plan).filter(({niva}) => niva === 'fel').length;
    if (plan.lage === 'utkast' && fel > 0) {
      this.flik = 'plan';
      this.#tell(text.felForst(fel));
      return;
    }
    const {faststallande} = plan;
    const command: PlanCommand = {
      typ: 'satt-lage',
      lage,
      ...(lage === 'faststalld'
        ? {faststallande: faststallande ?? {datum: this.#dag, roll: this.roller[0] ?? ''}}
        : lage === 'arkiverad' && faststallande !== undefined
          ? {faststallande}
          : {}),
    };
    const ord = text.lagen[lage];
    if (!this.#redigerare.perform(command, text.gjorde.laget(ord))) return;
    const next = ALLA_PLANLAGEN[ALLA_PLANLAGEN.indexOf(lage) + 1] ?? plan.lage;
    const told = text.nyttLage(ord);
    this.#after(lage === 'klar-for-dialog' ? `${told} ${text.sparaVersion}` : told, `lage-${next}`);
  }

  /** Leads to what a finding is about outside the chain: a follow-up in the log, a text of the background, the state. */
  #showPlats({nod, falt = ''}: Fyndplats): boolean {
    const plan = this.#plan;
    if (nod === '' && falt === 'lage') this.#after(undefined, 'lage-klar-for-dialog');
    else if (nod === '' && BAKGRUNDSFALT.includes(falt)) this.#lead('bakgrund', faltId('', falt));
    else if (nod === '' && falt === 'underlag') this.#lead('bakgrund', 'underlag-namn');
    else if (plan?.uppfoljningar.some(({id}) => id === nod)) this.#lead('uppfoljningar', uppfoljningId(nod));
    else return false;
    return true;
  }

  /** Opens a part and gives the keyboard to something in it, once the part has come. */
  #lead(flik: Flik, fokus: string): void {
    this.flik = flik;
    void this.#panel.load().then(() => this.#after(undefined, fokus));
  }

  #fynd(plan: Utvecklingsplan): readonly PlanAvvikelse[] {
    return this.#granskare.value?.checkPlan(plan, this.#regelmiljo(plan)) ?? [];
  }

  #renderFlik(plan: Utvecklingsplan): TemplateResult {
    if (this.#flik === 'plan')
      return html`<ska-effektkedja
        .redigerare=${this.#redigerare}
        .plan=${plan}
        .riktlinje=${this.riktlinje}
        .tidpunkter=${this.tidpunkter}
        .roller=${this.roller}
        idag=${this.#dag}
        ?readonly=${this.#isFast(plan)}
      ></ska-effektkedja>`;
    const panel = this.#panel.value;
    if (panel === undefined) return html`<p>${this.#text.laser}</p>`;
    const miljo = this.#miljo(plan);
    switch (this.#flik) {
      case 'bakgrund':
        return panel.renderBakgrund(miljo);
      case 'uppfoljningar':
        return panel.renderUppfoljningar(miljo);
      case 'historik':
        return panel.renderVersioner(miljo, this.#versionsval(miljo));
      case 'nasta':
        return panel.renderNastaLasar(miljo, (lasar, val) => this.#createNasta(plan, lasar, val));
    }
  }

  /** Is the plan itself as it is: read only, or decided? */
  #isFast({lage}: Utvecklingsplan): boolean {
    return this.#isLast || lage === 'faststalld' || lage === 'arkiverad';
  }

  #versionsval({versioner}: Planmiljo): Versionsval {
    const lasning = this.#lasning.value;
    const [fore, efter] = this.#jamfor ?? [versioner.at(-1)?.nummer ?? 0, 0];
    return {
      compare:
        lasning &&
        ((a, b) => lasning.comparePlaner(a, b).map((skillnad) => lasning.describeSkillnad(skillnad, this.sprak))),
      fore,
      efter,
      onVal: (one, other) => {
        this.#jamfor = [one, other];
        this.requestUpdate();
      },
      last: this.#oppenVersion,
      onLas: (nummer) => {
        this.#oppenVersion = nummer;
        this.requestUpdate();
      },
    };
  }

  #miljo(plan: Utvecklingsplan): Planmiljo {
    const fynd = this.#flik === 'bakgrund' ? this.#fynd(plan).filter(({nod}) => nod === '') : [];
    const isReadonly = this.#isFast(plan);
    const gor = (command: PlanCommand, gjort: Gjort): boolean => {
      const done = this.#redigerare.perform(command, gjort.etikett);
      if (done) this.#after(gjort.besked, gjort.fokus);
      return done;
    };
    return {
      sprak: this.sprak,
      ord: this.#text,
      plan,
      idag: this.#dag,
      readonly: isReadonly,
      kanFoljasUpp: !this.#isLast && plan.lage !== 'arkiverad',
      kanFrysas: !this.#isLast,
      versioner: this.#versioner,
      falt: {
        text: this.#kedjeord,
        fynd: new Map([['', fynd]]),
        readonly: isReadonly,
        describe: (avvikelse) => this.#granskare.value?.describePlanAvvikelse(avvikelse, this.sprak) ?? '',
        gor,
        lamna: () => this.#redigerare.close(),
      },
      underlag: {
        sprak: this.sprak,
        text: this.#kedjeord,
        plan,
        gor,
        newId: createId,
        formfel: (form) => (this.#formularfel?.form === form ? this.#formularfel.fel : {}),
        visaFel: (formularfel) => this.#showFel(formularfel),
      },
      gor,
      newId: createId,
      tell: (besked) => this.#tell(besked),
      frys: (tillfalle, roll) => this.#freeze(plan, tillfalle, roll),
      callNod: (nod) => namnOf(nod) || '–',
      lasOf: (one) => this.#lasOf(one),
      rattar: this.#rattar,
      ratta: (id, fokus) => {
        this.#rattar = id;
        this.#after(undefined, fokus);
      },
    };
  }

  #showFel(formularfel: Formularfel): boolean {
    const [first] = Object.keys(formularfel.fel);
    this.#formularfel = first === undefined ? undefined : formularfel;
    this.#after(undefined, first === undefined ? undefined : formfaltId(formularfel.form, first));
    return first !== undefined;
  }

  #lasOf(plan: Utvecklingsplan): Lasmiljo {
    const {regler} = this.#regelmiljo(plan);
    const ord = createKedjeord(regler, plan.skolform, this.sprak);
    return {sprak: this.sprak, text: this.#kedjeord, ord, plan, rubrikniva: 3, regelord: regler.effektkedja};
  }

  /** Printing is loaded on the click that needs it. */
  async #print(plan: Utvecklingsplan): Promise<void> {
    const sibling = await this.#export.load();
    sibling?.printPlan({las: this.#lasOf(plan), miljo: this.#miljo(plan), skolform: this.#skolform(plan)});
  }

  #freeze(plan: Utvecklingsplan, tillfalle: FrystPlan['tillfalle'], roll: string): void {
    const lasning = this.#lasning.value;
    if (lasning === undefined) return;
    const nummer = Math.max(0, ...this.#versioner.map((version) => version.nummer)) + 1;
    const fryst = lasning.freezePlan(plan, {nummer, tillfalle, datum: this.#dag, roll});
    this.besked = '';
    if (!this.emit(new PlanFreezeEvent({fryst}))) return;
    this.versioner = [...this.versioner, fryst];
    this.#tell(this.#text.fryst(nummer));
  }

  #createNasta(plan: Utvecklingsplan, lasar: string, val: readonly Overforing[]): void {
    const lasning = this.#lasning.value;
    const result = lasning?.createNastaPlan(plan, {id: createId, lasar, val});
    if (lasning === undefined || result === undefined) return;
    if (!result.ok) {
      this.#after(result.errors.map((one) => lasning.describeNastaPlan(one, this.sprak)).join(' '), 'besked');
      return;
    }
    this.besked = '';
    // The button stands under a choice for every åtagande; what is told stands over them.
    if (this.emit(new PlanNextEvent({plan: result.value}))) this.#after(this.#text.skapad(lasar), 'besked');
  }

  #renderSparlage(): TemplateResult {
    const {lage, annatFonster} = this.#utkast;
    const mening = describeSparlage(lage, this.sprak);
    // What goes as it should is there to read; only what needs somebody is called out while they write.
    const isTrouble = lage.lage === 'gick-inte' || lage.lage === 'konflikt';
    return html`<p role="status" class="sparlage">${isTrouble ? mening : nothing}</p>
      ${isTrouble ? nothing : html`<p class="dampad sparlage">${mening}</p>`}
      <p role="status" class="dampad">${annatFonster ? describeAnnatFonster(this.sprak) : nothing}</p>
      ${this.#renderForslag()}`;
  }

  /** A draft that the host does not have: shown and asked about, never taken for granted. */
  #renderForslag(): TemplateResult | typeof nothing {
    const text = this.#text;
    const {forslag} = this.#utkast;
    const lasning = this.#lasning.value;
    const plan = this.#plan;
    if (forslag === undefined || lasning === undefined || plan === undefined) return nothing;
    const read = lasning.parsePlan(forslag.utkast.plan);
    if (!read.ok) return nothing;
    const theirs = read.value.plan;
    return html`<div class="erbjudande">
      <p>${text.utkastFinns(formatTidpunkt(forslag.utkast.tid, this.sprak))}</p>
      <details>
        <summary>${text.utkastSkillnader}</summary>
        <ul>
          ${lasning.comparePlaner(plan, theirs).map((one) => html`<li>${lasning.describeSkillnad(one, this.sprak)}</li>`)}
        </ul>
      </details>
      <p class="knappar">
        <button type="button" class="huvudval" @click=${() => this.#acceptUtkast(theirs)}>${text.utkastFortsatt}</button>
        <button type="button" @click=${() => this.#discardUtkast()}>${text.utkastKasta}</button>
      </p>
    </div>`;
  }

  #acceptUtkast(plan: Utvecklingsplan): void {
    this.#utkast.accept(plan);
    const {utkastFortsatte, gjorde} = this.#text;
    this.#adopt(plan, {besked: utkastFortsatte, etikett: gjorde.fortsatte, fokus: `flik-${this.#flik}`});
  }

  #discardUtkast(): void {
    void this.#utkast.discard();
    this.#after(this.#text.utkastKastat, `flik-${this.#flik}`);
  }

  /** Somebody else has saved since: joins what they have with what is written here, and goes on from there. */
  #joinSaved(): void {
    const konflikt = this.#utkast.konflikt;
    const lasning = this.#lasning.value;
    const min = this.#plan;
    if (konflikt === undefined || konflikt.revision === this.#losning || lasning === undefined || min === undefined)
      return;
    const [bas, deras] = [lasning.parsePlan(konflikt.bas), lasning.parsePlan(konflikt.deras)];
    this.#losning = konflikt.revision;
    // What this program cannot write it must not write over. The draft stays, for the one that can.
    if (!deras.ok || deras.value.nyare) {
      this.#tell(this.#text.nyareDeras);
      return;
    }
    // Without a plan that both had, everything that differs is a choice.
    const {plan, konflikter} = lasning.mergePlan(bas.ok ? bas.value.plan : min, min, deras.value.plan);
    this.#konflikter = konflikter;
    this.#adopt(plan, this.#joined(konflikter));
    if (konflikter.length === 0) this.#utkast.resolve(plan, konflikt.revision);
  }

  #renderKonflikter(): TemplateResult | typeof nothing {
    const lasning = this.#lasning.value;
    if (lasning === undefined) return nothing;
    return renderKonflikter(this.#konflikter, {
      ord: this.#text,
      describe: (konflikt) => lasning.describeKonflikt(konflikt, this.sprak),
      choicesOf: lasning.choicesOf,
      valj: (konflikt, val) => this.#settle(konflikt, val),
    });
  }

  #settle(konflikt: Konflikt, val: Konfliktval): void {
    const lasning = this.#lasning.value;
    const plan = this.#plan;
    if (lasning === undefined || plan === undefined) return;
    this.#konflikter = this.#konflikter.filter((one) => one !== konflikt);
    const {valt, gjorde} = this.#text;
    const fokus = this.#konflikter.length > 0 ? 'konfliktrubrik' : `flik-${this.#flik}`;
    this.#adopt(lasning.resolveKonflikt(plan, konflikt, val), {besked: valt, etikett: gjorde.valde, fokus});
    const settled = this.#plan;
    if (this.#konflikter.length === 0 && this.#losning !== undefined && settled !== undefined)
      this.#utkast.resolve(settled, this.#losning);
  }

  #joined(konflikter: readonly Konflikt[]): Gjort {
    const {sammanfogat, gjorde} = this.#text;
    return {
      besked: sammanfogat,
      etikett: gjorde.sammanfogade,
      ...(konflikter.length > 0 ? {fokus: 'konfliktrubrik'} : {}),
    };
  }

  /** Takes a plan that no command of the user's made. */
  #adopt(plan: Utvecklingsplan, {etikett, besked, fokus}: Gjort): void {
    if (!this.#offer({command: {typ: 'grupp', kommandon: []}, plan, etikett})) return;
    this.#redigerare.plan = plan;
    this.#after(besked, fokus);
  }

  /** Tells the host; shows the plan unless it says no. */
  #offer(detail: Planandringsdetalj): boolean {
    if (!this.emit(new PlanChangeEvent(detail))) return false;
    this.#seen = detail.plan;
    this.plan = detail.plan;
    if (this.spara !== undefined) this.#utkast.change(detail.plan);
    return true;
  }

  #after(told: string | undefined, fokus: string | undefined): void {
    if (told !== undefined) this.#tell(told);
    if (fokus !== undefined) this.#fokus = fokus;
    this.requestUpdate();
  }

  #tell(besked: string): void {
    this.besked = besked;
    this.#told = this.#redigerare.steg;
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || this.#isLast || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const target = event.composedPath()[0];
    if (target instanceof HTMLElement && target.matches('input, textarea, select')) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    const text = this.#text;
    const redo = key === 'y' || event.shiftKey;
    this.#after(redo ? this.#redigerare.redo(text.gjortOm) : this.#redigerare.undo(text.angrat), undefined);
  };
}

/** The moment in Sweden, in words: `14 oktober 10.42`. */
function formatTidpunkt(tid: number, sprak: Sprak): string {
  return new Intl.DateTimeFormat(sprak === 'sv' ? 'sv-SE' : 'en-GB', {
    timeZone: 'Europe/Stockholm',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(tid);
}
