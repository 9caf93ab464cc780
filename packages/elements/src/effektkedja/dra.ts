// Loaded when a pointer comes to a handle: whoever uses the buttons, or only reads, is spared it.
import type {Nodslag, PlanCommand} from '@vetlanda/ska-core/utvecklingsplan';

/** A move as a command: to a parent, after a node in it. */
export type Flytt = Extract<PlanCommand, {readonly typ: 'flytta'}>;

/** What dragging needs of the element that it goes on in; always as it is now. */
export interface Dragvard {
  readonly root: ShadowRoot;
  readonly slagOf: (nod: string) => Nodslag | undefined;
  readonly foralderOf: (nod: string) => string;
  /** The ids of the children of a kind, in order; `''` is the plan. */
  readonly barnOf: (foralder: string, slag: Nodslag) => readonly string[];
  /** The id of the button that adds a child of a kind: there the first one comes. */
  readonly addId: (slag: Nodslag, foralder: string) => string;
  /** The same answer as the buttons get. */
  readonly kan: (flytt: Flytt) => boolean;
  readonly flytta: (flytt: Flytt) => void;
}

/** A pointer that has gone less than this has pressed, not dragged, pixels. */
const STILLA = 4;
/** So near an edge of what scrolls it scrolls, and at most so far in a frame, pixels. */
const KANT = 56;
const FART = 14;
/** From a sibling to the line that shows the place beside it, pixels. */
const MELLAN = 5;

/** Follows the pointer that has taken a node by its handle, until it lets go or is lost, or Escape is pressed. */
export function startDrag(vard: Dragvard, handle: HTMLElement, nod: string, start: PointerEvent): void {
  const {root} = vard;
  const page = handle.ownerDocument;
  const dragged = elementOf(root, nod);
  if (dragged === undefined) return;
  const scroller = findScroller(root.host);
  const line = page.createElement('div');
  line.className = 'dropplinje';
  let point = start;
  let flytt: Flytt | undefined;
  let frame = 0;
  const done = new AbortController();
  const {signal} = done;

  const stop = (): void => {
    done.abort();
    cancelAnimationFrame(frame);
    line.remove();
    dragged.classList.remove('dras');
    if (handle.hasPointerCapture(start.pointerId)) handle.releasePointerCapture(start.pointerId);
  };
  const step = (): void => {
    // Somebody else may have changed the plan meanwhile.
    if (!handle.isConnected || vard.slagOf(nod) === undefined) {
      stop();
      return;
    }
    scrollNear(scroller, point.clientY);
    flytt = findFlytt(vard, nod, point);
    showLine(vard, line, flytt);
    frame = requestAnimationFrame(step);
  };
  const move = (event: PointerEvent): void => {
    point = event;
    const far = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY);
    if (frame !== 0 || far < STILLA) return;
    root.append(line);
    dragged.classList.add('dras');
    step();
  };
  const drop = (event: PointerEvent): void => {
    const last = frame === 0 ? undefined : findFlytt(vard, nod, event);
    stop();
    if (last !== undefined) vard.flytta(last);
  };
  handle.addEventListener('pointermove', move, {signal});
  handle.addEventListener('pointerup', drop, {signal});
  handle.addEventListener('pointercancel', stop, {signal});
  handle.addEventListener('lostpointercapture', stop, {signal});
  // While a pointer drags, the keyboard may be anywhere in the page.
  const cancel = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    stop();
  };
  page.addEventListener('keydown', cancel, {signal, capture: true});
}

/** The move that letting go here would be: to the innermost part under the pointer that can hold the node. */
function findFlytt(vard: Dragvard, nod: string, {clientX, clientY}: PointerEvent): Flytt | undefined {
  const {root} = vard;
  const slag = vard.slagOf(nod);
  const {left, right} = root.host.getBoundingClientRect();
  // A finger that slips out at the side still means the same row.
  const hit = root.elementFromPoint(Math.min(Math.max(clientX, left + 2), right - 2), clientY);
  if (slag === undefined || hit === null || !root.contains(hit)) return undefined;
  let part: Element | null | undefined = hit;
  while (part) {
    const holder: HTMLElement | null = part.closest('[data-nod]');
    const id = holder?.dataset.nod ?? '';
    if (id === nod) return undefined;
    const foralder = vard.slagOf(id) === slag ? vard.foralderOf(id) : id;
    const flytt: Flytt = {typ: 'flytta', nod, foralder, efter: nearest(vard, {nod, slag, foralder, y: clientY})};
    if (vard.kan(flytt)) return isThere(vard, flytt, slag) ? undefined : flytt;
    part = holder?.parentElement;
  }
  return undefined;
}

/** The last child that lies above a height, `''` where none does. */
function nearest(
  {root, barnOf}: Dragvard,
  {
    nod,
    slag,
    foralder,
    y,
  }: {readonly nod: string; readonly slag: Nodslag; readonly foralder: string; readonly y: number},
): string {
  const above = barnOf(foralder, slag).filter((id) => {
    const box = elementOf(root, id)?.getBoundingClientRect();
    return id !== nod && box !== undefined && box.top + box.height / 2 < y;
  });
  return above.at(-1) ?? '';
}

function isThere({foralderOf, barnOf}: Dragvard, {nod, foralder, efter}: Flytt, slag: Nodslag): boolean {
  if (foralderOf(nod) !== foralder) return false;
  const all = barnOf(foralder, slag);
  return (all[all.indexOf(nod) - 1] ?? '') === efter;
}

/** Puts the line where the node would come; away where it cannot be let go. */
function showLine(vard: Dragvard, line: HTMLElement, flytt: Flytt | undefined): void {
  const box = flytt && lineBox(vard, flytt);
  line.hidden = box === undefined;
  if (box === undefined) return;
  // Whatever it is that the line is placed in, it is moved from where it lies to where it shall be.
  line.style.translate = 'none';
  const {left, top} = line.getBoundingClientRect();
  line.style.width = `${box.width}px`;
  line.style.translate = `${box.left - left}px ${box.top - top}px`;
}

function lineBox(
  {root, slagOf, barnOf, addId}: Dragvard,
  {nod, foralder, efter}: Flytt,
): {readonly left: number; readonly top: number; readonly width: number} | undefined {
  const slag = slagOf(nod);
  if (slag === undefined) return undefined;
  const others = barnOf(foralder, slag).filter((id) => id !== nod);
  const fore = elementOf(root, efter)?.getBoundingClientRect();
  const next = elementOf(root, others[others.indexOf(efter) + 1] ?? '')?.getBoundingClientRect();
  if (fore !== undefined && next !== undefined) return {...onlyPlace(fore), top: (fore.bottom + next.top) / 2};
  if (fore !== undefined) return {...onlyPlace(fore), top: fore.bottom + MELLAN};
  if (next !== undefined) return {...onlyPlace(next), top: next.top - MELLAN};
  const add = root.getElementById(addId(slag, foralder))?.getBoundingClientRect();
  return add && {...onlyPlace(add), top: add.top - MELLAN};
}

function onlyPlace({left, width}: DOMRect): {readonly left: number; readonly width: number} {
  return {left, width};
}

function elementOf(root: ShadowRoot, nod: string): HTMLElement | undefined {
  return (nod !== '' && root.querySelector<HTMLElement>(`[data-nod="${CSS.escape(nod)}"]`)) || undefined;
}

/** What scrolls up and down round an element, also outside the shadow roots that it is in. */
function findScroller(from: Element): Element | null {
  let node: Node | null = from;
  while (node !== null) {
    if (node instanceof Element && node.scrollHeight > node.clientHeight) {
      const {overflowY} = getComputedStyle(node);
      if (overflowY === 'auto' || overflowY === 'scroll') return node;
    }
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return from.ownerDocument.scrollingElement;
}

function scrollNear(scroller: Element | null, y: number): void {
  if (scroller === null) return;
  const isPage = scroller === scroller.ownerDocument.scrollingElement;
  const {top, bottom} = isPage ? {top: 0, bottom: innerHeight} : scroller.getBoundingClientRect();
  const past = y < top + KANT ? y - top - KANT : Math.max(0, y - bottom + KANT);
  const far = Math.max(-FART, Math.min(FART, past / 4));
  if (far !== 0) scroller.scrollBy({top: far, behavior: 'instant'});
}
