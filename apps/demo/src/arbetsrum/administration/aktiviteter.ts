import {type ArshjulAnpassning, createAnpassning, type EgenAktivitet} from '@vetlanda/ska-core/arshjul';
import type {Context} from 'hono';
import type {Api} from '../api.js';
import {type Besok, kommunOf, type Sida} from '../sida.js';
import {type Adminmontor, createSida} from './adminmontor.js';
import {
  addTommaAktiviteter,
  type Nivaval,
  readAktivitetsrader,
  toAktivitetsrader,
  toEgna,
} from './aktivitetsformular.js';
import {type Dokument, type Dokumentvag, findGrund, loadDokument, saveDokument, sparatOf} from './dokument.js';
import {knappOf, textOf} from './formular.js';
import {type Fel, felOf, SVAR} from './meddelande.js';
import type {Administration} from './mount-administration.js';
import type {Rad} from './rader.js';
import {renderAktiviteter} from './render-aktiviteter.js';
import {adminsidor} from './sidor.js';

const SIDA = adminsidor.aktiviteter;

/** What the municipality itself has added to its wheel. What it has marked and moved there stays as it is. */
export function mountAktiviteter(montera: Adminmontor, {api}: Administration): void {
  montera(
    SIDA,
    async (c, besok) => {
      const arbete = await open(c, api, besok);
      const {innehall, etag} = arbete.dokument;
      const klart =
        c.req.query('klart') === 'sparat' ? 'Aktiviteterna är sparade och står i kommunens årshjul.' : undefined;
      return show(arbete, {
        rader: toAktivitetsrader(innehall?.egna ?? [], arbete.nivaer),
        etag,
        ...(klart === undefined ? {} : {klart}),
      });
    },
    {hogst: 4_000_000, answer: async (c, besok, formular) => receive(c, api, await open(c, api, besok), formular)},
  );
}

interface Arbete {
  readonly path: Dokumentvag;
  readonly dokument: Dokument<ArshjulAnpassning>;
  readonly nivaer: Nivaval;
}

async function open(c: Context, api: Api, besok: Besok): Promise<Arbete> {
  const path: Dokumentvag = `/api/enheter/${encodeURIComponent(kommunOf(besok).id)}/arshjul`;
  const [dokument, {nivaer}] = await Promise.all([
    loadDokument<ArshjulAnpassning>(api, c, path),
    api.read<{readonly nivaer: Nivaval}>(c, '/api/riktlinje'),
  ]);
  return {path, dokument, nivaer};
}

interface Laget {
  readonly rader: readonly Rad[];
  readonly etag: string;
  readonly klart?: string;
  readonly fel?: readonly Fel[];
  readonly felrubrik?: string;
  readonly sparat?: readonly EgenAktivitet[];
}

function show({nivaer}: Arbete, laget: Laget, status: Sida['status'] = 200): Sida {
  return createSida(SIDA.titel, renderAktiviteter({nivaer, ...laget}), status);
}

async function receive(c: Context, api: Api, arbete: Arbete, formular: FormData): Promise<Sida | Response> {
  const {nivaer, path} = arbete;
  const rader = readAktivitetsrader(formular);
  const etag = textOf(formular, 'etag');
  if (knappOf(formular) === 'rader') return show(arbete, {rader: addTommaAktiviteter(rader, nivaer), etag});
  const read = toEgna(rader);
  if (!read.ok) return show(arbete, {rader, etag, fel: read.errors}, 422);
  // Marks and moves of others in the same document stand in nobody's way.
  const dokument = await findGrund(api, c, {...arbete, etag}, (innehall) => innehall?.egna);
  if (dokument === undefined) return showKonflikt(arbete, rader, arbete.dokument);
  const niva = nivaer[0]?.id ?? 'huvudman';
  const forslag: ArshjulAnpassning = {...(dokument.innehall ?? createAnpassning(niva)), egna: read.value};
  const saved = await saveDokument(api, c, path, {innehall: JSON.stringify(forslag), etag: dokument.etag});
  if (saved.ok) return c.redirect(`${SIDA.path}?klart=sparat${SVAR}`, 303);
  const sparat = sparatOf<ArshjulAnpassning>(saved.problem);
  if (sparat !== undefined) return showKonflikt(arbete, rader, sparat);
  return show(arbete, {rader, etag, fel: felOf(saved.problem)}, 422);
}

/** Both: what is saved, and under it what was written, to be saved in its place. */
function showKonflikt(arbete: Arbete, rader: readonly Rad[], {innehall, etag}: Dokument<ArshjulAnpassning>): Sida {
  const mening =
    'Först står det som är sparat nu, sedan det du har skrivit. Ändra i ditt så att det blir rätt och spara. Då ersätter det de sparade aktiviteterna.';
  return show(
    arbete,
    {rader, etag, sparat: innehall?.egna ?? [], felrubrik: 'Någon annan har sparat före dig.', fel: [{mening}]},
    409,
  );
}
