/** Resolves when what now stands in the document has been painted: that is when the frame after the next begins. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/**
 * Milliseconds from `act` until its frame has been painted: script, style, layout and paint, without the wait for the
 * screen, which is chance. `act` runs where a frame begins, and a message sent there arrives when the frame is done.
 */
function timeFrame(act: () => void): Promise<number> {
  return new Promise((resolve, reject) => {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      const start = performance.now();
      port1.onmessage = () => resolve(performance.now() - start);
      try {
        act();
      } catch (cause) {
        reject(cause);
      }
      port2.postMessage(undefined);
    });
  });
}

/** Milliseconds of each of so many frames, one after the other, that `act` makes. */
export async function timeFrames(act: () => void, times: number): Promise<number[]> {
  const found: number[] = [];
  for (let i = 0; i < times; i++) {
    await painted();
    found.push(await timeFrame(act));
  }
  return found;
}
