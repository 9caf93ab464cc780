import {readBuilt} from '../built.ts';
import {bundle} from '../bundle.ts';
import type {Figure} from '../figure.ts';
import {formatKb} from '../format.ts';
import {gzipSize} from '../gzip.ts';

/** The budget of the one file, Lit included, bytes. */
const LIMIT = 35_000;

/** What a page downloads before a plan can be written in. */
export const effektkedjaStorlek: Figure = {
  title: 'Size of what a page downloads for a plan, gzip -9 (1 kB is 1,000 bytes)',
  how: [
    'Ours is the file as built, with Lit and its style sheet in it: outline with fields, table, diagram and document. React ' +
      'Flow is its diagram with React and React DOM, bundled and minified by esbuild; its style sheet is in brackets.',
    'Unfair to React Flow: its diagram can be dragged and zoomed, and it is minified by esbuild alone. Unfair to ours: ' +
      'React Flow has neither layout nor fields, and its page has the nodes and edges left to make.',
    'On demand come the reading, where a page sets a plan of its own, and the rules, right after the first picture.',
  ],
  measure: async () => {
    const ours = gzipSize(await readBuilt('ska-effektkedja.js'));
    const lasning = gzipSize(await readBuilt('ska-effektkedja-lasning.js'));
    const granskning = gzipSize(await readBuilt('ska-effektkedja-granskning.js'));
    const peer = gzipSize(await bundle(new URL('../peer/react-flow.ts', import.meta.url)));
    const css = gzipSize(await bundle(new URL('../peer/react-flow.css', import.meta.url)));
    const beside = `React Flow ${formatKb(peer)} (css ${formatKb(css)})`;
    return [
      {
        what: 'ska-effektkedja.js, to the limit',
        ours: formatKb(ours),
        beside: `limit ${formatKb(LIMIT)}`,
        ratio: ours / LIMIT,
        aim: 1,
      },
      {what: 'ska-effektkedja.js, to the peer', ours: formatKb(ours), beside, ratio: ours / peer},
      {
        what: '- with reading and rules',
        ours: formatKb(ours + lasning + granskning),
        beside,
        ratio: (ours + lasning + granskning) / peer,
      },
    ];
  },
};
