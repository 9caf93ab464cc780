import type {Context} from 'hono';
import type {Api} from '../api.js';
import {formatCsv} from '../csv.js';
import type {Besok, Sida} from '../sida.js';
import {type Adminmontor, createSida} from './adminmontor.js';
import {knappOf, textOf, textOrFil} from './formular.js';
import {felOf, SVAR} from './meddelande.js';
import type {Administration} from './mount-administration.js';
import {type Enhetssida, type Forhandsvisning, renderEnheter} from './render-enheter.js';
import {adminsidor} from './sidor.js';

const SIDA = adminsidor.enheter;

/** The tree of units, and a table that changes it: first what it would do, then just that. */
export function mountEnheter(montera: Adminmontor, {api}: Administration): void {
  montera(
    SIDA,
    async (c, besok) => {
      const antal = /^\d{1,5}$/.exec(c.req.query('klart') ?? '')?.[0];
      return show(c, api, besok, {
        tabell: '',
        ...(antal === undefined ? {} : {klart: `Klart. Antal ändringar som gjordes: ${antal}.`}),
      });
    },
    {hogst: 5_000_000, answer: (c, besok, formular) => receive(c, api, besok, formular)},
  );
  montera({...SIDA, path: `${SIDA.path}.csv`}, (c, {enheter}) => {
    const rader = enheter.map(({id, namn, slag, overordnad = '', skolform = ''}) => [
      id,
      namn,
      slag === 'omrade' ? 'område' : slag,
      overordnad,
      skolform,
      '',
      '',
    ]);
    return c.body(formatCsv([['id', 'namn', 'slag', 'hör till', 'skolform', 'från', 'till'], ...rader]), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="enheter.csv"',
    });
  });
}

type Laget = Omit<Enhetssida, 'enheter' | 'skolformer'>;

async function show(c: Context, api: Api, {enheter}: Besok, laget: Laget, status: Sida['status'] = 200): Promise<Sida> {
  const {skolformer} = await api.read<Pick<Enhetssida, 'skolformer'>>(c, '/api/riktlinje');
  return createSida(SIDA.titel, renderEnheter({enheter, skolformer, ...laget}), status);
}

async function receive(c: Context, api: Api, besok: Besok, formular: FormData): Promise<Sida | Response> {
  const tabell = await textOrFil(formular, 'tabell');
  const kod = textOf(formular, 'forhandsvisning');
  let andrad = false;
  if (knappOf(formular) === 'genomfor' && kod !== '') {
    const done = await api.send<{readonly andringar: readonly unknown[]}>(c, {
      metod: 'POST',
      path: `/api/organisation?forhandsvisning=${encodeURIComponent(kod)}`,
      typ: 'text/csv',
      body: tabell,
      // Sent twice, it is done once.
      headers: {'Idempotency-Key': kod.slice(0, 200)},
    });
    if (done.ok) return c.redirect(`${SIDA.path}?klart=${done.value.andringar.length}${SVAR}`, 303);
    if (done.problem.status !== 409) return show(c, api, besok, {tabell, fel: felOf(done.problem)}, 422);
    andrad = true;
  }
  const shown = await api.send<Omit<Forhandsvisning, 'andrad'>>(c, {
    metod: 'POST',
    path: '/api/organisation/forhandsvisa',
    typ: 'text/csv',
    body: tabell,
  });
  if (!shown.ok) return show(c, api, besok, {tabell, fel: felOf(shown.problem)}, 422);
  const {avvikelser} = shown.value;
  return show(
    c,
    api,
    besok,
    {tabell, forhandsvisning: {...shown.value, andrad}},
    avvikelser.length > 0 ? 422 : andrad ? 409 : 200,
  );
}
