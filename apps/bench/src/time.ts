import {median} from './median.ts';

const WARM_UP = 30;
const TIMES = 200;

/** Median milliseconds of each job in Node, warm; taken in turns, so that a slow spell of the machine hits them all. */
export function timeInTurns(jobs: readonly (() => unknown)[]): readonly number[] {
  const times = jobs.map((): number[] => []);
  for (let i = 0; i < WARM_UP + TIMES; i++) {
    for (const [nr, job] of jobs.entries()) {
      const start = performance.now();
      job();
      const elapsed = performance.now() - start;
      if (i >= WARM_UP) times[nr]?.push(elapsed);
    }
  }
  return times.map(median);
}
