import {atLeast, atMost} from './hypergeometrisk.js';
import {clamp, type Intervall} from './intervall.js';
import {normalQuantile} from './normal.js';
import {svansOf} from './sannolikhet.js';

/** Past so many that were asked, the shortcut is as good as the exact count. */
const EXACT_UP_TO = 500;

/**
 * The interval of a share 0–1 of independent answers, `traffar` of `antal` (Wilson 1927). The whole scale where there are no
 * answers. Throws a RangeError for what is no count.
 */
export function wilsonintervall(traffar: number, antal: number, konfidens = 0.95): Intervall {
  checkCounts(traffar, antal, antal);
  return wilson(traffar / antal, antal, normalQuantile(1 - svansOf(konfidens)));
}

/**
 * The interval of a share 0–1 among the `inbjudna` that were asked, of whom `antal` answered and `traffar` so: every number
 * among them all that the answers do not speak against, by the hypergeometric distribution. Past 500 that were asked,
 * Wilson's with `antal × (inbjudna − 1)/(inbjudna − antal)` answers, within what is possible. Throws a RangeError for what
 * is no count.
 */
export function andelsintervall(
  {traffar, antal, inbjudna}: {readonly traffar: number; readonly antal: number; readonly inbjudna: number},
  konfidens = 0.95,
): Intervall {
  checkCounts(traffar, antal, inbjudna);
  const svans = svansOf(konfidens);
  const least = traffar;
  const most = traffar + inbjudna - antal;
  if (inbjudna === 0) return [0, 1];
  if (inbjudna <= EXACT_UP_TO) {
    const urn = {inbjudna, antal};
    const lagst = search(least, most, (alla) => atLeast(traffar, {...urn, traffar: alla}) > svans);
    const hogst = search(-most, -least, (alla) => atMost(traffar, {...urn, traffar: -alla}) > svans);
    return [lagst / inbjudna, -hogst / inbjudna];
  }
  const possible: Intervall = [least / inbjudna, most / inbjudna];
  if (antal === inbjudna) return possible;
  const answers = (antal * (inbjudna - 1)) / (inbjudna - antal);
  const [lagst, hogst] = wilson(traffar / antal, answers, normalQuantile(1 - svans));
  return [clamp(lagst, possible), clamp(hogst, possible)];
}

function wilson(andel: number, antal: number, z: number): Intervall {
  if (antal === 0) return [0, 1];
  const spread = z ** 2 / antal;
  const middle = (andel + spread / 2) / (1 + spread);
  const half = (z * Math.sqrt((andel * (1 - andel)) / antal + spread / (4 * antal))) / (1 + spread);
  // Of none and of all the ends are known exactly; so they are not left to the last figure of a root.
  return [andel === 0 ? 0 : middle - half, andel === 1 ? 1 : middle + half];
}

/** The first whole number from `from` to `to` where `holds`, which holds from there on and at `to`. */
function search(from: number, to: number, holds: (value: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function checkCounts(traffar: number, antal: number, inbjudna: number): void {
  const whole = [traffar, antal, inbjudna].every(Number.isSafeInteger);
  if (!whole || traffar < 0 || traffar > antal || antal > inbjudna) {
    throw new RangeError(`${traffar} of ${antal} among ${inbjudna} cannot be.`);
  }
}
