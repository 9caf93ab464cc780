import {readBuilt} from '../built.ts';
import {bundle} from '../bundle.ts';
import type {Figure} from '../figure.ts';
import {formatKb} from '../format.ts';
import {gzipSize} from '../gzip.ts';

/** The budget of the one file, Lit and one language included, bytes. */
const LIMIT = 16_000;

/** What a tablet downloads before a child can answer. */
export const tldFormStorlek: Figure = {
  title: 'Size of what a page downloads for the form, gzip -9 (1 kB is 1,000 bytes)',
  how: [
    'Ours is the file as built, with Lit, its style sheet and the Swedish words in it. SurveyJS is its smallest working ' +
      'form, survey-core with survey-js-ui, bundled and minified by esbuild; its style sheet is in brackets.',
    'Unfair to SurveyJS: it has many kinds of questions, and conditions between them. Unfair to ours: SurveyJS neither ' +
      'seals, waits for the network nor reads aloud.',
    'Loaded at once beside the first picture comes what seals, waits and reads aloud.',
  ],
  measure: async () => {
    const ours = gzipSize(await readBuilt('ska-tld-form.js'));
    const tillbehor = gzipSize(await readBuilt('ska-tld-form-tillbehor.js'));
    const peer = gzipSize(await bundle(new URL('../peer/surveyjs.ts', import.meta.url)));
    const css = gzipSize(await bundle(new URL('../peer/surveyjs.css', import.meta.url)));
    const beside = `SurveyJS ${formatKb(peer)} (css ${formatKb(css)})`;
    return [
      {
        what: 'ska-tld-form.js, to the limit',
        ours: formatKb(ours),
        beside: `limit ${formatKb(LIMIT)}`,
        ratio: ours / LIMIT,
        aim: 1,
      },
      {what: 'ska-tld-form.js, to the peer', ours: formatKb(ours), beside, ratio: ours / peer},
      {
        what: '- with sealing, waiting and reading aloud',
        ours: formatKb(ours + tillbehor),
        beside,
        ratio: (ours + tillbehor) / peer,
      },
    ];
  },
};
