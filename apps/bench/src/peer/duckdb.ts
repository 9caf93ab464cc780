import {ANTAL_DIMENSIONER, FORM, type Svarsdata} from '../svar-data.ts';
import type {Loopsummor} from './typed-loop.ts';

/** A database that holds the answers as a table, a column for each question. */
export interface Databas {
  readonly version: string;
  /** Counts and sums in one statement, and gives the totals of n, Σ and Σ² over all cells. */
  readonly count: () => Promise<readonly number[]>;
  readonly close: () => void;
}

const QUESTIONS = [...Array(FORM.antalFragor).keys()];
const DIMENSIONS = [...Array(ANTAL_DIMENSIONER).keys()];
const BASE = FORM.antalSteg + 2;
/** As many rows as DuckDB takes at a time. */
const CHUNK = 2048;

/** DuckDB in this process, in memory. Undefined where its native part does not exist for the machine. */
export async function openDuckdb(data: Svarsdata): Promise<Databas | undefined> {
  const duckdb = await import('@duckdb/node-api').catch(() => undefined);
  if (duckdb === undefined) return undefined;
  const {DuckDBDataChunk, DuckDBInstance, USMALLINT, UTINYINT} = duckdb;
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const columns = data.fragor.map((_, i) => `a${i} UTINYINT`);
  await connection.run(`CREATE TABLE svar (cell USMALLINT, ${columns.join(', ')})`);
  const appender = await connection.createAppender('svar');
  const types = [USMALLINT, ...data.fragor.map(() => UTINYINT)];
  for (let from = 0; from < data.cell.length; from += CHUNK) {
    const rows = [data.cell, ...data.fragor].map((column) => [...column.subarray(from, from + CHUNK)]);
    const chunk = DuckDBDataChunk.create(types, rows[0]?.length ?? 0);
    chunk.setColumns(rows);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  const [[version = ''] = []] = (await connection.runAndReadAll('SELECT version()')).getRows();
  return {
    version: String(version),
    count: async () => totalsOf((await connection.runAndReadAll(STATEMENT)).getRows()),
    close: () => connection.closeSync(),
  };
}

/** n, Σ and Σ² over all cells, to see that all have counted the same. */
export function totalsOfLoop({sums}: Loopsummor): readonly number[] {
  return [0, 1, 2].map((nr) => sums.reduce((sum, value, i) => (i % 3 === nr ? sum + value : sum), 0));
}

function totalsOf(rows: readonly (readonly unknown[])[]): readonly number[] {
  return [2, 3, 4].map((nr) => rows.reduce((sum, row) => sum + Number(row[nr]), 0));
}

/**
 * Counts patterns first and scores those: of the ways that were tried the one that takes the least processor. Counting each
 * answer with 72 filtered counts took half as much again.
 */
const STATEMENT: string = `
  WITH monster AS (${DIMENSIONS.map(countPatterns).join(' UNION ALL ')}),
  siffror AS (SELECT *, ${QUESTIONS.map((k) => `monster // ${BASE ** k} % ${BASE} AS d${k}`).join(', ')} FROM monster),
  varden AS (SELECT *,
    ${QUESTIONS.map((k) => `(d${k} BETWEEN 1 AND ${FORM.antalSteg})::INT`).join(' + ')} AS m,
    ${QUESTIONS.map((k) => `CASE WHEN d${k} BETWEEN 1 AND ${FORM.antalSteg} THEN d${k} - 1 ELSE 0 END`).join(' + ')} AS s
    FROM siffror),
  poang AS (SELECT *, s * 12 // m AS p FROM varden WHERE m * 2 >= ${FORM.antalFragor})
  SELECT dimension, cell, sum(antal), sum(antal * p), sum(antal * p * p),
    ${QUESTIONS.flatMap((k) => [...Array(BASE).keys()].map((digit) => `sum(antal) FILTER (d${k} = ${digit})`)).join(', ')}
  FROM poang GROUP BY dimension, cell`;

function countPatterns(dimension: number): string {
  const pattern = QUESTIONS.map((k) => `${BASE ** k} * a${dimension * FORM.antalFragor + k}::USMALLINT`).join(' + ');
  return `SELECT ${dimension} AS dimension, cell, ${pattern} AS monster, count(*) AS antal FROM svar GROUP BY ALL`;
}
