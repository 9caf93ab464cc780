import {objektAt, type Ritning, type Ritobjekt, stepFrom} from '@vetlanda/ska-core/arshjul';
import {findStart} from './hjul.js';
import {readTangent} from './tangenter.js';

/** What the wheel's pointer and keyboard need of the element that draws it. */
export interface Hjulvard {
  /** The drawing on show; undefined when the wheel is not. */
  readonly ritning: Ritning | undefined;
  readonly svg: SVGSVGElement | null;
  /** Ids of the selected activities. */
  readonly valda: readonly string[];
  /** Shows what the object holds: its details, or a closer look at a group. */
  activate(objekt: Ritobjekt): void;
  /** Goes to the activity. */
  open(id: string): void;
  zoomStep(steg: 1 | -1): void;
  /** Closes the panel, or zooms out; false when there was nothing to go back from. */
  back(): boolean;
}

/**
 * One roving tab stop in the wheel, its focus ring and its selection, set by attribute on single nodes: moving focus
 * runs no template, however many activities there are.
 */
export class Hjulstyrning {
  readonly #vard: Hjulvard;
  #fokusId: string | undefined;
  #taFokus = false;

  constructor(vard: Hjulvard) {
    this.#vard = vard;
  }

  /** What has the tab stop: what had it, the group that now holds it, what goes on today, or the first. */
  get objekt(): Ritobjekt | undefined {
    const all = this.#vard.ritning?.ringar.flatMap((ring) => ring.objekt) ?? [];
    const id = this.#fokusId;
    return (
      all.find((objekt) => objekt.id === id) ??
      all.find((objekt) => objekt.aktiviteter.some((aktivitet) => aktivitet.id === id)) ??
      findStart(all)
    );
  }

  /** Gives the tab stop to an activity; undefined lets today decide. Takes focus at the next `sync` when asked to. */
  place(id: string | undefined, {focus = false}: {readonly focus?: boolean} = {}): void {
    this.#fokusId = id;
    this.#taFokus = this.#taFokus || focus;
  }

  /** Focus goes to where the tab stop is, once the wheel has been drawn anew. */
  keepFocus(): void {
    this.#fokusId = this.objekt?.id;
    this.#taFokus = true;
  }

  /** Moves tab stop, focus ring and selection to where they belong; called after every update. */
  sync(): void {
    const {svg} = this.#vard;
    if (svg === null) return;
    const here = this.objekt;
    const node = here === undefined ? null : findNode(svg, here.id);
    for (const old of svg.querySelectorAll('.objekt[tabindex="0"]')) old.setAttribute('tabindex', '-1');
    node?.setAttribute('tabindex', '0');
    // Nodes have no keys: the one with the focus may have become another activity's.
    const focused = svg.querySelector<SVGElement>('.objekt:focus');
    if (this.#taFokus || (focused !== null && focused !== node)) {
      this.#taFokus = false;
      node?.focus();
    }
    svg
      .querySelector('.fokus')
      ?.setAttribute('d', node?.matches(':focus-visible') === true ? (here?.kontur ?? '') : '');
    const selected = this.#selected();
    svg.querySelector('.vald')?.setAttribute('d', selected?.kontur ?? '');
    for (const old of svg.querySelectorAll('.objekt[aria-current]')) old.removeAttribute('aria-current');
    if (selected !== undefined) findNode(svg, selected.id)?.setAttribute('aria-current', 'true');
  }

  /** Answers an event of the wheel. `node` is what it came to: asked for later, an event no longer knows. */
  handle(event: Event, node: SVGElement | null): void {
    if (event.type === 'click') this.#onClick(event as MouseEvent, node);
    else if (event.type === 'keydown') this.#onKeydown(event as KeyboardEvent);
    else if (event.type === 'focusin') this.#onFocusin(node);
    else this.#onFocusout();
  }

  /** A click selects what lies under it or nearest to it; one that wants a new tab is the browser's. */
  #onClick(event: MouseEvent, node: SVGElement | null): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const objekt = this.#objektOf(event, node);
    if (objekt === undefined) return;
    event.preventDefault();
    this.place(objekt.id, {focus: true});
    this.#vard.activate(objekt);
  }

  /** The key map of the wheel. */
  #onKeydown(event: KeyboardEvent): void {
    const val = readTangent(event);
    const {ritning} = this.#vard;
    if (val === undefined || ritning === undefined) return;
    const here = this.objekt;
    switch (val.typ) {
      case 'steg': {
        const next = stepFrom(ritning, here?.id, val.steg);
        if (next !== undefined) this.place(next.id, {focus: true});
        this.sync();
        break;
      }
      case 'oppna':
        if (here?.typ === 'aktivitet') this.#vard.open(here.id);
        else if (here !== undefined) this.#vard.activate(here);
        break;
      case 'valj':
        if (here !== undefined) this.#vard.activate(here);
        break;
      case 'zooma-in':
        this.#vard.zoomStep(1);
        break;
      case 'zooma-ut':
        this.#vard.zoomStep(-1);
        break;
      case 'tillbaka':
        if (!this.#vard.back()) return;
        break;
    }
    event.preventDefault();
  }

  /** Follows focus that came by Tab or from assistive technology, and is still there. */
  #onFocusin(node: SVGElement | null): void {
    if (node?.matches(':focus') !== true) return;
    this.place(node.dataset.id);
    this.sync();
  }

  /** Takes the focus ring away. */
  #onFocusout(): void {
    this.#vard.svg?.querySelector('.fokus')?.setAttribute('d', '');
  }

  #selected(): Ritobjekt | undefined {
    const [id] = this.#vard.valda;
    if (id === undefined) return undefined;
    return this.#vard.ritning?.ringar
      .flatMap((ring) => ring.objekt)
      .find((objekt) => objekt.aktiviteter.some((aktivitet) => aktivitet.id === id));
  }

  #objektOf(event: MouseEvent, node: SVGElement | null): Ritobjekt | undefined {
    const {svg, ritning} = this.#vard;
    if (svg === null || ritning === undefined) return undefined;
    if (node !== null) {
      const {id} = node.dataset;
      return ritning.ringar.flatMap((ring) => ring.objekt).find((objekt) => objekt.id === id);
    }
    const box = svg.getBoundingClientRect();
    const scale = ritning.bredd / box.width;
    const x = (event.clientX - box.left - box.width / 2) * scale;
    const y = (event.clientY - box.top - box.height / 2) * scale;
    return objektAt(ritning, x, y, 12 * scale);
  }
}

function findNode(svg: SVGSVGElement, id: string): SVGElement | null {
  return svg.querySelector<SVGElement>(`.objekt[data-id="${CSS.escape(id)}"]`);
}
