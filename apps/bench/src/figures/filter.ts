import type {Browser, Kind} from '../browser.ts';
import type {Figure} from '../figure.ts';
import {formatCount, formatMs} from '../format.ts';
import {median} from '../median.ts';
import {createPageData, type PageData} from '../page-data.ts';

const TIMES = 10;

/** What a person feels when typing in the search field. */
export const filter: Figure = {
  title: 'Filter at 1,000 activities in Chromium',
  how: [
    `Median of ${TIMES}: script, style, layout and paint of the frame, without the wait for the screen. Ours: a word in ` +
      'the search field, which wheel and list follow. FullCalendar has no filter: its events are removed and added in one batch.',
  ],
  measure: async ({browser}) => {
    const data = createPageData(1000);
    const ours = await time(browser, 'ska', data);
    const peer = await time(browser, 'fullcalendar', data);
    const [all, some] = [formatCount(data.events.length), formatCount(data.events.length - data.outside.length)];
    return [
      {
        what: `From ${all} to ${some}`,
        ours: formatMs(ours.off),
        beside: `FullCalendar ${formatMs(peer.off)}`,
        ratio: ours.off / peer.off,
      },
      {
        what: `From ${some} back to ${all}`,
        ours: formatMs(ours.on),
        beside: `FullCalendar ${formatMs(peer.on)}`,
        ratio: ours.on / peer.on,
      },
    ];
  },
};

async function time(
  browser: Browser,
  kind: Kind,
  data: PageData,
): Promise<{readonly off: number; readonly on: number}> {
  return browser.withPage(kind, async (page) => {
    const {off, on} = await page.evaluate(
      async ({data, times}) => {
        await window.bench.firstFrame(data, 'nothing');
        return window.bench.filter(data, times);
      },
      {data, times: TIMES},
    );
    return {off: median(off), on: median(on)};
  });
}
