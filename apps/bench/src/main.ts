// Prints the figures beside their peers. Times are never held against a limit: read the ratios, of one and the same run.
import {availableParallelism} from 'node:os';
import reactFlow from '@xyflow/react/package.json' with {type: 'json'};
import fullCalendar from 'fullcalendar/package.json' with {type: 'json'};
import react from 'react/package.json' with {type: 'json'};
import bench from '../package.json' with {type: 'json'};
import {openBrowser} from './browser.ts';
import type {Figure, Row} from './figure.ts';
import {andring} from './figures/andring.ts';
import {effektkedja} from './figures/effektkedja.ts';
import {effektkedjaStorlek} from './figures/effektkedja-storlek.ts';
import {effektkedjaWebb} from './figures/effektkedja-webb.ts';
import {filter} from './figures/filter.ts';
import {firstFrame} from './figures/first-frame.ts';
import {focus} from './figures/focus.ts';
import {heap} from './figures/heap.ts';
import {insamling} from './figures/insamling.ts';
import {layout} from './figures/layout.ts';
import {regler} from './figures/regler.ts';
import {size} from './figures/size.ts';
import {svg} from './figures/svg.ts';
import {tldFormStorlek} from './figures/tld-form-storlek.ts';
import {tldRakning} from './figures/tld-rakning.ts';
import {tldUtgava} from './figures/tld-utgava.ts';
import {webbplats} from './figures/webbplats.ts';
import {renderFigure, renderSum} from './report.ts';

const FIGURES: readonly Figure[] = [
  size,
  layout,
  svg,
  firstFrame,
  filter,
  focus,
  heap,
  effektkedjaStorlek,
  effektkedja,
  regler,
  andring,
  effektkedjaWebb,
  tldFormStorlek,
  tldRakning,
  tldUtgava,
  insamling,
  webbplats,
];

const browser = await openBrowser();
const all: Row[] = [];
console.log(
  `FullCalendar ${fullCalendar.version}, React Flow ${reactFlow.version} with React ${react.version}, SurveyJS ${bench.devDependencies['survey-core']}.\n` +
    `Node ${process.versions.node}, Chromium ${browser.version}, ${availableParallelism()} processors.\n` +
    'A made-up school year, 2026/2027. A ratio below 1 means that ours is the smaller.\n',
);
try {
  for (const [i, figure] of FIGURES.entries()) {
    const rows = await figure.measure({browser});
    all.push(...rows);
    console.log(renderFigure(i + 1, figure, rows));
  }
} finally {
  await browser.close();
}
console.log(renderSum(all));
