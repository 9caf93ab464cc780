/** Where the keyboard is: in a row of the list, or in the panel beside the wheel. */
export type Fokusplats = {readonly typ: 'rad'; readonly id: string} | {readonly typ: 'panel'};

/** Where the keyboard is before an update that may take its place away; undefined where nothing can be lost. */
export function findFokus(root: ShadowRoot | null): Fokusplats | undefined {
  const active = root?.activeElement;
  const id = active?.closest('li')?.querySelector<HTMLElement>('[data-rad]')?.dataset.rad;
  if (id !== undefined) return {typ: 'rad', id};
  return active?.closest('.panel') ? {typ: 'panel'} : undefined;
}

/** Gives the keyboard a place as near as can be to the one that an update took away. */
export function restoreFokus(root: ShadowRoot | null, plats: Fokusplats | undefined): void {
  if (root === null || plats === undefined || root.activeElement !== null) return;
  const near =
    plats.typ === 'rad' ? `[data-rad="${CSS.escape(plats.id)}"]` : '.panel .knappar button, .panel .huvud button';
  const node = root.querySelector<HTMLElement>(near) ?? root.querySelector<HTMLElement>('#lista h3');
  node?.focus();
}
