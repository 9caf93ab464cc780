import {readBuilt} from '../built.ts';
import {bundle} from '../bundle.ts';
import type {Figure} from '../figure.ts';
import {formatKb} from '../format.ts';
import {gzipSize} from '../gzip.ts';

/** The budget of the one file, Lit included, bytes. */
const LIMIT = 32_000;

/** What a page downloads before anything can be seen. */
export const size: Figure = {
  title: 'Size of what a page downloads, gzip -9 (1 kB is 1,000 bytes)',
  how: [
    'Ours is the file as built, with Lit and its style sheet in it. FullCalendar is its core, the multi-month view ' +
      'and the theme it needs, bundled and minified by the same esbuild settings; its style sheets are beside, in brackets.',
    'On demand come the checker, where a page sets data of its own, and the panel, when somebody comes near with pointer ' +
      'or keyboard.',
  ],
  measure: async () => {
    const ours = gzipSize(await readBuilt('ska-arshjul.js'));
    const checker = gzipSize(await readBuilt('ska-arshjul-lasning.js'));
    const panel = gzipSize(await readBuilt('ska-arshjul-panel.js'));
    const peer = gzipSize(await bundle(new URL('../peer/fullcalendar.ts', import.meta.url)));
    const css = gzipSize(await bundle(new URL('../peer/fullcalendar.css', import.meta.url)));
    const beside = `FullCalendar ${formatKb(peer)} (css ${formatKb(css)})`;
    return [
      {
        what: 'ska-arshjul.js, to the limit',
        ours: formatKb(ours),
        beside: `limit ${formatKb(LIMIT)}`,
        ratio: ours / LIMIT,
        aim: 1,
      },
      {what: 'ska-arshjul.js, to the peer', ours: formatKb(ours), beside, ratio: ours / peer},
      {
        what: '- with checker and panel',
        ours: formatKb(ours + checker + panel),
        beside,
        ratio: (ours + checker + panel) / peer,
      },
    ];
  },
};
