import type {Context, Hono} from 'hono';
import {findKommun, loadHarkomst} from '../db/organisation.js';
import type {Dependencies, Serverdel} from '../dependencies.js';
import {readIdentitet} from '../inloggning/session.js';
import {ProblemError} from '../problem/problem-error.js';
import {findRoll} from '../ratt/find-roll.js';
import {readBas} from './etag.js';
import {answerOnce} from './idempotens.js';
import {readKropp} from './read-kropp.js';
import type {Anrop, BehorigtAnrop, Resurs, SkyddadResurs} from './resurs.js';
import {refuseForeignOrigin} from './ursprung.js';

/** Mounts the resources: each asks who it is and what they may before anything that was sent is read. */
export function mountResurser(
  app: Hono,
  resurser: readonly Resurs[],
  del: Serverdel,
  {today, riktlinjer, kalenderdata}: Pick<Dependencies, 'today' | 'riktlinjer' | 'kalenderdata'>,
): void {
  const forvald = {riktlinje: riktlinjer[0], kalenderdata};
  for (const resurs of resurser) {
    app.on(resurs.metod, resurs.vag, async (c) => {
      c.header('Cache-Control', 'no-store');
      if (resurs.metod !== 'GET') refuseForeignOrigin(c, del);
      const idag = today();
      const yttre = {del, idag, forvald};
      if (resurs.krav === 'oppen') return resurs.answer({...(await readAnrop(c, resurs)), ...yttre});
      const behorig = await authorize(c, resurs, del, idag);
      const anrop: BehorigtAnrop = {...(await readAnrop(c, resurs)), ...behorig, ...yttre};
      if (resurs.metod !== 'POST' || resurs.visasEnGang === true) return resurs.answer(anrop);
      return answerOnce(anrop, () => resurs.answer(anrop));
    });
  }
  for (const [vag, metoder] of metoderByVag(resurser)) {
    app.all(vag, () => {
      throw new ProblemError('fel-metod', {headers: {Allow: metoder.join(', ')}});
    });
  }
}

type Last = Pick<Anrop, 'c' | 'kropp' | 'bas'>;

async function readAnrop(c: Context, {kropp, villkor}: Resurs): Promise<Last> {
  const bas = villkor === true ? readBas(c) : 0;
  return {c, kropp: kropp === undefined ? '' : await readKropp(c, kropp), bas};
}

type Behorig = Pick<BehorigtAnrop, 'identitet' | 'roll' | 'enhet' | 'harkomst'>;

async function authorize(c: Context, {krav}: SkyddadResurs, del: Serverdel, idag: Anrop['idag']): Promise<Behorig> {
  const identitet = await readIdentitet(c, del);
  if (identitet === undefined) throw new ProblemError('inte-inloggad');
  const enhet = c.req.param('enhet') ?? (await findKommun(del.db, del.huvudman)) ?? '';
  const harkomst = await loadHarkomst(del.db, del.huvudman, enhet, idag);
  const roll = krav === 'inloggad' ? identitet.tilldelningar[0]?.roll : findRoll(identitet, krav, harkomst);
  if (roll === undefined) throw new ProblemError('inte-behorig');
  if (harkomst.length === 0) throw new ProblemError('finns-inte');
  return {identitet, roll, enhet, harkomst};
}

function metoderByVag(resurser: readonly Resurs[]): ReadonlyMap<string, readonly string[]> {
  const byVag = new Map<string, string[]>();
  for (const {vag, metod} of resurser) {
    const metoder = metod === 'GET' ? ['GET', 'HEAD'] : [metod];
    byVag.set(vag, [...(byVag.get(vag) ?? []), ...metoder]);
  }
  return byVag;
}
