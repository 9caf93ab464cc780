import {
  describeStatus,
  type Genomforande,
  type Maluppfyllelse,
  platserOf,
  statusOf,
} from '@vetlanda/ska-core/utvecklingsplan';
import {html, type TemplateResult} from 'lit';
import type {Redigering} from './redigering.js';

/** Shape beside word: whole is done, half is on its way, a ring has yet to begin or is not known, ! needs somebody. */
const TECKEN: Readonly<Record<Genomforande | Maluppfyllelse, string>> = {
  planerad: '○',
  'som-planerat': '◐',
  'mindre-avvikelse': '!',
  'storre-avvikelse': '!',
  genomford: '✓',
  avbruten: '×',
  'vet-inte': '○',
  'for-tidigt': '○',
  'inte-uppnatt': '!',
  'delvis-uppnatt': '◐',
  'pa-vag': '◐',
  uppnatt: '✓',
  'inte-aktuellt': '×',
};

/** How it stands with a node by its latest follow-up, in a shape and in words; undefined when it has none. */
export function renderStatus(nod: string, {plan, sprak}: Redigering): TemplateResult | undefined {
  const said = describeStatus(plan, nod, sprak);
  if (said === undefined) return undefined;
  const {genomforande, maluppfyllelse} = statusOf(plan, nod);
  const seen = platserOf(plan).get(nod)?.slag === 'aktivitet' ? genomforande : maluppfyllelse;
  return html`<span class="under"><b aria-hidden="true">${seen === undefined ? '○' : TECKEN[seen.varde]}</b> ${said}</span>`;
}
