/** Something with a height that can be put at a place, in pixels. What it holds is put there with it. */
export interface Lada {
  readonly hojd: number;
  readonly place: (y: number) => void;
}

/** One under the other, `gap` pixels apart. */
export function stack(lador: readonly Lada[], gap: number): Lada {
  return {
    hojd: lador.reduce((sum, {hojd}) => sum + hojd, gap * Math.max(0, lador.length - 1)),
    place: (y) => {
      let top = y;
      for (const lada of lador) {
        lada.place(top);
        top += lada.hojd + gap;
      }
    },
  };
}

/** Side by side, level at the top or at their middles; put in the order they have here. */
export function beside(lador: readonly Lada[], level: 'topp' | 'mitt' = 'mitt'): Lada {
  const hojd = lador.reduce((most, lada) => Math.max(most, lada.hojd), 0);
  return {
    hojd,
    place: (y) => {
      for (const lada of lador) lada.place(level === 'topp' ? y : y + (hojd - lada.hojd) / 2);
    },
  };
}
