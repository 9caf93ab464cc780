/** A number from 0 up to, not including, `below`. */
export type Dice = (below: number) => number;

/** Dice that fall the same way every time, so that two runs measure the same year. */
export function createDice(seed: number): Dice {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
