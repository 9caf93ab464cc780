import {median} from './median.ts';

/** How often a job is run before it is timed, and how often it is timed. */
interface Rounds {
  readonly warmUp: number;
  readonly times: number;
}

const ROUNDS: Rounds = {warmUp: 30, times: 200};

/** Median milliseconds of each job in Node, warm; taken in turns, so that a slow spell of the machine hits them all. */
export function timeInTurns(jobs: readonly (() => unknown)[], {warmUp, times: count} = ROUNDS): readonly number[] {
  const times = jobs.map((): number[] => []);
  for (let i = 0; i < warmUp + count; i++) {
    for (const [nr, job] of jobs.entries()) {
      const start = performance.now();
      job();
      const elapsed = performance.now() - start;
      if (i >= warmUp) times[nr]?.push(elapsed);
    }
  }
  return times.map(median);
}
