import {ALLA_ZOOM, findAktivitet, type Ringindelning, type Ritobjekt, type Zoom} from '@vetlanda/ska-core/arshjul';
import {addDays, type Datum, formatPeriod, isInPeriod, shiftArsperiod} from '@vetlanda/ska-core/kalender';
import type {LitElement, ReactiveController} from 'lit';
import {Andringar} from './andringar.js';
import {AktivitetOpenEvent, AktivitetSelectEvent, LasarChangeEvent} from './arshjul.events.js';
import type {Vyval} from './attribut.js';
import type {Format} from './export.js';
import {type Fokusplats, findFokus, restoreFokus} from './fokusplats.js';
import {Hjulstyrning} from './hjulstyrning.js';
import type {Onskningar} from './onskan.js';
import {paneltext} from './paneltext.js';
import {describeProblem} from './problem.js';
import type {Synbild, Synval} from './synbild.js';

/** The element, as far as what answers the user needs to know it. */
export interface Samspelsvard extends LitElement {
  lasar: string | undefined;
  vy: string | undefined;
  zoom: string;
  ringar: string;
  readonly readonly: boolean;
}

/** What the element lends to what answers the user. */
export interface Samspelslan {
  readonly look: () => Synbild;
  readonly choose: (val: Partial<Synval>) => void;
  readonly hrefOf: (id: string) => string | undefined;
}

/**
 * Answers the user: pointer and keys in the wheel, the toolbar's wishes, rows and form, and a keyboard that keeps its
 * place. Loaded at the first sign that somebody wants more than to look.
 */
export class Samspel implements ReactiveController, Onskningar {
  readonly andringar: Andringar;
  readonly #host: Samspelsvard;
  readonly #look: () => Synbild;
  readonly #choose: (val: Partial<Synval>) => void;
  readonly #hrefOf: (id: string) => string | undefined;
  readonly #styrning: Hjulstyrning;
  #fokus: Fokusplats | undefined;
  #warned = '';
  /** What was on show when it was last told of. */
  #told: readonly unknown[];

  constructor(host: Samspelsvard, {look, choose, hrefOf}: Samspelslan) {
    this.#host = host;
    this.#look = look;
    this.#choose = choose;
    this.#hrefOf = hrefOf;
    this.#styrning = new Hjulstyrning(this.#createHjulvard());
    this.andringar = new Andringar({
      look,
      canChange: () => !host.readonly,
      emit: (event) => host.dispatchEvent(event),
      requestUpdate: () => host.requestUpdate(),
    });
    this.#told = this.#narrowing();
    host.addController(this);
  }

  hostUpdate(): void {
    this.#fokus = findFokus(this.#host.shadowRoot);
    this.#tell();
  }

  hostUpdated(): void {
    this.#warn();
    const root = this.#host.shadowRoot;
    this.#styrning.sync();
    restoreFokus(root, this.#fokus);
    this.andringar.show(root?.querySelector('dialog'));
  }

  hjul(event: Event, node: SVGElement | null): void {
    this.#styrning.handle(event, node);
  }

  vy(vy: Vyval): void {
    this.#host.vy = vy;
  }

  zoom(zoom: Zoom, dag?: Datum): void {
    this.#host.zoom = zoom;
    if (dag !== undefined) this.#choose({zoomDag: dag});
  }

  ringar(ringar: Ringindelning): void {
    this.#host.ringar = ringar;
  }

  lasar(steg: 1 | -1): void {
    const {label} = shiftArsperiod(this.#look().underlag.ar, steg);
    if (!this.#host.dispatchEvent(new LasarChangeEvent({lasar: label}))) return;
    this.#host.lasar = label;
    this.#choose({zoomDag: undefined, valda: []});
    this.#styrning.place(undefined);
  }

  period(steg: 1 | -1): void {
    const {underlag, fonster} = this.#look();
    const {ar} = underlag;
    const dag = steg === 1 ? addDays(fonster.slut, 1) : addDays(fonster.start, -1);
    if (!isInPeriod(dag, ar)) {
      const before = this.#host.lasar;
      this.lasar(steg);
      if (this.#host.lasar === before) return;
    }
    this.#choose({zoomDag: dag});
  }

  idag(): void {
    this.#host.lasar = undefined;
    this.#choose({zoomDag: undefined});
  }

  laggTill(): void {
    this.andringar.openEgen();
  }

  /** Printing and saving are loaded on the click that needs them. */
  exportera(format: Format): void {
    const {underlag, ritvy, ringar, visade, text, ...rest} = this.#look();
    const {arshjul, ar, idag} = underlag;
    const fil = `arshjul-${ar.label.replace('/', '-')}`;
    import('./export.js').then(
      (sibling) => {
        const val = {...rest, text, arshjul, idag, fil, vy: ritvy, ringindelning: ringar, aktiviteter: visade};
        sibling.exportera(format, val).catch(() => this.#choose({besked: paneltext(rest.sprak).pngGickInte}));
      },
      () => this.#choose({besked: text.gickInteAttLasa}),
    );
  }

  valj(ids: readonly string[]): void {
    this.#select(ids, false);
    const {sprak, vy, underlag} = this.#look();
    const ord = paneltext(sprak);
    // A row says itself that it is open; what is shown beside the wheel has to be told of.
    const [only, ...fler] = ids.flatMap((id) => findAktivitet(underlag.arshjul, id) ?? []);
    if (only === undefined || vy === 'lista') return;
    this.#choose({besked: ord.visar(fler.length === 0 ? only.titel : ord.iGruppen(ids.length))});
  }

  visa(id: string): void {
    this.valj([id]);
    if (this.#look().vy === 'hjul') {
      this.#styrning.place(id);
      return;
    }
    void this.#host.updateComplete.then(() => {
      const row = this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-rad="${CSS.escape(id)}"]`);
      row?.scrollIntoView({block: 'nearest'});
      row?.focus();
    });
  }

  rad(id: string): void {
    const {val, vy} = this.#look();
    const open = (vy === 'lista' || val.iRad) && val.valda[0] === id;
    this.#select(open ? [] : [id], true);
  }

  #select(valda: readonly string[], iRad: boolean): void {
    this.#choose({valda, iRad, besked: ''});
    this.#host.dispatchEvent(new AktivitetSelectEvent({aktivitet: valda.length === 1 ? valda[0] : undefined}));
  }

  #createHjulvard(): ConstructorParameters<typeof Hjulstyrning>[0] {
    const look = this.#look;
    const host = this.#host;
    return {
      get ritning() {
        return look().ritning;
      },
      get svg() {
        return host.shadowRoot?.querySelector<SVGSVGElement>('svg[role=group]') ?? null;
      },
      get valda() {
        return look().val.valda;
      },
      activate: (objekt) => this.#activate(objekt),
      open: (id) => this.#open(id),
      zoomStep: (steg) => this.#zoomStep(steg),
      back: () => this.#back(),
    };
  }

  #activate(objekt: Ritobjekt): void {
    if (objekt.typ === 'aktivitet') this.valj([objekt.id]);
    else if (this.#look().zoom === 'manad') this.valj(objekt.aktiviteter.map(({id}) => id));
    else this.#zoomStep(1);
  }

  #open(id: string): void {
    const go = this.#host.dispatchEvent(new AktivitetOpenEvent({aktivitet: id}));
    const href = this.#hrefOf(id);
    if (href === undefined) this.valj([id]);
    else if (go) location.assign(href);
  }

  #zoomStep(steg: 1 | -1): void {
    const next = ALLA_ZOOM[ALLA_ZOOM.indexOf(this.#look().zoom) + steg];
    if (next === undefined) return;
    this.#styrning.keepFocus();
    this.zoom(next, this.#styrning.objekt?.period.start);
  }

  #back(): boolean {
    const {val, zoom} = this.#look();
    if (val.valda.length > 0) this.valj([]);
    else if (zoom === 'lasar') return false;
    else this.#zoomStep(-1);
    return true;
  }

  /** Tells the page's author too what is wrong, once. */
  #warn(): void {
    const {problem: found, sprak} = this.#look();
    const problem = describeProblem(found, sprak).join('\n');
    if (problem !== '' && problem !== this.#warned) console.warn(`<ska-arshjul>: ${problem}`);
    this.#warned = problem;
  }

  /** Tells what a filter or a zoom step led to; never on hover. */
  #tell(): void {
    const now = this.#narrowing();
    if (now.every((value, i) => value === this.#told[i])) return;
    this.#told = now;
    const {sprak, underlag, fonster, visade} = this.#look();
    const antal = visade.filter((a) => a.start <= fonster.slut && a.slut >= fonster.start).length;
    const period = formatPeriod(fonster, {sprak, style: 'lang'});
    this.#choose({besked: paneltext(sprak).visas(antal, underlag.arshjul.aktiviteter.length, period)});
  }

  #narrowing(): readonly unknown[] {
    const {val, fonster, vy} = this.#look();
    return [val.filter, fonster.start, fonster.slut, vy];
  }
}
