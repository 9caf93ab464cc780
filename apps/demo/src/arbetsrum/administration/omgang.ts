import {ProblemError} from '@vetlanda/ska-server';
import type {Context} from 'hono';
import type {Api} from '../api.js';
import type {Besok, Sida} from '../sida.js';
import {type Adminmontor, createSida} from './adminmontor.js';
import {knappOf, textOf} from './formular.js';
import {type Fel, felOf, SVAR} from './meddelande.js';
import type {Administration} from './mount-administration.js';
import {renderOmgang, type Urnval, urnfalt} from './render-omgang.js';
import type {Omgang} from './render-omgangar.js';
import {adminsidor} from './sidor.js';

const SIDA = {...adminsidor.omgangar, path: `${adminsidor.omgangar.path}/:omgang`} as const;

const KLART: Readonly<Record<string, string>> = {
  skapad: 'Omgången är skapad. Lägg upp urnor för de enheter som ska svara.',
  oppnad: 'Omgången är öppen.',
  stangd: 'Omgången är stängd, och resultatet är utgivet.',
  urnor: 'Urnorna är skapade. Rektor ser deras koder på sidan TLD.',
  ogiltig: 'Urnan är ogiltig, och en ny är skapad i dess ställe.',
};

/** A round: when it is open, its boxes, and what can be done with it. */
export function mountOmgang(montera: Adminmontor, {api}: Administration): void {
  montera(SIDA, (c, besok) => show(c, api, besok, {val: new Map(), klart: KLART[c.req.query('klart') ?? '']}), {
    hogst: 500_000,
    answer: (c, besok, formular) => receive(c, api, besok, formular),
  });
}

interface Laget {
  /** What is written at each unit. */
  readonly val: ReadonlyMap<string, Urnval>;
  readonly klart?: string | undefined;
  readonly fel?: readonly Fel[];
}

function pathOf(c: Context): `/api/omgangar/${string}` {
  return `/api/omgangar/${encodeURIComponent(c.req.param('omgang') ?? '')}`;
}

async function show(c: Context, api: Api, {enheter}: Besok, laget: Laget, status: Sida['status'] = 200): Promise<Sida> {
  const omgang = await api.find<Omgang>(c, pathOf(c));
  if (omgang === undefined) throw new ProblemError('finns-inte');
  return createSida(omgang.namn, renderOmgang({omgang, enheter, ...laget}), status);
}

async function receive(c: Context, api: Api, besok: Besok, formular: FormData): Promise<Sida | Response> {
  const val = new Map(besok.enheter.map(({id}) => [id, readUrnval(formular, id)] as const));
  const gor = knappOf(formular);
  if (gor === 'urnor') return createUrnor(c, api, besok, val);
  const path = pathFor(c, formular, gor);
  if (path === undefined) return show(c, api, besok, {val});
  const svar = await api.send<unknown>(c, {metod: 'POST', path: path.path});
  if (!svar.ok) return show(c, api, besok, {val, fel: felOf(svar.problem)}, 422);
  return redirect(c, path.klart);
}

function pathFor(c: Context, formular: FormData, gor: string) {
  const part = (namn: string): string => encodeURIComponent(textOf(formular, namn));
  switch (gor) {
    case 'oppna':
      return {path: `${pathOf(c)}/oppna`, klart: 'oppnad'} as const;
    case 'stang':
      return {path: `${pathOf(c)}/stang`, klart: 'stangd'} as const;
    case 'ogiltig':
      return {
        path: `/api/enheter/${part('enhet')}/omgangar/${encodeURIComponent(c.req.param('omgang') ?? '')}/urnor/${part('urna')}/ogiltig`,
        klart: 'ogiltig',
      } as const;
    default:
      return undefined;
  }
}

/** A box in each unit that is ticked; what could not be made stays ticked, with why. */
async function createUrnor(
  c: Context,
  api: Api,
  besok: Besok,
  val: ReadonlyMap<string, Urnval>,
): Promise<Sida | Response> {
  const valda = besok.enheter.filter(({id}) => val.get(id)?.vald === true);
  const fel: Fel[] = valda.length === 0 ? [{mening: 'Kryssa för minst en enhet.'}] : [];
  const kvar = new Map(val);
  for (const {id, namn} of valda) {
    const {inbjudna = '', lappar = false} = val.get(id) ?? {};
    const antal = inbjudna.trim();
    if (!/^\d{0,6}$/.test(antal)) {
      fel.push({falt: urnfalt('inbjudna', id), mening: `${namn}: skriv antalet elever med siffror.`});
      continue;
    }
    const body = {...(antal === '' ? {} : {inbjudna: Number(antal)}), engangskoder: lappar};
    const svar = await api.send<unknown>(c, {
      metod: 'POST',
      path: `/api/enheter/${encodeURIComponent(id)}/omgangar/${encodeURIComponent(c.req.param('omgang') ?? '')}/urnor`,
      typ: 'application/json',
      body: JSON.stringify(body),
    });
    if (svar.ok) kvar.delete(id);
    else
      fel.push(...felOf(svar.problem).map(({mening}) => ({falt: urnfalt('vald', id), mening: `${namn}: ${mening}`})));
  }
  return fel.length === 0 ? redirect(c, 'urnor') : show(c, api, besok, {val: kvar, fel}, 422);
}

function readUrnval(formular: FormData, id: string): Urnval {
  return {
    vald: textOf(formular, urnfalt('vald', id)) !== '',
    inbjudna: textOf(formular, urnfalt('inbjudna', id)),
    lappar: textOf(formular, urnfalt('lappar', id)) !== '',
  };
}

function redirect(c: Context, klart: string): Response {
  const omgang = encodeURIComponent(c.req.param('omgang') ?? '');
  return c.redirect(`${adminsidor.omgangar.path}/${omgang}?klart=${klart}${SVAR}`, 303);
}
