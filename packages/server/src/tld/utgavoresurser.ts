import {type Publik, selectEnhet} from '@vetlanda/ska-core/tld';
import {findUtgava, loadUtgavor, type Utgavetext} from '../db/tld/utgavor.js';
import {ProblemError} from '../problem/problem-error.js';
import type {Ratt} from '../ratt/ratter.js';
import type {BehorigtAnrop, Resurs} from '../resurs/resurs.js';
import {readSida, SIDFRAGOR} from '../resurs/sida.js';
import {readUtgava} from './create-utgavetexter.js';
import {syncOmgangar} from './sync-omgangar.js';

/** A release of three hundred units is some hundred kilobytes; ten are five years of rounds. */
const FLEST = 10;

/** Results as they have been released, and nothing else: there is no other way to a number. */
export const utgavoresurser: readonly Resurs[] = [
  {
    metod: 'GET',
    vag: '/api/enheter/:enhet/utgavor',
    gor: 'Ger enhetens resultat ur de utgåvor som finns, den senaste först',
    krav: 'utgava/rektor',
    fraga: SIDFRAGOR,
    svar: {200: {om: 'Utgåvorna med det som rör enheten; de där enheten inte är med är utelämnade'}},
    answer: async (anrop) =>
      list(anrop, 'rektor', (text) => {
        const egen = selectEnhet(readUtgava(text), anrop.enhet);
        return egen === undefined ? [] : [egen];
      }),
  },
  ...createLasresurser('huvudman', 'utgava/huvudman', 'huvudmannen'),
  ...createLasresurser('namnd', 'utgava/namnd', 'nämnden'),
];

function createLasresurser(publik: Publik, krav: Ratt, namn: string): readonly Resurs[] {
  const vag = `/api/utgavor/${publik}` as const;
  return [
    {
      metod: 'GET',
      vag,
      gor: `Ger de utgåvor som ${namn} läser, den senaste först`,
      krav,
      fraga: SIDFRAGOR,
      svar: {200: {om: 'Utgåvorna, hela'}},
      answer: (anrop) => list(anrop, publik, (text) => [readUtgava(text)]),
    },
    {
      metod: 'GET',
      vag: `${vag}/:nummer`,
      gor: `Ger en utgåva som ${namn} läser, tecken för tecken som den gavs ut`,
      krav,
      svar: {200: {om: 'Utgåvan; ETag är dess SHA-256', schema: 'Utgava'}},
      answer: async ({c, del}) => {
        const nummer = Number(c.req.param('nummer'));
        if (!Number.isSafeInteger(nummer) || nummer > 2_147_483_647) throw new ProblemError('finns-inte');
        const text = await findUtgava(del.db, del.huvudman, publik, nummer);
        if (text === undefined) throw new ProblemError('finns-inte');
        const headers = {'Content-Type': 'application/json; charset=utf-8', ETag: `"${text.hash}"`};
        return c.body(text.innehall, 200, headers);
      },
    },
  ];
}

async function list(
  {c, del, idag}: BehorigtAnrop,
  publik: Publik,
  show: (text: Utgavetext) => readonly unknown[],
): Promise<Response> {
  await syncOmgangar(del, idag);
  const {fore, antal} = readSida(c);
  const hogst = Math.min(antal, FLEST);
  const texter = await loadUtgavor(del.db, del.huvudman, publik, {fore, antal: hogst + 1});
  const sida = texter.slice(0, hogst);
  const nasta = texter.length > hogst ? sida.at(-1)?.nummer : undefined;
  return c.json({
    utgavor: sida.flatMap((text) => show(text)),
    ...(nasta === undefined ? {} : {nasta: `?fore=${nasta}`}),
  });
}
