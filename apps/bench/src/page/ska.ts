// <ska-arshjul> as shipped: the one-file bundle, no attributes but the day and the year, wheel and list.
import type {SkaArshjul} from '@vetlanda/ska-elements/arshjul';
import {createBench} from './bench.ts';
import type {Driver} from './driver.ts';
import {painted} from './frame.ts';

/** Addresses in variables: they name files of the server, not modules that a bundler can follow. */
const CODE = '/ska-arshjul.js';
const CHECKER = '/ska-arshjul-lasning.js';
const SEARCH = 'input[type=search]';
/** So many frames the filter may take to come, for its code is fetched when it is opened. */
const PATIENCE = 200;

let shown: SkaArshjul | undefined;
let sokord = '';

const driver: Driver = {
  preload: async () => {
    await import(CODE);
    await import(CHECKER);
  },
  show: async (data) => {
    await import(CODE);
    shown = document.createElement('ska-arshjul');
    shown.idag = data.idag;
    shown.lasar = data.lasar;
    shown.anpassning = data.anpassning;
    document.querySelector('main')?.append(shown);
    await shown.updateComplete;
    sokord = data.sokord;
  },
  openFilter: async () => {
    find<HTMLDetailsElement>('.verktyg details').open = true;
    for (let i = 0; i < PATIENCE && root().querySelector(SEARCH) === null; i++) await painted();
  },
  narrow: (on) => {
    const field = find<HTMLInputElement>(SEARCH);
    field.value = on ? sokord : '';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  },
  count: () => root().querySelectorAll('[data-rad]').length,
  shiftYear: async (steps) => {
    const {lasar} = element();
    const [start = 0, end = 0] = (lasar ?? '').split('/').map(Number);
    element().lasar = `${start + steps}/${end + steps}`;
    await element().updateComplete;
  },
  step: () => {
    const stop = find<SVGElement>('.objekt[tabindex="0"]');
    if (root().activeElement !== stop) stop.focus();
    stop.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true, cancelable: true}));
    if (stop.tabIndex === 0) throw new Error('The arrow key did not move focus.');
  },
};

function element(): SkaArshjul {
  if (shown === undefined) throw new Error('Nothing has been shown yet.');
  return shown;
}

function root(): ShadowRoot {
  const {shadowRoot} = element();
  if (shadowRoot === null) throw new Error('The element has no shadow root.');
  return shadowRoot;
}

function find<T extends Element>(selector: string): T {
  const node = root().querySelector<T>(selector);
  if (node === null) throw new Error(`Nothing in the element matches ${selector}.`);
  return node;
}

window.bench = createBench(driver);
