import type {Page} from 'playwright-core';
import type {Browser, Kind} from '../browser.ts';
import type {Figure} from '../figure.ts';
import {formatCount, formatKb} from '../format.ts';
import {createPageData, type PageData} from '../page-data.ts';

const WARM_UP = 6;
const SWITCHES = 50;
/** What an engine learns about hot code lies on the heap too: less and less of it, where a leak is the same each time. */
const ENGINE = 0.02;

interface Memory {
  /** Bytes that script holds after rubbish has been collected. */
  readonly heap: number;
  /** Nodes that the browser holds, in the document or not. */
  readonly nodes: number;
}

/** What a page held after the warm-up, and how much more after each round of switches. */
interface Growth {
  readonly start: Memory;
  readonly first: Memory;
  readonly second: Memory;
}

/** Does a page that stays open all day swell? */
export const heap: Figure = {
  title: `Memory after ${SWITCHES} switches of year and after ${SWITCHES} more, 1,000 activities, Chromium`,
  how: [
    `To the next year and back, after ${WARM_UP} switches to warm up, with rubbish collected before each reading. Ratio: to ` +
      'what was held at the start. No node may be added. The heap grows while the engine learns hot code, less each time: ' +
      `it is judged by the last ${SWITCHES} switches, with ${ENGINE * 100} % to spare for that.`,
  ],
  measure: async ({browser}) => {
    const data = createPageData(1000);
    const ours = await readGrowth(browser, 'ska', data);
    const peer = await readGrowth(browser, 'fullcalendar', data);
    const {start} = ours;
    return [
      {
        what: `Nodes, ${formatCount(start.nodes)} at the start`,
        ours: formatGrowth(ours.first.nodes, formatCount),
        beside: `FullCalendar ${formatGrowth(peer.first.nodes, formatCount)}`,
        ratio: ours.first.nodes / start.nodes,
        aim: 0,
      },
      {
        what: `Heap, ${formatKb(start.heap)} at the start`,
        ours: formatGrowth(ours.first.heap, formatKb),
        beside: `FullCalendar ${formatGrowth(peer.first.heap, formatKb)}`,
        ratio: ours.first.heap / start.heap,
      },
      {
        what: `Heap, the last ${SWITCHES} switches`,
        ours: formatGrowth(ours.second.heap, formatKb),
        beside: `FullCalendar ${formatGrowth(peer.second.heap, formatKb)}`,
        ratio: ours.second.heap / start.heap,
        aim: ENGINE,
      },
    ];
  },
};

async function readGrowth(browser: Browser, kind: Kind, data: PageData): Promise<Growth> {
  return browser.withPage(kind, async (page) => {
    await page.evaluate((data) => window.bench.firstFrame(data, 'nothing'), data);
    const readAfter = async (switches: number): Promise<Memory> => {
      await page.evaluate((times) => window.bench.shiftYears(times), switches);
      return readMemory(page);
    };
    const start = await readAfter(WARM_UP);
    const middle = await readAfter(SWITCHES);
    const end = await readAfter(SWITCHES);
    return {start, first: subtract(middle, start), second: subtract(end, middle)};
  });
}

function subtract(after: Memory, before: Memory): Memory {
  return {heap: after.heap - before.heap, nodes: after.nodes - before.nodes};
}

async function readMemory(page: Page): Promise<Memory> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  // Twice: what the first round lets go of can hold more.
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const {metrics} = await devtools.send('Performance.getMetrics');
  const readMetric = (name: string): number => {
    const metric = metrics.find((one) => one.name === name);
    if (metric === undefined) throw new Error(`Chromium does not tell ${name}.`);
    return metric.value;
  };
  const memory = {heap: readMetric('JSHeapUsedSize'), nodes: readMetric('Nodes')};
  await devtools.detach();
  return memory;
}

function formatGrowth(value: number, format: (value: number) => string): string {
  return `${value > 0 ? '+' : ''}${format(value)}`;
}
