import type {Sprak} from '@vetlanda/ska-core';
import {type Attributfel, TILLATNA} from './attribut.js';

const sv = {
  lasar: (varde: string): string => `"${varde}" är inget läsår. Skriv till exempel 2026/2027.`,
  idag: (varde: string): string => `"${varde}" är ingen dag. Skriv till exempel 2026-11-23.`,
  val: (varde: string, attribut: string, val: string): string =>
    `"${varde}" går inte att använda som ${attribut}. Välj bland ${val}.`,
};
const en: typeof sv = {
  lasar: (varde) => `"${varde}" is not a school year. Write for example 2026/2027.`,
  idag: (varde) => `"${varde}" is not a day. Write for example 2026-11-23.`,
  val: (varde, attribut, val) => `"${varde}" cannot be used as ${attribut}. Choose among ${val}.`,
};

/** What is wrong with an attribute, and what it can hold instead. */
export function describeAttributfel({attribut, varde}: Attributfel, sprak: Sprak): string {
  const text = sprak === 'en' ? en : sv;
  const plain = shorten(varde);
  if (attribut === 'lasar' || attribut === 'idag') return text[attribut](plain);
  return text.val(plain, attribut, TILLATNA[attribut].join(', '));
}

function shorten(value: unknown): string {
  const plain = typeof value === 'string' ? value : typeof value;
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}
