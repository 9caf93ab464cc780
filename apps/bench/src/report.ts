import type {Figure, Row} from './figure.ts';

const HEADS: readonly string[] = ['', 'SKA', 'beside', 'ratio', 'aim', ''];
const WIDTHS: readonly number[] = [45, 12, 36, 8, 14, 0];
const LINE = 118;

/** Does the line keep its aim? Undefined when it has none. */
function isMet({ratio, aim}: Row): boolean | undefined {
  return aim === undefined ? undefined : ratio <= aim;
}

/** A figure as plain text: heading, table, how it was measured. */
export function renderFigure(nr: number, {title, how}: Figure, rows: readonly Row[]): string {
  const table = [HEADS, ...rows.map(toCells)].map((cells) => `   ${alignCells(cells)}`.trimEnd());
  const notes = how.flatMap((sentence) => wrap(sentence, LINE - 3)).map((line) => `   ${line}`);
  return [`${nr}. ${title}`, ...table, ...notes, ''].join('\n');
}

/** How many aims were kept, said once at the end. */
export function renderSum(rows: readonly Row[]): string {
  const verdicts = rows.map(isMet).filter((met) => met !== undefined);
  const missed = verdicts.filter((met) => !met).length;
  return missed === 0
    ? `All ${verdicts.length} aims are met.`
    : `${verdicts.length - missed} of ${verdicts.length} aims are met, ${missed} missed (marked ✗).`;
}

function toCells(row: Row): readonly string[] {
  const met = isMet(row);
  return [
    row.what,
    row.ours,
    row.beside,
    formatRatio(row.ratio),
    row.aim === undefined ? '' : row.aim === 0 ? 'no growth' : `at most ${row.aim.toFixed(2)}`,
    met === undefined ? '' : met ? '✓ met' : '✗ missed',
  ];
}

function alignCells(cells: readonly string[]): string {
  return cells.map((cell, i) => cell.padEnd(WIDTHS[i] ?? 0)).join(' ');
}

function formatRatio(ratio: number): string {
  if (ratio > 0 && ratio < 0.001) return ratio.toFixed(4);
  return ratio >= 10 ? ratio.toFixed(0) : ratio >= 0.1 || ratio === 0 ? ratio.toFixed(2) : ratio.toFixed(3);
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
