import {html} from 'hono/html';
import {ROLLNAMN} from '../arbetsrum/rollnamn.js';
import type {Html} from './html.js';
import {renderLayout} from './layout.js';

/** A part of the municipality that a role can be chosen in. */
export interface Rollplats {
  readonly id: string;
  readonly namn: string;
  readonly slag: 'kommun' | 'omrade' | 'enhet';
}

/** Roles that are given for a unit; the others are for the whole municipality. */
const ENHETSROLLER = new Set(['rektor', 'medarbetare']);

/** Where a visitor of the demonstration chooses who to be. There is no password: it is only for this machine. */
export function renderLoggaIn(platser: readonly Rollplats[], till: string): Html {
  const kommun = platser.filter(({slag}) => slag === 'kommun');
  const enheter = platser.filter(({slag}) => slag === 'enhet');
  return renderLayout({
    titel: 'Logga in',
    innehall: html`<article class="text">
      <h1>Välj vem du vill vara</h1>
      <p class="ingress">
        Det här är en demonstration utan lösenord. Kommunen och skolorna är påhittade. I drift loggar ni in med kommunens
        egen inloggning.
      </p>
      ${[...Object.keys(ROLLNAMN)].map((roll) => renderRollval(roll, ENHETSROLLER.has(roll) ? enheter : kommun, till))}
    </article>`,
  });
}

function renderRollval(roll: string, platser: readonly Rollplats[], till: string): Html {
  const id = `enhet-${roll}`;
  return html`<form class="rollval" method="post" action="/logga-in/demo">
    <input type="hidden" name="roll" value="${roll}">
    <input type="hidden" name="till" value="${till}">
    <h2>${ROLLNAMN[roll] ?? roll}</h2>
    ${
      platser.length === 1
        ? html`<input type="hidden" name="enhet" value="${platser[0]?.id ?? ''}">`
        : html`<label for="${id}">Enhet</label>
          <select id="${id}" name="enhet">
            ${platser.map((plats) => html`<option value="${plats.id}">${plats.namn}</option>`)}
          </select>`
    }
    <button>Logga in som ${(ROLLNAMN[roll] ?? roll).toLowerCase()}</button>
  </form>`;
}
