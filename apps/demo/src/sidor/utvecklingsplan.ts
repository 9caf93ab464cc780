import {createArshjul} from '@vetlanda/ska-core/arshjul';
import {createKalender} from '@vetlanda/ska-core/kalender';
import {createTomPlan, exempelplan, type Tidpunkt, type Utvecklingsplan} from '@vetlanda/ska-core/utvecklingsplan';
import {html} from 'hono/html';
import {createAdress} from './adress.js';
import {renderDatablock} from './datablock.js';
import type {Html} from './html.js';
import {renderKommunval} from './kommunval.js';
import {renderLayout} from './layout.js';
import {renderMeddelanden} from './meddelanden.js';
import type {PagesInput} from './pages.js';
import type {Vy} from './vy.js';

/** Which plan a visitor begins with: a whole example of a made-up school, or one that nobody has written in. */
type Planval = 'exempel' | 'tom';

/** The page "Utvecklingsplan": a plan of a made-up school, kept in the visitor's own browser. */
export function renderUtvecklingsplan(vy: Vy, val: Planval, {riktlinjer, kalenderdata}: PagesInput): Html {
  const {riktlinje, dag, lasar} = vy;
  const {id, dokument, skolformer} = riktlinje;
  const valdDag = vy.valdDag ? dag : undefined;
  const plan = val === 'tom' ? val : undefined;
  return renderLayout({
    titel: 'Utvecklingsplan',
    sida: 'utvecklingsplan',
    riktlinje,
    scripts: ['/ska/ska-utvecklingsplan.js', '/klient/utvecklingsplan.js'],
    innehall: html`<article>
      <div class="text">
        <h1>Utvecklingsplan</h1>
        <p class="ingress">
          Rektors plan för läsåret: vad enheten vill uppnå, vad som görs och vad det ska leda till. Skolan är påhittad. Det
          du skriver stannar i din webbläsare.
        </p>
        ${renderMeddelanden(vy.meddelanden)}
        ${renderKommunval(riktlinjer, riktlinje, (one) => createAdress('/utvecklingsplan', {kommun: one.id, dag: valdDag, plan}))}
        ${renderPlanval(vy, val)}
      </div>
      <ska-utvecklingsplan idag="${dag}">
        <noscript><p>Planen behöver skript för att visas och skrivas.</p></noscript>
        <p id="sidans-besked" role="status"></p>
      </ska-utvecklingsplan>
      ${renderDatablock('ska-data', {
        nyckel: `${id}${val === 'tom' ? ':tom' : ''}`,
        lasar: vy.valtLasar ? `:${lasar.label}` : '',
        adress: createAdress('/utvecklingsplan', {kommun: id, dag: valdDag, plan}),
        // A plan of another year is only there when it has been made from this year's.
        plan: vy.valtLasar ? undefined : planOf(vy, val),
        riktlinje: {dokument, skolformer},
        tidpunkter: tidpunkterOf(vy, kalenderdata),
        roller: riktlinje.nivaer.at(-1)?.roller.map(({namn}) => namn) ?? [],
      })}
    </article>`,
  });
}

function planOf({riktlinje: {id, version}, lasar}: Vy, val: Planval): Utvecklingsplan {
  const riktlinje = {id, version};
  if (val === 'exempel') return {...exempelplan, id: `exempel-${id}`, riktlinje};
  const {enhet, skolform} = exempelplan;
  return createTomPlan({id: `tom-${id}`, enhet, skolform, lasar: lasar.label, riktlinje});
}

function renderPlanval({riktlinje, dag, valdDag, valtLasar}: Vy, val: Planval): Html {
  const link = (one: Planval, text: string): Html => {
    const plan = one === 'tom' ? one : undefined;
    const href = createAdress('/utvecklingsplan', {kommun: riktlinje.id, dag: valdDag ? dag : undefined, plan});
    const isShown = one === val && !valtLasar;
    return html`<li><a href="${href}"${isShown ? html` aria-current="true"` : ''}>${text}</a></li>`;
  };
  return html`<nav class="kommunval" aria-label="Plan">
    <p id="planval-rubrik">Öppna</p>
    <ul aria-labelledby="planval-rubrik">
      ${link('exempel', 'Exempelplanen')} ${link('tom', 'En tom plan')}
    </ul>
  </nav>`;
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
