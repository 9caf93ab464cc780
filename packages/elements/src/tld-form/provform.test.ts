import {type Enkat, exempelenkatLagstadium} from '@vetlanda/ska-core/tld';
import {userEvent} from 'vitest/browser';
import {Testklocka} from '../utkast/testklocka.test.js';
import type {Formklocka} from './klocka.js';
import './tld-form.js';
import type {SkaTldForm} from './tld-form.element.js';
import type {Svarspost} from './tld-form.events.js';

/** Not a test of its own: its name keeps it out of what is built. */
export type Formegenskaper = Partial<
  Pick<
    SkaTldForm,
    | 'enkat'
    | 'barnsprak'
    | 'sprakval'
    | 'live'
    | 'profil'
    | 'perSida'
    | 'delad'
    | 'omgang'
    | 'oppnar'
    | 'stanger'
    | 'servertid'
    | 'vilotid'
    | 'nyckel'
    | 'skicka'
    | 'klocka'
  >
>;

/** Puts a form in the page, of eleven questions for the youngest who read unless told, and waits for it to be drawn. */
export async function mountForm(
  properties: Formegenskaper = {},
  {lang = 'sv', width = '1000px', parent = document.body}: {lang?: string; width?: string; parent?: Element} = {},
): Promise<SkaTldForm> {
  const box = document.createElement('div');
  box.className = 'mounted';
  box.lang = lang;
  box.style.width = width;
  const element = document.createElement('ska-tld-form');
  Object.assign(element, {enkat: exempelenkatLagstadium, skicka: () => Promise.resolve(), ...properties});
  box.append(element);
  parent.append(box);
  await settled(element);
  return element;
}

/** Waits until nothing more is drawn. */
export async function settled(element: SkaTldForm): Promise<void> {
  await element.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await element.updateComplete;
}

/** Takes every form away, and everything that one could have left on the device. */
export async function cleanUp(): Promise<void> {
  for (const box of document.querySelectorAll('.mounted')) box.remove();
  sessionStorage.clear();
  await new Promise<void>((resolve) => {
    const open = indexedDB.open('ska-tld-svar', 1);
    open.onupgradeneeded = () => open.result.createObjectStore('kuvert', {keyPath: 'id'});
    open.onsuccess = () => {
      const transaction = open.result.transaction('kuvert', 'readwrite');
      transaction.objectStore('kuvert').clear();
      transaction.oncomplete = () => {
        open.result.close();
        resolve();
      };
    };
  });
}

export function find<T extends Element = HTMLElement>(element: SkaTldForm, selector: string): T {
  const node = element.shadowRoot?.querySelector<T>(selector);
  if (node === null || node === undefined) throw new Error(`Nothing matches ${selector}.`);
  return node;
}

export function findAll<T extends Element = HTMLElement>(element: SkaTldForm, selector: string): readonly T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

/** The names of the buttons, in order. */
export function buttons(element: SkaTldForm): readonly string[] {
  return findAll<HTMLButtonElement>(element, 'button').map(nameOf);
}

export function button(element: SkaTldForm, name: string): HTMLButtonElement {
  const found = findAll<HTMLButtonElement>(element, 'button').find((one) => nameOf(one) === name);
  if (found === undefined) throw new Error(`There is no button "${name}" but ${buttons(element).join(', ')}.`);
  return found;
}

function nameOf(node: HTMLElement): string {
  return node.getAttribute('aria-label') ?? node.textContent.trim();
}

export async function press(element: SkaTldForm, name: string): Promise<void> {
  await userEvent.click(button(element, name));
  await settled(element);
}

/** Every word of the form, spaces made one. */
export function read(element: SkaTldForm): string {
  return find(element, '.sida').textContent.replaceAll(/\s+/g, ' ').trim();
}

export function heading(element: SkaTldForm): string {
  return find(element, 'h2').textContent.trim();
}

/** How it stands with what was sent. */
export function status(element: SkaTldForm): string {
  return find(element, '[part=status]').textContent.replaceAll(/\s+/g, ' ').trim();
}

export const radios = (element: SkaTldForm): readonly HTMLInputElement[] => findAll(element, 'input');

/** The value of the chosen answer on the page, counted from 1; 0 when nothing is chosen. */
export const chosen = (element: SkaTldForm): number => radios(element).findIndex(({checked}) => checked) + 1;

/** Answers every question of the set, one a page, with the first step unless told; then stands before sending. */
export async function answerAll(element: SkaTldForm, {steg = 1, enkat = exempelenkatLagstadium} = {}): Promise<void> {
  await press(element, 'Börja');
  for (const _ of (enkat as Enkat).fragor) {
    radios(element)[steg - 1]?.click();
    await settled(element);
    button(element, 'Nästa').click();
    await settled(element);
  }
}

/** What stands on the device, of everything a page can keep; drafts of plans are left by other tests in the same browser. */
export async function everythingKept(): Promise<string> {
  const databaser = (await indexedDB.databases()).filter(({name}) => name !== 'ska-utkast');
  const poster = await Promise.all(databaser.map(({name = ''}) => readDatabase(name)));
  return JSON.stringify([{...sessionStorage}, {...localStorage}, document.cookie, poster]);
}

/** What waits sealed on the device. */
export function readDatabase(name = 'ska-tld-svar'): Promise<readonly {readonly kuvert: string}[]> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open(name);
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const samlingar = [...open.result.objectStoreNames];
      if (samlingar.length === 0) {
        open.result.close();
        resolve([]);
        return;
      }
      const request = open.result
        .transaction(samlingar)
        .objectStore(samlingar[0] ?? '')
        .getAll();
      request.onsuccess = () => {
        open.result.close();
        resolve(request.result);
      };
    };
  });
}

/** A clock that stands still until told, whose device clock can be set and which can sleep. */
export class Provklocka extends Testklocka implements Formklocka {
  /** How much the device's clock is wrong, milliseconds. */
  fel = 0;

  override now(): number {
    return super.now() + this.fel;
  }

  sinceOpen(): number {
    return super.now();
  }
}

/** A host that receives: while `oppen` is false the network is gone. */
export class Mottagare {
  oppen = true;
  readonly mottagna: Svarspost[] = [];
  forsok = 0;

  readonly skicka = async (post: Svarspost): Promise<void> => {
    this.forsok++;
    if (!this.oppen) throw new TypeError('Failed to fetch');
    this.mottagna.push(post);
  };
}
