import type {Datum} from '@vetlanda/ska-core/kalender';
import type {Context} from 'hono';
import type {Api} from '../api.js';
import {type Besok, kommunOf, type Sida} from '../sida.js';
import {type Adminmontor, createSida} from './adminmontor.js';
import {type Dokumentvag, loadDokument, saveDokument, sparatOf} from './dokument.js';
import {knappOf, textOf, textOrFil} from './formular.js';
import {type Granskning, markOf} from './granskning.js';
import {felOf, SVAR} from './meddelande.js';
import type {Administration} from './mount-administration.js';
import {type Giltighet, type Riktlinjehuvud, type Riktlinjesida, renderRiktlinje} from './render-riktlinje.js';
import {adminsidor} from './sidor.js';

const SIDA = adminsidor.riktlinje;

/** The guideline: reviewed before it is saved, and an earlier one brought back the same way. */
export function mountRiktlinje(montera: Adminmontor, {api, today}: Administration): void {
  montera(
    SIDA,
    async (c, besok) => {
      const {etag} = await loadDokument(api, c, pathOf(besok));
      const klart = c.req.query('klart') === 'sparat' ? 'Riktlinjen är sparad.' : undefined;
      const version = await readVersion(c, api, besok, today());
      return show(c, api, besok, {text: '', etag, klart, ...version});
    },
    {hogst: 5_000_000, answer: (c, besok, formular) => receive(c, api, besok, formular)},
  );
}

function pathOf(besok: Besok): Dokumentvag {
  return `/api/enheter/${encodeURIComponent(kommunOf(besok).id)}/riktlinje`;
}

type Laget = Omit<Riktlinjesida, 'galler' | 'versioner' | 'senare' | 'path'>;

async function show(c: Context, api: Api, besok: Besok, laget: Laget, status: Sida['status'] = 200): Promise<Sida> {
  const path = pathOf(besok);
  const fore = /^[1-9]\d{0,8}$/.exec(c.req.query('fore') ?? '')?.[0] ?? '';
  const [galler, {versioner, nasta}] = await Promise.all([
    api.read<Riktlinjehuvud>(c, '/api/riktlinje'),
    api.read<{readonly versioner: Riktlinjesida['versioner']; readonly nasta?: string}>(
      c,
      `${path}/versioner?antal=20&fore=${fore}`,
    ),
  ]);
  return createSida(SIDA.titel, renderRiktlinje({path, galler, versioner, senare: nasta, ...laget}), status);
}

/** An earlier version as something to review and save: from today, for what says an earlier day would not take effect. */
async function readVersion(
  c: Context,
  api: Api,
  besok: Besok,
  idag: Datum,
): Promise<Pick<Laget, 'text' | 'hamtad'> | undefined> {
  const revision = /^[1-9]\d{0,8}$/.exec(c.req.query('version') ?? '')?.[0];
  if (revision === undefined) return undefined;
  const innehall = await api.find<Record<string, unknown>>(c, `${pathOf(besok)}/versioner/${revision}`);
  if (innehall === undefined) return undefined;
  return {text: JSON.stringify({...innehall, version: idag}, undefined, 2), hamtad: {revision: Number(revision), idag}};
}

async function receive(c: Context, api: Api, besok: Besok, formular: FormData): Promise<Sida | Response> {
  const text = await textOrFil(formular, 'riktlinje');
  const etag = textOf(formular, 'etag');
  const granskat = await api.send<Granskning & Giltighet>(c, {
    metod: 'POST',
    path: '/api/riktlinje/granska',
    typ: 'application/json',
    body: text,
  });
  if (!granskat.ok) return show(c, api, besok, {text, etag, fel: felOf(granskat.problem)}, 422);
  const hinder = granskat.value.galler === undefined;
  const mark = markOf(text);
  const sparar = knappOf(formular) === 'spara';
  const granskning = {...granskat.value, mark, hinder, andrad: sparar};
  if (!sparar || hinder || textOf(formular, 'granskad') !== mark) {
    return show(c, api, besok, {text, etag, granskning}, hinder ? 422 : 200);
  }
  const saved = await saveDokument(api, c, pathOf(besok), {innehall: text, etag});
  if (saved.ok) return c.redirect(`${SIDA.path}?klart=sparat${SVAR}`, 303);
  const sparat = sparatOf<unknown>(saved.problem);
  if (sparat === undefined) return show(c, api, besok, {text, etag, fel: felOf(saved.problem)}, 422);
  return show(
    c,
    api,
    besok,
    {
      text,
      etag: sparat.etag,
      sparat: JSON.stringify(sparat.innehall, undefined, 2),
      felrubrik: 'Någon annan har sparat före dig.',
      fel: [
        {
          mening:
            'Först står den riktlinje som är sparad nu, sedan din. Ändra i din så att den blir rätt, granska och spara. Då ersätter den den sparade.',
        },
      ],
    },
    409,
  );
}
