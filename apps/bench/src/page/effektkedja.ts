// <ska-effektkedja> as shipped: the one-file bundle, its outline, nothing set but the day and a dialogue.
import type {SkaEffektkedja} from '@vetlanda/ska-elements/effektkedja';
import {painted, timeFrames} from './frame.ts';

/** A plan as text, how many activities it has, and what its rules are held against. */
export interface Plandata {
  readonly json: string;
  readonly antal: number;
  readonly idag: string;
  readonly tidpunkter: SkaEffektkedja['tidpunkter'];
}

/** How long it took to open a plan, and to read its text, milliseconds. */
export interface Opening {
  /** From setting the plan, as a plain object, to the painted outline with its findings. */
  readonly opened: number;
  /** JSON.parse of the plan's text. */
  readonly parsed: number;
}

/** The questions that Node asks the page of a plan. */
export interface Kedjebench {
  /** Opens a plan; the code is loaded before. */
  readonly open: (data: Plandata) => Promise<Opening>;
  /** Milliseconds from setting the markup of the outline that was opened, as text in its stead, to the painted outline. */
  readonly copy: (antal: number) => Promise<number>;
  /** Milliseconds of each frame in which a letter is typed in the heading of an activity. */
  readonly write: (nod: string, times: number) => Promise<number[]>;
}

declare global {
  interface Window {
    kedjebench: Kedjebench;
  }
}

/** Addresses in variables: they name files of the server, not modules that a bundler can follow. */
const FILES: readonly string[] = [
  '/ska-effektkedja.js',
  '/ska-effektkedja-lasning.js',
  '/ska-effektkedja-granskning.js',
];

let shown: SkaEffektkedja | undefined;

window.kedjebench = {
  open: async ({json, antal, idag, tidpunkter}) => {
    for (const file of FILES) await import(file);
    shown = document.createElement('ska-effektkedja');
    shown.idag = idag;
    shown.tidpunkter = tidpunkter;
    find<HTMLElement>(document, 'main').append(shown);
    await shown.updateComplete;
    const parseStart = performance.now();
    const plan: unknown = JSON.parse(json);
    const parsed = performance.now() - parseStart;
    await painted();
    const start = performance.now();
    shown.plan = plan;
    await shown.updateComplete;
    await painted();
    const opened = performance.now() - start;
    expectOutline(root(), antal);
    return {opened, parsed};
  },
  copy: async (antal) => {
    const html = root().innerHTML;
    const host = document.createElement('div');
    const copy = host.attachShadow({mode: 'open'});
    copy.adoptedStyleSheets = root().adoptedStyleSheets;
    element().replaceWith(host);
    await painted();
    const start = performance.now();
    copy.innerHTML = html;
    await painted();
    const copied = performance.now() - start;
    expectOutline(copy, antal);
    return copied;
  },
  write: async (nod, times) => {
    const field = find<HTMLInputElement>(root(), `#f-${nod}-rubrik`);
    field.focus();
    const frames = await timeFrames(() => {
      field.value += 'a';
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    }, times);
    // The buttons of the activity are called by its heading.
    if (find(root(), `#ned-${nod}`).getAttribute('aria-label')?.endsWith(field.value) !== true)
      throw new Error('What was typed was not drawn.');
    return frames;
  },
};

/** A time for the wrong picture is worth nothing. */
function expectOutline(node: ParentNode, antal: number): void {
  const found = node.querySelectorAll('.disposition .aktivitet').length;
  if (found !== antal) throw new Error(`The page shows ${found} activities, not ${antal}.`);
  if (node.querySelector('#granskning li') === null) throw new Error('The rules have not been asked.');
}

function element(): SkaEffektkedja {
  if (shown === undefined) throw new Error('Nothing has been shown yet.');
  return shown;
}

function root(): ShadowRoot {
  const {shadowRoot} = element();
  if (shadowRoot === null) throw new Error('The element has no shadow root.');
  return shadowRoot;
}

function find<T extends Element>(node: ParentNode, selector: string): T {
  const found = node.querySelector<T>(selector);
  if (found === null) throw new Error(`Nothing matches ${selector}.`);
  return found;
}
