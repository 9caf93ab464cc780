import {importKommun} from '../db/kommunfil-skriv.js';
import {writeLogg} from '../db/logg.js';
import {ProblemError} from '../problem/problem-error.js';
import {readJson, refuseInnehall} from '../resurs/read-json.js';
import type {BehorigtAnrop, Resurs} from '../resurs/resurs.js';
import {createNycklar} from '../tld/nycklar.js';
import {describeKommunfilAvvikelse} from './beskriv.js';
import {exportKommun} from './export-kommun.js';
import {parseKommunfil} from './parse-kommunfil.js';

/** The largest file that is read in. A municipality with a longer history moves by backup. Bytes. */
const HOGST = 200_000_000;

/** The whole municipality, or a unit of it, as a file: out, and in again where there is nothing. */
export const kommunfilresurser: readonly Resurs[] = [
  {
    metod: 'GET',
    vag: '/api/export',
    gor: 'Skriver hela kommunen som en fil: enheter, dokument med alla versioner, dialogtider, omgångar och utgåvor',
    krav: 'export/las',
    svar: {200: {om: 'En fil i formatet ska-kommun, utan personer, koder och räkningar'}},
    answer: (anrop) => answerExport(anrop),
  },
  {
    metod: 'GET',
    vag: '/api/enheter/:enhet/export',
    gor: 'Skriver en enhet som en fil: dess dokument med alla versioner, bokningar och resultat',
    krav: 'export/las',
    svar: {200: {om: 'En fil i formatet ska-kommun med bara den enheten'}},
    answer: (anrop) => answerExport(anrop, anrop.enhet),
  },
  {
    metod: 'POST',
    vag: '/api/import',
    gor: 'Läser in en exporterad kommun där det är tomt. Allt eller inget läses in',
    krav: 'import/skriv',
    kropp: {typ: 'application/json', hogst: HOGST},
    svar: {200: {om: 'Hur mycket som lästes in'}},
    answer: async ({c, del, kropp, identitet, roll}) => {
      const fil = readJson(kropp, parseKommunfil, describeKommunfilAvvikelse);
      const result = await importKommun(del.db, del.huvudman, fil, {
        nycklar: (omgang) => createNycklar(del, omgang),
        av: {person: identitet.person, roll},
      });
      if (!result.ok) throw refuseInnehall(result.errors, describeKommunfilAvvikelse);
      const {enheter, dokument, dialogtider, omgangar} = fil;
      return c.json({
        enheter: enheter.length,
        dokument: dokument.length,
        dialogtider: dialogtider.length,
        omgangar: omgangar.length,
      });
    },
  },
];

async function answerExport({c, del, idag, identitet, roll, enhet}: BehorigtAnrop, only?: string): Promise<Response> {
  const file = await exportKommun(del.db, del.huvudman, only === undefined ? {} : {enhet: only});
  if (file === undefined) throw new ProblemError('finns-inte');
  const foremal = only === undefined ? 'kommunen' : 'enheten';
  await writeLogg(del.db, del.huvudman, {person: identitet.person, roll, handelse: 'export/skriven', enhet, foremal});
  return c.body(toStream(file.text), 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': `attachment; filename="ska-${only ?? 'kommun'}-${idag}.json"`,
    // Given here, so that nothing reads the whole file to make one.
    ETag: `"${file.etag}"`,
  });
}

/** Text as a body that is read no faster than it is taken. */
function toStream(text: AsyncGenerator<string, void, undefined>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const {done, value} = await text.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await text.return();
    },
  });
}
