/** Where the keyboard is: in the wheel, in the box beside it, or in a row of the list. */
export type Fokusplats = 'hjul' | 'panel' | {readonly rad: string};

/** Where the keyboard is before an update that may take its place away; undefined where nothing can be lost. */
export function findFokus(root: ShadowRoot | null): Fokusplats | undefined {
  const active = root?.activeElement;
  if (active?.closest('.objekt')) return 'hjul';
  if (active?.closest('.lage')) return 'panel';
  const rad = active?.closest('li')?.querySelector<HTMLElement>('[data-rad]')?.dataset.rad;
  return rad === undefined ? undefined : {rad};
}

/** Gives the keyboard a place as near as can be to the one that an update took away. */
export function restoreFokus(root: ShadowRoot | null, before: Fokusplats | undefined): void {
  if (root === null || before === undefined || isSame(findFokus(root), before)) return;
  for (const selector of nearest(before)) {
    const node = root.querySelector<HTMLElement>(selector);
    if (node === null) continue;
    node.focus();
    return;
  }
}

function isSame(now: Fokusplats | undefined, before: Fokusplats): boolean {
  if (typeof now !== 'object' || typeof before !== 'object') return now === before;
  return now.rad === before.rad;
}

function nearest(before: Fokusplats): readonly string[] {
  const hjul = '.objekt[tabindex="0"]';
  if (before === 'hjul') return [hjul];
  if (before === 'panel') return ['.panel .detaljer button', '.panel button', hjul, '.lage button'];
  return [`[data-rad="${CSS.escape(before.rad)}"]`, '#lista h3'];
}
