import {createHash} from 'node:crypto';
import {formatPeriod, type Period} from '@vetlanda/ska-core/kalender';
import {html} from 'hono/html';
import type {Html} from '../../sidor/html.js';

/** What the API says of something before it is saved. */
export interface Granskning {
  readonly avvikelser: readonly Fynd[];
  readonly skillnader: readonly Skillnad[];
}

/** A finding in words. */
export interface Fynd {
  readonly niva: string;
  readonly path: string;
  readonly mening: string;
  readonly kalla?: string;
}

/** An activity that comes, goes or moves. */
interface Skillnad {
  readonly titel: string;
  readonly slag: 'tillkommer' | 'utgar' | 'flyttas';
  readonly fore?: Period;
  readonly efter?: Period;
}

/** Tells what has been reviewed from what has been changed since. */
export function markOf(granskat: unknown): string {
  return createHash('sha256').update(JSON.stringify(granskat)).digest('hex').slice(0, 32);
}

/** Findings under a heading; nothing where there are none. */
export function renderFynd(rubrik: string, fynd: readonly Fynd[]): Html {
  if (fynd.length === 0) return html``;
  return html`<h3>${rubrik}</h3>
    <ul>
      ${fynd.map(({mening, kalla}) => html`<li>${mening}${kalla === undefined ? '' : html` <span class="dampad">(${kalla})</span>`}</li>`)}
    </ul>`;
}

/** What moves in the wheel. */
export function renderSkillnader(skillnader: readonly Skillnad[]): Html {
  if (skillnader.length === 0) return html`<p>Inga aktiviteter i årshjulet ändras, varken i år eller nästa läsår.</p>`;
  return html`<h3>Det här ändras i årshjulet</h3>
    <ul>
      ${skillnader.map((skillnad) => html`<li>${describeSkillnad(skillnad)}</li>`)}
    </ul>`;
}

function describeSkillnad({titel, fore, efter}: Skillnad): string {
  const [was, is] = [fore, efter].map((period) => period && formatPeriod(period, {style: 'lang'}));
  if (was === undefined) return `${titel} tillkommer: ${is ?? ''}.`;
  return is === undefined ? `${titel} utgår: låg ${was}.` : `${titel} flyttas från ${was} till ${is}.`;
}
