/** What a fallible function returns: a value, or at least one error. Expected failure never throws. */
export type Result<T, E> =
  | {readonly ok: true; readonly value: T}
  | {readonly ok: false; readonly errors: readonly [E, ...E[]]};

/** A success that carries `value`. */
export function ok<T>(value: T): {readonly ok: true; readonly value: T} {
  return {ok: true, value};
}

/** A failure that carries `errors`; throws a RangeError when there is none, for that would be a bug. */
export function failure<E>(errors: readonly E[]): {readonly ok: false; readonly errors: readonly [E, ...E[]]} {
  const [first, ...rest] = errors;
  if (first === undefined) throw new RangeError('A failure needs at least one error.');
  return {ok: false, errors: [first, ...rest]};
}
