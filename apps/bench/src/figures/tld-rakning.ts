import {packSvar, type Summering, type Svarskolumner, summarizeKolumner} from '@vetlanda/ska-core/tld';
import {cpuInTurns} from '../cpu-time.ts';
import type {Figure, Row} from '../figure.ts';
import {formatMs} from '../format.ts';
import {openDuckdb, totalsOfLoop} from '../peer/duckdb.ts';
import {loopPacked, loopRows} from '../peer/typed-loop.ts';
import {ANTAL_DIMENSIONER, createSvarsdata, FORM, type Svarsdata} from '../svar-data.ts';

const ANTAL_SVAR = 2_000_000;
const ANTAL_CELLER = 400 * 2;
const TIMES = {times: 7};

/** Counting far more answers than a municipality has: it has some ten thousand a year. */
export const tldRakning: Figure = {
  title:
    'Counting and summing 2,000,000 children × 12 questions, 400 units × 2 rounds, in Node (summarizeKolumner), warm',
  how: [
    'All give the same: for each unit, round and dimension n, Σ and Σ² of the scores with the half rule, and how many gave each ' +
      'answer to each question. Ours also sums what the error of a share needs. n, Σ and Σ² are compared before anything is timed.',
    'Milliseconds of processor over all threads, taken in turns: what one does beside does not count. On the clock stands where ' +
      'it says so; DuckDB uses as many threads as there are processors.',
    'Packed: three columns of patterns, two bytes each, cell by cell. The limit is the plainest loop over the same columns: ' +
      'count the patterns, look up what each is worth.',
    'As twelve columns: ours packs the answers first (packSvar) and checks them. The loop beside it goes over the answers as ' +
      'rows; DuckDB has them in a table of its own, in memory, and putting them there is not in the time.',
  ],
  measure: async () => {
    const data = createSvarsdata(ANTAL_SVAR, ANTAL_CELLER);
    return [...(await measureLoops(data)), ...(await measureDuckdb(data))];
  },
};

async function measureLoops(data: Svarsdata): Promise<readonly Row[]> {
  const kolumner = pack(data);
  const packed = kolumner.dimensioner.map(({monster}) => Uint16Array.from(monster));
  const rows = toRows(data);
  checkSame(totalsOfSummeringar(summarize(kolumner)), totalsOfLoop(loopPacked(data, packed)));
  checkSame(totalsOfSummeringar(summarize(kolumner)), totalsOfLoop(loopRows(data, rows)));
  const [ours, limit, all, loop] = await cpuInTurns(
    [
      () => summarize(kolumner),
      () => loopPacked(data, packed),
      () => summarize(pack(data)),
      () => loopRows(data, rows),
    ],
    TIMES,
  );
  if (ours === undefined || limit === undefined || all === undefined || loop === undefined) return [];
  return [
    {
      what: 'Packed',
      ours: formatMs(ours.cpu),
      beside: `limit ${formatMs(limit.cpu)}`,
      ratio: ours.cpu / limit.cpu,
      aim: 2,
    },
    {
      what: 'As twelve columns',
      ours: formatMs(all.cpu),
      beside: `typed-array loop ${formatMs(loop.cpu)}`,
      ratio: all.cpu / loop.cpu,
    },
  ];
}

async function measureDuckdb(data: Svarsdata): Promise<readonly Row[]> {
  const databas = await openDuckdb(data);
  if (databas === undefined) {
    console.log('   DuckDB is missing on this machine: nothing is held against it.');
    return [];
  }
  try {
    checkSame(totalsOfSummeringar(summarize(pack(data))), await databas.count());
    const [ours, theirs] = await cpuInTurns([() => summarize(pack(data)), databas.count], TIMES);
    if (ours === undefined || theirs === undefined) return [];
    const name = `DuckDB ${databas.version.replace('v', '')}`;
    return [
      {
        what: 'As twelve columns',
        ours: formatMs(ours.cpu),
        beside: `${name} ${formatMs(theirs.cpu)}`,
        ratio: ours.cpu / theirs.cpu,
        aim: 1 / 6,
      },
      {
        what: '- on the clock',
        ours: formatMs(ours.wall),
        beside: `${name} ${formatMs(theirs.wall)}`,
        ratio: ours.wall / theirs.wall,
      },
    ];
  } finally {
    databas.close();
  }
}

function pack({antalCeller, cell, fragor}: Svarsdata): Svarskolumner {
  const dimensioner = Array.from({length: ANTAL_DIMENSIONER}, (_, i) => {
    const kolumn = packSvar(fragor.slice(i * FORM.antalFragor, (i + 1) * FORM.antalFragor), FORM);
    if (kolumn === undefined) throw new Error('The answers could not be packed.');
    return kolumn;
  });
  return {antalCeller, cell, dimensioner};
}

function summarize(kolumner: Svarskolumner): readonly Summering[] {
  const result = summarizeKolumner(kolumner);
  if (!result.ok) throw new Error(`The answers could not be summed: ${result.errors[0].kod}.`);
  return result.value.flat();
}

function toRows({fragor}: Svarsdata): Uint8Array {
  const rows = new Uint8Array(ANTAL_SVAR * fragor.length);
  for (const [k, column] of fragor.entries()) {
    for (const [i, digit] of column.entries()) rows[i * fragor.length + k] = digit;
  }
  return rows;
}

function totalsOfSummeringar(summeringar: readonly Summering[]): readonly number[] {
  return (['antal', 'summa', 'kvadratsumma'] as const).map((key) =>
    summeringar.reduce((sum, summering) => sum + summering[key], 0),
  );
}

function checkSame(ours: readonly number[], theirs: readonly number[]): void {
  if (ours.some((value, i) => value !== theirs[i])) throw new Error(`Not the same: ${ours} and ${theirs}.`);
}
