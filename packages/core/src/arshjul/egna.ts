/** The most own activities that a unit may have. */
export const FLEST_EGNA = 5000;
