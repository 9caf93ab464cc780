/** `0.34 ms`, `12.3 ms`, `205 ms`: three figures say all that a timing can. */
export function formatMs(ms: number): string {
  return `${ms < 10 ? ms.toFixed(2) : ms < 100 ? ms.toFixed(1) : formatCount(Math.round(ms))} ms`;
}

/** `31.9 kB`; 1 kB is 1,000 bytes. */
export function formatKb(bytes: number): string {
  return `${(bytes / 1000).toLocaleString('en', {minimumFractionDigits: 1, maximumFractionDigits: 1})} kB`;
}

/** `1,000`. */
export function formatCount(count: number): string {
  return count.toLocaleString('en');
}
