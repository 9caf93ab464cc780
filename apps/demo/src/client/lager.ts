import {type ArshjulAnpassning, parseAnpassning} from '@vetlanda/ska-core/arshjul';

const KEY = 'ska:arshjul:';

/** What this device remembers for a municipality; undefined when there is nothing, or nothing that can be read. */
export function loadAnpassning(kommun: string): ArshjulAnpassning | undefined {
  try {
    const result = parseAnpassning(JSON.parse(localStorage.getItem(KEY + kommun) ?? 'null'));
    return result.ok ? result.value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it on this device; false when the browser refuses. */
export function saveAnpassning(kommun: string, anpassning: ArshjulAnpassning): boolean {
  try {
    localStorage.setItem(KEY + kommun, JSON.stringify(anpassning));
    return true;
  } catch {
    return false;
  }
}
