import type {Figure} from '../figure.ts';
import {formatMs} from '../format.ts';
import {FRAME} from '../frame-time.ts';
import {median} from '../median.ts';
import {createPageData} from '../page-data.ts';

const TIMES = 30;

/** What a person feels when holding an arrow key down in the wheel. */
export const focus: Figure = {
  title: 'Focus moved by an arrow key in the wheel, 1,000 activities, Chromium',
  how: [
    `Median of ${TIMES} steps: script, style, layout and paint. Beside it: the one frame there is to do it in. ` +
      'FullCalendar has no arrow keys between events.',
  ],
  measure: async ({browser}) => {
    const data = createPageData(1000);
    const steps = await browser.withPage('ska', async (page) => {
      await page.evaluate((data) => window.bench.firstFrame(data, 'nothing'), data);
      // One real key first: only then does the browser show focus as it does to somebody at a keyboard.
      await page.keyboard.press('Tab');
      return page.evaluate((times) => window.bench.focus(times), TIMES);
    });
    const ours = median(steps);
    return [
      {
        what: 'One step',
        ours: formatMs(ours),
        beside: `one frame ${formatMs(FRAME)}`,
        ratio: ours / FRAME,
        aim: 1,
      },
    ];
  },
};
