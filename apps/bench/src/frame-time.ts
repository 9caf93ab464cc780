/** One frame of a screen that shows sixty a second, milliseconds. */
export const FRAME: number = 1000 / 60;
