import {type Arsperiod, lasarAt, parseLasar} from '@vetlanda/ska-core/kalender';
import type {Riktlinje} from '@vetlanda/ska-core/riktlinje';
import {ProblemError} from '../problem/problem-error.js';
import type {Anrop} from '../resurs/resurs.js';

/** The school year that an address names, `2026-2027`; the present one where it names none. */
export function lasarOf({c, idag}: Pick<Anrop, 'c' | 'idag'>, {perioder}: Riktlinje): Arsperiod {
  const startManad = perioder.lasarStartManad;
  const text = c.req.param('lasar') ?? c.req.query('lasar');
  if (text === undefined || text === '') return lasarAt(idag, startManad);
  const lasar = parseLasar(text.replace('-', '/'), {startManad});
  if (lasar === undefined) throw new ProblemError('finns-inte');
  return lasar;
}
