/** What a spreadsheet would take for a formula, behind any number of apostrophes. */
const FORMEL = /^'*[=+\-@\t\r]/;

/** A text as it is written in a cell: one that a spreadsheet would take for a formula gets an apostrophe before it. */
export function toCell(text: string): string {
  return FORMEL.test(text) ? `'${text}` : text;
}

/** A text as it was before `toCell`. */
export function fromCell(cell: string): string {
  return cell.startsWith("'") && FORMEL.test(cell) ? cell.slice(1) : cell;
}
