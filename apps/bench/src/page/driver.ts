import type {PageData} from '../page-data.ts';

/** What the measuring needs of a calendar in a page, whichever it is. */
export interface Driver {
  /** Fetches and runs the code that the first picture needs. */
  readonly preload: () => Promise<void>;
  /** Puts the calendar in the page with its data; fetches what is not there. Resolves when it has written its nodes. */
  readonly show: (data: PageData) => Promise<void>;
  /** What a person does before narrowing: opens the filter, where there is one. */
  readonly openFilter: () => Promise<void>;
  /** Leaves out those that the search word does not match, or brings them back. Nothing is awaited. */
  readonly narrow: (on: boolean) => void;
  /** How many activities the calendar holds now. */
  readonly count: () => number;
  /** Goes to the next year, or back. Resolves when the nodes are written. */
  readonly shiftYear: (steps: 1 | -1) => Promise<void>;
  /** Moves focus one step with an arrow key, where the calendar has such a thing. */
  readonly step?: () => void;
}
