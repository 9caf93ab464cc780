import {type ArshjulAnpassning, parseAnpassning} from '@vetlanda/ska-core/arshjul';

const KEY = 'ska:arshjul:';

/** What this device remembers for a municipality; undefined when there is nothing, or nothing that can be read. */
export function loadAnpassning(kommun: string): ArshjulAnpassning | undefined {
  const result = parseAnpassning(loadJson(KEY + kommun));
  return result.ok ? result.value : undefined;
}

/** Keeps it on this device; false when the browser refuses. */
export function saveAnpassning(kommun: string, anpassning: ArshjulAnpassning): boolean {
  return saveJson(KEY + kommun, anpassning);
}

/** What is kept under a name on this device; undefined when there is nothing, or nothing that can be read. */
export function loadJson(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps something under a name on this device; false when the browser refuses. */
export function saveJson(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
