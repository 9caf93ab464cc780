const FORMAT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** An instant as a clock in Sweden shows it: `2026-11-24 10:15`. */
export function formatTid(nar: string): string {
  const tid = new Date(nar);
  return Number.isNaN(tid.getTime()) ? nar : FORMAT.format(tid);
}
