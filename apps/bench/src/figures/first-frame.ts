import type {Browser, Kind} from '../browser.ts';
import type {Figure, Row} from '../figure.ts';
import {formatCount, formatMs} from '../format.ts';
import {median} from '../median.ts';
import {createPageData, type PageData} from '../page-data.ts';

const COLD_PAGES = 5;
const COUNTS: readonly number[] = [100, 1000];
const STARTS = [
  ['code-loaded', 'code loaded'],
  ['nothing', 'code not loaded'],
] as const;

/** How long a person waits for the first picture. */
export const firstFrame: Figure = {
  title: 'First painted frame in Chromium, a new cold page each time, 1280 × 900',
  how: [
    `Median of ${COLD_PAGES} pages each, taken in turns. From the moment the data is set, as plain objects, to the frame ` +
      'after the one that paints it; checking the data is in it. "Code not loaded" also fetches and runs the code from this ' +
      "machine, so the network is next to nothing; FullCalendar's style sheet is there beforehand.",
    'Ours draws the wheel and the whole list. FullCalendar draws its months and hides most of 1,000 events behind "+ more".',
  ],
  measure: async ({browser}) => {
    const rows: Row[] = [];
    for (const count of COUNTS) {
      const data = createPageData(count);
      for (const [from, words] of STARTS) {
        const [ours, peer] = await timeBoth(browser, data, from);
        rows.push({
          what: `${formatCount(count)} activities, ${words}`,
          ours: formatMs(ours),
          beside: `FullCalendar ${formatMs(peer)}`,
          ratio: ours / peer,
          ...(from === 'code-loaded' ? {aim: 0.1} : {}),
        });
      }
    }
    return rows;
  },
};

async function timeBoth(
  browser: Browser,
  data: PageData,
  from: 'code-loaded' | 'nothing',
): Promise<readonly [ours: number, peer: number]> {
  const once = (kind: Kind): Promise<number> =>
    browser.withPage(kind, (page) =>
      page.evaluate(({data, from}) => window.bench.firstFrame(data, from), {data, from}),
    );
  const [ours, peer]: [number[], number[]] = [[], []];
  for (let i = 0; i < COLD_PAGES; i++) {
    ours.push(await once('ska'));
    peer.push(await once('fullcalendar'));
  }
  return [median(ours), median(peer)];
}
