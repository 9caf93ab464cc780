import axe from 'axe-core';
import {expect} from 'vitest';
import type {Testklocka} from '../utkast/testklocka.test.js';
import type {SkaDatakalla} from './datakalla.element.js';

export function unmountAll(): void {
  for (const box of document.querySelectorAll('.mounted')) box.remove();
}

export async function expectAccessible(element: Element): Promise<void> {
  const {violations} = await axe.run(element, {rules: {region: {enabled: false}}});
  expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`)).toEqual([]);
}

/** Puts a source in the page with this inside. */
export function mountKalla(inre: string, {attribut, klocka, lang = 'sv'}: Mountval): SkaDatakalla {
  const box = document.createElement('div');
  box.className = 'mounted';
  box.lang = lang;
  box.innerHTML = `<ska-datakalla ${attribut}>${inre}</ska-datakalla>`;
  const kalla = box.querySelector('ska-datakalla') as SkaDatakalla;
  if (klocka !== undefined) kalla.klocka = klocka;
  document.body.append(box);
  return kalla;
}

interface Mountval {
  readonly attribut: string;
  readonly klocka?: Testklocka;
  readonly lang?: string;
}

export function textOf(kalla: SkaDatakalla, selector: string): string {
  return kalla.shadowRoot?.querySelector(selector)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
}

export function press(kalla: SkaDatakalla, namn: string): void {
  const found = [...(kalla.shadowRoot?.querySelectorAll('button') ?? [])].find(
    ({textContent}) => textContent.trim() === namn,
  );
  if (found === undefined) throw new Error(`There is no button "${namn}".`);
  found.click();
}
