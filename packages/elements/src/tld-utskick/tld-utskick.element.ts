import {formatDatum, parseDatum} from '@vetlanda/ska-core/kalender';
import type {Enkat} from '@vetlanda/ska-core/tld';
import {type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {Lazy} from '../internal/lazy.js';
import {SkaElement} from '../internal/ska-element.js';
import {createSvarsadress, shortenLank} from './adress.js';
import type {Utskicksblad, Utskicksgrupp} from './grupp.js';
import {groupKod, plainKod, spellKod} from './kod.js';
import {renderQr} from './qr.js';
import {sv, type Utskickstext} from './text.sv.js';
import {styles} from './tld-utskick.styles.js';

/**
 * The way into a round's questionnaire for each group: link, short code and QR code, sheets to print with how the adult
 * does it, and slips with one-time codes. Nothing in it is about a person.
 *
 * @tag ska-tld-utskick
 * @summary Links, codes and sheets for a TLD round.
 * @csspart grupp - A group with its code.
 * @cssprop [--ska-black=#1b2430] - Ink. Every colour has a token of its own, see Teman.
 * @cssprop [--ska-papper=#ffffff] - Ground.
 * @cssprop [--ska-typsnitt=inherit] - Typeface.
 * @cssprop [--ska-radie=8px] - Radius of buttons.
 */
export class SkaTldUtskick extends SkaElement {
  static override styles: CSSResultGroup = [styles];

  static override properties: PropertyDeclarations = {
    lank: {},
    omgang: {},
    stanger: {},
    grupper: {attribute: false},
    koder: {attribute: false},
    enkat: {attribute: false},
    besked: {state: true},
  };

  /** The address of the page with the form, without a code: `https://exempel.se/t/`, or `/t/` on this site. */
  lank = '';
  /** Name of the round, `TLD oktober 2026`. */
  omgang = '';
  /** The last day to answer, `2026-10-23`. */
  stanger: string | undefined = undefined;

  /** The groups that answer, in the order to show them. */
  grupper: readonly Utskicksgrupp[] = [];
  /** One-time codes for each group, by the group's own code. */
  koder: Readonly<Record<string, readonly string[]>> = {};
  /** The questionnaire; the adult's instruction is taken from it. */
  enkat: Pick<Enkat, 'instruktion' | 'exempel'> | undefined = undefined;

  private besked: {readonly kod: string; readonly text: string} | undefined = undefined;

  readonly #engelska = new Lazy(
    this,
    () => import('./text.en.js'),
    () => this.#tell('', this.#text.gickInteAttLasa),
  );
  readonly #export = new Lazy(
    this,
    () => import('./export.js'),
    () => this.#tell('', this.#text.gickInteAttLasa),
  );

  protected override willUpdate(): void {
    if (this.sprak === 'en') this.#engelska.want();
  }

  protected override render(): TemplateResult {
    const text = this.#text;
    const blad = this.#blad;
    const stanger = parseDatum(this.stanger);
    return html`<section aria-labelledby="rubrik">
      <header>
        <h2 id="rubrik">${text.rubrik(this.omgang)}</h2>
        ${blad.length === 0 ? nothing : html`<p>${text.ingress(blad.length)}</p>`}
        ${stanger === undefined ? nothing : html`<p>${text.stanger(formatDatum(stanger, {sprak: this.sprak, style: 'lang'}))}</p>`}
        ${this.enkat?.exempel === true ? html`<p><span class="exempel">${text.exempel}</span></p>` : nothing}
        ${blad.length === 0 ? nothing : this.#renderOversikt(blad)}
      </header>
      ${this.#renderTomt(blad)}
      <ul class="grupper">
        ${blad.map((ett) => this.#renderGrupp(ett))}
      </ul>
    </section>`;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (this.#engelska.pending === undefined) return done;
    await this.#engelska.pending;
    return this.getUpdateComplete();
  }

  get #text(): Utskickstext {
    return (this.sprak === 'en' ? this.#engelska.value?.en : undefined) ?? sv;
  }

  /** The groups that have an address: without one there is nothing to give out. */
  get #blad(): readonly Utskicksblad[] {
    return (this.grupper ?? []).flatMap(({namn, kod}) => {
      const adress = createSvarsadress(this.lank, kod);
      return adress === undefined || plainKod(kod) === '' ? [] : [{namn, kod, adress}];
    });
  }

  #lapparOf(kod: string): readonly string[] {
    const koder = this.koder ?? {};
    return koder[kod] ?? koder[plainKod(kod)] ?? [];
  }

  #renderTomt(blad: readonly Utskicksblad[]): TemplateResult | typeof nothing {
    if (blad.length > 0) return nothing;
    const {tomt, ingenLank} = this.#text;
    const utanAdress = (this.grupper ?? []).length > 0;
    return utanAdress ? html`<p role="alert" class="fel">${ingenLank}</p>` : html`<p>${tomt}</p>`;
  }

  #renderOversikt(blad: readonly Utskicksblad[]): TemplateResult {
    const text = this.#text;
    const lappar = blad.flatMap(({kod}) => this.#lapparOf(kod)).length;
    return html`<p class="dampad">${text.ingenVet} ${text.inteOellerI}</p>
      <p class="knappar">
        <button type="button" class="huvudval" @click=${() => this.#printBlad(blad)}>${text.skrivAlla}</button>
        ${
          lappar === 0
            ? nothing
            : html`<button type="button" @click=${() => this.#printLappar(blad)}>${text.skrivLappar} (${lappar})</button>`
        }
      </p>
      ${lappar === 0 ? nothing : html`<p class="dampad">${text.lapparHjalp}</p>`}
      <p role="status">${this.besked?.kod === '' ? this.besked.text : nothing}</p>`;
  }

  #renderGrupp(blad: Utskicksblad): TemplateResult {
    const text = this.#text;
    const {namn, kod, adress} = blad;
    const lappar = this.#lapparOf(kod).length;
    return html`<li class="grupp" part="grupp">
      <h3>${namn}</h3>
      ${renderQr(adress, text.qr(namn))}
      <div class="uppgifter">
        <div>
          <p class="dampad">${text.kod}</p>
          <p class="kod"><span aria-hidden="true">${groupKod(kod)}</span><span class="dold">${spellKod(kod, this.sprak)}</span></p>
          <p class="dampad" aria-hidden="true">${text.lasUpp(spellKod(kod, this.sprak))}</p>
        </div>
        <div>
          <p class="dampad">${text.lank}</p>
          <p class="lank" id="lank-${plainKod(kod)}">${adress}</p>
        </div>
        <p class="knappar">
          <button type="button" @click=${() => this.#copy(blad)}>
            ${text.kopiera}<span class="dold"> ${text.till(namn)}</span>
          </button>
          <button type="button" @click=${() => this.#printBlad([blad])}>
            ${text.skrivBlad}<span class="dold"> ${text.for(namn)}</span>
          </button>
          ${
            lappar === 0
              ? nothing
              : html`<button type="button" @click=${() => this.#printLappar([blad])}>
                  ${text.skrivLappar} (${lappar})<span class="dold"> ${text.for(namn)}</span>
                </button>`
          }
        </p>
        <p role="status">${this.besked?.kod === kod ? this.besked.text : nothing}</p>
      </div>
    </li>`;
  }

  /** Copies the link; where the browser does not let it, the link is selected for the user to copy. */
  async #copy({namn, kod, adress}: Utskicksblad): Promise<void> {
    try {
      await navigator.clipboard.writeText(adress);
      this.#tell(kod, this.#text.kopierad(namn));
    } catch {
      // Without TLS there is no clipboard, and a browser may refuse.
      const node = this.renderRoot.querySelector(`#lank-${CSS.escape(plainKod(kod))}`);
      if (node !== null) getSelection()?.selectAllChildren(node);
      this.#tell(kod, this.#text.inteKopierad);
    }
  }

  async #printBlad(blad: readonly Utskicksblad[]): Promise<void> {
    const utskrift = await this.#export.load();
    utskrift?.printBlad(blad, this.#utskriftsmiljo());
  }

  async #printLappar(blad: readonly Utskicksblad[]): Promise<void> {
    const utskrift = await this.#export.load();
    const lappar = blad.map(({namn, kod}) => ({
      namn,
      lappar: this.#lapparOf(kod).flatMap((egen) => {
        const adress = createSvarsadress(this.lank, egen);
        return adress === undefined ? [] : [{namn, kod: egen, adress}];
      }),
    }));
    utskrift?.printLappar(lappar, this.#utskriftsmiljo());
  }

  #utskriftsmiljo() {
    return {
      text: this.#text,
      sprak: this.sprak,
      omgang: this.omgang,
      lank: shortenLank(this.lank),
      stanger: parseDatum(this.stanger),
      instruktion: this.enkat?.instruktion,
      exempel: this.enkat?.exempel === true,
    };
  }

  #tell(kod: string, text: string): void {
    this.besked = {kod, text};
  }
}
