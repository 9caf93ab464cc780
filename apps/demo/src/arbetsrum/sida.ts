import {ProblemError, readable} from '@vetlanda/ska-server';
import type {Context, Hono} from 'hono';
import type {ContentfulStatusCode} from 'hono/utils/http-status';
import type {Html} from '../sidor/html.js';
import {readFormular} from './administration/formular.js';
import {renderUtloggad} from './administration/utloggad.js';
import type {Api} from './api.js';
import {renderRam} from './ram.js';
import type {Enhet, Jag, Organisation} from './typer.js';

/** What every page in the workspace begins with. */
export interface Besok {
  readonly jag: Jag;
  readonly enheter: readonly Enhet[];
}

/** A page's own part of it. */
export interface Sida {
  readonly titel: string;
  readonly aktuell?: string;
  readonly scripts?: readonly string[];
  readonly innehall: Html;
  /** 200 unless what was sent could not be taken. */
  readonly status?: ContentfulStatusCode;
}

/** Makes a page, or sends the visitor on. */
export type Visa = (c: Context, besok: Besok) => Sida | Response | Promise<Sida | Response>;

/** What a page takes in. */
export interface Mottagare {
  /** More than this is not read. Bytes. */
  readonly hogst: number;
  /** Who may not is stopped before anything that was sent is read. */
  readonly require: (c: Context, besok: Besok) => Promise<void>;
  readonly answer: (c: Context, besok: Besok, formular: FormData) => Sida | Response | Promise<Sida | Response>;
}

/** Puts a page at a path, and what it takes in. */
export type Sidmontor = (path: string, visa: Visa, mottagare?: Mottagare) => void;

/** What pages are put with. */
export interface Sidval {
  readonly api: Api;
  /** Throws where another site's page sends a form. */
  readonly refuseForeign: (c: Context) => void;
}

/** Pages for those who are signed in: others are sent to sign in, and what they have written is kept. */
export function createSidmontor(routes: Hono, {api, refuseForeign}: Sidval): Sidmontor {
  const show = async (c: Context, besok: Besok, sida: Sida | Response): Promise<Response> => {
    if (sida instanceof Response) return sida;
    const {titel, aktuell = c.req.path, scripts = [], innehall, status = 200} = sida;
    return c.html(renderRam({titel, aktuell, scripts, innehall, ...besok}), status);
  };
  return (path, visa, mottagare) => {
    if (mottagare !== undefined) {
      routes.post(path, async (c) => {
        c.header('Cache-Control', 'no-store');
        refuseForeign(c);
        const besok = await enter(c, api);
        if (besok === undefined) return c.html(renderUtloggad(pathOf(c), await readFormular(c, mottagare.hogst)), 401);
        await mottagare.require(c, besok);
        return show(c, besok, await mottagare.answer(c, besok, await readFormular(c, mottagare.hogst)));
      });
    }
    const get = async (c: Context): Promise<Response> => {
      c.header('Cache-Control', 'no-store');
      const besok = await enter(c, api);
      if (besok === undefined) return c.redirect(`/logga-in?till=${encodeURIComponent(pathOf(c))}`, 303);
      return show(c, besok, await visa(c, besok));
    };
    if (mottagare === undefined) return readable(routes, path, get);
    routes.get(path, get);
    routes.all(path, () => {
      throw new ProblemError('fel-metod', {headers: {Allow: 'GET, HEAD, POST'}});
    });
  };
}

/** Who comes, and what there is; undefined for somebody who is not signed in. */
async function enter(c: Context, api: Api): Promise<Besok | undefined> {
  try {
    const [jag, {enheter}] = await Promise.all([
      api.read<Jag>(c, '/api/jag'),
      api.read<Organisation>(c, '/api/organisation'),
    ]);
    return {jag, enheter};
  } catch (error) {
    if (error instanceof ProblemError && error.typ === 'inte-inloggad') return undefined;
    throw error;
  }
}

/** The municipality itself. */
export function kommunOf({enheter}: Besok): Enhet {
  const kommun = enheter.find(({slag}) => slag === 'kommun');
  if (kommun === undefined) throw new ProblemError('finns-inte');
  return kommun;
}

function pathOf(c: Context): string {
  const {pathname, search} = new URL(c.req.url);
  return pathname + search;
}
