import {median} from './median.ts';

/** What a job took. */
interface Taken {
  /** Milliseconds on the clock. */
  readonly wall: number;
  /** Milliseconds of processor, over all threads: what is left comparable when the machine does something else as well. */
  readonly cpu: number;
}

/** Median time of each job, after one that is not timed; taken in turns. */
export async function cpuInTurns(
  jobs: readonly (() => unknown)[],
  {times: count}: {readonly times: number},
): Promise<readonly Taken[]> {
  const taken = jobs.map((): Taken[] => []);
  for (let i = 0; i <= count; i++) {
    for (const [nr, job] of jobs.entries()) {
      const [start, before] = [performance.now(), process.cpuUsage()];
      await job();
      const {user, system} = process.cpuUsage(before);
      if (i > 0) taken[nr]?.push({wall: performance.now() - start, cpu: (user + system) / 1000});
    }
  }
  return taken.map((all) => ({wall: median(all.map(({wall}) => wall)), cpu: median(all.map(({cpu}) => cpu))}));
}
