import {cdp} from 'vitest/browser';

/** A place in the page of the test, CSS pixels. */
export interface Plats {
  readonly x: number;
  readonly y: number;
}

type Mus = 'mousePressed' | 'mouseMoved' | 'mouseReleased';
type Finger = 'touchStart' | 'touchMove' | 'touchEnd';

/** What of the browser's own protocol is used here. */
interface Protokoll {
  readonly send: (method: string, params: unknown) => Promise<unknown>;
}

const protokoll = (): Protokoll => cdp() as unknown as Protokoll;

/** The middle of a node, where a hand would take it. */
export function middleOf(node: Element): Plats {
  const {left, top, width, height} = node.getBoundingClientRect();
  return {x: left + width / 2, y: top + height / 2};
}

let held = false;

/** A real mouse: events made in the page could not be captured. */
export async function mouse(type: Mus, plats: Plats): Promise<void> {
  // The button that is pressed is held down from then on; the last thing that a mouse does is to let it go.
  held = type === 'mousePressed' || (held && type === 'mouseMoved');
  const button = {button: type === 'mouseMoved' && !held ? 'none' : 'left', buttons: held ? 1 : 0, clickCount: 1};
  await protokoll().send('Input.dispatchMouseEvent', {type, ...inWindow(plats), ...button});
  await nextFrame();
}

/** A real finger. */
export async function finger(type: Finger, plats: Plats): Promise<void> {
  await protokoll().send('Input.dispatchTouchEvent', {type, touchPoints: type === 'touchEnd' ? [] : [inWindow(plats)]});
  await nextFrame();
}

/** Tests run in a frame of the window. */
function inWindow({x, y}: Plats): Plats {
  const frame = window.frameElement?.getBoundingClientRect() ?? {left: 0, top: 0, width: innerWidth};
  const scale = frame.width / innerWidth;
  return {x: frame.left + x * scale, y: frame.top + y * scale};
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
