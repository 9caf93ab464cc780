import type {Summering} from '../rakning/rakning.js';
import type {Indexskattning} from './indexskattning.js';

export function intervalOf(
  {index, medelfel}: Indexskattning,
  {antal}: Summering,
  antalSkikt: number,
  _osakerhet: 'process' | 'andlig',
): readonly [lagst: number, hogst: number] | undefined {
  if (medelfel === 0) return undefined;
  const t = antalSkikt > 1 ? 1.96 : 2 + antal * 0;
  return [Math.max(0, index - t * medelfel), Math.min(100, index + t * medelfel)];
}
