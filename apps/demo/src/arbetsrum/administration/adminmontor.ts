import {ProblemError} from '@vetlanda/ska-server';
import type {Context} from 'hono';
import {html} from 'hono/html';
import type {Html} from '../../sidor/html.js';
import type {Api} from '../api.js';
import {type Besok, kommunOf, type Mottagare, type Sida, type Sidmontor, type Visa} from '../sida.js';
import type {Adminsida} from './sidor.js';

/** Puts a page of the administration, under its own path or one below it. */
export type Adminmontor = (sida: Adminsida, visa: Visa, mottagare?: Adminmottagare) => void;

/** What a page takes in, and how much of it in bytes. */
type Adminmottagare = Pick<Mottagare, 'hogst' | 'answer'>;

/** What the administration marks in the navigation. */
export const AKTUELL = '/arbetsrum/administration';

/** Pages of the administration: each asks the API whether the visitor may do what it is for, before it shows anything. */
export function createAdminmontor(sida: Sidmontor, api: Api): Adminmontor {
  return ({path, ratt}, visa, mottagare) => {
    const require = async (c: Context, besok: Besok): Promise<void> => {
      if (!(await loadRatter(c, api, besok)).includes(ratt)) throw new ProblemError('inte-behorig');
    };
    const show: Visa = async (c, besok) => {
      await require(c, besok);
      return visa(c, besok);
    };
    sida(path, show, mottagare === undefined ? undefined : {...mottagare, require});
  };
}

/** What the visitor may do in the whole municipality. */
export async function loadRatter(c: Context, api: Api, besok: Besok): Promise<readonly string[]> {
  const {ratter} = await api.read<{readonly ratter: readonly string[]}>(
    c,
    `/api/enheter/${encodeURIComponent(kommunOf(besok).id)}/jag`,
  );
  return ratter;
}

/** A page of the administration with its heading and the way back. */
export function createSida(titel: string, innehall: Html, status: Sida['status'] = 200): Sida {
  return {
    titel,
    aktuell: AKTUELL,
    status,
    innehall: html`<p class="vag"><a href="${AKTUELL}">Administration</a></p>
      <h1>${titel}</h1>
      ${innehall}`,
  };
}
