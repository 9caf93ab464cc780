import {type Datum, formatDatum, formatPeriod} from '@vetlanda/ska-core/kalender';
import type {Context} from 'hono';
import {html} from 'hono/html';
import type {Html} from '../sidor/html.js';
import {renderDag, renderDold, renderText, renderVal} from './administration/falt.js';
import {knappOf, textOf} from './administration/formular.js';
import {type Fel, felOf, renderFel, renderKlart, SVAR} from './administration/meddelande.js';
import type {Api, Apisvar} from './api.js';
import type {Besok, Sida, Sidmontor} from './sida.js';

const VAG = '/arbetsrum/dialoger';

/** The year's dialogues and the times for them, as the API gives them. */
interface Dialoger {
  readonly lasar: string;
  readonly dialoger: readonly {
    readonly id: string;
    readonly titel: string;
    readonly start: Datum;
    readonly slut: Datum;
  }[];
  readonly tider: readonly Tid[];
}

interface Tid {
  readonly id: string;
  readonly aktivitet: string;
  readonly dag: Datum;
  readonly fran: string;
  readonly till: string;
  readonly lokal: string;
  readonly platser: number;
  readonly enheter: readonly string[];
}

const KLART: Readonly<Record<string, string>> = {
  lagd: 'Tiden är lagd.',
  borttagen: 'Tiden är borttagen, och bokningarna i den.',
  bokad: 'Tiden är bokad.',
  avbokad: 'Tiden är avbokad.',
};

const FALT = ['aktivitet', 'dag', 'fran', 'till', 'lokal', 'platser'] as const;
type Skrivet = Readonly<Record<(typeof FALT)[number], string>>;
const TOMT: Skrivet = {aktivitet: '', dag: '', fran: '09:00', till: '10:00', lokal: '', platser: '1'};

/** The page of the year's dialogues: huvudman lays out times, each rektor books one. */
export function mountDialoger(sida: Sidmontor, val: {readonly api: Api; readonly today: () => Datum}): void {
  const {api} = val;
  sida(VAG, (c, besok) => show(c, val, besok, {skrivet: TOMT, klart: KLART[c.req.query('klart') ?? '']}), {
    hogst: 10_000,
    require: async (c) => {
      await api.read(c, '/api/dialogtider');
    },
    answer: async (c, besok, formular) => {
      const [gor, klart, svar] = await act(c, api, formular);
      if (svar.ok) return c.redirect(`${VAG}?klart=${klart}${SVAR}`, 303);
      const skrivet = gor === 'lagg' ? readSkrivet(formular) : TOMT;
      return show(c, val, besok, {skrivet, fel: felOf(svar.problem)}, 422);
    },
  });
}

/** Does what was asked; returns what it was, how it is told, and the answer. */
async function act(
  c: Context,
  api: Api,
  formular: FormData,
): Promise<readonly [gor: string, klart: string, svar: Apisvar<unknown>]> {
  const gor = knappOf(formular);
  const tid = encodeURIComponent(textOf(formular, 'tid'));
  const bokning = `/api/enheter/${encodeURIComponent(textOf(formular, 'enhet'))}/dialogtider/${tid}` as const;
  switch (gor) {
    case 'boka':
      return [gor, 'bokad', await api.send(c, {metod: 'PUT', path: bokning})];
    case 'avboka':
      return [gor, 'avbokad', await api.send(c, {metod: 'DELETE', path: bokning})];
    case 'ta-bort':
      return [gor, 'borttagen', await api.send(c, {metod: 'DELETE', path: `/api/dialogtider/${tid}`})];
    default: {
      const skrivet = readSkrivet(formular);
      const body = JSON.stringify({...skrivet, platser: Number(skrivet.platser)});
      return [
        'lagg',
        'lagd',
        await api.send(c, {metod: 'POST', path: '/api/dialogtider', typ: 'application/json', body}),
      ];
    }
  }
}

function readSkrivet(formular: FormData): Skrivet {
  return Object.fromEntries(FALT.map((namn) => [namn, textOf(formular, namn).trim()])) as Skrivet;
}

interface Laget {
  readonly skrivet: Skrivet;
  readonly klart?: string | undefined;
  readonly fel?: readonly Fel[];
}

async function show(
  c: Context,
  {api, today}: {readonly api: Api; readonly today: () => Datum},
  besok: Besok,
  {skrivet, klart, fel = []}: Laget,
  status: Sida['status'] = 200,
): Promise<Sida> {
  const {lasar, dialoger, tider} = await api.read<Dialoger>(c, '/api/dialogtider');
  const roller = besok.jag.tilldelningar;
  // What is offered; what is allowed is the API's to say.
  const egna = roller.filter(({roll}) => roll === 'rektor').map(({enhet}) => enhet);
  const lagger = roller.some(({roll}) => ['huvudman', 'skolchef', 'administrator'].includes(roll));
  const namn = new Map(besok.enheter.map((enhet) => [enhet.id, enhet.namn]));
  return {
    titel: `Dialoger ${lasar}`,
    aktuell: VAG,
    status: status ?? 200,
    innehall: html`<h1>Dialoger ${lasar}</h1>
      ${renderKlart(klart)} ${renderFel(fel)}
      ${dialoger.map(
        ({id, titel, start, slut}) => html`<section aria-labelledby="dialog-${id}">
          <h2 id="dialog-${id}">${titel}</h2>
          <p class="dampad">${formatPeriod({start, slut})} enligt årshjulet.</p>
          ${renderTider(
            tider.filter(({aktivitet}) => aktivitet === id),
            {namn, egna, lagger, idag: today()},
          )}
        </section>`,
      )}
      ${
        lagger
          ? html`<h2>Lägg till en tid</h2>
            <form class="formular" method="post" action="${VAG}${SVAR}">
              ${renderVal(
                {namn: 'aktivitet', rubrik: 'Dialog', varde: skrivet.aktivitet},
                dialoger.map(({id, titel}) => [id, titel]),
              )}
              ${renderDag({namn: 'dag', rubrik: 'Dag', varde: skrivet.dag})}
              ${renderText({namn: 'fran', rubrik: 'Börjar', varde: skrivet.fran, hjalp: 'Som 09:00'})}
              ${renderText({namn: 'till', rubrik: 'Slutar', varde: skrivet.till, hjalp: 'Som 10:00'})}
              ${renderText({namn: 'lokal', rubrik: 'Plats', varde: skrivet.lokal})}
              ${renderText({namn: 'platser', rubrik: 'Antal enheter som får plats', varde: skrivet.platser}, 'number')}
              <div class="knappar"><button name="gor" value="lagg" class="viktig">Lägg till tiden</button></div>
            </form>`
          : ''
      }`,
  };
}

interface Tidval {
  readonly namn: ReadonlyMap<string, string>;
  readonly egna: readonly string[];
  readonly lagger: boolean;
  readonly idag: Datum;
}

function renderTider(tider: readonly Tid[], val: Tidval): Html {
  if (tider.length === 0) return html`<p>Inga tider är lagda än.</p>`;
  return html`<ul class="tider">
    ${tider.map((tid) => renderTid(tid, val))}
  </ul>`;
}

function renderTid(tid: Tid, {namn, egna, lagger, idag}: Tidval): Html {
  const nar = `${formatDatum(tid.dag)} kl. ${tid.fran}–${tid.till}`;
  const kvar = tid.platser - tid.enheter.length;
  return html`<li>
    <p>
      <strong>${nar}</strong>, ${tid.lokal}.
      ${kvar > 0 ? `${kvar} av ${tid.platser} platser kvar.` : 'Fullbokad.'}
      ${tid.enheter.length === 0 ? '' : html`Bokad av ${tid.enheter.map((enhet) => namn.get(enhet) ?? enhet).join(', ')}.`}
    </p>
    <div class="knappar">
      ${
        tid.dag < idag
          ? ''
          : egna.map((enhet) => {
              const bokad = tid.enheter.includes(enhet);
              if (!bokad && kvar <= 0) return '';
              const text = `${bokad ? 'Avboka' : 'Boka'}${egna.length > 1 ? ` för ${namn.get(enhet) ?? enhet}` : ''}`;
              return renderKnapp(tid.id, enhet, bokad ? 'avboka' : 'boka', text, nar);
            })
      }
      ${lagger ? renderKnapp(tid.id, '', 'ta-bort', 'Ta bort', nar) : ''}
    </div>
  </li>`;
}

function renderKnapp(tid: string, enhet: string, gor: string, text: string, nar: string): Html {
  return html`<form method="post" action="${VAG}${SVAR}">
    ${renderDold('tid', tid)} ${renderDold('enhet', enhet)}
    <button name="gor" value="${gor}">${text}<span class="dold">: ${nar}</span></button>
  </form>`;
}
