import type {PageData} from '../page-data.ts';
import type {Driver} from './driver.ts';
import {painted, timeFrames} from './frame.ts';

/** The questions that Node asks a page. */
export interface Bench {
  /** Milliseconds from setting the data to the painted frame; with or without the fetching of code before it. */
  readonly firstFrame: (data: PageData, from: 'code-loaded' | 'nothing') => Promise<number>;
  /** Milliseconds of each frame that leaves out half, and of each that brings them back. */
  readonly filter: (data: PageData, times: number) => Promise<{readonly off: number[]; readonly on: number[]}>;
  /** Milliseconds of each frame that moves focus one step. */
  readonly focus: (times: number) => Promise<number[]>;
  /** Goes to the next year and back, so many switches in all, painting each. */
  readonly shiftYears: (times: number) => Promise<void>;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

/** The questions, answered with one calendar. */
export function createBench(driver: Driver): Bench {
  return {
    firstFrame: async (data, from) => {
      if (from === 'code-loaded') await driver.preload();
      await painted();
      const start = performance.now();
      await driver.show(data);
      await painted();
      return performance.now() - start;
    },
    filter: async (data, times) => {
      await driver.openFilter();
      const [off, on]: [number[], number[]] = [[], []];
      for (let i = 0; i < times; i++) {
        off.push(...(await timeFrames(() => driver.narrow(true), 1)));
        expectCount(driver.count(), data.events.length - data.outside.length);
        on.push(...(await timeFrames(() => driver.narrow(false), 1)));
        expectCount(driver.count(), data.events.length);
      }
      return {off, on};
    },
    focus: (times) => {
      const {step} = driver;
      if (step === undefined) throw new Error('This calendar has no arrow keys.');
      return timeFrames(step, times);
    },
    shiftYears: async (times) => {
      for (let i = 0; i < times; i++) {
        await driver.shiftYear(i % 2 === 0 ? 1 : -1);
        await painted();
      }
    },
  };
}

/** A time for the wrong picture is worth nothing. */
function expectCount(found: number, expected: number): void {
  if (found !== expected) throw new Error(`The page shows ${found} activities, not ${expected}.`);
}
