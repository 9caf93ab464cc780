import {formatDatum} from '@vetlanda/ska-core/kalender';
import {type Blickpunkt, selectEnhet, svarsfrekvensOf, type Utgava, type Utgavepost} from '@vetlanda/ska-core/tld';
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
import {renderAnalys} from './analysruta.js';
import {renderBarnvy} from './barnvy.js';
import {Bredd} from './bredd.js';
import {renderEnhetsvy, renderMetod} from './enhetsvy.js';
import type {Format} from './export.js';
import type {Utgavelasning} from './lasning.js';
import {shortenOmgangar} from './omgangsnamn.js';
import {type Oversiktsval, renderOversikt} from './oversikt.js';
import type {Resultatmiljo} from './resultatmiljo.js';
import {formatAndel, formatAntal} from './tal.js';
import {type Resultattext, sv} from './text.sv.js';
import {
  TldAnalysChangeEvent,
  TldAterkopplingChangeEvent,
  TldEnhetSelectEvent,
  TldOmgangSelectEvent,
} from './tld-resultat.events.js';
import {styles} from './tld-resultat.styles.js';
import {createRader, createUrval, isWithin, type Urval} from './urval.js';

/** What is shown: one part, all parts beside each other, or a sheet for those who answered. */
type Visning = 'enhet' | 'oversikt' | 'barn';
const VISNINGAR: readonly Visning[] = ['enhet', 'oversikt', 'barn'];

/**
 * The released results of TLD rounds: for one unit or the whole municipality over the rounds, all units beside each other
 * without ranking them, and a sheet that children can read. What is not released cannot be set, so it cannot be shown.
 *
 * @tag ska-tld-resultat
 * @summary The released results of TLD rounds.
 * @fires {TldAnalysChangeEvent} ska-tld-analys-change - The user wrote what the result raises.
 * @fires {TldAterkopplingChangeEvent} ska-tld-aterkoppling-change - The user wrote what happens now, for those who answered.
 * @fires {TldEnhetSelectEvent} ska-tld-enhet-select - The user wants to see one part of the overview. Cancelable.
 * @fires {TldOmgangSelectEvent} ska-tld-omgang-select - The user chose another round to see.
 * @csspart rubrik - The heading.
 * @csspart verktyg - The toolbar.
 * @csspart dimensionsruta - A dimension.
 * @csspart fordelning - How the answers are spread.
 * @csspart oversikt - The overview.
 * @csspart analysruta - What the result raises.
 * @csspart barn - The sheet for those who answered.
 * @cssprop [--ska-black=#1b2430] - Ink. Every colour has a token of its own, see Teman.
 * @cssprop [--ska-papper=#ffffff] - Ground.
 * @cssprop [--ska-typsnitt=inherit] - Typeface.
 * @cssprop [--ska-radie=8px] - Radius of buttons and fields.
 */
export class SkaTldResultat extends SkaElement {
  static override styles: CSSResultGroup = [styles];

  static override properties: PropertyDeclarations = {
    visa: {reflect: true},
    vy: {reflect: true},
    enhet: {reflect: true},
    enkat: {},
    omgang: {},
    dimension: {},
    readonly: {type: Boolean, reflect: true},
    utgavor: {attribute: false},
    analys: {attribute: false},
    aterkoppling: {attribute: false},
    samtalsfragor: {attribute: false},
    omrade: {state: true},
    kommenFran: {state: true},
    besked: {state: true},
  };

  /** `enhet`, `oversikt` or `barn`. */
  visa = 'enhet';
  /** `bild` or `tabell`. */
  vy = 'bild';
  /** Id of the part to show; the whole municipality unless set. */
  enhet: string | undefined = undefined;
  /** Id of the set of questions; the latest one asked unless set. */
  enkat: string | undefined = undefined;
  /** Id of the round on show; the latest unless set. */
  omgang: string | undefined = undefined;
  /** Id of the one dimension to show; all unless set. */
  dimension: string | undefined = undefined;
  /** Shows the texts without a field to write in. */
  readonly = false;

  /** The releases, of any rounds. What has not passed the disclosure control does not fit here. */
  utgavor: readonly Utgava[] = [];
  /** What the result raises, as it is written so far. */
  analys = '';
  /** What happens now, for those who answered. */
  aterkoppling = '';
  /** The municipality's own questions to talk about; examples of the project's unless set. */
  samtalsfragor: readonly string[] = [];

  private omrade = '';
  private kommenFran = false;
  private besked = '';

  #last: Utgavelasning | undefined;
  #seen: unknown;
  #toRubrik = false;
  readonly #bredd = new Bredd(this);
  readonly #lasning = new Lazy(
    this,
    () => import('./lasning.js'),
    () => this.#tell(this.#text.gickInteAttLasa),
  );

  readonly #engelska = new Lazy(
    this,
    () => import('./text.en.js'),
    () => this.#tell(this.#text.gickInteAttLasa),
  );
  readonly #export = new Lazy(
    this,
    () => import('./export.js'),
    () => this.#tell(this.#text.gickInteAttLasa),
  );

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (this.sprak === 'en') this.#engelska.want();
    if (this.utgavor !== this.#seen) void this.#read();
  }

  protected override render(): TemplateResult {
    const {problem = [], utgavor = []} = this.#last ?? {};
    const urval = createUrval(utgavor, this);
    return html`<section aria-labelledby=${urval === undefined ? nothing : 'rubrik'}>
      ${problem.length === 0 ? nothing : this.#renderProblem(problem, utgavor.length > 0)}
      ${urval === undefined ? this.#renderUtan(utgavor) : this.#renderResultat(urval)}
      <p role="status" class="dampad">${this.besked}</p>
    </section>`;
  }

  protected override updated(): void {
    if (!this.#toRubrik) return;
    this.#toRubrik = false;
    this.renderRoot.querySelector<HTMLElement>('#rubrik')?.focus();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const pending = [this.#lasning, this.#engelska].flatMap((one) => one.pending ?? []);
    if (pending.length === 0) return done;
    await Promise.all(pending);
    return this.getUpdateComplete();
  }

  /** Reads what the host has set: also a release made in the page is checked, for a page cannot see the difference. */
  async #read(): Promise<void> {
    const value: unknown = this.utgavor;
    this.#seen = value;
    const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
    if (list.length === 0) {
      this.#last = undefined;
      return;
    }
    const lasning = await this.#lasning.load();
    // Something else may have been set meanwhile.
    if (lasning === undefined || this.#seen !== value) return;
    const last = lasning.readUtgavor(list, this.sprak);
    this.#last = last.utgavor.length > 0 ? last : {...last, utgavor: this.#last?.utgavor ?? []};
    this.requestUpdate();
  }

  get #text(): Resultattext {
    return (this.sprak === 'en' ? this.#engelska.value?.en : undefined) ?? sv;
  }

  get #visa(): Visning {
    return VISNINGAR.find((one) => one === this.visa) ?? 'enhet';
  }

  #renderProblem(problem: readonly string[], kvar: boolean): TemplateResult {
    const text = this.#text;
    return html`<div role="alert" class="fel">
      <b>${text.problem}</b>
      <ul>
        ${problem.map((one) => html`<li>${one}</li>`)}
      </ul>
      ${kvar ? html`<p>${text.visarSenaste}</p>` : nothing}
    </div>`;
  }

  #renderUtan(utgavor: readonly Utgava[]): TemplateResult | typeof nothing {
    const text = this.#text;
    if (utgavor.length > 0) return html`<p>${text.saknarEnhet}</p>`;
    if (this.#last !== undefined) return nothing;
    return html`<p>${this.#lasning.pending === undefined ? text.tomt : text.laser}</p>`;
  }

  #renderResultat(urval: Urval): TemplateResult {
    const text = this.#text;
    const {utgava, post} = urval;
    const visa = this.#visa;
    return html`<header>
        <h2 id="rubrik" tabindex="-1" part="rubrik">${visa === 'barn' ? text.barnRubrik : this.#rubrik(post)}</h2>
        ${
          visa === 'barn'
            ? nothing
            : html`<p class="uppgift dampad">
                ${this.#uppgifter(urval).map((uppgift) => html`<span>${uppgift}</span>`)}
                ${utgava.exempel ? html`<span class="exempel">${text.exempel}</span>` : nothing}
              </p>`
        }
      </header>
      ${this.#renderVerktyg(urval, visa)} ${visa === 'oversikt' ? this.#renderOversikt(urval) : this.#renderDel(urval, visa)}`;
  }

  #rubrik({namn}: Utgavepost): string {
    return this.#visa === 'oversikt' ? this.#text.oversiktsrubrik(namn) : this.#text.rubrik(namn);
  }

  /** Round, how many answered, and which release it is. */
  #uppgifter({utgava, post}: Urval): readonly string[] {
    const text = this.#text;
    const {antal, inbjudna} = post;
    const andel = svarsfrekvensOf(post);
    const fler = post.dimensioner.some(
      ({detalj}) => detalj !== undefined && antal !== undefined && detalj.antal > antal.fran,
    );
    const tal = antal === undefined ? undefined : formatAntal(antal, text);
    // The number is that of the dimension that the fewest answered.
    const svarade = tal !== undefined && fler ? text.minstAntal(tal) : tal;
    return [
      utgava.omgang.namn,
      ...(svarade === undefined
        ? []
        : [
            antal !== undefined && inbjudna !== undefined && antal.fran > inbjudna
              ? text.flerAn(svarade, text.tal(inbjudna))
              : andel === undefined || inbjudna === undefined
                ? text.harSvarat(svarade)
                : text.harSvaratAv(svarade, text.tal(inbjudna), formatAndel(andel, text)),
          ]),
      text.utgiven(utgava.nummer, formatDatum(utgava.datum, {sprak: this.sprak, style: 'lang'})),
    ];
  }

  #renderVerktyg(urval: Urval, visa: Visning): TemplateResult {
    const text = this.#text;
    const {omgangar, enkater, utgava} = urval;
    const namn = shortenOmgangar(omgangar, this.#text);
    return html`<div class="verktyg" part="verktyg">
      ${
        this.kommenFran && visa === 'enhet'
          ? html`<button type="button" @click=${() => this.#back()}>‹ ${text.till}</button>`
          : nothing
      }
      ${
        visa === 'barn'
          ? nothing
          : html`<fieldset class="val">
              <legend class="dold">${text.visaSom}</legend>
              ${(['bild', 'tabell'] as const).map(
                (vy) =>
                  html`<label
                    ><input type="radio" name="vy" value=${vy} .checked=${vy === this.#vy} @change=${() => {
                      this.vy = vy;
                    }} />${text.vyer[vy]}</label
                  >`,
              )}
            </fieldset>`
      }
      ${this.#renderVal(
        text.matning,
        omgangar.map((one, i): [string, string] => [one.omgang.id, namn[i] ?? '']),
        utgava.omgang.id,
        (omgang) => {
          this.omgang = omgang;
          this.emit(new TldOmgangSelectEvent({omgang}));
        },
      )}
      ${this.#renderVal(text.enkat, [...enkater], utgava.enkat.id, (id) => {
        this.enkat = id;
        this.omgang = undefined;
      })}
      ${this.#renderExport(urval, visa)}
    </div>`;
  }

  #renderExport(urval: Urval, visa: Visning): TemplateResult {
    const text = this.#text;
    const knapp = (format: Format, ord: string): TemplateResult =>
      html`<button type="button" @click=${() => this.#exportera(format, urval)}>${ord}</button>`;
    if (visa === 'barn') return knapp('papper', text.skrivUt);
    return html`<details class="meny">
      <summary>${text.spara}</summary>
      <div class="knappar">
        ${knapp('papper', text.skrivUt)} ${knapp('svg', text.hamtaSvg)} ${knapp('png', text.hamtaPng)}
        ${knapp('csv', text.hamtaCsv)}
      </div>
    </details>`;
  }

  #renderVal(
    namn: string,
    val: readonly (readonly [string, string])[],
    vald: string,
    on: (id: string) => void,
  ): TemplateResult | typeof nothing {
    if (val.length < 2) return nothing;
    return html`<label
      >${namn}<select @change=${(event: Event) => on((event.target as HTMLSelectElement).value)}>
        ${val.map(([id, ord]) => html`<option value=${id} ?selected=${id === vald}>${ord}</option>`)}
      </select></label
    >`;
  }

  #renderDel(urval: Urval, visa: Visning): TemplateResult {
    const miljo = this.#miljo(urval);
    const text = this.#text;
    const plats = {enhet: urval.post.id, omgang: urval.utgava.omgang.id};
    if (visa === 'barn') {
      return renderBarnvy(miljo, {
        aterkoppling: this.aterkoppling,
        readonly: this.readonly,
        onText: (aterkoppling) => {
          this.aterkoppling = aterkoppling;
          this.emit(new TldAterkopplingChangeEvent({aterkoppling, ...plats}));
        },
      });
    }
    return html`${renderEnhetsvy(miljo)}
    <details class="metod">
      <summary>${text.metod}</summary>
      ${renderMetod(miljo)}
    </details>
    ${renderAnalys(
      {
        analys: this.analys,
        readonly: this.readonly,
        samtalsfragor: this.samtalsfragor ?? [],
        onText: (analys) => {
          this.analys = analys;
          this.emit(new TldAnalysChangeEvent({analys, ...plats}));
        },
      },
      text,
    )}`;
  }

  get #vy(): 'bild' | 'tabell' {
    return this.vy === 'tabell' ? 'tabell' : 'bild';
  }

  #miljo(urval: Urval): Resultatmiljo {
    const text = this.#text;
    const {utgava, post, utgavor} = urval;
    const namn = shortenOmgangar(utgavor, this.#text);
    const lasning = this.#lasning.value;
    return {
      sprak: this.sprak,
      text,
      utgava,
      post,
      serier: lasning?.createSerier(urval).filter(({dimension}) => this.#isChosen(dimension)) ?? [],
      grupper: post.slag === 'enhet' ? createRader(urval, ({foralder}) => foralder === post.id) : [],
      namn,
      lage: lasning?.createLage(urval, namn, text, this.sprak) ?? {ledord: '', meningar: new Map()},
      bredd: this.#bredd.matt,
      vy: this.#vy,
      onVal: (id) => this.#show(id),
    };
  }

  #isChosen({id}: {readonly id: string}): boolean {
    return this.dimension === undefined || this.dimension === '' || id === this.dimension;
  }

  /** The parts of the overview, in the chosen area. */
  #oversikt(urval: Urval): Omit<Oversiktsval, 'bredd' | 'vy' | 'onVal'> {
    const text = this.#text;
    const {utgava, post} = urval;
    const inom = post.slag === 'kommun' && this.omrade !== '' ? this.omrade : post.id;
    return {
      rubrik: this.#rubrik(post),
      rader: createRader(
        urval,
        (one) => isWithin(utgava, one, inom) && (one.slag !== 'grupp' || post.slag === 'enhet'),
      ),
      dimensioner: utgava.enkat.dimensioner.filter((dimension) => this.#isChosen(dimension)),
      text,
    };
  }

  #renderOversikt(urval: Urval): TemplateResult {
    const text = this.#text;
    const {poster, utelamnadeEnheter} = urval.utgava;
    const omraden = urval.post.slag === 'kommun' ? poster.filter(({slag}) => slag === 'omrade') : [];
    const oversikt = this.#oversikt(urval);
    const enheter = oversikt.rader.filter(({post}) => post.slag === 'enhet');
    const visade = enheter.filter(({post}) => post.dimensioner.length > 0).length;
    return html`${this.#renderBlick(urval)}
      <p>
        ${text.antalEnheter(visade, enheter.length)}
        ${utelamnadeEnheter === 0 ? nothing : text.utelamnade(utelamnadeEnheter)}
      </p>
      <p class="dampad">${text.oversiktForklaring}</p>
      ${
        omraden.length < 2
          ? nothing
          : html`<div class="verktyg">
              ${this.#renderVal(
                text.omrade,
                [['', text.allaOmraden], ...omraden.map(({id, namn}): [string, string] => [id, namn])],
                this.omrade,
                (id) => {
                  this.omrade = id;
                },
              )}
            </div>`
      }
      ${renderOversikt({...oversikt, bredd: this.#bredd.matt, vy: this.#vy, onVal: (id) => this.#show(id)})}
      ${enheter.some(({post}) => post.visning === 'dold') ? html`<p class="forklaring">${text.doltForklaring}</p>` : nothing}`;
  }

  /** Where to look first: no ranking, only the places where something is likely to have happened. */
  #renderBlick(urval: Urval): TemplateResult {
    const text = this.#text;
    const sedan = shortenOmgangar(urval.utgavor, this.#text).at(-2) ?? '';
    const blick = this.#lasning.value?.findBlick(urval)?.filter(({dimension}) => this.#isChosen({id: dimension}));
    if (blick === undefined) return html`<p class="ledord">${text.ejJamforbart}</p>`;
    if (blick.length === 0) return html`<p class="ledord">${text.ingenTydlig(sedan)}</p>`;
    return html`<p class="ledord">${text.blick(sedan)}</p>
      <ul class="blick">
        ${(['upp', 'ned'] as const).flatMap((riktning) =>
          urval.utgava.enkat.dimensioner.map(({id, namn}) =>
            this.#renderBlickrad(
              text.blickpunkt[riktning](namn),
              blick.filter((one) => one.dimension === id && one.riktning === riktning),
            ),
          ),
        )}
      </ul>`;
  }

  #renderBlickrad(ord: string, punkter: readonly Blickpunkt[]): TemplateResult | typeof nothing {
    return punkter.length === 0 ? nothing : html`<li>${ord} ${this.#text.och(punkter.map(({namn}) => namn))}.</li>`;
  }

  async #exportera(format: Format, urval: Urval): Promise<void> {
    const exporten = await this.#export.load();
    const {post, utgava} = urval;
    try {
      await exporten?.exportera(format, {
        visa: this.#visa,
        miljo: this.#miljo(urval),
        oversikt: {...this.#oversikt(urval), inledning: this.#renderBlick(urval)},
        rubrik: this.#rubrik(post),
        under: [...this.#uppgifter(urval), ...(utgava.exempel ? [this.#text.exempel] : [])].join(' · '),
        fot: `${this.#rubrik(post)} · ${utgava.omgang.namn}`,
        analys: this.analys,
        aterkoppling: this.aterkoppling,
        csv: this.#visa === 'oversikt' ? utgava : (selectEnhet(utgava, post.id) ?? utgava),
        fil: `tld-${post.id}-${utgava.omgang.id}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
        typsnitt: getComputedStyle(this).fontFamily,
      });
    } catch {
      this.#tell(this.#text.gickInteAttSpara);
    }
  }

  #show(enhet: string): void {
    if (!this.emit(new TldEnhetSelectEvent({enhet}))) return;
    this.kommenFran ||= this.#visa === 'oversikt';
    this.enhet = enhet;
    this.visa = 'enhet';
    this.#toRubrik = true;
  }

  #back(): void {
    this.enhet = undefined;
    this.visa = 'oversikt';
    this.kommenFran = false;
    this.#toRubrik = true;
  }

  #tell(besked: string): void {
    this.besked = besked;
  }
}
