/** So many frames it takes until what was scrolled past is laid out, and has its own height. */
const BILDER = 6;

/** Scrolls to a node, and on to it while what is above it is laid out for the first time. */
export function scrollTill(node: HTMLElement, block: ScrollLogicalPosition): void {
  let left = BILDER;
  const step = (): void => {
    node.scrollIntoView({block, behavior: 'instant'});
    left--;
    if (left > 0 && node.isConnected) requestAnimationFrame(step);
  };
  step();
}
