/**
 * What `read` says of an object, asked once for as long as it stays the same. Documents are never changed in place: a
 * change makes new objects of those above it and leaves the others.
 */
export function once<Key extends object, Value>(
  known: WeakMap<Key, Value>,
  key: Key,
  read: (key: Key) => Value,
): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = read(key);
    known.set(key, value);
  }
  return value;
}
