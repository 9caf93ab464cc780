/** The first year that the calendar of helgdagar covers, and so the first a school year may start in. */
export const FORSTA_AR = 2005;

/** The last year that the calendar of helgdagar covers. */
export const SISTA_AR = 2200;
