import type {Utgavepost} from './utgava.js';

/**
 * How many of those that were asked have answered, 0–1. Undefined where it cannot be told: hidden or with an index alone, or
 * nobody knows how many were asked, or more have answered than were.
 */
export function svarsfrekvensOf({antal, inbjudna}: Utgavepost): number | undefined {
  if (antal === undefined || inbjudna === undefined || antal.fran !== antal.till) return undefined;
  return antal.till > inbjudna || inbjudna === 0 ? undefined : antal.till / inbjudna;
}
