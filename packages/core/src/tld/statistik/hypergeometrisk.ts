/** A draw: `antal` of the `inbjudna`, among whom `traffar` are of the kind that is counted. */
export interface Urna {
  readonly inbjudna: number;
  readonly antal: number;
  readonly traffar: number;
}

/** P(X ≥ k) of the hypergeometric distribution. */
export function atLeast(k: number, urna: Urna): number {
  return shareOf(urna, (x) => x >= k);
}

/** P(X ≤ k) of the hypergeometric distribution. */
export function atMost(k: number, urna: Urna): number {
  return shareOf(urna, (x) => x <= k);
}

/**
 * The share of the distribution where `holds`. The weights are worked out from the likeliest number outwards, each from its
 * neighbour, and divided by their sum: no factorials, nothing to overflow.
 */
function shareOf({inbjudna, antal, traffar}: Urna, holds: (x: number) => boolean): number {
  const least = Math.max(0, antal + traffar - inbjudna);
  const most = Math.min(antal, traffar);
  const likeliest = Math.min(Math.max(Math.floor(((antal + 1) * (traffar + 1)) / (inbjudna + 2)), least), most);
  // How many times as likely x + 1 is as x.
  const growth = (x: number): number =>
    ((traffar - x) * (antal - x)) / ((x + 1) * (inbjudna - traffar - antal + x + 1));
  let sum = 1;
  let held = holds(likeliest) ? 1 : 0;
  const add = (x: number, weight: number): void => {
    sum += weight;
    if (holds(x)) held += weight;
  };
  for (let x = likeliest, weight = 1; x < most; x++) {
    weight *= growth(x);
    add(x + 1, weight);
  }
  for (let x = likeliest, weight = 1; x > least; x--) {
    weight /= growth(x - 1);
    add(x - 1, weight);
  }
  return held / sum;
}
