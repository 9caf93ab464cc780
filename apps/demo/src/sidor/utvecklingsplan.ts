import {createArshjul} from '@vetlanda/ska-core/arshjul';
import {createKalender} from '@vetlanda/ska-core/kalender';
import {exempelplan, type Tidpunkt} from '@vetlanda/ska-core/utvecklingsplan';
import {html} from 'hono/html';
import {createAdress} from './adress.js';
import {renderDatablock} from './datablock.js';
import type {Html} from './html.js';
import {renderKommunval} from './kommunval.js';
import {renderLayout} from './layout.js';
import {renderMeddelanden} from './meddelanden.js';
import type {PagesInput} from './pages.js';
import type {Vy} from './vy.js';

/** The page "Utvecklingsplan": a whole example plan of a made-up school, kept in the visitor's own browser. */
export function renderUtvecklingsplan(vy: Vy, {riktlinjer, kalenderdata}: PagesInput): Html {
  const {riktlinje, dag} = vy;
  const {id, version, dokument, skolformer} = riktlinje;
  return renderLayout({
    titel: 'Utvecklingsplan',
    sida: 'utvecklingsplan',
    riktlinje,
    scripts: ['/ska/ska-utvecklingsplan.js', '/klient/utvecklingsplan.js'],
    innehall: html`<article>
      <div class="text">
        <h1>Utvecklingsplan</h1>
        <p class="ingress">
          Rektors plan för läsåret: vad enheten vill uppnå, vad som görs och vad det ska leda till. Planen här är ett
          exempel från en påhittad skola. Det du skriver stannar i din webbläsare.
        </p>
        ${renderMeddelanden(vy.meddelanden)}
        ${renderKommunval(riktlinjer, riktlinje, (one) => createAdress('/utvecklingsplan', {kommun: one.id, dag: vy.valdDag ? dag : undefined}))}
      </div>
      <ska-utvecklingsplan idag="${dag}">
        <noscript><p>Planen behöver skript för att visas och skrivas.</p></noscript>
      </ska-utvecklingsplan>
      ${renderDatablock('ska-data', {
        kommun: id,
        plan: {...exempelplan, id: `exempel-${id}`, riktlinje: {id, version}},
        riktlinje: {dokument, skolformer},
        tidpunkter: tidpunkterOf(vy, kalenderdata),
        roller: riktlinje.nivaer.at(-1)?.roller.map(({namn}) => namn) ?? [],
      })}
    </article>`,
  });
}

/** The year's dialogues, and which of them the plan is brought to. */
function tidpunkterOf({riktlinje, lasar}: Vy, kalenderdata: PagesInput['kalenderdata']): readonly Tidpunkt[] {
  const kalender = createKalender(kalenderdata(riktlinje, lasar));
  const planer = new Set(riktlinje.dokument.flatMap(({id, planregler}) => (planregler === undefined ? [] : [id])));
  const withPlan = new Set(
    riktlinje.aktivitetsmallar.flatMap(({id, medtag = []}) =>
      medtag.some(({dokument}) => planer.has(dokument)) ? [id] : [],
    ),
  );
  return createArshjul({riktlinje, ar: lasar, kalender})
    .aktiviteter.filter(({slag}) => slag === 'dialog')
    .map(({titel, start, slut, mall}) => ({titel, start, slut, kraverPlan: mall !== undefined && withPlan.has(mall)}));
}
