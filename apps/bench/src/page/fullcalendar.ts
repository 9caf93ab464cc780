// FullCalendar's year of months with its own defaults, and the school year's start.
import type {Calendar} from 'fullcalendar';
import type {CalendarEvent} from '../page-data.ts';
import {createBench} from './bench.ts';
import type {Driver} from './driver.ts';

/** An address in a variable: it names a file of the server, not a module that a bundler can follow. */
const CODE = '/fullcalendar.js';

let shown: Calendar | undefined;
let halved: readonly CalendarEvent[] = [];

const load = (): Promise<typeof import('../peer/fullcalendar.ts')> => import(CODE);

const driver: Driver = {
  preload: async () => {
    await load();
  },
  show: async (data) => {
    const {Calendar, multiMonth, theme} = await load();
    const box = document.querySelector('main');
    if (box === null) throw new Error('The page has no main.');
    shown = new Calendar(box, {
      plugins: [multiMonth, theme],
      initialView: 'multiMonth',
      duration: {months: 12},
      initialDate: data.start,
      now: data.idag,
      events: [...data.events],
    });
    shown.render();
    const outside = new Set(data.outside);
    halved = data.events.filter(({id}) => outside.has(id));
  },
  openFilter: async () => {},
  narrow: (on) => {
    calendar().batchRendering(() => {
      for (const event of halved) {
        if (on) calendar().getEventById(event.id)?.remove();
        else calendar().addEvent(event);
      }
    });
  },
  count: () => calendar().getEvents().length,
  shiftYear: async (steps) => {
    if (steps === 1) calendar().next();
    else calendar().prev();
  },
};

function calendar(): Calendar {
  if (shown === undefined) throw new Error('Nothing has been shown yet.');
  return shown;
}

window.bench = createBench(driver);
