import {createTomPlan, type FrystPlan, type Planstart, type Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';
import type {PlanChangeEvent} from '../effektkedja/effektkedja.events.js';
import type {Sparsvar} from '../utkast/spara.js';
import type {PlanFreezeEvent, PlanNextEvent} from '../utvecklingsplan/utvecklingsplan.events.js';
import {Kedjesparare} from './kedjesparare.js';
import type {Egenskaper, Koppling, Platsmiljo} from './koppling.js';
import {kopplingstext} from './kopplingstext.js';
import {hinderOf} from './lage.js';
import {lasarIn, vagTo} from './plats.js';
import {fieldOf, konfliktOf, listOf, type Svar, type Svarsskal, textOf} from './svar.js';

const PLAN = 'ska-utvecklingsplan';
const KEDJA = 'ska-effektkedja';

/** Gives a unit's plan to the elements that show one, and saves what is written in them. */
export function createPlankoppling(miljo: Platsmiljo): Koppling {
  return new Plankoppling(miljo);
}

class Plankoppling implements Koppling {
  readonly #miljo: Platsmiljo;
  readonly #vag: string;
  readonly #farSkriva: boolean;
  readonly #kedja: Kedjesparare;
  #last = false;
  #laser = false;

  constructor(miljo: Platsmiljo) {
    const {plats} = miljo;
    this.#miljo = miljo;
    this.#vag = vagTo(plats.id, 'utvecklingsplan', lasarIn(plats.lasar));
    this.#farSkriva = plats.ratter.has('plan/skriv');
    this.#kedja = new Kedjesparare(miljo, {
      spara: (plan, bas) => this.#save(plan, bas),
      show: (plan) => miljo.show(KEDJA, {plan}),
      finns: () => miljo.finns(KEDJA),
    });
  }

  start(): void {
    void this.#load();
  }

  retry(orsak: 'tid' | 'vilja'): void {
    if (!this.#last) void this.#load();
    // The elements try again by themselves when it is time.
    else if (orsak === 'vilja') {
      this.#miljo.say('lugnt');
      this.#offerSpara();
    }
  }

  handle(event: Event): void {
    const {localName} = event.composedPath()[0] as Element;
    if (event.type === 'ska-plan-freeze') void this.#freeze((event as PlanFreezeEvent).detail.fryst);
    else if (event.type === 'ska-plan-next') void this.#saveNext((event as PlanNextEvent).detail.plan);
    else if (localName !== PLAN && this.#farSkriva) this.#kedja.change((event as PlanChangeEvent).detail.plan);
  }

  stop(): void {
    this.#kedja.stop();
  }

  async #load(): Promise<void> {
    if (this.#laser) return;
    this.#laser = true;
    const {uppkoppling, plats, signal, say} = this.#miljo;
    say('laddar');
    const [miljo, plan, frysta] = await Promise.all([
      uppkoppling.get(vagTo(plats.id, 'planmiljo', lasarIn(plats.lasar)), signal),
      uppkoppling.get(this.#vag, signal),
      uppkoppling.get(`${this.#vag}/frysta`, signal),
    ]);
    this.#laser = false;
    const skal = [miljo, plan, frysta].map(skalOf).find((one) => one !== undefined && one !== 'finns-inte');
    if (skal !== undefined || !miljo.ok) {
      say(hinderOf(skal ?? 'finns-inte'));
      return;
    }
    this.#last = true;
    say('lugnt');
    this.#show(miljo.kropp, plan, frysta);
  }

  #show(miljo: unknown, plan: Svar, frysta: Svar): void {
    const gemensamt: Egenskaper = {
      readonly: !this.#farSkriva,
      riktlinje: readRamverk(miljo),
      tidpunkter: listOf(miljo, 'tidpunkter').filter(isTidpunkt),
      roller: listOf(miljo, 'roller').filter((roll) => typeof roll === 'string'),
    };
    // A unit that has no plan begins with an empty one; it is saved when something is written in it.
    const tom = this.#farSkriva ? this.#createTom(miljo) : undefined;
    const given = plan.ok ? plan.kropp : tom;
    const revision = plan.ok ? plan.revision : undefined;
    const versioner = frysta.ok ? listOf(frysta.kropp, 'frysta') : [];
    const {show} = this.#miljo;
    // What is written can be saved before it can be written.
    if (this.#farSkriva) this.#offerSpara();
    show(PLAN, {...gemensamt, versioner, revision, plan: given});
    show(KEDJA, {...gemensamt, plan: given});
    if (this.#farSkriva) void this.#kedja.open(given, revision);
  }

  #createTom(miljo: unknown): Utvecklingsplan {
    const {id, namn, lasar, skolform} = this.#miljo.plats;
    const riktlinje = fieldOf(miljo, 'riktlinje');
    // The id follows from the place: two who begin at the same time begin on the same plan.
    return createTomPlan({
      id: `${id}-${lasarIn(lasar)}`,
      enhet: {namn},
      skolform,
      lasar,
      riktlinje: {id: textOf(riktlinje, 'id') ?? '', version: textOf(riktlinje, 'version') ?? ''},
    } as Planstart);
  }

  /** A new function is a new way to save: elements whose last try failed try again at once. */
  #offerSpara(): void {
    this.#miljo.show(PLAN, {spara: (plan: Utvecklingsplan, bas: string | undefined) => this.#save(plan, bas)});
    this.#kedja.retry();
  }

  async #save(plan: Utvecklingsplan, bas: string | undefined): Promise<Sparsvar> {
    const {uppkoppling, say, remember} = this.#miljo;
    const svar = await uppkoppling.put(this.#vag, plan, bas);
    if (svar.ok) {
      say('lugnt');
      if (svar.revision === undefined) return {ok: false, skal: 'fel'};
      remember(PLAN, {plan, revision: svar.revision});
      remember(KEDJA, {plan});
      return {ok: true, revision: svar.revision};
    }
    const konflikt = svar.skal === 'konflikt' ? konfliktOf(svar) : undefined;
    if (konflikt !== undefined) {
      say('lugnt');
      remember(PLAN, {plan: konflikt.deras, revision: konflikt.revision});
      remember(KEDJA, {plan: konflikt.deras});
      return {ok: false, skal: 'konflikt', ...konflikt};
    }
    say(hinderOf(svar.skal));
    return {ok: false, skal: svar.skal === 'natverk' ? 'natverk' : 'fel'};
  }

  /** Keeps a numbered copy. Another window may have taken the number: it then gets the next one. */
  async #freeze(fryst: FrystPlan): Promise<void> {
    const {uppkoppling, tell} = this.#miljo;
    const ord = kopplingstext(this.#miljo.sprak());
    const vag = `${this.#vag}/frysta`;
    let svar = await uppkoppling.post(vag, fryst);
    if (!svar.ok && svar.skal === 'konflikt') {
      const nummer = Math.max(0, ...(await this.#loadVersioner()).map(nummerOf)) + 1;
      svar = await uppkoppling.post(vag, {...fryst, nummer});
    }
    // What is shown is what there is, also when it could not be saved.
    await this.#loadVersioner();
    if (!svar.ok) tell(svar.skal === 'finns-inte' ? ord.versionFinnsInte : ord.versionGickInte);
  }

  async #loadVersioner(): Promise<readonly unknown[]> {
    const {uppkoppling, signal, show} = this.#miljo;
    const svar = await uppkoppling.get(`${this.#vag}/frysta`, signal);
    const versioner = svar.ok ? listOf(svar.kropp, 'frysta') : [];
    if (svar.ok) show(PLAN, {versioner});
    return versioner;
  }

  async #saveNext(plan: Utvecklingsplan): Promise<void> {
    const {uppkoppling, plats, tell, showLasar} = this.#miljo;
    const ord = kopplingstext(this.#miljo.sprak());
    const {lasar} = plan;
    const svar = await uppkoppling.put(vagTo(plats.id, 'utvecklingsplan', lasarIn(lasar)), plan, undefined);
    const visa = [{namn: ord.visaLasar(lasar), gor: () => showLasar(lasar)}];
    if (svar.ok) tell(ord.nastaSparad(lasar), visa);
    else if (svar.skal === 'konflikt') tell(ord.nastaFinns(lasar), visa);
    else tell(ord.nastaGickInte(lasar), [{namn: ord.forsokIgen, gor: () => void this.#saveNext(plan)}]);
  }
}

function skalOf(svar: Svar): Svarsskal | undefined {
  return svar.ok ? undefined : svar.skal;
}

/** What the elements look things up in, when it is there to look in. */
function readRamverk(miljo: unknown): unknown {
  const riktlinje = fieldOf(miljo, 'riktlinje');
  const isWhole = [fieldOf(riktlinje, 'dokument'), fieldOf(riktlinje, 'skolformer')].every(Array.isArray);
  return isWhole ? riktlinje : undefined;
}

function isTidpunkt(value: unknown): boolean {
  return ['titel', 'start', 'slut'].every((namn) => textOf(value, namn) !== undefined);
}

function nummerOf(fryst: unknown): number {
  const nummer = fieldOf(fryst, 'nummer');
  return typeof nummer === 'number' ? nummer : 0;
}
