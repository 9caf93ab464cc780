import {type ArshjulAnpassning, createArshjul, parseAnpassning, renderArshjulSvg} from '@vetlanda/ska-core/arshjul';
import {
  arOf,
  createKalender,
  createKalenderar,
  type Datum,
  formatPeriod,
  parseKalenderdata,
} from '@vetlanda/ska-core/kalender';
import {parseRiktlinje} from '@vetlanda/ska-core/riktlinje';
import {html, raw} from 'hono/html';
import type {Html} from '../sidor/html.js';

/** What the municipality's wheel is worked out from, as the API gives it. */
export interface Arshjulsmiljo {
  readonly riktlinje: unknown;
  readonly kalender: unknown;
}

/** The board's own year: it begins in January, and what is the board's to do stands in words beside the wheel. */
export function renderNamndensAr({riktlinje, kalender}: Arshjulsmiljo, anpassning: unknown, idag: Datum): Html {
  const [regler, dagar] = [parseRiktlinje(riktlinje), parseKalenderdata(kalender)];
  if (!regler.ok || !dagar.ok) return html``;
  const ar = createKalenderar(arOf(idag));
  const [uppdrag] = regler.value.nivaer;
  const egen = readAnpassning(anpassning);
  const arshjul = createArshjul({
    riktlinje: regler.value,
    ar,
    kalender: createKalender(dagar.value),
    ...(egen === undefined ? {} : {anpassning: egen}),
  });
  const egna = arshjul.aktiviteter.filter(({niva}) => niva === uppdrag?.id);
  const namn = `Nämndens år ${ar.label}`;
  return html`<section>
    <h3>${namn}</h3>
    <div class="namndens-ar">
      <div class="arsbild">${raw(renderArshjulSvg(arshjul, {idag}, {namn: `Årshjul för ${ar.label}. Det som är nämndens står i listan.`}))}</div>
      <ol>
        ${egna.map((aktivitet) => html`<li>${aktivitet.titel} <span class="dampad">${formatPeriod(aktivitet)}</span></li>`)}
      </ol>
    </div>
  </section>`;
}

function readAnpassning(value: unknown): ArshjulAnpassning | undefined {
  const parsed = value === undefined ? undefined : parseAnpassning(value);
  return parsed?.ok === true ? parsed.value : undefined;
}
