import type {Browser} from '../browser.ts';
import type {Figure, Row} from '../figure.ts';
import {formatCount, formatMs} from '../format.ts';
import {FRAME} from '../frame-time.ts';
import {median} from '../median.ts';
import type {Plandata} from '../page/effektkedja.ts';
import {createPlantext, middleAktivitet, REGELMILJO} from '../plan.ts';

const COLD_PAGES = 5;
const KEYS = 30;
/** The aim is for a plan as large as a school's. */
const WRITTEN: readonly {readonly antal: number; readonly aim?: number}[] = [{antal: 60, aim: 1}, {antal: 1000}];
const OPENED = 1000;

/** What a person feels when writing in a plan, and when opening one. */
export const effektkedjaWebb: Figure = {
  title: 'A plan in <ska-effektkedja>, its outline, in Chromium, 1280 × 900',
  how: [
    `A key: median of ${KEYS} letters typed in the heading of an activity in the middle; script, with the rules and the ` +
      "host's event in it, style, layout and paint. Beside it: the one frame there is to do it in. A real key adds what " +
      'the browser itself does with one.',
    `Opened: median of ${COLD_PAGES} cold pages with the code loaded, from setting the plan, as a plain object, to the frame ` +
      'after the one that paints the outline; reading it with the schema and the rules are in it. Beside it: JSON.parse of ' +
      "the same text in the same page, and the outline's own markup set as text and painted, which is the browser's share; " +
      'its fields are empty, and nothing in it answers.',
  ],
  measure: async ({browser}) => {
    const rows: Row[] = [];
    for (const one of WRITTEN) rows.push(await measureKeys(browser, one));
    return [...rows, ...(await measureOpening(browser))];
  },
};

async function measureKeys(browser: Browser, {antal, aim}: (typeof WRITTEN)[number]): Promise<Row> {
  const frames = await browser.withPage('effektkedja', (page) =>
    page.evaluate(
      async ({data, nod, times}) => {
        await window.kedjebench.open(data);
        return window.kedjebench.write(nod, times);
      },
      {data: createData(antal), nod: middleAktivitet(antal), times: KEYS},
    ),
  );
  const ours = median(frames);
  return {
    what: `A key, ${formatCount(antal)} activities`,
    ours: formatMs(ours),
    beside: `one frame ${formatMs(FRAME)}`,
    ratio: ours / FRAME,
    ...(aim === undefined ? {} : {aim}),
  };
}

async function measureOpening(browser: Browser): Promise<readonly Row[]> {
  const data = createData(OPENED);
  const [opens, parses, copies]: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < COLD_PAGES; i++) {
    await browser.withPage('effektkedja', async (page) => {
      const {opened, parsed} = await page.evaluate((data) => window.kedjebench.open(data), data);
      opens.push(opened);
      parses.push(parsed);
      copies.push(await page.evaluate((antal) => window.kedjebench.copy(antal), OPENED));
    });
  }
  const [opened, parsed, copied] = [median(opens), median(parses), median(copies)];
  const what = `Opened, ${formatCount(OPENED)} activities`;
  return [
    {what, ours: formatMs(opened), beside: `JSON.parse ${formatMs(parsed)}`, ratio: opened / parsed},
    {
      what: '- to its markup as text',
      ours: formatMs(opened),
      beside: `innerHTML ${formatMs(copied)}`,
      ratio: opened / copied,
    },
  ];
}

function createData(antal: number): Plandata {
  const {idag, tidpunkter} = REGELMILJO;
  const {plan} = createPlantext(antal);
  const [first, ...malomraden] = plan.malomraden;
  if (first === undefined) throw new Error('The plan has no area.');
  // An area without a name: the page shows what the rules say of it, or they have not been asked.
  return {
    json: JSON.stringify({...plan, malomraden: [{...first, namn: ''}, ...malomraden]}),
    antal,
    idag,
    tidpunkter,
  };
}
