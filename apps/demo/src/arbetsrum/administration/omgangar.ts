import {lasarAt} from '@vetlanda/ska-core/kalender';
import {exempelenkater} from '@vetlanda/ska-core/tld';
import type {Context} from 'hono';
import type {Api} from '../api.js';
import type {Sida} from '../sida.js';
import {type Adminmontor, createSida} from './adminmontor.js';
import {textOf, textOrFil} from './formular.js';
import {type Fel, felOf, SVAR} from './meddelande.js';
import type {Administration} from './mount-administration.js';
import {type NyOmgang, type Omgang, type Omgangsrad, renderOmgangar} from './render-omgangar.js';
import {adminsidor} from './sidor.js';

const SIDA = adminsidor.omgangar;

/** The rounds, and a new one. */
export function mountOmgangar(montera: Adminmontor, {api, today}: Administration): void {
  montera(
    SIDA,
    async (c) => {
      const {perioder} = await api.read<{readonly perioder: {readonly lasarStartManad: number}}>(c, '/api/riktlinje');
      const lasar = lasarAt(today(), perioder.lasarStartManad).label;
      const nyckel = crypto.randomUUID();
      return show(c, api, {ny: {namn: '', lasar, oppnar: '', stanger: '', exempel: '', enkat: '', nyckel}});
    },
    {hogst: 3_000_000, answer: (c, _, formular) => receive(c, api, formular)},
  );
}

interface Laget {
  readonly ny: NyOmgang;
  readonly fel?: readonly Fel[];
}

async function show(c: Context, api: Api, laget: Laget, status: Sida['status'] = 200): Promise<Sida> {
  const {omgangar} = await api.read<{readonly omgangar: readonly Omgangsrad[]}>(c, '/api/omgangar');
  const rader = await Promise.all(
    omgangar.map(async (rad): Promise<Omgangsrad> => {
      if (rad.lage !== 'oppen') return rad;
      const {urnor} = await api.read<Omgang>(c, `/api/omgangar/${encodeURIComponent(rad.omgang)}`);
      return {...rad, svarMinst: urnor.reduce((sum, {svarMinst = 0}) => sum + svarMinst, 0)};
    }),
  );
  return createSida(SIDA.titel, renderOmgangar({omgangar: rader, ...laget}), status);
}

async function receive(c: Context, api: Api, formular: FormData): Promise<Sida | Response> {
  const text = (namn: string): string => textOf(formular, namn).trim();
  const ny: NyOmgang = {
    namn: text('namn'),
    lasar: text('lasar'),
    oppnar: text('oppnar'),
    stanger: text('stanger'),
    exempel: text('exempel'),
    nyckel: text('nyckel'),
    enkat: await textOrFil(formular, 'enkat'),
  };
  const read = readEnkat(ny);
  const fel = [...checkFalt(ny), ...(read.fel === undefined ? [] : [read.fel])];
  if (fel.length > 0) return show(c, api, {ny, fel}, 422);
  const {namn, lasar, oppnar, stanger} = ny;
  const svar = await api.send<{readonly omgang: string}>(c, {
    metod: 'POST',
    path: '/api/omgangar',
    typ: 'application/json',
    body: JSON.stringify({namn, lasar, oppnar, stanger, enkat: read.enkat}),
    // Sent twice, it is made once.
    ...(/^[\w-]{1,100}$/.test(ny.nyckel) ? {headers: {'Idempotency-Key': ny.nyckel}} : {}),
  });
  if (!svar.ok) return show(c, api, {ny: {...ny, nyckel: crypto.randomUUID()}, fel: felOf(svar.problem)}, 422);
  return c.redirect(`${SIDA.path}/${encodeURIComponent(svar.value.omgang)}?klart=skapad${SVAR}`, 303);
}

/** What is missing, said of its field; the rest is the API's to say. */
function checkFalt({namn, oppnar, stanger}: NyOmgang): readonly Fel[] {
  return [
    ...(namn === '' ? [{falt: 'namn', mening: 'Skriv ett namn på omgången.'}] : []),
    ...(oppnar === '' ? [{falt: 'oppnar', mening: 'Ange dagen då omgången öppnar.'}] : []),
    ...(stanger === '' ? [{falt: 'stanger', mening: 'Ange den sista dagen att svara.'}] : []),
  ];
}

/** The questions that were pasted; otherwise those of the example that was chosen. */
function readEnkat({enkat, exempel}: NyOmgang): {readonly enkat?: unknown; readonly fel?: Fel} {
  if (enkat.trim() === '') {
    const found = exempelenkater.find(({id}) => id === exempel);
    if (found !== undefined) return {enkat: found};
    return {fel: {falt: 'enkat', mening: 'Klistra in frågorna, välj en fil eller välj en exempelenkät.'}};
  }
  try {
    return {enkat: JSON.parse(enkat) as unknown};
  } catch {
    return {fel: {falt: 'enkat', mening: 'Frågorna är inte JSON. Spara enkäten som JSON och försök igen.'}};
  }
}
