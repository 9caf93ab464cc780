/** A table as a file: semicolons and a byte order mark, as a Swedish Excel opens it. */
export function formatCsv(rader: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rader.map((rad) => rad.map(toCell).join(';')).join('\r\n')}\r\n`;
}

/** A cell that no spreadsheet takes for a formula. */
function toCell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
