import type {html} from 'hono/html';

/** Markup whose values are escaped. Made by Hono's `html` and nothing else. */
export type Html = ReturnType<typeof html>;
