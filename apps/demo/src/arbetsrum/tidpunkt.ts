/** An instant where the schools are: `12 oktober 2026 kl. 10.00`. */
export function formatTidpunkt(nar: string): string {
  const instant = new Date(nar);
  const dag = instant.toLocaleDateString('sv-SE', {dateStyle: 'long', timeZone: 'Europe/Stockholm'});
  const tid = instant.toLocaleTimeString('sv-SE', {timeStyle: 'short', timeZone: 'Europe/Stockholm'});
  return `${dag} kl. ${tid.replace(':', '.')}`;
}
